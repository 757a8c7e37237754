/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../../shared/testing/browser';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/react';
import { MyPlanDocument } from '@footing/contract';
import { eraseUnsent } from '../../../shared/drafts/drafts';
import { api } from '../../../shared/session/api';
import { closeVault, openedVault } from '../../../shared/session/vault';
import { aVault } from '../../../shared/testing/vault';
import { refusalOf, renderPart, signInAs } from '../../../shared/testing/render';
import ToastShelf from '../../../shared/ui/feedback/ToastShelf';
import { count, tick } from './act';
import { actionQueue } from './action-queue';
import UnsentActions from './UnsentActions';

const TODAY = '2026-03-10';
const habit = {
  count: 0,
  today: 0,
  yesterday: 0,
  times: 3,
  per: 'DAY' as const,
  periodsMet: 0,
  periods: 7,
};
const unsent = () =>
  actionQueue('account', 'member').entries.map(({ id, state }) => `${id} ${state}`);

beforeEach(() => {
  signInAs('CLIENT');
  window.fetch = () => Promise.reject(new TypeError('offline'));
});

describe('without a connection', () => {
  it('an action that reaches out, or may reach out, is not marked and not counted', async () => {
    for (const reach of ['YES', 'PRACTICAL', undefined] as const) {
      expect(await tick({ id: 'gift', title: 'Send it', habit: null, reach }, true)).toBe(false);
      await count({ id: 'hello', title: 'Say hello', habit, reach }, 1, 'TODAY', TODAY);
    }
    expect(unsent()).toEqual([]);
  });

  it('any other action waits on the device', async () => {
    expect(await tick({ id: 'walk', title: 'Walk', habit: null, reach: 'NO' }, true)).toBe(true);
    expect(unsent()).toEqual(['walk waiting']);
  });
});

interface Input {
  actionId: string;
  on: string;
  times: number;
}

/** The server: what it answers to an operation; an error is a lost answer. */
function answering(answer: (operation: string, input: Input) => object) {
  window.fetch = async (_url, init) => {
    const { operationName, variables } = JSON.parse(init?.body as string) as {
      operationName: string;
      variables: Input & { input?: Input };
    };
    const data = answer(operationName, variables.input ?? variables);
    return {
      ok: true,
      status: 200,
      headers: { get: () => 'application/json' },
      text: () => Promise.resolve(JSON.stringify({ data })),
    } as unknown as Response;
  };
}

/** A plan with one habit. */
const plan = (today: string, counted: number) => ({
  __typename: 'Plan',
  id: 'plan',
  today,
  steps: [{ actions: [{ id: 'hello', habit: { ...habit, today: counted } }] }],
});

describe('with a connection', () => {
  afterEach(() => eraseUnsent('account'));

  it('an action that reaches out is sent only after everything that waits, and not if that fails', async () => {
    await tick({ id: 'walk', title: 'Walk', habit: null, reach: 'NO' }, false);
    const sent: string[] = [];
    answering((operation, { actionId }) => {
      sent.push(`${operation} ${actionId}`);
      if (operation === 'UndoAction') throw new TypeError('offline');
      return {};
    });
    expect(await tick({ id: 'gift', title: 'Send it', habit: null, reach: 'YES' }, true)).toBe(
      false,
    );
    expect(sent).toEqual(['UndoAction walk']);
  });

  it('a count after midnight is kept as the total of the new day, so that a lost answer adds nothing', async () => {
    const sent: { on: string; times: number }[] = [];
    answering((operation, { on, times }) => {
      if (operation === 'MyPlan') return { myPlan: plan('2026-03-11', sent.length > 1 ? 1 : 0) };
      sent.push({ on, times });
      if (sent.length === 2) throw new TypeError('lost');
      return { countHabit: refusalOf({ code: on === TODAY ? 'STALE' : 'NOT_NOW', message: 'No' }) };
    });
    await count({ id: 'hello', title: 'Say hello', habit, reach: 'NO' }, 1, 'TODAY', TODAY);
    await actionQueue('account', 'member').flush();
    expect(sent.slice(0, 3)).toEqual([
      { on: TODAY, times: 1 },
      { on: '2026-03-11', times: 1 },
      { on: '2026-03-11', times: 1 },
    ]);
  });

  it('two fast counts after midnight are two', async () => {
    const totals: number[] = [];
    answering((operation, { on, times }) => {
      if (operation === 'MyPlan') return { myPlan: plan('2026-03-11', totals.at(-1) ?? 0) };
      if (on !== TODAY) totals.push(times);
      return { countHabit: refusalOf({ code: on === TODAY ? 'STALE' : 'NOT_NOW', message: 'No' }) };
    });
    const hello = { id: 'hello', title: 'Say hello', habit, reach: 'NO' as const };
    await Promise.all([count(hello, 1, 'TODAY', TODAY), count(hello, 1, 'TODAY', TODAY)]);
    expect(totals.at(-1)).toBe(2);
  });
});

