import { describe, expect, it } from '@jest/globals';

import { project } from './project.js';
import {
  aHabit,
  anAction,
  aPlan,
  aStep,
  at,
  BERLIN,
  CLOSED_BOUNDARIES,
  OPEN_BOUNDARIES,
  under,
} from '../testing/fixtures.js';
import type {
  Boundary,
  Lock,
  OpeningRule,
  PlanSnapshot,
  PlanStepSnapshot,
  StepState,
} from '../types.js';

const NOON = at('2026-03-10T12:00+01:00');

function stateAt(now: number, plan: Partial<PlanSnapshot>, boundary: Boundary = 'OPEN') {
  return project(aPlan(plan), under(boundary), now, BERLIN);
}

/** The last of the steps, at noon on 10 March; the plan started on 2 March. */
function stepAt(now: number, steps: PlanStepSnapshot[], boundary?: Boundary): StepState {
  return stateAt(now, { steps }, boundary).steps.at(-1)!;
}

describe('the status of a plan', () => {
  const pauses = [{ from: '2026-03-05', to: null }];

  it.each([
    ['before its first day', '2026-03-01T23:59:59.999+01:00', {}, 'SCHEDULED'],
    ['from the first midnight in the zone on', '2026-03-02T00:00+01:00', {}, 'ACTIVE'],
    ['in a pause', '2026-03-10T12:00+01:00', { pauses }, 'PAUSED'],
    ['in a pause before its first day', '2026-02-10T12:00+01:00', { pauses }, 'PAUSED'],
    ['ended in a pause', '2026-03-10T12:00+01:00', { pauses, ending: 'LET_GO' as const }, 'ENDED'],
    [
      'ended before its first day',
      '2026-02-10T12:00+01:00',
      { ending: 'WITHDREW' as const },
      'ENDED',
    ],
  ])('%s', (_, now, plan, status) => {
    expect(stateAt(at(now), plan).status).toBe(status);
  });
});

