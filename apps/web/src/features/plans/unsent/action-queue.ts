import {
  CompleteActionDocument,
  CountHabitDocument,
  MyPlanDocument,
  UndoActionDocument,
  type CountHabitInput,
  type CountHabitMutation,
} from '@footing/contract';
import { memberQueues, type QueuedChange } from '../../../shared/drafts/member-queue';
import { api } from '../../../shared/session/api';
import { refetchTodayAfter } from '../actions/refetch-today';
import { patchTodayCache } from './patch-today';

interface OfAction {
  actionId: string;
  title: string;
}

export interface QueuedTick extends OfAction {
  what: 'TICK';
  done: boolean;
}

/** How often a habit was done on one day: a total, so that sending it again changes nothing. */
export interface QueuedCount extends OfAction {
  what: 'COUNT';
  /** The day by this device's clock in the client's zone, but never before the one that the page showed. */
  on: string;
  times: number;
  /** The taps since the server's last count. */
  by: number;
  /** The same by the page, whose day is the server's. */
  shown: { today: string; on: string; times: number };
}

export type QueuedAction = QueuedTick | QueuedCount;
export type QueuedActionChange = QueuedChange<QueuedAction>;

type CountAnswer = CountHabitMutation['countHabit'];

/** A member's ticks and counts that the server does not have yet. An entry's id is the action, and for counts the day. */
export const actionQueue = memberQueues<QueuedAction>({
  name: 'actions',
  isMade: ({ what, actionId, on, times, by, shown }) =>
    typeof actionId === 'string' &&
    (what === 'TICK' ||
      (what === 'COUNT' &&
        typeof on === 'string' &&
        typeof times === 'number' &&
        typeof by === 'number' &&
        typeof shown === 'object')),
  sendMade: (_id, entry, at) => send(entry, at === null),
  sendTakenBack: () => Promise.resolve({ __typename: 'Done' }),
});

export const entryId = (entry: QueuedAction): string =>
  entry.what === 'TICK' ? entry.actionId : `${entry.actionId}.${entry.on}`;

/** `isNew`: made a moment ago, so that the server's day counts and not this device's. */
export async function send(entry: QueuedAction, isNew: boolean) {
  const answer = entry.what === 'TICK' ? await sendTick(entry) : await sendCount(entry, isNew);
  if (answer.__typename === 'Plan') {
    patchTodayCache(api.cache, answer);
    refetchTodayAfter(api, answer);
  } else if (answer.code === 'REMOVED') {
    void api.refetchQueries({ include: 'active' });
  }
  return answer;
}

async function sendTick({ actionId, done }: QueuedTick) {
  const variables = { actionId };
  if (!done) {
    const { data } = await api.mutate({ mutation: UndoActionDocument, variables });
    return data!.undoAction;
  }
  const { data } = await api.mutate({ mutation: CompleteActionDocument, variables });
  return data!.completeAction;
}

/** A count that waited is for its own day, whatever day it is now; the server refuses days that are too long ago. */
async function sendCount(entry: QueuedCount, isNew: boolean): Promise<CountAnswer> {
  const { actionId, on, times, shown } = entry;
  if (!isNew) return count({ actionId, on, times, shownOn: null });
  const answer = await count({ actionId, on: shown.on, times: shown.times, shownOn: shown.today });
  const isOver = answer.__typename === 'Refusal' && answer.code === 'STALE';
  return isOver ? ((await countAgain(entry)) ?? answer) : answer;
}

/**
 * A new day has begun since the page was read: reads the pages again and counts for the new day. Null for a count for
 * yesterday, which is ambiguous now.
 */
async function countAgain({ actionId, by, shown }: QueuedCount): Promise<CountAnswer | null> {
  void api.refetchQueries({ include: 'active' });
  if (shown.on !== shown.today) return null;
  const { data } = await api.query({ query: MyPlanDocument, fetchPolicy: 'no-cache' });
  const plan = data?.myPlan;
  const habit = plan?.steps
    .flatMap(({ actions }) => actions)
    .find(({ id }) => id === actionId)?.habit;
  if (!plan || !habit) return null;
  const { today } = plan;
  return count({ actionId, on: today, times: Math.max(0, habit.today + by), shownOn: today });
}

async function count(input: CountHabitInput): Promise<CountAnswer> {
  const { data } = await api.mutate({ mutation: CountHabitDocument, variables: { input } });
  return data!.countHabit;
}
