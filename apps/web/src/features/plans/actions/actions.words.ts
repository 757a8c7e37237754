import type { ResultPartsFragment } from '@footing/contract';
import { NO_CONNECTION } from '../../../shared/session/faults';
import { assertNever, distanceWords, localDayWords, outcomeWords } from '../../../shared/words';
import type { ActionLike, HabitLike, Reader } from '../types';

export const words = {
  line: {
    doneOn: 'Done {when}',
    optional: 'Optional',
    outreach: { CLIENT: 'This involves contact', COACH: 'Outreach' },
    practical: 'Practical contact',
    how: 'How to do it',
    noReach: '{name} on why this isn’t outreach: {reason}',
  },
  tick: {
    markDone: 'Mark as done',
    done: 'Done',
    undo: 'Done. Tap again to undo.',
    notLoaded: `${NO_CONNECTION} Nothing was changed. Try again when you’re back online.`,
  },
  habit: {
    label: (title: string) => `Count “${title}”`,
    less: 'One less today',
    more: 'One more today',
    of: (times: number) => ` of ${times}`,
    met: (per: HabitLike['per']) => `Done for ${per === 'DAY' ? 'today' : 'this week'}`,
    forYesterday: 'Count it for yesterday',
  },
  done: {
    title: 'What you did',
    nothing: 'You looked at the plan and made a decision. That counts too.',
    steps: (count: number) => counted(count, 'step finished', 'steps finished'),
    actions: (count: number) => counted(count, 'action done', 'actions done'),
    reflections: (count: number) => counted(count, 'reflection written', 'reflections written'),
    days: (count: number) => `Daily habits: ${counted(count, 'day', 'days')}`,
    weeks: (count: number) => `Weekly habits: ${counted(count, 'week', 'weeks')}`,
  },
};

/** The label of the link to the page where an action is done. */
export function workWords({ kind, status }: Pick<ActionLike, 'kind' | 'status'>): string {
  if (kind === 'REFLECTION') return status === 'DONE' ? 'Read what you wrote' : 'Write';
  if (kind === 'ONCE') return status === 'DONE' ? 'Log the response' : 'Open the checklist';
  return status === 'DONE' ? 'See your result' : 'Answer the questions';
}

/** "Today: 1 of 2", "This week: 2 of 3". */
export const countWords = ({ count, times, per }: HabitLike): string =>
  `${periodWords(per)}: ${count} of ${times}`;

/** "3 of 7 days complete". */
export function metWords({ periodsMet, periods, per }: HabitLike): string {
  const met = Math.min(periodsMet, periods);
  return `${met} of ${periods} ${per === 'DAY' ? 'days' : 'weeks'} complete`;
}

export function periodWords(per: HabitLike['per']): string {
  switch (per) {
    case 'DAY':
      return 'Today';
    case 'WEEK':
      return 'This week';
    default:
      return assertNever(per);
  }
}

/** "Due Thursday, in 3 days". A client is not told off for a past day. */
export function dueWords(
  { dueOn, overdue, status }: Pick<ActionLike, 'dueOn' | 'overdue' | 'status'>,
  today: string,
  reader: Reader['reader'] = 'CLIENT',
): string | null {
  if (!dueOn || status !== 'OPEN') return null;
  const day = localDayWords(dueOn, today);
  if (overdue) {
    return reader === 'COACH' ? `Overdue, was due ${day}` : `Was due ${day}. Today is fine too`;
  }
  const distance = distanceWords(dueOn, today);
  return `Due ${day}${distance && `, ${distance}`}`;
}

/** Answers in a list. The safety result is only on its own page, in case someone else looks. */
export function resultWords({
  questionnaire,
  outcome,
  mistake,
}: Pick<ResultPartsFragment, 'questionnaire' | 'outcome'> & { mistake?: unknown }): string {
  if (questionnaire === 'safety') return 'Answered';
  const words = outcomeWords(outcome);
  const result = `Result: ${words[0]!.toLowerCase()}${words.slice(1)}`;
  return mistake ? `${result} · answered by mistake` : result;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