describe('an opening rule', () => {
  const endedAt = at('2026-03-06T22:30+01:00');
  const opens = (...rules: OpeningRule[]) => aStep('b', { opens: rules });

  it('is optional: a step without rules is open from the start of the plan', () => {
    expect(stepAt(NOON, [aStep('a')])).toMatchObject({
      status: 'OPEN',
      locks: [],
      opensAt: at('2026-03-02T00:00+01:00'),
    });
  });

  it('STEP_DONE locks until the step is done', () => {
    const b = opens({ kind: 'STEP_DONE', step: 'a' });
    expect(stepAt(NOON, [aStep('a', { title: 'Less is more' }), b])).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'STEP', step: 'a', title: 'Less is more' }],
      opensAt: null,
    });
    expect(stepAt(NOON, [aStep('a', { endedAt }), b])).toMatchObject({
      status: 'OPEN',
      opensAt: endedAt,
    });
  });

  it('STEP_DONE is met by a step that was skipped', () => {
    const a = aStep('a', { endedAt, skipped: true });
    expect(stepAt(NOON, [a, opens({ kind: 'STEP_DONE', step: 'a' })]).status).toBe('OPEN');
  });

  it('STEP_DONE on an unknown step locks for good', () => {
    expect(stepAt(NOON, [opens({ kind: 'STEP_DONE', step: 'gone' })]).locks).toEqual([
      { kind: 'STEP', step: 'gone', title: 'gone' },
    ]);
  });

  it('WAIT from the start of the plan opens with the first minute of the day', () => {
    const steps = [opens({ kind: 'WAIT', days: 10, anchor: 'PLAN_START' })];
    const until = at('2026-03-12T00:00+01:00');
    expect(stepAt(until - 1, steps)).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'WAIT', until, days: 10, anchor: 'PLAN_START' }],
      opensAt: until,
    });
    expect(stepAt(until, steps)).toMatchObject({ status: 'OPEN', locks: [], opensAt: until });
  });

  it('WAIT from the end of a step counts whole days from the local day it ended on', () => {
    const rule: OpeningRule = { kind: 'WAIT', days: 5, anchor: 'STEP_END', step: 'a' };
    // 22:30 UTC on the 6th is 23:30 in Berlin: still the 6th. An hour later it is the 7th.
    const early = aStep('a', { endedAt: at('2026-03-06T22:30Z') });
    const late = aStep('a', { endedAt: at('2026-03-06T23:30Z') });
    expect(stepAt(NOON, [early, opens(rule)]).opensAt).toBe(at('2026-03-11T00:00+01:00'));
    expect(stepAt(NOON, [late, opens(rule)]).opensAt).toBe(at('2026-03-12T00:00+01:00'));
  });

  it('WAIT from the end of a step that is not done names the step, once, and the longest wait from then', () => {
    const b = opens(
      { kind: 'WAIT', days: 3, anchor: 'STEP_END', step: 'a' },
      { kind: 'STEP_DONE', step: 'a' },
      { kind: 'WAIT', days: 5, anchor: 'STEP_END', step: 'a' },
    );
    expect(stepAt(NOON, [aStep('a', { title: 'Less is more' }), b])).toMatchObject({
      locks: [{ kind: 'STEP', step: 'a', title: 'Less is more', days: 5 }],
      opensAt: null,
    });
    expect(stepAt(NOON, [aStep('a'), b]).locks).toHaveLength(1);
  });

  it('WAIT of zero days from the end of a step opens when the step ends', () => {
    const rule: OpeningRule = { kind: 'WAIT', days: 0, anchor: 'STEP_END', step: 'a' };
    expect(stepAt(endedAt, [aStep('a', { endedAt }), opens(rule)])).toMatchObject({
      status: 'OPEN',
      opensAt: endedAt,
    });
  });

  it('DATE opens with the first minute of the day, whatever pauses there are', () => {
    const steps = [opens({ kind: 'DATE', date: '2026-03-12' })];
    const until = at('2026-03-12T00:00+01:00');
    const pauses = [{ from: '2026-03-03', to: '2026-03-09' }];
    expect(stateAt(NOON, { steps, pauses }).steps[0]).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'WAIT', until, days: 0, anchor: 'DATE' }],
    });
    expect(stepAt(until, steps).status).toBe('OPEN');
  });

  it('APPROVAL locks until the coach approves', () => {
    const step = opens({ kind: 'APPROVAL' });
    expect(stepAt(NOON, [step])).toMatchObject({ status: 'LOCKED', locks: [{ kind: 'APPROVAL' }] });
    const approvedAt = at('2026-03-09T10:00+01:00');
    expect(stepAt(NOON, [{ ...step, approvedAt }])).toMatchObject({
      status: 'OPEN',
      opensAt: approvedAt,
    });
  });

  it.each(OPEN_BOUNDARIES)('BOUNDARY is met under %s', (boundary) => {
    expect(stepAt(NOON, [opens({ kind: 'BOUNDARY' })], boundary).status).toBe('OPEN');
  });

  it.each(CLOSED_BOUNDARIES)('BOUNDARY locks under %s', (boundary) => {
    expect(stepAt(NOON, [opens({ kind: 'BOUNDARY' })], boundary)).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'BOUNDARY', boundary }],
    });
  });

  it('must be met together with all others; the last one determines the day', () => {
    const step = opens(
      { kind: 'STEP_DONE', step: 'a' },
      { kind: 'WAIT', days: 3, anchor: 'PLAN_START' },
      { kind: 'WAIT', days: 6, anchor: 'STEP_END', step: 'a' },
      { kind: 'DATE', date: '2026-03-11' },
    );
    const opensAt = at('2026-03-12T00:00+01:00');
    expect(stepAt(opensAt - 1, [aStep('a', { endedAt }), step])).toMatchObject({
      status: 'LOCKED',
      opensAt,
    });
    expect(stepAt(opensAt, [aStep('a', { endedAt }), step]).status).toBe('OPEN');
  });
});

describe('days of 23 and 25 hours', () => {
  it.each([
    ['Europe/Berlin', '2026-03-28', '2026-03-29T22:00:00Z', 23],
    ['Europe/Berlin', '2026-10-24', '2026-10-25T23:00:00Z', 25],
    ['America/New_York', '2026-03-07', '2026-03-09T04:00:00Z', 23],
    ['America/New_York', '2026-10-31', '2026-11-02T05:00:00Z', 25],
    ['Australia/Lord_Howe', '2026-10-03', '2026-10-04T13:00:00Z', 23.5],
    ['Australia/Lord_Howe', '2026-04-04', '2026-04-05T13:30:00Z', 24.5],
  ])('in %s, two days from %s end at midnight, %s', (zone, startsOn, expected, hours) => {
    const opens: OpeningRule[] = [{ kind: 'WAIT', days: 2, anchor: 'PLAN_START' }];
    const plan = aPlan({ startsOn, steps: [aStep('a'), aStep('b', { opens })] });
    const { startsAt, steps } = project(plan, under('OPEN'), at('2026-01-01T00:00Z'), zone);
    expect(new Date(steps[1]!.opensAt!).toISOString()).toBe(new Date(expected).toISOString());
    expect((steps[1]!.opensAt! - startsAt) / 3_600_000).toBe(24 + hours);
  });

  it('open a step with the jump if clocks jump over midnight', () => {
    const steps = [aStep('a', { opens: [{ kind: 'DATE', date: '2026-04-24' }] })];
    const state = project(aPlan({ steps }), under('OPEN'), NOON, 'Africa/Cairo');
    expect(state.nextOpening).toBe(at('2026-04-23T22:00Z'));
  });
});

