import { describe, expect, it } from '@jest/globals';

import { project } from './project.js';
import { storedState } from './stored.js';
import { anAction, aPlan, aStep, at, BERLIN, under } from './testing.js';
import type { Boundary, OpeningRule, Reach } from './types.js';

const NOW = at('2026-03-01T12:00+01:00');
const WAIT: OpeningRule = { kind: 'WAIT', days: 10, anchor: 'PLAN_START' };

function stored(opens: OpeningRule[], boundary: Boundary = 'OPEN', reach: Reach = 'NO') {
  const step = aStep('a', { opens, actions: [anAction('a1', { reach, dueAfterDays: 2 })] });
  return storedState(project(aPlan({ steps: [step] }), under(boundary), NOW, BERLIN)).steps[0]!;
}

describe('storedState', () => {
  it('keeps the wait that ends last of those that the clock alone lifts', () => {
    expect(stored([WAIT, { kind: 'DATE', date: '2026-03-05' }])).toMatchObject({
      status: 'LOCKED',
      timed: true,
      opensAt: at('2026-03-12T00:00+01:00'),
      lock: { kind: 'WAIT', days: 10 },
      actions: [{ status: 'LOCKED', lock: null, dueOn: '2026-03-14' }],
    });
  });

  it('keeps what the clock does not lift before any wait, and the day beside it', () => {
    expect(stored([WAIT, { kind: 'APPROVAL' }])).toMatchObject({
      timed: false,
      opensAt: at('2026-03-12T00:00+01:00'),
      lock: { kind: 'APPROVAL' },
      actions: [{ dueOn: null }],
    });
  });

  it('keeps the lock of an action that stays shut in an open step', () => {
    expect(stored([], 'LEGAL_ORDER', 'YES')).toMatchObject({
      timed: true,
      lock: { kind: 'PLAN_NOT_STARTED' },
      actions: [{ status: 'LOCKED', lock: { kind: 'BOUNDARY' }, dueOn: null }],
    });
  });
});
