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
import { sessionState } from '../../../shared/session/store';
import { refetchTodayAfter } from '../actions/refetch-today';
import { patchTodayCache } from './patch-today';

interface OfAction {
  actionId: string;
  title: string;
}

interface QueuedTick extends OfAction {
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
type Answer = Awaited<ReturnType<typeof sendTick>> | CountAnswer;

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
  sendMade: async (id, entry, at) => {
    const answer = await send(entry, at === null, { replace: (next) => replace(id, entry, next) });
    return answer ?? { __typename: 'Done' };
  },
  sendTakenBack: () => Promise.resolve({ __typename: 'Done' }),
});

export const entryId = (entry: QueuedAction): string =>
  entry.what === 'TICK' ? entry.actionId : `${entry.actionId}.${entry.on}`;

/** `isNew`: made a moment ago, so that the server's day counts and not this device's. */
export function send(entry: QueuedAction, isNew: boolean): Promise<Answer>;
/** `replace` takes what is to be sent instead, in its own turn; then there is no answer. */
export function send(
  entry: QueuedAction,
  isNew: boolean,
  queued: { replace: (next: QueuedCount) => void },
): Promise<Answer | null>;
export async function send(
  entry: QueuedAction,
  isNew: boolean,
  queued?: { replace: (next: QueuedCount) => void },
): Promise<Answer | null> {
  let answer = entry.what === 'TICK' ? await sendTick(entry) : await sendCount(entry, isNew);
  if (entry.what === 'COUNT' && isNew && isStale(answer)) {
    const next = await countOfNewDay(entry);
    if (next && queued) {
      queued.replace(next);
      return null;
    }
    if (next) answer = await sendCount(next, true);
  }
  if (answer.__typename === 'Plan') {
    patchTodayCache(api.cache, answer);
    refetchTodayAfter(api, answer);
  } else if (answer.code === 'REMOVED') {
    void api.refetchQueries({ include: 'active' });
  }
  return answer;
}

/**
 * Keeps the total of the new day in the place of the one that was too late. It is sent next, and again if the answer is
 * lost, without counting twice.
 */
function replace(id: string, entry: QueuedCount | QueuedTick, next: QueuedCount) {
  const session = sessionState();
  if (session.status !== 'signed-in' || !session.me.member) return;
  const queue = actionQueue(session.me.account.id, session.me.member.id);
  const value = (of: string) => queue.entries.find((one) => one.id === of)?.value;
  // Replaced by another tap in the meantime, which is sent in its own turn.
  if (value(id) !== entry) return;
  const nextId = entryId(next);
  const there = nextId === id ? undefined : value(nextId);
  const known = there?.kind === 'made' && there.what === 'COUNT' ? there : null;
  const times = known ? Math.max(0, known.times + next.by) : next.times;
  const by = next.by + (known?.by ?? 0);
  const shown = { ...next.shown, times };
  queue.hold(nextId, { kind: 'made', madeAt: Date.now(), ...next, times, by, shown });
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
const sendCount = ({ actionId, on, times, shown }: QueuedCount, isNew: boolean) =>
  isNew
    ? count({ actionId, on: shown.on, times: shown.times, shownOn: shown.today })
    : count({ actionId, on, times, shownOn: null });

const isStale = (answer: Answer): boolean =>
  answer.__typename === 'Refusal' && answer.code === 'STALE';

/**
 * A new day has begun since the page was read: reads the pages again, and gives the total for the new day. Null for a
 * count for yesterday, which is ambiguous now.
 */
async function countOfNewDay(entry: QueuedCount): Promise<QueuedCount | null> {
  const { actionId, title, by, shown } = entry;
  void api.refetchQueries({ include: 'active' });
  if (shown.on !== shown.today) return null;
  const { data } = await api.query({ query: MyPlanDocument, fetchPolicy: 'no-cache' });
  const plan = data?.myPlan;
  const habit = plan?.steps
    .flatMap(({ actions }) => actions)
    .find(({ id }) => id === actionId)?.habit;
  if (!plan || !habit) return null;
  const { today } = plan;
  const times = Math.max(0, habit.today + by);
  return {
    what: 'COUNT',
    actionId,
    title,
    on: today,
    times,
    by,
    shown: { today, on: today, times },
  };
}

async function count(input: CountHabitInput): Promise<CountAnswer> {
  const { data } = await api.mutate({ mutation: CountHabitDocument, variables: { input } });
  return data!.countHabit;
}
