import { words as ofFiles } from '../../../shared/exported-files/exported-files.words';

export const words = {
  export: {
    about:
      'Another coach who uses Footing can import this file. It has the questions and scores of this form, and nobody’s answers.',
    nothing: 'Fix the problems in this form before you export it.',
    /** The name of a file whose title has no letter that a file can be named with. */
    fallback: 'form',
  },
  import: {
    title: 'Import a form',
    /** Where the sentence for the editor would not help. */
    ofFile: {
      BAD_KEY: ofFiles.import.badKey,
      DUPLICATE_KEY: ofFiles.import.duplicateKey,
      UNKNOWN_QUESTION: 'This depends on a question that isn’t in the file.',
      NOT_FOR_THIS_KIND: 'This doesn’t fit this kind of question.',
    } as Record<string, string>,
    form: 'The form',
    /** The parts of a form, by the names of their lists. */
    parts: {
      questions: (at: number) => `Question ${at}`,
      choices: (at: number) => `choice ${at}`,
      conditions: (at: number) => `condition ${at}`,
      scores: (at: number) => `Score ${at}`,
      parts: (at: number) => `question ${at}`,
      bands: (at: number) => `band ${at}`,
    } as Record<string, (at: number) => string>,
  },
};
