export type Side = 'CLIENT' | 'COACH';

export const words = {
  title: 'Files',
  back: 'Back to Coach',
  loading: 'Loading files',
  list: 'Files',
  link: {
    title: 'Files',
    text: (coach: string) => `Pictures and PDFs that you and ${coach} add for each other.`,
    open: 'Open files',
  },
  none: {
    title: 'No files yet',
    client: (coach: string) =>
      `Files that you and ${coach} add for each other appear here. You can add pictures and PDFs.`,
    coach: (client: string) =>
      `Files that you and ${client} add for each other appear here. You can add pictures and PDFs.`,
  },
  ofOther: (coach: string, client: string) =>
    `Only ${coach} and ${client} can open the files they add for each other.`,
  add: {
    button: 'Add files',
    busy: (name: string) => `Adding ${name}…`,
    done: (name: string) => `Added ${name}.`,
    failed: (name: string, why: string) => `${name} wasn’t added. ${why}`,
    tooBig: (megabytes: number) => `Files can be up to ${megabytes} MB.`,
    tooMany: 'Some files weren’t added, because there were too many.',
    notSent: 'Check your connection and try again.',
    rules: (megabytes: number, audio: boolean) =>
      `${audio ? 'Pictures, PDFs, and audio (MP3, M4A, OGG, or WAV)' : 'Pictures and PDFs'}, up to ${megabytes} MB each.`,
  },
  readers: {
    client: (coach: string) =>
      `Only you and ${coach} can open these files. If there’s one that ${coach} can’t open, it says so below the file. Before a picture is saved, we remove its location and other hidden details. PDFs are saved as they are.`,
    coach: (client: string) =>
      `Only you and ${client} can open these files. Before a picture is saved, we remove its location and other hidden details. PDFs are saved as they are. If ${client} gets a new coach, ${client} decides which files they can open.`,
  },
  archived: {
    client: 'You’re no longer working together, so new files can’t be added.',
    coach: (client: string) =>
      `You’re no longer working with ${client}, so new files can’t be added.`,
  },
  noConsent: {
    text: 'You can add files once you agree to the use of your health and relationship data. You can still open and remove the files you have.',
    link: 'Read and agree',
  },
  notJoined: (client: string) =>
    `${client} hasn’t joined yet. You can add files for each other once they have.`,
  kinds: { IMAGE: 'Picture', PDF: 'PDF', AUDIO: 'Audio' },
  play: 'Play',
  playOf: (name: string) => `Play ${name}`,
  player: (name: string) => `Player for ${name}`,
  notPlayed: 'This audio can’t be played right now. Check your connection and try again.',
  fromPractice: {
    label: 'Add one of the practice’s files',
    choose: 'Choose a file',
    none: 'The practice has no files yet. You can add some under Practice, Files.',
    add: 'Add',
    done: 'File added.',
  },
  byYou: 'added by you',
  by: (name: string) => `added by ${name}`,
  size: (bytes: number) =>
    bytes < 100_000
      ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  download: 'Download',
  downloadOf: (name: string) => `Download ${name}`,
  lost: 'This file can’t be opened anymore. Please add it again.',
  notShared: (coach: string) => `${coach} can’t open this file.`,
  share: (coach: string) => `Let ${coach} open it`,
  shareOf: (coach: string, name: string) => `Let ${coach} open ${name}`,
  shared: (coach: string) => `${coach} can open this file now.`,
  remove: {
    button: 'Remove',
    of: (name: string) => `Remove ${name}`,
    title: 'Remove this file?',
    text: (other: string) =>
      `It’s removed for you and ${other}, and it can’t be restored. Copies that were downloaded stay where they were saved.`,
    yes: 'Remove file',
    no: 'Keep it',
    done: 'File removed.',
  },
};
