import { describe, expect, it } from '@jest/globals';

import { decide } from './decide.js';
import type { Actor, Decision, Intent } from './intents.js';
import {
  aHabit,
  anAction,
  anActionDefinition,
  aPlan,
  aStep,
  aStepDefinition,
  aTemplate,
  at,
  BERLIN,
  CLOSED_BOUNDARIES,
  under,
} from '../testing/fixtures.js';
import type {
  Boundary,
  OpeningRule,
  PlanActionSnapshot,
  PlanSnapshot,
  PlanStepSnapshot,
  Reach,
} from '../types.js';

const NOON = at('2026-03-10T12:00+01:00');
const BEFORE = at('2026-03-05T12:00+01:00');

interface Case {
  by?: Actor;
  now?: number;
  boundary?: Boundary;
}

function asked(
  plan: PlanSnapshot,
  intent: Intent,
  { by = 'COACH', now = NOON, boundary = 'OPEN' }: Case = {},
): Decision {
  return decide(plan, under(boundary), intent, by, now, BERLIN);
}

function granted(plan: PlanSnapshot, intent: Intent, over?: Case) {
  const decision = asked(plan, intent, over);
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.code}`);
  return decision;
}

function refused(plan: PlanSnapshot, intent: Intent, over?: Case) {
  const decision = asked(plan, intent, over);
  if (decision.ok) throw new Error('Granted');
  return decision.refusal;
}

const steps = (...all: PlanStepSnapshot[]) => aPlan({ steps: all });
const oneStep = (...actions: PlanActionSnapshot[]) => steps(aStep('a', { actions }));
const tick = (action: string): Intent => ({ kind: 'TICK_ACTION', action });
const untick = (action: string): Intent => ({ kind: 'UNTICK_ACTION', action });
const count = (on: string, times: number): Intent => ({
  kind: 'COUNT_HABIT',
  action: 'a1',
  on,
  times,
});

describe('doing an action', () => {
  it('marks it done', () => {
    const { events, plan } = granted(oneStep(anAction('a1'), anAction('a2')), tick('a1'), {
      by: 'CLIENT',
    });
    expect(events).toEqual([{ kind: 'ACTION_DONE', action: 'a1', at: NOON }]);
    expect(plan.steps[0]!.actions.map(({ doneAt }) => doneAt)).toEqual([NOON, null]);
  });

  it('ends the step with the last required one, even if optional ones are left', () => {
    const optional = anAction('a2', { required: false });
    const { events, plan } = granted(oneStep(anAction('a1'), optional), tick('a1'));
    expect(events).toEqual([
      { kind: 'ACTION_DONE', action: 'a1', at: NOON },
      { kind: 'STEP_DONE', step: 'a', at: NOON },
    ]);
    expect(plan.steps[0]).toMatchObject({ endedAt: NOON, skipped: false });
    expect(granted(plan, tick('a2')).events).toEqual([
      { kind: 'ACTION_DONE', action: 'a2', at: NOON },
    ]);
  });

  it('ends a step without required actions with the last of all', () => {
    const optional = (key: string) => anAction(key, { required: false });
    const first = granted(oneStep(optional('a1'), optional('a2')), tick('a1'));
    expect(first.events).toHaveLength(1);
    expect(granted(first.plan, tick('a2')).events.at(-1)).toMatchObject({ kind: 'STEP_DONE' });
  });

  it('opens the next step', () => {
    const opens = [{ kind: 'STEP_DONE' as const, step: 'a' }];
    const plan = steps(
      aStep('a', { actions: [anAction('a1')] }),
      aStep('b', { opens, actions: [anAction('b1')] }),
    );
    expect(refused(plan, tick('b1'))).toMatchObject({ code: 'LOCKED', locks: [{ kind: 'STEP' }] });
    expect(granted(granted(plan, tick('a1')).plan, tick('b1')).events).toHaveLength(2);
  });

  it('is idempotent, also after the step has ended', () => {
    const { plan } = granted(oneStep(anAction('a1')), tick('a1'));
    expect(granted(plan, tick('a1'), { now: NOON + 1 })).toEqual({ ok: true, events: [], plan });
  });

  it.each([
    ['ONCE', 'TICK_ACTION'],
    ['REFLECTION', 'RECORD_REFLECTION'],
    ['QUESTIONNAIRE', 'RECORD_ANSWERS'],
  ] as const)('of kind %s takes %s, and no other intent', (kind, fitting) => {
    const plan = oneStep(anAction('a1', { kind }));
    for (const intent of ['TICK_ACTION', 'RECORD_REFLECTION', 'RECORD_ANSWERS'] as const) {
      const decision = asked(plan, { kind: intent, action: 'a1' });
      if (intent === fitting) expect(decision.ok).toBe(true);
      else expect(decision).toEqual({ ok: false, refusal: { code: 'WRONG_KIND', action: 'a1' } });
    }
    expect(refused(plan, count('2026-03-10', 1)).code).toBe('WRONG_KIND');
  });

  it('is refused before the plan has started, with the day', () => {
    const now = at('2026-03-01T12:00+01:00');
    expect(refused(oneStep(anAction('a1')), tick('a1'), { now })).toEqual({
      code: 'LOCKED',
      locks: [{ kind: 'PLAN_NOT_STARTED', until: at('2026-03-02T00:00+01:00') }],
    });
  });

  it('is refused in a skipped step', () => {
    const plan = steps(aStep('a', { endedAt: BEFORE, skipped: true, actions: [anAction('a1')] }));
    expect(refused(plan, tick('a1'))).toEqual({ code: 'STEP_CLOSED', step: 'a' });
  });

  it('is refused if it is unknown', () => {
    expect(refused(oneStep(), tick('a1'))).toEqual({ code: 'UNKNOWN_ACTION', action: 'a1' });
    expect(refused(oneStep(), { kind: 'SKIP_STEP', step: 'z' })).toEqual({
      code: 'UNKNOWN_STEP',
      step: 'z',
    });
  });
});

describe('undoing an action', () => {
  const done = (key: string) => anAction(key, { doneAt: BEFORE });
  const ended = aStep('a', { endedAt: BEFORE, actions: [done('a1')] });
  const next = (over: Partial<PlanStepSnapshot>) =>
    aStep('b', { opens: [{ kind: 'STEP_DONE', step: 'a' }], ...over });

  it('marks it undone, and is idempotent', () => {
    const { events, plan } = granted(oneStep(done('a1'), anAction('a2')), untick('a1'), {
      by: 'CLIENT',
    });
    expect(events).toEqual([{ kind: 'ACTION_UNDONE', action: 'a1', at: NOON }]);
    expect(granted(plan, untick('a1')).events).toEqual([]);
  });

  it('reopens the step that its actions had ended', () => {
    const { events, plan } = granted(
      steps(ended, next({ actions: [anAction('b1')] })),
      untick('a1'),
    );
    expect(events.at(-1)).toEqual({ kind: 'STEP_REOPENED', step: 'a', at: NOON });
    expect(plan.steps[0]).toMatchObject({ endedAt: null, skipped: false });
  });

  it('leaves the step ended if only an optional one is undone', () => {
    const optional = anAction('a2', { required: false, doneAt: BEFORE });
    const plan = steps(aStep('a', { endedAt: BEFORE, actions: [done('a1'), optional] }));
    expect(granted(plan, untick('a2')).events).toHaveLength(1);
  });

  it('leaves a step ended that the coach had closed with optional actions left', () => {
    const optional = (key: string, doneAt: number | null) =>
      anAction(key, { required: false, doneAt });
    const actions = [optional('a1', BEFORE), optional('a2', null)];
    const plan = steps(aStep('a', { endedAt: BEFORE, actions }));
    expect(granted(plan, untick('a1')).events).toHaveLength(1);
  });

  it.each([
    ['has an action done', { actions: [done('b1')] }],
    [
      'has a habit counted',
      {
        actions: [
          aHabit(
            'b1',
            { times: 1, per: 'DAY', periods: 9 },
            { counts: [{ on: '2026-03-06', times: 1 }] },
          ),
        ],
      },
    ],
    ['was skipped', { endedAt: BEFORE, skipped: true }],
  ])('is refused if a step that follows from it %s', (_, over) => {
    expect(refused(steps(ended, next(over)), untick('a1'))).toEqual({
      code: 'STEP_CLOSED',
      step: 'a',
    });
  });

  it('is refused if an indirectly dependent step was worked on', () => {
    const c = aStep('c', {
      opens: [{ kind: 'WAIT', days: 1, anchor: 'STEP_END', step: 'b' }],
      actions: [done('c1')],
    });
    expect(refused(steps(ended, next({}), c), untick('a1')).code).toBe('STEP_CLOSED');
  });

  it('is granted if only independent steps were worked on', () => {
    const beside = aStep('b', { actions: [done('b1')] });
    expect(granted(steps(ended, beside), untick('a1')).events).toHaveLength(2);
  });

  it('is refused for a habit, which is counted instead', () => {
    const plan = oneStep(aHabit('a1', { times: 1, per: 'DAY', periods: 1 }));
    expect(refused(plan, untick('a1')).code).toBe('WRONG_KIND');
  });
});

describe('counting a habit', () => {
  const plan = oneStep(aHabit('a1', { times: 2, per: 'DAY', periods: 2 }));
  const events = (decision: Decision) =>
    decision.ok ? decision.events.map(({ kind }) => kind) : decision.refusal.code;

  it('sets the count of the day and does not add to it', () => {
    const first = granted(plan, count('2026-03-10', 1), { by: 'CLIENT' });
    expect(first.events).toEqual([
      { kind: 'HABIT_COUNTED', action: 'a1', on: '2026-03-10', times: 1, at: NOON },
    ]);
    expect(granted(first.plan, count('2026-03-10', 1)).events).toEqual([]);
    const second = granted(first.plan, count('2026-03-10', 3)).plan;
    expect(second.steps[0]!.actions[0]!.counts).toEqual([{ on: '2026-03-10', times: 3 }]);
    expect(granted(second, count('2026-03-10', 0)).plan.steps[0]!.actions[0]!.counts).toEqual([]);
  });

  it.each([
    ['today', '2026-03-10', true],
    ['a week back', '2026-03-03', true],
    ['longer back', '2026-03-02', false],
    ['tomorrow', '2026-03-11', false],
    ['a day that does not exist', '2026-02-30', false],
    ['no day', 'today', false],
  ])('%s', (_, on, fits) => {
    if (fits) expect(events(asked(plan, count(on, 1)))).toEqual(['HABIT_COUNTED']);
    else {
      expect(refused(plan, count(on, 1))).toEqual({
        code: 'DAY_OUT_OF_RANGE',
        from: '2026-03-03',
        to: '2026-03-10',
      });
    }
  });

  it('is refused for days before the step was open', () => {
    const now = at('2026-03-04T12:00+01:00');
    expect(refused(plan, count('2026-03-01', 1), { now })).toMatchObject({ from: '2026-03-02' });
  });

  it('uses the day of the client, not of the server', () => {
    const now = at('2026-03-10T23:30Z');
    expect(events(asked(plan, count('2026-03-11', 1), { now }))).toEqual(['HABIT_COUNTED']);
  });

  it.each([-1, 0.5, 101, Number.NaN])('%d times is refused', (times) => {
    expect(refused(plan, count('2026-03-10', times))).toEqual({
      code: 'COUNT_OUT_OF_RANGE',
      max: 100,
    });
  });

  it('completes the habit and ends the step when enough days were met', () => {
    const one = granted(plan, count('2026-03-08', 2)).plan;
    const two = granted(one, count('2026-03-10', 1)).plan;
    const decision = granted(two, count('2026-03-10', 2));
    expect(events(decision)).toEqual(['HABIT_COUNTED', 'ACTION_DONE', 'STEP_DONE']);
    expect(events(asked(decision.plan, count('2026-03-09', 1)))).toEqual(['HABIT_COUNTED']);
    const back = granted(decision.plan, count('2026-03-08', 1));
    expect(events(back)).toEqual(['HABIT_COUNTED', 'ACTION_UNDONE', 'STEP_REOPENED']);
  });

  it('adds up the days of a week for a weekly habit', () => {
    const weekly = oneStep(aHabit('a1', { times: 2, per: 'WEEK', periods: 1 }));
    const apart = granted(weekly, count('2026-03-08', 1)).plan;
    expect(events(asked(apart, count('2026-03-09', 1)))).toEqual(['HABIT_COUNTED']);
    const together = granted(weekly, count('2026-03-09', 1)).plan;
    expect(events(asked(together, count('2026-03-10', 1)))).toContain('ACTION_DONE');
  });
});

describe('a closed boundary', () => {
  const intents: Intent[] = [
    tick('a1'),
    { kind: 'RECORD_REFLECTION', action: 'a3' },
    { kind: 'RECORD_ANSWERS', action: 'a4' },
    { kind: 'COUNT_HABIT', action: 'a5', on: '2026-03-10', times: 1 },
  ];
  const actions = (reach: Reach) => [
    anAction('a1', { reach, required: false }),
    anAction('a2', { reach, doneAt: BEFORE }),
    anAction('a3', { reach, required: false, kind: 'REFLECTION' }),
    anAction('a4', { reach, required: false, kind: 'QUESTIONNAIRE', questionnaire: 'safety' }),
    aHabit('a5', { times: 1, per: 'DAY', periods: 9 }, { reach }),
  ];
  const everyCase = CLOSED_BOUNDARIES.flatMap((boundary) =>
    intents.flatMap((intent) =>
      (['COACH', 'CLIENT'] as const).map((by) => [boundary, intent.kind, by, intent] as const),
    ),
  );

  it.each(everyCase)('%s refuses %s by a %s in an outreach step', (boundary, _, by, intent) => {
    const plan = steps(aStep('a', { outreach: true, approvedAt: BEFORE, actions: actions('NO') }));
    const refusal = { code: 'LOCKED', locks: [{ kind: 'BOUNDARY', boundary }] };
    expect(refused(plan, intent, { by, boundary })).toEqual(refusal);
    expect(asked(plan, intent, { by, boundary: 'OPEN' }).ok).toBe(true);
  });

  it.each(everyCase)('%s refuses %s by a %s of an outreach action', (boundary, _, by, intent) => {
    const plan = steps(aStep('a', { actions: actions('YES') }));
    const refusal = { code: 'LOCKED', locks: [{ kind: 'BOUNDARY', boundary }] };
    expect(refused(plan, intent, { by, boundary })).toEqual(refusal);
  });

  it.each(CLOSED_BOUNDARIES)('%s never refuses to undo something', (boundary) => {
    for (const plan of [
      steps(aStep('a', { outreach: true, actions: actions('NO') })),
      steps(aStep('a', { actions: actions('YES') })),
    ]) {
      expect(granted(plan, untick('a2'), { by: 'CLIENT', boundary }).events).toMatchObject([
        { kind: 'ACTION_UNDONE' },
      ]);
    }
  });

  it('leaves questionnaires, reflections and habits open in an outreach step that was open', () => {
    const plan = steps(aStep('a', { outreach: true, openedAt: BEFORE, actions: actions('NO') }));
    const over = { by: 'CLIENT' as const, boundary: 'LEGAL_ORDER' as const };
    for (const intent of intents) {
      expect([intent.kind, asked(plan, intent, over).ok]).toEqual([
        intent.kind,
        intent.kind !== 'TICK_ACTION',
      ]);
    }
  });

  it('does not let an outreach step be approved or closed', () => {
    const plan = steps(aStep('a', { outreach: true, opens: [{ kind: 'APPROVAL' }] }));
    for (const kind of ['APPROVE_STEP', 'CLOSE_STEP'] as const) {
      const refusal = refused(plan, { kind, step: 'a' }, { boundary: 'LEGAL_ORDER' });
      expect(refusal).toMatchObject({ code: 'LOCKED' });
      expect(refusal).toHaveProperty('locks.0', { kind: 'BOUNDARY', boundary: 'LEGAL_ORDER' });
    }
  });

  it('lets the coach skip an outreach step, and reopen it into a locked one', () => {
    const over = { boundary: 'LEGAL_ORDER' as const };
    const plan = steps(aStep('a', { outreach: true, actions: [anAction('a1')] }));
    const skipped = granted(plan, { kind: 'SKIP_STEP', step: 'a' }, over).plan;
    const reopened = granted(skipped, { kind: 'REOPEN_STEP', step: 'a' }, over).plan;
    expect(refused(reopened, tick('a1'), over).code).toBe('LOCKED');
  });
});

describe('intents for coaches only', () => {
  const definition = anActionDefinition('a2');
  const intents: Intent[] = [
    { kind: 'APPROVE_STEP', step: 'a' },
    { kind: 'SKIP_STEP', step: 'a' },
    { kind: 'REOPEN_STEP', step: 'a' },
    { kind: 'CLOSE_STEP', step: 'a' },
    { kind: 'ADD_ACTION', step: 'a', definition },
  ];

  it.each(intents.map((intent) => [intent.kind, intent] as const))('%s', (_, intent) => {
    const plan = steps(aStep('a', { opens: [{ kind: 'APPROVAL' }], approvedAt: BEFORE }));
    expect(refused(plan, intent, { by: 'CLIENT' })).toEqual({ code: 'NOT_ALLOWED_FOR_CLIENT' });
    expect(asked(plan, intent).ok).toBe(true);
  });
});

describe('approving a step', () => {
  const approve: Intent = { kind: 'APPROVE_STEP', step: 'a' };
  const step = aStep('a', { opens: [{ kind: 'APPROVAL' }], actions: [anAction('a1')] });

  it('opens it, and is idempotent', () => {
    const { events, plan } = granted(steps(step), approve);
    expect(events).toEqual([{ kind: 'STEP_APPROVED', step: 'a', at: NOON }]);
    expect(granted(plan, tick('a1'), { by: 'CLIENT' }).events).toHaveLength(2);
    expect(granted(plan, approve, { now: NOON + 1 }).events).toEqual([]);
  });

  it('is granted while some outreach in it is allowed, and refused once none is', () => {
    const mixed = aStep('a', {
      outreach: true,
      opens: [{ kind: 'APPROVAL' }],
      actions: [anAction('school', { reach: 'PRACTICAL' }), anAction('hello', { reach: 'YES' })],
    });
    expect(granted(steps(mixed), approve, { boundary: 'LIMITED' }).events).toHaveLength(1);
    expect(refused(steps(mixed), approve, { boundary: 'LEGAL_ORDER' }).code).toBe('LOCKED');
  });

  it('is refused if no approval is required, or the step has ended', () => {
    expect(refused(steps(aStep('a')), approve).code).toBe('NO_APPROVAL_NEEDED');
    expect(refused(steps({ ...step, endedAt: BEFORE, skipped: true }), approve).code).toBe(
      'STEP_CLOSED',
    );
  });
});

describe('skipping, reopening and closing a step', () => {
  const skip: Intent = { kind: 'SKIP_STEP', step: 'a' };
  const reopen: Intent = { kind: 'REOPEN_STEP', step: 'a' };
  const close: Intent = { kind: 'CLOSE_STEP', step: 'a' };

  it('skips a locked step, once', () => {
    const { events, plan } = granted(steps(aStep('a', { opens: [{ kind: 'APPROVAL' }] })), skip);
    expect(events).toEqual([{ kind: 'STEP_SKIPPED', step: 'a', at: NOON }]);
    expect(plan.steps[0]).toMatchObject({ endedAt: NOON, skipped: true });
    expect(granted(plan, skip).events).toEqual([]);
  });

  it('refuses to skip a completed step', () => {
    expect(refused(steps(aStep('a', { endedAt: BEFORE })), skip).code).toBe('STEP_CLOSED');
  });

  it.each([true, false])('reopens an ended step (skipped: %s), once', (skipped) => {
    const { events, plan } = granted(steps(aStep('a', { endedAt: BEFORE, skipped })), reopen);
    expect(events).toEqual([{ kind: 'STEP_REOPENED', step: 'a', at: NOON }]);
    expect(plan.steps[0]).toMatchObject({ endedAt: null, skipped: false });
    expect(granted(plan, reopen).events).toEqual([]);
  });

  it('closes a step without actions, once', () => {
    const { events, plan } = granted(steps(aStep('a')), close);
    expect(events).toEqual([{ kind: 'STEP_DONE', step: 'a', at: NOON }]);
    expect(granted(plan, close).events).toEqual([]);
  });

  it('closes a reopened step whose actions are all done', () => {
    const plan = oneStep(anAction('a1', { doneAt: BEFORE }), anAction('a2', { required: false }));
    expect(granted(plan, close).events).toHaveLength(1);
  });

  it('refuses to close a step that is locked, skipped, or has required actions left', () => {
    expect(refused(steps(aStep('a', { opens: [{ kind: 'APPROVAL' }] })), close).code).toBe(
      'LOCKED',
    );
    expect(refused(steps(aStep('a', { endedAt: BEFORE, skipped: true })), close).code).toBe(
      'STEP_CLOSED',
    );
    expect(refused(oneStep(anAction('a1')), close)).toEqual({
      code: 'ACTIONS_LEFT',
      step: 'a',
      actions: ['a1'],
    });
  });
});

describe('adding an action', () => {
  const add = (over = {}): Intent => ({
    kind: 'ADD_ACTION',
    step: 'a',
    definition: anActionDefinition('new', over),
  });

  it('appends it to the step', () => {
    const { plan } = granted(oneStep(anAction('a1')), add({ title: 'Call your sister' }));
    expect(plan.steps[0]!.actions[1]).toEqual(anAction('new', { title: 'Call your sister' }));
  });

  it('is refused in a step that has ended', () => {
    for (const skipped of [true, false]) {
      const plan = steps(aStep('a', { endedAt: BEFORE, skipped }));
      expect(refused(plan, add())).toEqual({ code: 'STEP_CLOSED', step: 'a' });
    }
  });

  it('counts its due day from today if the step is open, from the opening if it is not', () => {
    const added = (plan: PlanSnapshot) =>
      granted(plan, add({ dueAfterDays: 3 })).plan.steps[0]!.actions.at(-1);
    expect(added(oneStep())).toMatchObject({ dueAfterDays: 8 + 3 });
    const pauses = [{ from: '2026-03-03', to: '2026-03-07' }];
    expect(added({ ...oneStep(), pauses })).toMatchObject({ dueAfterDays: 4 + 3 });
    const locked = steps(aStep('a', { opens: [{ kind: 'APPROVAL' }] }));
    expect(added(locked)).toMatchObject({ dueAfterDays: 3 });
  });

  it('returns the problems of an invalid one', () => {
    expect(refused(oneStep(anAction('new')), add({ title: ' ', kind: 'HABIT' }))).toMatchObject({
      code: 'BAD_ACTION',
      problems: [
        { code: 'EMPTY_TITLE', path: 'title', step: 'a', action: 'new' },
        { code: 'BAD_HABIT', path: 'habit' },
        { code: 'DUPLICATE_KEY', path: 'key' },
      ],
    });
  });

  describe('that is outreach', () => {
    const GATED: OpeningRule[] = [
      { kind: 'BOUNDARY' },
      { kind: 'WAIT', days: 14, anchor: 'PLAN_START', floor: 14 },
      { kind: 'APPROVAL' },
    ];
    const version = aTemplate([aStepDefinition('z', { outreach: true, opens: GATED })]);
    const write = { ...add({ reach: 'YES', title: 'Write to her' }), version } as Intent;
    const codes = (opens: OpeningRule[], intent = write) => {
      const told = asked(steps(aStep('a', { opens })), intent);
      return told.ok || told.refusal.code !== 'BAD_ACTION'
        ? told
        : told.refusal.problems.map(({ code, path }) => `${code} ${path}`);
    };

    it('requires a step with the rules of the version', () => {
      expect(codes([])).toEqual([
        'OUTREACH_WITHOUT_BOUNDARY reach',
        'OUTREACH_WITHOUT_WAIT reach',
        'BELOW_FLOOR reach',
        'GATE_REMOVED reach',
      ]);
      expect(codes(GATED.slice(0, 2))).toEqual(['GATE_REMOVED reach']);
      expect(codes([{ kind: 'WAIT', days: 21, anchor: 'PLAN_START' }, ...GATED.slice(2)])).toEqual([
        'OUTREACH_WITHOUT_BOUNDARY reach',
        'BELOW_FLOOR reach',
      ]);
      expect(codes(GATED)).toMatchObject({ ok: true });
    });

    it('waits 30 days in a plan of a version without outreach', () => {
      const lettingGo = { ...write, version: aTemplate([]) } as Intent;
      expect(codes(GATED, lettingGo)).toEqual(['BELOW_FLOOR reach']);
      const month: OpeningRule = { kind: 'WAIT', days: 30, anchor: 'PLAN_START', floor: 30 };
      expect(codes([...GATED, month], lettingGo)).toMatchObject({ ok: true });
    });

    it('is refused while contact is not open', () => {
      const plan = steps(aStep('a', { opens: GATED }));
      expect(refused(plan, write, { boundary: 'UNKNOWN' })).toMatchObject({
        code: 'LOCKED',
        locks: [{ kind: 'BOUNDARY', boundary: 'UNKNOWN' }],
      });
    });

    it('is refused as practical contact or as a surprise', () => {
      expect(codes(GATED, { ...add({ reach: 'PRACTICAL' }), version } as Intent)).toEqual([
        'PRACTICAL_ADDED reach',
      ]);
      expect(codes(GATED, { ...add({ reach: 'YES', surprise: true }), version } as Intent)).toEqual(
        ['SURPRISE_ADDED surprise'],
      );
    });
  });

  describe('with reach NO whose words sound like outreach', () => {
    const flowers = { reach: 'NO', title: 'Send her flowers and a letter' };

    it('requires a reason', () => {
      expect(refused(oneStep(), add(flowers))).toMatchObject({
        problems: [{ code: 'NO_REACH_REASON', path: 'noReachReason' }],
      });
      const reason = { noReachReason: 'She is their daughter.' };
      expect(asked(oneStep(), add({ ...flowers, ...reason })).ok).toBe(true);
    });

    it.each(CLOSED_BOUNDARIES)('is refused under %s', (boundary) => {
      const given = add({ ...flowers, noReachReason: 'She is their daughter.' });
      expect(refused(oneStep(), given, { boundary })).toMatchObject({
        problems: [{ code: 'WORDS_REACH_OUT', path: 'reach' }],
      });
    });

    it('recognizes the name of the other person', () => {
      const named = { ...add({ title: 'Write to Zed' }), names: ['Zed'] } as Intent;
      expect(refused(oneStep(), named)).toMatchObject({ code: 'BAD_ACTION' });
      expect(asked(oneStep(), add({ title: 'Write to Zed' })).ok).toBe(true);
    });
  });

  it('is refused in a step with the maximum number of actions', () => {
    const full = oneStep(...Array.from({ length: 40 }, (_, index) => anAction(`a${index}`)));
    expect(refused(full, add())).toMatchObject({ problems: [{ code: 'TOO_MANY' }] });
  });
});

describe('pausing, resuming and ending', () => {
  const pause: Intent = { kind: 'PAUSE', until: null };
  const resume: Intent = { kind: 'RESUME' };
  const end: Intent = { kind: 'END', ending: 'LET_GO' };
  const plan = oneStep(anAction('a1'));

  it.each(['COACH', 'CLIENT'] as const)('is open to a %s', (by) => {
    const paused = granted(plan, pause, { by });
    expect(paused.plan.pauses).toEqual([{ from: '2026-03-10', to: null }]);
    const now = at('2026-03-13T00:10+01:00');
    const resumed = granted(paused.plan, resume, { by, now });
    expect(resumed.plan.pauses).toEqual([{ from: '2026-03-10', to: '2026-03-13', endedAt: now }]);
    const ended = granted(resumed.plan, end, { by, now });
    expect(ended.events).toEqual([
      { kind: 'PLAN_ENDED', ending: 'LET_GO', on: '2026-03-13', wasPaused: false, at: now },
    ]);
  });

  it('is refused twice', () => {
    const paused = granted(plan, pause).plan;
    expect(refused(paused, pause)).toEqual({ code: 'ALREADY_PAUSED' });
    expect(refused(plan, resume)).toEqual({ code: 'NOT_PAUSED' });
  });

  it('ends automatically on its last day, which can be changed during the pause', () => {
    const until = (day: string): Intent => ({ ...pause, until: day });
    const paused = granted(plan, until('2026-03-13')).plan;
    expect(paused.pauses).toEqual([{ from: '2026-03-10', to: '2026-03-13' }]);
    expect(refused(paused, tick('a1'))).toEqual({ code: 'PLAN_PAUSED' });
    expect(refused(paused, until('2026-03-13'))).toEqual({ code: 'ALREADY_PAUSED' });
    const now = at('2026-03-13T00:00+01:00');
    expect(refused(paused, resume, { now })).toEqual({ code: 'NOT_PAUSED' });
    expect(granted(paused, tick('a1'), { now }).events).toHaveLength(2);
    const moved = granted(paused, until('2026-03-20')).plan;
    expect(moved.pauses).toEqual([{ from: '2026-03-10', to: '2026-03-20' }]);
    expect(refused(moved, tick('a1'), { now })).toEqual({ code: 'PLAN_PAUSED' });
    expect(granted(moved, resume, { now }).plan.pauses).toMatchObject(paused.pauses);
    expect(granted(moved, pause).plan.pauses).toEqual([{ from: '2026-03-10', to: null }]);
  });

  it.each(['2026-03-10', '2026-03-09', '2027-03-11'])('cannot be until %s', (until) => {
    const range = { from: '2026-03-11', to: '2027-03-10' };
    expect(refused(plan, { ...pause, until })).toEqual({ code: 'PAUSE_OUT_OF_RANGE', ...range });
  });

  it('locks every action during the pause', () => {
    const paused = granted(plan, pause).plan;
    expect(refused(paused, tick('a1'))).toEqual({ code: 'PLAN_PAUSED' });
    expect(refused(paused, { kind: 'CLOSE_STEP', step: 'a' })).toEqual({ code: 'PLAN_PAUSED' });
    expect(granted(granted(paused, resume).plan, tick('a1')).events).toHaveLength(2);
  });

  it('lets the coach prepare steps during a pause', () => {
    const paused = granted(plan, pause).plan;
    expect(asked(paused, { kind: 'SKIP_STEP', step: 'a' }).ok).toBe(true);
    const definition = anActionDefinition('new');
    expect(asked(paused, { kind: 'ADD_ACTION', step: 'a', definition }).ok).toBe(true);
  });

  it('ends the plan for good, together with a pause', () => {
    const ended = granted(granted(plan, pause).plan, end).plan;
    expect(ended).toMatchObject({ ending: 'LET_GO', pauses: [{ to: '2026-03-10' }] });
    const intents: Intent[] = [
      end,
      pause,
      resume,
      tick('a1'),
      { kind: 'REOPEN_STEP', step: 'a' },
      { kind: 'ADD_ACTION', step: 'a', definition: anActionDefinition('new') },
    ];
    for (const intent of intents) {
      expect(refused(ended, intent)).toEqual({ code: 'PLAN_ENDED', ending: 'LET_GO' });
    }
  });
});
