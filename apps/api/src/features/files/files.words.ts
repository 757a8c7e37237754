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
  other:
    'This kind of file can’t be added. You can add pictures (JPEG, PNG, WebP or GIF) and PDFs.',
  broken: 'This picture can’t be read. Try to save it again, or take a screenshot of it.',
  tooManyPixels: 'This picture is too large. Make it smaller first.',
  virus: 'This file was not added, because it may be harmful. A scan found something in it.',
  notScanned:
    'Files can’t be checked for viruses right now, so this one was not added. Try again later.',
  busy: 'Many files are being added right now. Try again in a minute.',
  lost: 'This file can’t be opened anymore. Please add it again.',
};
