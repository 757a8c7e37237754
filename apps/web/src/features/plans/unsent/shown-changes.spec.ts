/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../../shared/testing/browser';
import { expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { MyPlanDocument } from '@footing/contract';
import { SendQueue, type Stored } from '../../../shared/drafts/send-queue';
import { api } from '../../../shared/session/api';
import type { QueuedActionChange } from './action-queue';
import { showChanges } from './shown-changes';

const WALK = { __typename: 'PlanAction', id: 'walk', status: 'OPEN', habit: null };

it('what another tab has sent stays shown until the pages were read again', async () => {
  const plan = { __typename: 'Plan', id: 'plan', today: '2026-03-10', steps: [] as object[] };
  plan.steps = [{ __typename: 'PlanStep', id: 'step', actions: [WALK] }];
  const read = api.cache.readQuery.bind(api.cache);
  api.cache.restore({
    'PlanAction:walk': WALK,
  });
  api.cache.readQuery = ((options: { query: unknown }) =>
    options.query === MyPlanDocument ? { myPlan: plan } : null) as unknown as typeof read;
  const query = api.query.bind(api);
  let answered: () => void = () => undefined;
  const reads = { count: 0 };
  api.query = (() => {
    reads.count += 1;
    return new Promise<void>((resolve) => (answered = resolve));
  }) as unknown as typeof query;
  const statusShown = () =>
    (api.cache.extract(true) as Record<string, { status?: string }>)['PlanAction:walk']?.status;

  const value: QueuedActionChange = {
    kind: 'made',
    madeAt: 0,
    what: 'TICK',
    actionId: 'walk',
    title: 'Walk',
    done: true,
  };
  let stored: Stored<QueuedActionChange>[] = [{ id: 'walk', value, order: 1 }];
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
  showChanges(queue);
  expect(statusShown()).toBe('DONE');
  stored = [];
  changed();
  expect([queue.entries.length, reads.count, statusShown()]).toEqual([0, 1, 'DONE']);
  answered();
  await waitFor(() => expect(statusShown()).toBe('OPEN'));
  api.cache.readQuery = read;
  api.query = query;
});
