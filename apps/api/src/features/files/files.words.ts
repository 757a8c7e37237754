export const words = {
  unnamed: 'File',
  archived: 'You’re no longer working together, so new files can’t be added.',
  notJoined: 'Your client hasn’t joined yet. You can add files once they have.',
  limitOfHour: 'That’s as many files as you can add in an hour. Try again later.',
  limitOfClient: 'That’s as many files as there can be. Remove some that you no longer need first.',
  limitOfPractice:
    'There’s no room for more files in this practice. Ask the owner of the practice.',
  tooBig: 'This file is too big. It can have up to 10 MB.',
  empty: 'This file is empty.',
  refused: {
    OTHER:
      'This kind of file can’t be added. You can add pictures (JPEG, PNG, WebP or GIF) and PDFs.',
    HEIC: 'This photo is a HEIC file, which can’t be added. Take a screenshot of it and add that, or save it as a JPEG.',
    BROKEN: 'This picture can’t be read. Try to save it again, or take a screenshot of it.',
    TOO_MANY_PIXELS: 'This picture is too large. Make it smaller first.',
    ACTIVE_PDF:
      'This PDF contains a script, another file or something else that runs, so it wasn’t added. Print it to a new PDF and add that one.',
    LOCKED_PDF: 'This PDF has a password, so it can’t be checked. Save it without the password.',
    BROKEN_AUDIO: 'This sound can’t be played. Try to save it again.',
    BROKEN_PDF: 'This PDF can’t be checked. Print it to a new PDF and add that one.',
  },
  virus: 'This file was not added, because it may be harmful. A scan found something in it.',
  notScanned:
    'Files can’t be checked for viruses right now, so this one was not added. Try again later.',
  busy: 'Many files are being added right now. Try again in a minute.',
  lost: 'This file can’t be opened anymore. Please add it again.',
};
