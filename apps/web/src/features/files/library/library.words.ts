export const words = {
  title: 'Practice files',
  about:
    'Worksheets, pictures, and audio, such as a guided breathing exercise, that you give to clients. Everyone who works here can see, rename, and remove them. Clients see a file only when their coach gives it to them.',
  loading: 'Loading files',
  none: {
    title: 'No files yet',
    text: 'Add a worksheet or a guided breathing exercise once, and give it to as many clients as you like.',
  },
  list: 'Practice files',
  tags: 'Before a picture is saved, we remove the place it was taken and other hidden details. We remove titles and names from MP3, M4A, and WAV files. OGG files and PDFs are saved as they are.',
  rename: {
    button: 'Rename',
    of: (name: string) => `Rename ${name}`,
    title: 'Rename this file',
    label: 'Name',
    hint: 'Clients who have it already keep the name they see.',
    save: 'Save',
    done: 'File renamed.',
  },
  remove: {
    button: 'Remove',
    of: (name: string) => `Remove ${name}`,
    title: 'Remove this file?',
    text: 'It’s removed for everyone, including clients you gave it to, and it can’t be restored.',
    yes: 'Remove file',
    no: 'Keep it',
    done: 'File removed.',
  },
  limits: {
    title: 'Storage',
    used: (used: number, most: number) =>
      `Practice and client files use ${used.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} MB.`,
    largest: (largest: number) => `Files can be up to ${largest} MB each.`,
    mostLabel: 'Limit for all files (MB)',
    largestLabel: 'Limit per file (MB)',
    upTo: (most: number) => `Up to ${most.toLocaleString('en-US')}`,
    save: 'Save',
    saved: 'The limits are saved.',
  },
};
