/** Sentences about files that cannot be imported, for people who may never have seen JSON. */
export const words = {
  tooLarge: 'This file is larger than 1 MB. Nothing was imported.',
  empty: 'There is nothing in this file.',
  notJson:
    'This isn’t a complete Footing file. Check that you picked the right file, and that you copied all of its text.',
  tooDeep: 'This file has too many parts inside of one another. It wasn’t made by Footing.',
  otherFormat: (noun: string) =>
    `This isn’t a ${noun} from Footing. A ${noun} file says so in its field “format”.`,
  newer: 'This file was made with a newer version of Footing. Nothing was imported.',

  /** A problem in its place. */
  at: (place: string, problem: string) => (place ? `${place}: ${problem}` : problem),
  field: (name: string) => `“${name}”`,
  numbered: (noun: string, number: number) => `${noun} ${number}`,
  /** One item of a list, by the name of the list. */
  items: {
    steps: 'step',
    actions: 'action',
    opens: 'opening rule',
    questions: 'question',
    choices: 'choice',
    conditions: 'condition',
    parts: 'part',
    bands: 'band',
    scores: 'score',
  } as Record<string, string>,

  missing: 'This is missing.',
  unknownField: 'Footing doesn’t know this field.',
  twice: 'This is there twice.',
  unknownValue: 'Footing doesn’t know this value.',
  oneOf: (values: readonly unknown[]) =>
    `Use ${values.map((value) => String(value)).join(' or ')}.`,
  types: {
    string: 'Use text, in quotation marks.',
    number: 'Use a number.',
    int: 'Use a whole number.',
    boolean: 'Use true or false.',
    array: 'Use a list, in square brackets.',
    object: 'Use a group of fields, in curly brackets.',
    null: 'Leave this empty: null.',
  } as Record<string, string>,
  notAsExpected: 'This isn’t what Footing expects here.',
  name: 'Use one line of text.',
  date: 'Use a date like 2026-03-29.',
};
