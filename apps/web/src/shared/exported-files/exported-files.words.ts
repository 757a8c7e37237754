/** What templates and forms say alike about files. */
export const words = {
  export: {
    title: 'Export as a file',
    which: 'What to export',
    draft: 'The draft',
    version: (number: number, day: string) => `Version ${number}, published ${day}`,
    named: 'Put my name and my practice in the file',
    aboutNamed: 'Anyone who gets the file can see them.',
    download: 'Download',
    fix: 'Fix the problems in this draft before you export it.',
    done: 'The file is in your downloads.',
  },
  import: {
    about:
      'Use a file that was exported from Footing. It becomes a draft of yours that nobody else sees. Nothing is published.',
    choose: 'Choose a file',
    chosen: (name: string) => `Chosen: ${name}`,
    pasteInstead: 'Paste text instead',
    text: 'Or paste the text of the file',
    missing: 'Choose a file or paste its text first.',
    tooLarge: 'This file is larger than 1 MB. Choose another one.',
    unreadable: 'This file can’t be read on this device. Choose it again.',
    import: 'Import',
    done: 'Imported as a draft. Read it before you publish it.',
    problems: (count: number) =>
      count === 1
        ? 'Nothing was imported. There’s a problem in the file:'
        : `Nothing was imported. There are ${count} problems in the file:`,
    problem: (place: string, problem: string) => `${place}: ${problem}`,
    /** Where the sentence for the editor would not help. */
    badKey: 'Its “key” needs 1 to 60 lowercase letters, digits, or hyphens.',
    duplicateKey: 'Another part of the file has the same “key”. Each part needs its own.',
  },
  lineage: {
    file: 'From a file, exported {day}.',
    fileBy: 'From a file by {author}, {practice}, exported {day}.',
    fileStartedFrom: 'It started as a copy of {title}',
    copy: 'Copied from {title}',
    copyOfVersion: 'Copied from version {number} of {title}',
    /** Ends the sentence. A title with a mark of its own at the end gets no period. */
    title: '“{title}.”',
    titleWithMark: '“{title}”',
  },
};
