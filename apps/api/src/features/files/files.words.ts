export const words = {
  unnamed: 'File',
  archived: 'You’re no longer working together, so new files can’t be added.',
  notJoined: 'Your client hasn’t joined yet. You can add files once they have.',
  limitOfHour: 'You’ve reached the limit for files in an hour. Try again later.',
  limitOfClient: 'You’ve reached the limit for files. Remove some you no longer need first.',
  limitOfPractice: (megabytes: number, isOwner: boolean) =>
    `There’s no room for more files in this practice. Together, they can be up to ${megabytes.toLocaleString('en-US')} MB. ${
      isOwner
        ? 'You can change the limit in Practice settings, or remove files.'
        : 'Ask the owner of the practice.'
    }`,
  limitOfLibrary: (most: number) =>
    `A practice can have up to ${most} files of its own. Remove some you no longer need first.`,
  tooBig: (megabytes: number) => `This file is too big. Files can be up to ${megabytes} MB.`,
  mostOfMessage: (most: number) => `can have at most ${most} files.`,
  goneAgain:
    'A file of this message isn’t there anymore. Remove it from the message, or add it again.',
  forEarlierCoach:
    'You added a file for the coach you had before. Remove it from the message, or add it again for your coach now.',
  whichClient: 'must be named.',
  whichFile: 'must be one file, and say where it is attached.',
  onePlace: 'must be the only place.',
  empty: 'This file is empty.',
  otherKind: (audio: boolean) =>
    audio
      ? 'This kind of file can’t be added. You can add pictures (JPEG, PNG, WebP, or GIF), PDFs, and audio (MP3, M4A, OGG, or WAV).'
      : 'This kind of file can’t be added. You can add pictures (JPEG, PNG, WebP, or GIF) and PDFs.',
  refused: {
    HEIC: 'This photo is a HEIC file, which can’t be added. Take a screenshot of it and add that, or save it as a JPEG.',
    BROKEN: 'We couldn’t read this picture. Try saving it again, or take a screenshot of it.',
    TOO_MANY_PIXELS: 'This picture has too many pixels. Make it smaller first.',
    ACTIVE_PDF:
      'This PDF wasn’t added because it contains a script, another file, or something else that can run. Print it to a new PDF and add that one.',
    LOCKED_PDF: 'This PDF has a password, so we can’t check it. Save it without the password.',
    BROKEN_AUDIO: 'This audio file can’t be played. Try saving it again.',
    BROKEN_PDF: 'We couldn’t check this PDF. Print it to a new PDF and add that one.',
  },
  virus: 'This file wasn’t added because a virus scan found something harmful in it.',
  notScanned:
    'We can’t scan files for viruses right now, so this one wasn’t added. Try again later.',
  busy: 'Many files are being added right now. Try again in a minute.',
  sharedAlready: 'Your coach gave you this file, too, so they have it already.',
  lost: 'This file can’t be opened anymore. Please add it again.',
};
