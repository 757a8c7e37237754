import type { QuestionsAnsweredQuery } from '@footing/contract';
import { exactDayWords, outcomeWords } from '../../../shared/words';
import type { Result } from '../types';

export const words = {
  loading: 'Loading answers',
  none: {
    title: 'No answers yet',
    text: (name: string) => `When ${name} answers a plan’s questions, the results appear here.`,
  },
  questionnaire: (title: string) => `“${title}”`,
  answered: 'Answered {when}',
  notShared: (name: string) =>
    `${name} hasn’t shared the answers, so you see only this result. If a question said that you’d see the answer, it’s recorded as the boundary.`,
  overTime: {
    title: (questionnaire: string) => `“${questionnaire}” over time`,
    asChart: 'Show as a chart',
    asTable: 'Show as a table',
    question: 'Question',
    keys: (question: string) => `${question} Use the arrow keys to move through the answers.`,
    table: 'Answers as a table',
  },
  mistake: {
    marked: '{name} marked this as answered by mistake {when}:',
    mark: 'Mark as answered by mistake…',
    title: 'Mark as answered by mistake?',
    text: 'These answers won’t count anymore. Outreach stays paused for 72 hours from now. A boundary recorded from these answers stays. You can’t undo this.',
    reason: 'Reason',
    reasonReader: (name: string) => `${name} will read it, with your name.`,
    reasonMissing: 'Please give a reason.',
    confirm: 'Mark as a mistake',
    done: 'The answers are marked as a mistake.',
  },
};

/** "Some quiet time first, 7 days". */
export const resultWords = ({ outcome, days }: Pick<Result, 'outcome' | 'days'>): string =>
  outcomeWords(outcome) + (outcome === 'COOL_OFF' && days ? `, ${daysWords(days)}` : '');

/** "Thursday, March 3, 2027: 7 of 10". */
export const pointWords = (on: string, value: number, max: number): string =>
  `${exactDayWords(on)}: ${value} of ${max}`;

type Question = QuestionsAnsweredQuery['questionnaire']['questions'][number];

/** An answer as a person would say it: "Yes", "7 of 10", the label of a choice. `withEnds`: with what the ends of a scale mean. */
export function answerWords(
  value: string,
  question: Question | undefined,
  { withEnds = false } = {},
): string {
  if (value === 'YES') return 'Yes';
  if (value === 'NO') return 'No';
  if (question?.kind === 'SCALE' && question.max !== null) {
    return `${value} of ${question.max}${withEnds ? endsWords(question) : ''}`;
  }
  return question?.choices?.find(({ key }) => key === value)?.label ?? value;
}

/** " (0 = I miss the person, 10 = I miss the habits)". */
function endsWords({ min, max, minLabel, maxLabel }: Question): string {
  const ends = [minLabel && `${min} = ${minLabel}`, maxLabel && `${max} = ${maxLabel}`];
  const named = ends.filter(Boolean).join(', ');
  return named && ` (${named})`;
}

const daysWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
