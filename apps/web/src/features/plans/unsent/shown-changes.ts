import type { Cache } from '@apollo/client';
import { ClientTodayDocument, MyPlanDocument } from '@footing/contract';
import type { SendQueue } from '../../../shared/drafts/send-queue';
import { api } from '../../../shared/session/api';
import type { ActionLike, HabitLike } from '../types';
import { entryId, type QueuedAction, type QueuedActionChange } from './action-queue';
import { withCounts } from './shown-counts';

type Queue = SendQueue<QueuedActionChange>;

/** Two layers in turn, so that the page never shows a moment without one. */
const LAYERS = ['unsent-actions', 'unsent-actions-2'] as const;
let layer: (typeof LAYERS)[number] = LAYERS[0];
const PAGES = [ClientTodayDocument, MyPlanDocument] as const;
/** The queue of whoever is signed in, in the practice that is open. Others may still be closing. */
let shown: Queue | null = null;
/** What another tab has sent, until the pages were read again, for each queue that is shown. */
const sentElsewhere = new WeakMap<Queue, Set<QueuedAction>>();

/** Shows on Today and on the plan what is on its way to the server. Refused changes are not shown. */
export function showChanges(queue: Queue) {
  const isNext = shown !== queue;
  shown = queue;
  if (sentElsewhere.has(queue)) {
    if (isNext) draw(queue);
    return;
  }
  sentElsewhere.set(queue, new Set());
  let before = { entries: queue.entries, sentElsewhere: queue.sentElsewhere };
  queue.subscribe(() => {
    const gone = before.entries.filter(({ id }) => !queue.entries.some((one) => one.id === id));
    const isElsewhere = queue.sentElsewhere > before.sentElsewhere;
    before = { entries: queue.entries, sentElsewhere: queue.sentElsewhere };
    if (isElsewhere) void readAgain(queue, madeIn(gone));
    draw(queue);
  });
  draw(queue);
}

/** Shows what another tab has sent until this one has read the pages too. */
async function readAgain(queue: Queue, sent: QueuedAction[]) {
  const elsewhere = sentElsewhere.get(queue)!;
  sent.forEach((change) => elsewhere.add(change));
  // Not by refetching what is shown: a page whose refetch fails without a connection would no longer follow its cache.
  const pages = PAGES.filter((query) => api.cache.readQuery({ query }));
  await Promise.allSettled(
    pages.map((query) => api.query<unknown>({ query, fetchPolicy: 'network-only' })),
  );
  sent.forEach((change) => elsewhere.delete(change));
  draw(queue);
}

const madeIn = (entries: Queue['entries']): QueuedAction[] =>
  entries.flatMap(({ value, state }) =>
    value.kind === 'made' && state !== 'refused' ? [value] : [],
  );

/** What the pages do not know yet: what is on its way, and what another tab has sent. */
export function changesOf(queue: Queue): QueuedAction[] {
  const own = madeIn(queue.entries);
  const ids = new Set(own.map(entryId));
  const elsewhere = [...(sentElsewhere.get(queue) ?? [])];
  return [...own, ...elsewhere.filter((change) => !ids.has(entryId(change)))];
}

/** Draws them again when a page was read. Returns how to stop. */
export function watchPages(queue: Queue): () => void {
  const callback = () => queueMicrotask(() => draw(queue));
  const stops = PAGES.map((query) =>
    api.cache.watch({ query, optimistic: false, returnPartialData: true, callback }),
  );
  return () => stops.forEach((stop) => stop());
}

/** The habit of a shown action without what is unsent, and the day of its page. */
export function readHabit(
  shown: Pick<ActionLike, 'id'>,
): { today: string; habit: HabitLike } | null {
  const id = api.cache.identify({ ...shown });
  const found = readPages().flatMap(({ today, actions }) => {
    const action = actions.find((one) => one.id === shown.id);
    if (!action?.habit) return [];
    return [{ today, habit: action.habit, isShown: api.cache.identify(action) === id }];
  });
  // Of two pages of the same day, the other one may have been read before the last count.
  const rank = (one: (typeof found)[number]) => `${one.today} ${one.isShown ? 1 : 0}`;
  return found.sort((one, other) => (rank(one) > rank(other) ? -1 : 1))[0] ?? null;
}

/** An action is cached twice: in Today and in the plan. */
function readPages() {
  const today = api.cache.readQuery({ query: ClientTodayDocument })?.clientToday;
  const plan = api.cache.readQuery({ query: MyPlanDocument })?.myPlan;
  return [
    ...(today ? [{ today: today.today, actions: today.plan?.step?.actions ?? [] }] : []),
    ...(plan ? [{ today: plan.today, actions: plan.steps.flatMap(({ actions }) => actions) }] : []),
  ];
}

function draw(queue: Queue) {
  if (queue !== shown) return;
  const changes = changesOf(queue);
  // Read before the layer is made, which would include the one before it.
  const fields = changes.length > 0 ? changedFields(changes) : [];
  const before = layer;
  layer = LAYERS[before === LAYERS[0] ? 1 : 0];
  api.cache.batch({
    optimistic: fields.length > 0 ? layer : true,
    removeOptimistic: before,
    update: (cache) => fields.forEach((each) => cache.modify(each)),
  });
}

/** The values of the pages' actions with the changes. */
function changedFields(changes: QueuedAction[]): Cache.ModifyOptions[] {
  return readPages().flatMap(({ today, actions }) =>
    actions.flatMap((action) => {
      const own = changes.filter(({ actionId }) => actionId === action.id);
      if (own.length === 0) return [];
      const tick = own.find((change) => change.what === 'TICK');
      const counts = own.filter((change) => change.what === 'COUNT');
      const habit = action.habit && withCounts(action.habit, today, counts);
      return [
        {
          id: api.cache.identify(action),
          fields: {
            ...(tick && { status: () => (tick.done ? 'DONE' : 'OPEN') }),
            ...(habit && { habit: () => habit }),
          },
        },
      ];
    }),
  );
}
