/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../../shared/testing/browser';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { MyPlanDocument } from '@footing/contract';
import { SendQueue, type Stored } from '../../../shared/drafts/send-queue';
import { api } from '../../../shared/session/api';
import type { QueuedActionChange } from './action-queue';
import { showChanges, watchPages } from './shown-changes';

const WALK = { __typename: 'PlanAction', id: 'walk', status: 'OPEN', habit: null };

const read = api.cache.readQuery.bind(api.cache);
const query = api.query.bind(api);
let answered: () => void;
let reads: number;

beforeEach(() => {
  reads = 0;
  answered = () => undefined;
  const steps = [{ __typename: 'PlanStep', id: 'step', actions: [WALK] }];
  const myPlan = { __typename: 'Plan', id: 'plan', today: '2026-03-10', steps };
  api.cache.restore({ 'PlanAction:walk': WALK });
  api.cache.readQuery = ((options: { query: unknown }) =>
    options.query === MyPlanDocument ? { myPlan } : null) as unknown as typeof read;
  api.query = (() => {
    reads += 1;
    return new Promise<void>((resolve) => (answered = resolve));
  }) as unknown as typeof query;
});
afterEach(() => {
  api.cache.readQuery = read;
  api.query = query;
});

const statusShown = () =>
  (api.cache.extract(true) as Record<string, { status?: string }>)['PlanAction:walk']?.status;

/** A queue on a device where something may wait; `sendElsewhere` is what another tab does. */
function aQueue(...waiting: Stored<QueuedActionChange>[]) {
  let stored = waiting;
  let changed: () => void = () => undefined;
  const queue = new SendQueue<QueuedActionChange>({
    send: () => Promise.reject(new TypeError('offline')),
    store: {
      read: () => stored,
      write: () => Promise.resolve(true),
      remove: () => undefined,
      watch: (listener) => {
        changed = listener;
        return () => undefined;
      },
    },
  });
  const sendElsewhere = () => {
    stored = [];
    changed();
  };
  return { queue, sendElsewhere };
}

const ticked = (): Stored<QueuedActionChange> => {
  const walked = { what: 'TICK', actionId: 'walk', title: 'Walk', done: true } as const;
  return { id: 'walk', value: { kind: 'made', madeAt: 0, ...walked }, order: 1 };
};

it('what another tab has sent stays shown until the pages were read again', async () => {
  const { queue, sendElsewhere } = aQueue(ticked());
  showChanges(queue);
  expect(statusShown()).toBe('DONE');
  sendElsewhere();
  expect([queue.entries.length, reads, statusShown()]).toEqual([0, 1, 'DONE']);
  answered();
  await waitFor(() => expect(statusShown()).toBe('OPEN'));
});

it('a queue that was closed at a sign-out does not hide what the next one has', async () => {
  const before = aQueue(ticked());
  showChanges(before.queue);
  before.sendElsewhere();
  const stop = watchPages(before.queue);
  before.queue.close();
  const { queue } = aQueue();
  showChanges(queue);
  await queue.put('walk', ticked().value);
  expect(statusShown()).toBe('DONE');
  // The closed one has read the pages only now.
  answered();
  await new Promise((resolve) => setTimeout(resolve));
  expect(statusShown()).toBe('DONE');
  stop();
  queue.close();
  expect(statusShown()).toBe('OPEN');
});