describe('the order of locks', () => {
  const step = aStep('b', {
    outreach: true,
    opens: [
      { kind: 'APPROVAL' },
      { kind: 'WAIT', days: 20, anchor: 'PLAN_START' },
      { kind: 'DATE', date: '2026-05-01' },
      { kind: 'STEP_DONE', step: 'a' },
      { kind: 'BOUNDARY' },
    ],
  });
  const steps = [aStep('a'), step];
  const kinds = (locks: Lock[]) => locks.map((lock) => lock.kind);

  it('begins with the most important one, and has the longest wait before the others', () => {
    const { locks } = stepAt(NOON, steps, 'LEGAL_ORDER');
    expect(kinds(locks)).toEqual(['BOUNDARY', 'STEP', 'WAIT', 'WAIT', 'APPROVAL']);
    expect(locks[2]).toMatchObject({ anchor: 'DATE' });
  });

  it('begins with the start of the plan before the first day', () => {
    const { locks } = stepAt(at('2026-03-01T12:00+01:00'), steps, 'UNKNOWN');
    expect(kinds(locks).slice(0, 2)).toEqual(['PLAN_NOT_STARTED', 'BOUNDARY']);
    expect(locks[0]).toEqual({ kind: 'PLAN_NOT_STARTED', until: at('2026-03-02T00:00+01:00') });
  });

  it('begins with the pause, during which waits have no end', () => {
    const pauses = [{ from: '2026-03-05', to: null }];
    const { locks, opensAt } = stateAt(NOON, { steps, pauses }, 'UNKNOWN').steps[1]!;
    expect(kinds(locks)).toEqual(['PAUSED', 'BOUNDARY', 'STEP', 'APPROVAL']);
    expect(opensAt).toBeNull();
  });

  it('has only the ending in an ended plan', () => {
    const state = stateAt(NOON, { steps, ending: 'LET_GO' }, 'UNKNOWN');
    expect(state.steps.map(({ locks }) => locks)).toEqual([
      [{ kind: 'ENDED', ending: 'LET_GO' }],
      [{ kind: 'ENDED', ending: 'LET_GO' }],
    ]);
    expect(state).toMatchObject({ currentStep: null, nextAction: null, nextOpening: null });
  });
});

describe('outreach', () => {
  const doneAt = at('2026-03-04T12:00+01:00');

  it.each(CLOSED_BOUNDARIES)('is locked under %s, whatever its rules are', (boundary) => {
    const step = aStep('a', { outreach: true, approvedAt: doneAt, actions: [anAction('a1')] });
    expect(stepAt(NOON, [step], boundary)).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'BOUNDARY', boundary }],
      actions: [{ status: 'LOCKED' }],
    });
  });

  it.each(CLOSED_BOUNDARIES)(
    'of a single action is locked under %s, and other actions stay open',
    (boundary) => {
      const actions = [
        anAction('a1', { dueAfterDays: 1, required: false }),
        anAction('a2', { reach: 'YES', dueAfterDays: 1 }),
      ];
      const state = stateAt(NOON, { steps: [aStep('a', { actions })] }, boundary);
      expect(state.steps[0]).toMatchObject({
        status: 'OPEN',
        locks: [],
        actions: [
          { status: 'OPEN', overdue: true, locks: [] },
          {
            status: 'LOCKED',
            overdue: false,
            dueOn: null,
            locks: [{ kind: 'BOUNDARY', boundary }],
          },
        ],
      });
      expect(state.nextAction).toBe('a1');
    },
  );

  it('and practical contact in one step are both locked as outreach', () => {
    const actions = [anAction('a1', { reach: 'PRACTICAL' }), anAction('a2', { reach: 'YES' })];
    const step = aStep('a', { outreach: true, approvedAt: doneAt, actions });
    expect(stepAt(NOON, [step], 'LIMITED')).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'BOUNDARY', boundary: 'LIMITED' }],
    });
  });

  it.each([
    ['is open', {}, 'OPEN'],
    ['is paused', { pauses: [{ from: '2026-03-09', to: null }] }, 'LOCKED'],
    ['has ended', { ending: 'LET_GO' as const }, 'LOCKED'],
  ])('that has closed leaves other actions open if the plan %s', (_, over, status) => {
    const reflection = anAction('a1', { kind: 'REFLECTION' });
    const step = aStep('a', { outreach: true, openedAt: doneAt, actions: [reflection] });
    const state = stateAt(NOON, { steps: [step], ...over }, 'LEGAL_ORDER');
    expect(state.steps[0]).toMatchObject({ status: 'LOCKED', actions: [{ status }] });
  });

  it('stays done once it was done', () => {
    const actions = [anAction('a1', { doneAt })];
    const step = aStep('a', { outreach: true, endedAt: doneAt, actions });
    expect(stepAt(NOON, [step], 'LEGAL_ORDER')).toMatchObject({
      status: 'DONE',
      locks: [],
      actions: [{ status: 'DONE', locks: [] }],
    });
  });

  it('that is undone in a completed step stays locked', () => {
    const actions = [anAction('a1', { doneAt }), anAction('a2', { required: false })];
    const step = aStep('a', { outreach: true, endedAt: doneAt, actions });
    expect(stepAt(NOON, [step], 'LEGAL_ORDER').actions[1]).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'BOUNDARY', boundary: 'LEGAL_ORDER' }],
    });
  });

  it('opens when the boundary opens, and nothing is overdue on that day', () => {
    const actions = [anAction('a1', { dueAfterDays: 3 })];
    const plan = aPlan({ steps: [aStep('a', { outreach: true, actions })] });
    const facts = under('OPEN', NOON);
    expect(project(plan, facts, NOON, BERLIN).steps[0]).toMatchObject({
      status: 'OPEN',
      opensAt: NOON,
      actions: [{ dueOn: '2026-03-13', overdue: false }],
    });
  });
});

