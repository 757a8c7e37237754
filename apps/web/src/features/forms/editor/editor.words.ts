import type { FormProblemCode, FormQuestionKind } from '@footing/plan-engine';

export const words = {
  all: 'All forms',
  untitled: 'Untitled form',
  view: { label: 'View', edit: 'Edit', preview: 'Preview' },
  notPublished: 'Not published yet',
  published: 'Version {number} published {when}',
  publishedBefore: 'Version {number} published {when}, edited since',
  more: 'More',
  versions: 'Versions',
  version: 'Version {number}, {day}',
  export: 'Export as a file',
  share: 'Share with your practice',
  unshare: 'Stop sharing',
  shared: 'Colleagues can now use this form.',
  unshared: 'Colleagues can’t use this form anymore.',
  publish: {
    button: 'Publish',
    title: (number: number) => `Publish version ${number}?`,
    text: 'You can then send it to clients. Forms you already sent keep the version they have.',
    yes: 'Publish',
    no: 'Not yet',
    done: (number: number) => `Version ${number} is published.`,
    problems: (count: number) =>
      count === 1 ? 'Fix 1 problem before publishing.' : `Fix ${count} problems before publishing.`,
    notSaved: 'Your last changes aren’t saved yet. Try again in a moment.',
  },
  stale: {
    title: 'This form was changed somewhere else',
    text: 'Nothing is lost. Choose which one to keep.',
    keepMine: 'Keep what’s on this page',
    takeTheirs: 'Use the other one',
  },
  notYours: 'You can’t edit this form anymore.',
  cannotRead: 'This form can’t be read. Reload the page.',
  about: {
    title: 'About this form',
    name: 'Title',
    aboutName: 'Clients see this title.',
    nameMissing: 'Give the form a title.',
    summary: 'Summary',
    aboutSummary: 'For you and your colleagues only.',
    intro: 'Introduction',
    aboutIntro: 'Clients read this before the first question.',
    readers: 'Who can read the answers',
    reader: {
      COACH: 'My client, me, and any owner my client has given access',
      CLIENT: 'Only my client',
      CLIENT_CHOOSES: 'My client chooses',
    },
    valid: 'Days until answers are out of date',
    aboutValid: 'Leave it empty if they never go out of date.',
  },
  questions: {
    title: 'Questions',
    list: 'The questions, in order',
    none: 'Add your first question below.',
    new: 'New question',
    kind: 'Kind of question',
    add: 'Add question',
    added: (text: string) => `Added: ${text}`,
    removed: (text: string) => `Removed “${text}.”`,
    undo: 'Undo',
    named: (text: string) => text || 'Untitled question',
    problem: 'Has a problem',
    required: 'Required',
    shownIf: 'Not always asked',
    alarm: 'Notifies you',
    help: 'Shows crisis help',
    pauses: 'Pauses outreach',
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    remove: (name: string) => `Remove “${name}”`,
  },
  question: {
    text: 'Question',
    section: 'Text',
    help: 'Help text',
    aboutHelp: 'Optional. One line below the question.',
    kind: 'Kind',
    required: 'Required',
    aboutRequired: 'Clients can’t finish the form without an answer.',
    least: 'From',
    greatest: 'To',
    leastLabel: 'What the lowest number means',
    greatestLabel: 'What the highest number means',
    rangeLeast: 'Lowest number allowed',
    rangeGreatest: 'Highest number allowed',
    optional: 'Optional',
  },
  choices: {
    title: 'Choices',
    label: (at: number) => `Choice ${at}`,
    score: (at: number) => `Points for choice ${at}`,
    points: 'Points',
    showsHelp: 'Show crisis help',
    tellsCoach: 'Notify me',
    pausesOutreach: 'Pause outreach',
    remove: (at: number) => `Remove choice ${at}`,
    add: 'Add choice',
    about:
      'Show crisis help: the client sees where to get help the moment they choose this. Notify me: you’re told when they finish the form. That always shows crisis help, too. Pause outreach: once they finish the form, everything that involves contact with the other person stays closed until you record that you’ve talked, and you’re notified. The form says all of this before the first question.',
  },
  showIf: {
    title: 'When to ask',
    always: 'Always ask',
    ifAll: 'Ask only if all of these are true',
    ifAny: 'Ask only if any of these is true',
    question: 'Earlier question',
    op: 'Condition',
    ops: {
      IS: 'is',
      IS_NOT: 'isn’t',
      AT_LEAST: 'is at least',
      AT_MOST: 'is at most',
      ANSWERED: 'is answered',
    },
    choice: 'Choice',
    number: 'Number',
    add: 'Add condition',
    remove: 'Remove condition',
    none: 'There’s no earlier question to depend on.',
  },
  scores: {
    title: 'Scores',
    about: 'A score adds up the points from the questions you choose.',
    new: 'New score',
    add: 'Add score',
    name: 'Name',
    parts: 'What counts',
    none: 'No question has points yet. Add a scale, a choice, or a number first.',
    weight: (text: string) => `Weight of “${text}”`,
    times: 'Weight',
    reversed: (text: string) => `Reverse the scoring (the highest answer counts least): “${text}”`,
    reverse: 'Reverse the scoring (the highest answer counts least)',
    range: (min: number, max: number) => `Possible scores: ${min} to ${max}`,
    bands: 'Bands',
    bandFrom: (at: number) => `Band ${at} starts at`,
    bandName: (at: number) => `Name of band ${at}`,
    bandText: (at: number) => `What band ${at} means`,
    aboutBandText: 'Optional. The client reads it with the result.',
    addBand: 'Add band',
    removeBand: (at: number) => `Remove band ${at}`,
    remove: (name: string) => `Remove the score “${name}”`,
  },
  problems: {
    label: 'Problems',
    title: (count: number) =>
      count === 1 ? 'Fix 1 problem before publishing' : `Fix ${count} problems before publishing`,
    question: (at: number) => `Question ${at}`,
    score: (at: number) => `Score ${at}`,
    about: 'About this form',
    line: (place: string | null, problem: string) => (place ? `${place}: ${problem}` : problem),
  },
  formIs: 'Form',
};

