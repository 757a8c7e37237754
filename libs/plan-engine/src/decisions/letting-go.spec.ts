import { describe, expect, it } from '@jest/globals';

import { decide } from './decide.js';
import { project } from '../plan/project.js';
import { aPlan, aStep, anAction, at, BERLIN, under } from '../testing/fixtures.js';
import type { Intent, PlanSnapshot } from '../index.js';

const now = at('2026-03-20T12:00+01:00');
const HOUR = 3_600_000;
const running = aPlan({
  startsOn: '2026-03-01',
  readyAt: 0,
  steps: [
    aStep('ground', { actions: [anAction('walk')] }),
    aStep('smile', {
      outreach: true,
      approvedAt: 1,
      actions: [anAction('give', { reach: 'YES' })],
    }),
  ],
});
const asked = (plan: PlanSnapshot, intent: Intent, time = now) =>
  decide(plan, under('OPEN'), intent, 'CLIENT', time, BERLIN);
const letGo = (ending: 'LET_GO' | 'WITHDREW' = 'LET_GO'): PlanSnapshot => {
  const decision = asked(running, { kind: 'END', ending });
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.plan;
};
const undo: Intent = { kind: 'UNDO_LETTING_GO', endedAt: now };

describe('letting go', () => {
  it('can be undone for 24 hours: the plan is paused, and outreach requires a new approval', () => {
    const decision = asked(letGo(), undo, now + 24 * HOUR);
    if (!decision.ok) throw new Error(decision.refusal.code);
    expect(decision.plan).toMatchObject({
      ending: null,
      pauses: [{ from: '2026-03-21', to: null }],
      steps: [
        { key: 'ground', opens: [] },
        { approvedAt: null, opens: [{ kind: 'APPROVAL' }] },
      ],
    });
    const resumed = asked(decision.plan, { kind: 'RESUME' }, now + 25 * HOUR);
    if (!resumed.ok) throw new Error(resumed.refusal.code);
    const { steps } = project(resumed.plan, under('OPEN'), now + 25 * HOUR, BERLIN);
    expect(steps.map(({ status }) => status)).toEqual(['OPEN', 'LOCKED']);
    expect(steps[1]!.locks).toMatchObject([{ kind: 'APPROVAL' }]);
  });

  it.each<[string, PlanSnapshot, number]>([
    ['later', letGo(), now + 24 * HOUR + 1],
    ['of another ending', letGo('WITHDREW'), now],
  ])('cannot be undone %s', (_, plan, time) => {
    expect(asked(plan, undo, time)).toEqual({ ok: false, refusal: { code: 'LETTING_GO_STANDS' } });
  });

  it('is undone idempotently', () => {
    expect(asked(running, undo)).toMatchObject({ ok: true, events: [] });
  });
});
