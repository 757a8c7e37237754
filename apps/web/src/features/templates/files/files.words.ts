import { words as ofFiles } from '../../../shared/exported-files/exported-files.words';

export const words = {
  export: {
    about:
      'Another coach who uses Footing can import this file. It has the texts and rules of this template, and nothing about your clients. Your practice’s files stay with you.',
    recalled:
      'You can’t export a version that was recalled. Edit the template, and publish it again.',
    /** The name of a file whose title has no letter that a file can be named with. */
    fallback: 'template',
  },
  import: {
    title: 'Import a template',
    /** Where the sentence for the editor would not help. */
    ofFile: {
      BAD_KEY: ofFiles.import.badKey,
      DUPLICATE_KEY: ofFiles.import.duplicateKey,
      UNKNOWN_STEP: 'This waits for a step that isn’t in the file.',
      UNKNOWN_QUESTIONNAIRE: 'This uses a questionnaire that you don’t have in Footing.',
      UNKNOWN_FORM:
        'This uses a form from another practice. Forms don’t travel with a template. Take this action out of the file.',
    } as Record<string, string>,
  },
  reasons: (count: number) =>
    count === 1
      ? '1 action gives a reason why it doesn’t reach out. Your name is on that reason now, so read it before you publish.'
      : `${count} actions give a reason why they don’t reach out. Your name is on those reasons now, so read them before you publish.`,
};