/** How to fix a problem, as a sentence. */
export function problemWords(code: FormProblemCode): string {
  switch (code) {
    case 'NO_QUESTIONS':
      return 'Add at least one question.';
    case 'BAD_KEY':
    case 'DUPLICATE_KEY':
      return 'This is used twice. Remove one of them.';
    case 'EMPTY_TEXT':
      return 'Write something here.';
    case 'BAD_RANGE':
      return 'The first number must be lower than the second, with at most 20 steps on a scale.';
    case 'TOO_FEW_CHOICES':
      return 'Add at least two choices.';
    case 'NOT_FOR_THIS_KIND':
      return 'This doesn’t fit this kind of question. Choose the kind again.';
    case 'UNKNOWN_QUESTION':
      return 'The question it depends on is gone. Choose another one.';
    case 'NOT_EARLIER':
      return 'It depends on a later question. Move this question further down.';
    case 'NO_CONDITIONS':
      return 'Add a condition, or always ask this question.';
    case 'BAD_CONDITION':
      return 'This can never be true. Choose an answer of that question.';
    case 'NO_PARTS':
      return 'Choose at least one question that counts.';
    case 'CANNOT_SCORE':
      return 'This question has no points. Take it out of the score.';
    case 'CANNOT_REVERSE':
      return 'Only a scale or a single choice can be reversed.';
    case 'BAD_WEIGHT':
      return 'Use a number other than 0.';
    case 'BAND_ORDER':
      return 'Start each band higher than the one before.';
    case 'BAND_GAP':
      return 'Start the first band at the lowest possible score.';
    case 'BAND_OUT_OF_REACH':
      return 'No answers lead to this band.';
    case 'ALARM_WITHOUT_HELP':
      return 'Anything that notifies you has to show crisis help to your client, too.';
    case 'ALARM_WITHOUT_READER':
      return 'Only your client can read these answers, so they can’t notify you. Change who can read them, or turn this off.';
    case 'PAUSE_WITHOUT_READER':
      return 'Only your client can read these answers, and a pause would give them away. Change who can read them, or turn this off.';
    default:
      return code satisfies never;
  }
}

export const KIND_NAMES: Record<FormQuestionKind, string> = {
  SCALE: 'Scale',
  CHOICE: 'One choice',
  CHOICES: 'Several choices',
  NUMBER: 'Number',
  DATE: 'Date',
  SHORT_TEXT: 'Short text',
  LONG_TEXT: 'Long text',
  SECTION: 'Text only',
};
