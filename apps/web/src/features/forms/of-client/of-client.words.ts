import { exactDayWords } from '../../../shared/words';

export const words = {
  loading: 'Loading forms',
  none: {
    title: 'No forms yet',
    text: (name: string) => `Forms you send to ${name} appear here, with the answers they share.`,
  },
  send: {
    button: 'Send a form',
    title: (name: string) => `Send a form to ${name}`,
    form: 'Form',
    loading: 'Loading your forms…',
    noForms: 'You have no published forms yet.',
    makeOne: 'Make a form',
    choose: 'Choose a form.',
    searchAll: 'Type to search all your forms.',
    noMatch: 'No form has that in its title.',
    due: 'Due',
    aboutDue: 'Optional. Your client sees the form on Today right away.',
    dayFormat: 'MMM D, YYYY',
    send: 'Send',
    done: (name: string) => `Sent. ${name} sees it on Today.`,
  },
  waiting: 'Waiting for answers',
  due: 'Due {day}',
  sent: 'Sent {when} by {name}',
  withdraw: {
    button: 'Withdraw',
    of: (title: string) => `Withdraw ${title}`,
    title: (title: string) => `Withdraw “${title}”?`,
    text: 'It disappears from their Today. Nobody at the practice can read what they’ve answered so far.',
    yes: 'Withdraw',
    no: 'Keep it',
    done: 'You withdrew the form.',
  },
  finished: 'Finished {when}',
  keptPrivate: (name: string) => `${name} keeps these answers private.`,
  sharedLater: 'Shared {when}',
  told: 'You were notified about these answers.',
  outOfDate: 'Out of date since {day}',
  answers: 'Answers',
  print: 'Print',
  overTime: {
    title: (score: string) => `${score} over time`,
    asChart: 'Show as a chart',
    asTable: 'Show as a table',
    table: 'Scores as a table',
    day: 'Day',
    value: 'Score',
    band: 'Band',
    keys: (score: string) => `${score}. Use the arrow keys to move through the dates.`,
  },
  compare: {
    title: 'Compare two dates',
    first: 'First',
    second: 'Second',
    question: 'Question',
    table: 'Answers on two dates',
    changed: 'Changed',
  },
};

/** "Thursday, March 3, 2027: 7 (a lot)". */
export const pointWords = (on: string, value: number, band: string | null): string =>
  `${exactDayWords(on)}: ${value}${band ? ` (${band.toLocaleLowerCase('en')})` : ''}`;
