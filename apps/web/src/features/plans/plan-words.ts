import type { ActionKind, ResultPartsFragment } from '@footing/contract';
import { NO_CONNECTION } from '../../shared/session/faults';
import {
  assertNever,
  capitalized,
  distanceWords,
  localDayWords,
  outcomeWords,
} from '../../shared/words';
import type { ActionLike, HabitLike } from './types';

/** Check-ins and contacts are queued offline; a tick is not, because it may open a step. */
export const TICK_OFFLINE = `${NO_CONNECTION} A tick needs a connection, so nothing was changed. What you write is kept, and so are check-ins and contacts.`;

/** The kind of action in a word or two. */
export function kindWords(kind: ActionKind): string {
  switch (kind) {
    case 'ONCE':
      return 'To do once';
    case 'HABIT':
      return 'A habit';
    case 'REFLECTION':
      return 'To write';
    case 'QUESTIONNAIRE':
      return 'Questions';
    default:
      return assertNever(kind);
  }
}

/** "Today: 1 of 2", "This week: 2 of 3". */
export function countWords({ count, times, per }: HabitLike): string {
  return `${periodWords(per)}: ${count} of ${times}`;
}

/** "3 of 7 days met". */
export function metWords({ periodsMet, periods, per }: HabitLike): string {
  const met = Math.min(periodsMet, periods);
  return per === 'DAY' ? `${met} of ${periods} days met` : `${met} of ${periods} weeks met`;
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

/** "Best by Thursday, in 3 days". A past day is not pointed out. */
export function dueWords(
  { dueOn, overdue, status }: Pick<ActionLike, 'dueOn' | 'overdue' | 'status'>,
  today: string,
): string | null {
  if (!dueOn || status !== 'OPEN') return null;
  const day = localDayWords(dueOn, today);
  if (overdue) return `${capitalized(day)} was its day. Today is fine too`;
  if (day === 'today') return 'Best done today';
  const distance = distanceWords(dueOn, today);
  return `Best by ${day}${distance && `, ${distance}`}`;
}

/** Answers in a list. The safety result is only on its own page, in case someone else looks. */
export function resultWords({
  questionnaire,
  outcome,
  mistake,
}: Pick<ResultPartsFragment, 'questionnaire' | 'outcome'> & { mistake?: unknown }): string {
  if (questionnaire === 'safety') return 'Answered';
  return mistake ? `${outcomeWords(outcome)} · answered by mistake` : outcomeWords(outcome);
}