describe('what is said about a tick', () => {
  afterEach(() => {
    cleanup();
    eraseUnsent('account');
  });

  it('is that it is not on the device yet, if it could not be stored there', async () => {
    renderPart(<ToastShelf />);
    const stretch = { id: 'stretch', title: 'Stretch', habit: null, reach: 'NO' as const };
    await act(() => tick(stretch, true));
    await screen.findByText(/^Done: Stretch\..*Keep this page open/);
    expect(screen.queryByText(/Saved on this device/)).toBeNull();
  });

  it('is said once if the server refuses it', async () => {
    let alerts = 0;
    answering((operation) =>
      operation === 'CompleteAction'
        ? { completeAction: refusalOf({ code: 'NOT_NOW', message: 'The plan is paused.' }) }
        : {},
    );
    renderPart(<UnsentActions />);
    const stop = actionQueue('account', 'member').subscribe(() => {
      alerts += screen.queryAllByRole('alert').length;
    });
    const walk = { id: 'walk', title: 'Walk', habit: null, reach: 'NO' as const };
    const done = await act(() => tick(walk, true));
    stop();
    expect([done, alerts, screen.queryAllByRole('alert').length]).toEqual([false, 0, 0]);
  });
});

describe('with both pages in the cache', () => {
  const { cache } = api;
  const read = cache.readQuery.bind(cache);
  const query = api.query.bind(api);
  const inPlan = { __typename: 'PlanAction', id: 'hello', habit: { ...habit, today: 2 } };
  const onToday = { __typename: 'TodayAction', id: 'hello', habit: { ...habit, today: 1 } };
  const shown = { ...inPlan, title: 'Say hello', reach: 'NO' as const };
  const totals = () =>
    actionQueue('account', 'member').entries.flatMap(({ value }) =>
      value.kind === 'made' && value.what === 'COUNT' ? [value.shown.times] : [],
    );

  beforeEach(async () => {
    await aVault('account');
    const step = { actions: [onToday] };
    const clientToday = { today: TODAY, plan: { step } };
    const myPlan = { today: TODAY, steps: [{ actions: [inPlan] }] };
    cache.readQuery = ((options: { query: unknown }) =>
      options.query === MyPlanDocument ? { myPlan } : { clientToday }) as unknown as typeof read;
    api.query = (() => new Promise(() => undefined)) as unknown as typeof query;
  });
  afterEach(() => {
    eraseUnsent('account');
    closeVault();
    cache.readQuery = read;
    api.query = query;
  });

  it('one more is one more than the page shows, although Today was read before the last count', async () => {
    await count(shown, 1, 'TODAY', TODAY);
    expect(totals()).toEqual([3]);
  });

  it('one less counts from what another tab has just sent', async () => {
    await count(shown, 1, 'TODAY', TODAY);
    const { writing, places } = openedVault()!;
    const [name] = places.keys();
    await writing.get(name!);
    const key = places.get(name!)!;
    localStorage.removeItem(key);
    act(() => void dispatchEvent(new StorageEvent('storage', { key, newValue: null })));
    expect(totals()).toEqual([]);
    await count(shown, -1, 'TODAY', TODAY);
    expect(totals()).toEqual([2]);
  });
});
