import { addDays, instantAt } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';

import { allowanceAt } from './outreach/allowance.js';
import { decide } from './decisions/decide.js';
import { preview } from './templates/preview.js';
import { project } from './plan/project.js';
import { TEMPLATE_LIMITS } from './templates/template-problems.js';
import {
  anAction,
  anActionDefinition,
  aPlan,
  aStep,
  at,
  BERLIN,
  under,
} from './testing/fixtures.js';
import type { PlanSnapshot } from './types.js';

describe('a wait from the end of a step', () => {
  it('counts from the first day of the plan if the step was skipped before it', () => {
    const plan = aPlan({
      startsOn: '2026-04-01',
      steps: [
        aStep('a', { endedAt: at('2026-03-02T12:00+01:00'), skipped: true }),
        aStep('b', { opens: [{ kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'a' }] }),
      ],
    });
    const state = project(plan, under('OPEN'), at('2026-04-01T00:01+02:00'), BERLIN);
    expect(state.steps[1]).toMatchObject({
      status: 'LOCKED',
      opensAt: at('2026-04-22T00:00+02:00'),
    });
  });
});

describe('a pause that a person has ended', () => {
  it('stays ended in a zone where it is still the day before', () => {
    const start = aPlan({ startsOn: '2026-03-01', steps: [aStep('a')] });
    const now = at('2026-03-10T09:00+13:00');
    const auckland = 'Pacific/Auckland';
    const after = (plan: PlanSnapshot, kind: 'PAUSE' | 'RESUME', moment: number) => {
      const intent = kind === 'PAUSE' ? ({ kind, until: null } as const) : ({ kind } as const);
      const decision = decide(plan, under('OPEN'), intent, 'CLIENT', moment, auckland);
      if (!decision.ok) throw new Error(decision.refusal.code);
      return decision.plan;
    };
    const paused = after(start, 'PAUSE', now - 3 * 86_400_000);
    const resumed = after(paused, 'RESUME', now);
    expect(project(resumed, under('OPEN'), now, BERLIN).status).toBe('ACTIVE');
  });
});

describe('a pause until a day', () => {
  it('refuses a day that does not exist', () => {
    const plan = aPlan({ startsOn: '2026-03-01', steps: [aStep('a')] });
    const now = at('2026-03-10T12:00+01:00');
    const until = '2026-03-32';
    expect(
      decide(plan, under('OPEN'), { kind: 'PAUSE', until }, 'CLIENT', now, BERLIN),
    ).toMatchObject({ ok: false, refusal: { code: 'PAUSE_OUT_OF_RANGE' } });
  });
});

describe('adding an action', () => {
  it('refuses more actions than a step may have', () => {
    const actions = Array.from({ length: TEMPLATE_LIMITS.actions }, (_, n) => anAction(`a${n}`));
    const plan = aPlan({ startsOn: '2026-03-01', steps: [aStep('a', { actions })] });
    const definition = anActionDefinition('one-more');
    const now = at('2026-03-10T12:00+01:00');
    expect(
      decide(
        plan,
        under('OPEN'),
        { kind: 'ADD_ACTION', step: 'a', definition },
        'COACH',
        now,
        BERLIN,
      ),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'BAD_ACTION', problems: [{ code: 'TOO_MANY' }] },
    });
  });
});

describe('the preview of a weekly habit', () => {
  it('ends on the Monday of its last week, whatever the day on which the step opens', () => {
    const habit = { times: 1, per: 'WEEK', periods: 2 } as const;
    const action = { ...anActionDefinition('h'), kind: 'HABIT', habit } as const;
    const step = {
      key: 'a',
      title: 'a',
      purpose: '',
      guidance: '',
      outreach: false,
      opens: [],
      actions: [action],
    };
    // 8 March 2026 is a Sunday.
    const [previewed] = preview(
      { about: '', readiness: null, steps: [step] },
      '2026-03-08',
      BERLIN,
    );
    expect(previewed!.endsOn).toBe('2026-03-09');
  });
});

describe('quiet hours across clock changes', () => {
  const nextAt = (quiet: { from: string; to: string }, now: number) =>
    allowanceAt({ max: 5, days: 7, quiet, since: 0 }, [], under('OPEN'), now, BERLIN).nextAt;

  it('end on the same day if they begin at 23:59 before a day of 23 hours', () => {
    const now = at('2026-03-29T10:00+02:00');
    expect(nextAt({ from: '23:59', to: '23:00' }, now)).toBe(at('2026-03-29T23:00+02:00'));
  });

  it('end later by the size of the clock change if their end is skipped', () => {
    const now = at('2026-03-29T01:00+01:00');
    expect(nextAt({ from: '22:00', to: '02:20' }, now)).toBe(at('2026-03-29T03:20+02:00'));
  });

  it('end at an instant that is not quiet itself, on every day of a year', () => {
    for (let n = 0; n < 365; n += 1) {
      const day = addDays('2026-01-01', n);
      for (const quiet of [
        { from: '03:00', to: '02:00' },
        { from: '22:00', to: '02:30' },
        { from: '02:15', to: '02:45' },
      ]) {
        const now = instantAt(day, '01:30', BERLIN);
        const next = nextAt(quiet, now)!;
        expect([day, quiet, nextAt(quiet, next)]).toEqual([day, quiet, next]);
      }
    }
  });
});
