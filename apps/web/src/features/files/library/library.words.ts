export const words = {
  title: 'Files of the practice',
  about:
    'Worksheets, pictures or a guided breathing that you give to clients. Everybody who works here can see, name and remove them. Clients see a file only when their coach gives it to them.',
  loading: 'Loading files',
  none: {
    title: 'No files yet',
    text: 'Add a worksheet or a guided breathing once, and give it to as many clients as you like.',
  },
  list: 'Files of the practice',
  tags: 'Before a picture is saved, we remove the place it was taken and other hidden details. From MP3, M4A and WAV files we remove titles and names; OGG files and PDFs are saved as they are.',
  rename: {
    button: 'Rename',
    of: (name: string) => `Rename ${name}`,
    title: 'Rename this file',
    label: 'Name',
    hint: 'Clients who have it already keep the name they see.',
    save: 'Save',
    done: 'The file has a new name.',
  },
  remove: {
    button: 'Remove',
    of: (name: string) => `Remove ${name}`,
    title: 'Remove this file?',
    text: 'It’s removed for everybody, also for clients who were given it, and it can’t be restored.',
    yes: 'Remove file',
    no: 'Keep it',
    done: 'The file is removed.',
  },
  limits: {
    title: 'Room for files',
    used: (used: number, most: number) =>
      `The files of the practice and its clients take up ${used.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} MB.`,
    largest: (largest: number) => `One file can have up to ${largest} MB.`,
    mostLabel: 'For all files together (MB)',
    largestLabel: 'For one file (MB)',
    upTo: (most: number) => `Up to ${most.toLocaleString('en-US')}`,
    save: 'Save',
    saved: 'The limits are saved.',
  },
};
