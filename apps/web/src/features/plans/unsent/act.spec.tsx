/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { signInAs } from '../../../shared/testing/render';
import { count, tick } from './act';
import { actionQueue } from './action-queue';

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
