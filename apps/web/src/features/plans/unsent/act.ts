import { addDays } from '@footing/kernel';
import { faultOf } from '../../../shared/session/faults';
import { sessionState } from '../../../shared/session/store';
import { toast } from '../../../shared/ui/feedback/toasts';
import { localDateOf, refusalWords } from '../../../shared/words';
import type { ActionLike, DayOfCount } from '../types';
import { actionQueue, entryId, send, type QueuedAction, type QueuedCount } from './action-queue';
import { awaited } from './awaited';
import { changesOf, readHabit, showChanges } from './shown-changes';
import { countedOn } from './shown-counts';
import { words } from './unsent.words';

type Acted = Pick<ActionLike, 'id' | 'title' | 'reach' | 'habit'>;

/** Marks an action as done or open again. False if it was refused. */
export async function tick(action: Acted, done: boolean): Promise<boolean> {
  const { id: actionId, title } = action;
  const { outcome, isKept } = await make(action, { what: 'TICK', actionId, title, done });
  if (done && outcome === 'sent') {
    toast.undo(words.isDone(title), () => void tick(action, false));
  }
  if (outcome === 'waiting') {
    toast.undo(done ? words.willBeDone(title, isKept) : words.willBeOpen(title, isKept), () => {
      void tick(action, !done);
    });
  }
  return outcome !== 'refused';
}

/** Counts a habit up or down. `today` is the day that the page shows. */
export async function count(
  action: Acted,
  by: 1 | -1,
  day: DayOfCount,
  today: string,
): Promise<void> {
  const entry = countOf(action, by, day, today);
  if (!entry) return;
  const isRefused = (await make(action, entry)).outcome === 'refused';
  if (isRefused || day === 'TODAY' || by === -1) return;
  toast.undo(words.countedForYesterday(action.title), () => void count(action, -1, day, today));
}

function countOf(action: Acted, by: number, day: DayOfCount, today: string): QueuedCount | null {
  const { id: actionId, title } = action;
  const page = readHabit(action) ?? (action.habit && { today, habit: action.habit });
  if (!page) return null;
  const queue = queueOfMember();
  const counts = changesOf(queue).filter(
    (one): one is QueuedCount => one.what === 'COUNT' && one.actionId === actionId,
  );
  const isOwn = (count: QueuedCount) => queue.entries.some(({ id }) => id === entryId(count));
  // A count that waits may know of a newer day of the server than the page.
  const latest = [page.today, ...counts.map(({ shown }) => shown.today)].sort().at(-1)!;
  const own = localDateOf(Date.now());
  const now = own > latest ? own : latest;
  const dayOf = (current: string) => (day === 'TODAY' ? current : addDays(current, -1));
  const on = dayOf(now);
  const shownOn = dayOf(latest);
  const known = counts.find((each) => each.on === on);
  const more = (times: number) => Math.max(0, times + by);
  return {
    what: 'COUNT',
    actionId,
    title,
    on,
    times: more(known?.times ?? countedOn(page.habit, page.today, on)),
    by: (known && isOwn(known) ? known.by : 0) + by,
    shown: {
      today: latest,
      on: shownOn,
      times: more(known?.shown.times ?? countedOn(page.habit, page.today, shownOn)),
    },
  };
}

interface Made {
  outcome: 'sent' | 'waiting' | 'refused';
  /** Stored on this device. */
  isKept: boolean;
}

/** Stores the change on this device, shows it, and sends it. */
async function make(action: Acted, entry: QueuedAction): Promise<Made> {
  // The server decides whether outreach is open now, so it is not done without a connection.
  if (action.reach !== 'NO') return makeOnline(entry);
  const queue = queueOfMember();
  showChanges(queue);
  const id = entryId(entry);
  const stop = awaited.add(queue, id);
  await queue.put(id, { kind: 'made', madeAt: Date.now(), ...entry });
  const isKept = await queue.isKept(id);
  const left = queue.entries.find((one) => one.id === id);
  if (left?.state !== 'refused') {
    stop();
    return { outcome: left ? 'waiting' : 'sent', isKept };
  }
  toast.problem(left.message ?? '');
  queue.drop(id);
  stop();
  return { outcome: 'refused', isKept };
}

async function makeOnline(entry: QueuedAction): Promise<Made> {
  try {
    // The server must know first what was marked before: it may open or close this action.
    const queue = queueOfMember();
    await queue.flush();
    if (queue.entries.some(({ state }) => state !== 'refused')) {
      toast.problem(words.outreachNeedsConnection);
      return { outcome: 'refused', isKept: false };
    }
    const answer = await send(entry, true);
    if (answer.__typename === 'Plan') return { outcome: 'sent', isKept: false };
    toast.problem(refusalWords(answer));
  } catch (error) {
    const { kind, message } = faultOf(error);
    toast.problem(kind === 'OFFLINE' ? words.outreachNeedsConnection : message);
  }
  return { outcome: 'refused', isKept: false };
}

function queueOfMember() {
  const session = sessionState();
  if (session.status !== 'signed-in' || !session.me.member) throw new Error('Nobody is signed in');
  return actionQueue(session.me.account.id, session.me.member.id);
}