describe('due days', () => {
  const due = (days: number, over = {}) => anAction('a1', { dueAfterDays: days, ...over });
  const first = (now: number, plan: Partial<PlanSnapshot>) =>
    stateAt(now, plan).steps[0]!.actions[0]!;

  it('count from the local day on which the step opened', () => {
    const plan = { steps: [aStep('a', { actions: [due(8)] })] };
    expect(first(NOON, plan)).toMatchObject({ dueOn: '2026-03-10', overdue: false });
    expect(first(at('2026-03-11T00:00+01:00'), plan)).toMatchObject({ overdue: true });
  });

  it('count from the day on which the previous step ended, not from the start of the plan', () => {
    const endedAt = at('2026-03-09T23:30+01:00');
    const opens: OpeningRule[] = [{ kind: 'STEP_DONE', step: 'z' }];
    const plan = { steps: [aStep('a', { opens, actions: [due(2)] }), aStep('z', { endedAt })] };
    expect(first(NOON, plan)).toMatchObject({ dueOn: '2026-03-11' });
  });

  it('are known before the step opens, if time alone opens it', () => {
    const opens: OpeningRule[] = [{ kind: 'WAIT', days: 20, anchor: 'PLAN_START' }];
    const step = aStep('a', { opens, actions: [due(2)] });
    expect(first(NOON, { steps: [step] })).toMatchObject({ status: 'LOCKED', dueOn: '2026-03-24' });
    const approved = { ...step, opens: [...opens, { kind: 'APPROVAL' as const }] };
    expect(first(NOON, { steps: [approved] })).toMatchObject({ dueOn: null });
  });

  it('move with a pause', () => {
    const steps = [aStep('a', { actions: [due(5)] })];
    const resting = { steps, pauses: [{ from: '2026-03-05', to: null }] };
    expect(first(NOON, resting)).toMatchObject({ dueOn: null, overdue: false });
    const resumed = { steps, pauses: [{ from: '2026-03-05', to: '2026-03-09' }] };
    expect(first(NOON, resumed)).toMatchObject({ dueOn: '2026-03-11', overdue: false });
  });

  it('are not overdue for late actions that are done, nor in a step that has ended', () => {
    const doneAt = at('2026-03-09T12:00+01:00');
    const done = { steps: [aStep('a', { actions: [due(1, { doneAt })] })] };
    expect(first(NOON, done)).toMatchObject({ dueOn: '2026-03-03', overdue: false });
    const left = {
      steps: [aStep('a', { endedAt: doneAt, actions: [due(1, { required: false })] })],
    };
    expect(first(NOON, left)).toMatchObject({ status: 'OPEN', dueOn: null, overdue: false });
  });
});

