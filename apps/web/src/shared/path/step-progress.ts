import type { StepStatus } from '../words/labels';
import { localDateOf } from '../words/date-words';
import { words } from './path.words';
import type { PathStone } from './stones';

interface StepWithActions {
  status: StepStatus;
  actions: readonly {
    status: string;
    habit: { count: number; periodsMet: number } | null;
    /** What was written or answered, if the reader may see it. */
    reflection?: { text: string } | null;
    result?: object | null;
  }[];
}

type StepProgress = 'WHOLE' | 'PART' | 'NOT';

/** How far the client got in a step, whatever the plan's ending. */
export function progressOf({ status, actions }: StepWithActions): StepProgress {
  if (status === 'DONE') return 'WHOLE';
  return actions.some(isBegun) ? 'PART' : 'NOT';
}

function isBegun({
  status,
  habit,
  reflection,
  result,
}: StepWithActions['actions'][number]): boolean {
  if (status === 'DONE' || result) return true;
  return (
    (habit?.count ?? 0) > 0 || (habit?.periodsMet ?? 0) > 0 || Boolean(reflection?.text.trim())
  );
}

/** Ended on its first day with nothing done: there is nothing to look back on. */
export function endedUnstarted({
  endedAt,
  startsOn,
  timeZone,
  steps,
}: {
  endedAt: string | null;
  startsOn: string;
  timeZone: string;
  steps: readonly StepWithActions[];
}): boolean {
  if (!endedAt || localDateOf(endedAt, timeZone) > startsOn) return false;
  return steps.every((step) => progressOf(step) === 'NOT');
}

/** A step of an ended plan: nothing is ahead, and nothing counts as missing. */
export function endedStone<Step extends StepWithActions & { id: string; title: string }>(
  step: Step,
): PathStone {
  const { id, title } = step;
  const status = progressOf(step) === 'NOT' ? 'SKIPPED' : 'DONE';
  return { key: id, title, status, outreach: false };
}

export function progressWords(step: StepWithActions): string {
  return words.progress[progressOf(step)];
}