describe('a habit', () => {
  const daily = { times: 2, per: 'DAY' as const, periods: 3 };
  const weekly = { times: 3, per: 'WEEK' as const, periods: 2 };
  const habitOf = (action: ReturnType<typeof aHabit>, now = NOON) =>
    stepAt(now, [aStep('a', { actions: [action] })]).actions[0]!.habit;

  it('counts today, and the days that were met', () => {
    const counts = [
      { on: '2026-03-08', times: 2 },
      { on: '2026-03-09', times: 1 },
      { on: '2026-03-10', times: 1 },
    ];
    expect(habitOf(aHabit('a1', daily, { counts }))).toEqual({
      ...daily,
      count: 1,
      today: 1,
      yesterday: 1,
      periodsMet: 1,
    });
    const tomorrow = at('2026-03-11T00:00+01:00');
    expect(habitOf(aHabit('a1', daily, { counts }), tomorrow)).toMatchObject({ count: 0 });
  });

  it('counts weeks from Monday to Sunday', () => {
    // 9 March 2026 is a Monday.
    const counts = [
      { on: '2026-03-02', times: 1 },
      { on: '2026-03-08', times: 2 },
      { on: '2026-03-09', times: 2 },
    ];
    expect(habitOf(aHabit('a1', weekly, { counts }))).toEqual({
      ...weekly,
      count: 2,
      today: 0,
      yesterday: 2,
      periodsMet: 1,
    });
  });

  it('that was met today is not the next action', () => {
    const counts = [{ on: '2026-03-10', times: 2 }];
    const actions = [aHabit('a1', daily, { counts }), anAction('a2')];
    const plan = { steps: [aStep('a', { actions })] };
    expect(stateAt(NOON, plan).nextAction).toBe('a2');
    expect(stateAt(at('2026-03-11T00:00+01:00'), plan).nextAction).toBe('a1');
  });
});

describe('the plan as a whole', () => {
  const doneAt = at('2026-03-04T12:00+01:00');

  it('counts required actions of steps that were not skipped', () => {
    const steps = [
      aStep('a', { actions: [anAction('a1', { doneAt }), anAction('a2', { required: false })] }),
      aStep('b', { endedAt: doneAt, skipped: true, actions: [anAction('b1')] }),
      aStep('c', { opens: [{ kind: 'APPROVAL' }], actions: [anAction('c1'), anAction('c2')] }),
    ];
    expect(stateAt(NOON, { steps }).progress).toEqual({ done: 1, total: 3 });
  });

  it('has several steps open at once; the first in order is the current one', () => {
    const steps = [aStep('a', { endedAt: doneAt }), aStep('b'), aStep('c')];
    const state = stateAt(NOON, { steps });
    expect(state.steps.map(({ status }) => status)).toEqual(['DONE', 'OPEN', 'OPEN']);
    expect(state.currentStep).toBe('b');
  });

  it('orders actions by due day, then by their order in the plan', () => {
    const steps = [
      aStep('a', { actions: [anAction('a1'), anAction('a2', { dueAfterDays: 20 })] }),
      aStep('b', { actions: [anAction('b1', { dueAfterDays: 10, required: false })] }),
    ];
    const state = stateAt(NOON, { steps });
    expect(state).toMatchObject({ nextAction: 'b1', nextDue: '2026-03-22' });
    expect(
      stateAt(NOON, { steps: [aStep('a', { actions: [anAction('a1'), anAction('a2')] })] }),
    ).toMatchObject({ nextAction: 'a1', nextDue: null });
  });

  it('has a next opening only if time alone opens it', () => {
    const wait = (days: number): OpeningRule => ({ kind: 'WAIT', days, anchor: 'PLAN_START' });
    const held = aStep('a', { opens: [wait(9), { kind: 'APPROVAL' }] });
    expect(stateAt(NOON, { steps: [held] }).nextOpening).toBeNull();
    const steps = [held, aStep('b', { opens: [wait(30)] }), aStep('c', { opens: [wait(20)] })];
    expect(stateAt(NOON, { steps }).nextOpening).toBe(at('2026-03-22T00:00+01:00'));
  });

  it('keeps undone actions of a skipped step locked', () => {
    const step = aStep('a', { endedAt: doneAt, skipped: true, actions: [anAction('a1')] });
    expect(stepAt(NOON, [step])).toMatchObject({
      status: 'SKIPPED',
      locks: [],
      actions: [{ status: 'LOCKED', locks: [] }],
    });
  });

  it('has no opening for a step that was skipped before its day', () => {
    const opens: OpeningRule[] = [{ kind: 'DATE', date: '2026-04-01' }];
    expect(
      stepAt(NOON, [aStep('a', { opens, endedAt: doneAt, skipped: true })]).opensAt,
    ).toBeNull();
  });
});
