import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { decide } from '../decisions/decide.js';
import type { Intent } from '../decisions/intents.js';
import { project } from './project.js';
import { stoneOf } from './shown.js';
import { aBoundary, aHabit, anAction, aPlan, aStep, at, BERLIN } from '../testing/fixtures.js';
import { commands, lived, lives, type Life } from '../testing/lives.js';
import { NOTHING_KNOWN, type Instant, type PlanState, type PlanStepSnapshot } from '../types.js';

const MONDAY = at('2026-03-02T09:00Z');
const THURSDAY = at('2026-03-05T09:00Z');
const MAY = at('2026-04-30T22:00Z');

/** The stone of the last step, on the first day of the plan. Outreach is closed until Thursday. */
function stoneOfLast(...steps: PlanStepSnapshot[]) {
  const plan = aPlan({ startsOn: '2026-03-02', steps });
  const boundaries = [aBoundary('OPEN', { at: MONDAY, takesEffectAt: THURSDAY })];
  const state = project(plan, { ...NOTHING_KNOWN, boundaries }, MONDAY, BERLIN);
  return stoneOf(state.steps.at(-1)!, plan, state);
}

const after = (step: string) => ({ kind: 'STEP_DONE', step }) as const;
const waits = (step: string, days = 21) =>
  ({ kind: 'WAIT', days, anchor: 'STEP_END', step }) as const;
const inMay = { kind: 'DATE', date: '2026-05-01' } as const;
const calm = { kind: 'CALM', days: 7, urgeAtMost: 5 } as const;
const approval = { kind: 'APPROVAL' } as const;
const open = aStep('a', { actions: [anAction('a1')] });
const smile = (...opens: PlanStepSnapshot['opens']) => aStep('last', { outreach: true, opens });

describe('the earliest opening of a step', () => {
  it.each<[string, PlanStepSnapshot[], Instant | null]>([
    ['a boundary with a date', [smile()], THURSDAY],
    ['and an approval', [smile(approval)], THURSDAY],
    ['and a step that is open', [open, smile(after('a'))], THURSDAY],
    ['and a later day', [open, smile(after('a'), inMay)], MAY],
    [
      'and a chain that is open by then',
      [open, aStep('b', { opens: [after('a')] }), smile(after('b'))],
      THURSDAY,
    ],
    [
      'and a step that is open by then',
      [aStep('b', { opens: [inMay] }), smile(after('b'), inMay)],
      MAY,
    ],
  ])('is the end of the last dated lock: %s', (_, steps, earliest) => {
    expect(stoneOfLast(...steps).opensAt).toBe(earliest);
  });

  it.each<[string, PlanStepSnapshot[]]>([
    ['calm', [smile(calm)]],
    ['a wait that begins only when a step ends', [open, smile(waits('a'))]],
    ['a step that waits so', [open, aStep('b', { opens: [waits('a')] }), smile(after('b'))]],
    [
      'a step behind one that waits so',
      [
        open,
        aStep('b', { opens: [waits('a')] }),
        aStep('c', { opens: [after('b')] }),
        smile(after('c')),
      ],
    ],
    ['a step that opens later', [aStep('b', { opens: [inMay] }), smile(after('b'))]],
    ['a step that needs calm', [aStep('b', { opens: [calm] }), smile(after('b'))]],
    [
      'a habit',
      [
        aStep('a', { actions: [aHabit('h', { times: 1, per: 'DAY', periods: 7 })] }),
        smile(after('a')),
      ],
    ],
    [
      'outreach in a step before',
      [aStep('a', { actions: [anAction('o', { reach: 'YES' })] }), smile(after('a'))],
    ],
  ])('is not known while it depends on %s', (_, steps) => {
    expect(stoneOfLast(...steps).opensAt).toBeNull();
  });

  it('is not known if an approval can be refused for outreach in the step', () => {
    const actions = [anAction('o', { reach: 'YES' })];
    expect(stoneOfLast(aStep('last', { opens: [approval, inMay], actions })).opensAt).toBeNull();
    expect(stoneOfLast(aStep('last', { opens: [approval, inMay] })).opensAt).toBe(MAY);
  });

  it('is not known for practical contact, which may be closed again by then', () => {
    const actions = [anAction('o', { reach: 'PRACTICAL' })];
    const last = aStep('last', { outreach: true, opens: [inMay], actions });
    expect(stoneOfLast(last).opensAt).toBeNull();
  });

  it('counts a wait from the first day of the plan if the step before was skipped earlier', () => {
    const skipped = aStep('a', { endedAt: MONDAY - 9 * 86_400_000, skipped: true });
    const last = aStep('last', { opens: [waits('a')] });
    expect(stoneOfLast(skipped, last).opensAt).toBe(at('2026-03-22T23:00Z'));
  });

  it('is not known without any date', () => {
    expect(stoneOfLast(open, aStep('last', { opens: [after('a')] })).opensAt).toBeNull();
  });
});

/** With these, somebody chooses other days for the plan. */
const MOVES_DAYS: Intent['kind'][] = ['SHORTEN_WAIT', 'PAUSE', 'RESUME', 'START'];

describe('in random lives', () => {
  const RUNS = { numRuns: 300 };

  it('a step can be open at its earliest instant', () => {
    let chains = 0;
    fc.assert(
      fc.property(lives, (life) => {
        for (const { key, opensAt, locks } of promised(life)) {
          const best = withAllDone({ ...life, now: opensAt });
          expect(stateOf(best).steps.find((step) => step.key === key)!.status).not.toBe('LOCKED');
          if (locks.some(({ kind }) => kind === 'STEP')) chains += 1;
        }
      }),
      { numRuns: 1_500 },
    );
    expect(chains).toBeGreaterThan(0);
  });

  it('no course of a plan opens a step before its earliest instant', () => {
    let tried = 0;
    fc.assert(
      fc.property(lives, fc.array(commands(), { maxLength: 20, size: 'max' }), (life, next) => {
        for (const { key, opensAt } of promised(life)) {
          let current: Life = life;
          for (const command of next) {
            if (MOVES_DAYS.includes(command.intent.kind)) continue;
            const later = lived(current, { ...command, told: life.facts });
            if (later.now >= opensAt) break;
            current = later;
            tried += 1;
            const step = stateOf(current).steps.find((one) => one.key === key)!;
            expect(step.status).not.toBe('OPEN');
          }
        }
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(100);
  });
});

/** Locked steps with an earliest instant that is still to come. */
function promised(life: Life) {
  const state = stateOf(life);
  return state.steps.flatMap((step) => {
    if (step.status !== 'LOCKED') return [];
    const { opensAt } = stoneOf(step, life.plan, state);
    return opensAt !== null && opensAt > life.now
      ? [{ key: step.key, opensAt, locks: step.locks }]
      : [];
  });
}

/** Approves steps, does actions that are no outreach, and closes steps that ask for nothing, until nothing is left. */
function withAllDone(life: Life): Life {
  for (let current = life; ;) {
    const next = attempts(current).reduce(tried, current);
    if (next.plan === current.plan) return current;
    current = next;
  }
}

function attempts(life: Life): Intent[] {
  const { steps } = stateOf(life);
  return life.plan.steps.flatMap(({ key, endedAt, actions }, index): Intent[] => {
    if (endedAt !== null) return [];
    const todo = actions.filter((one) => one.required && one.doneAt === null);
    const isAsked = steps[index]!.locks.some(({ kind }) => kind === 'APPROVAL');
    return [
      ...(isAsked ? [{ kind: 'APPROVE_STEP', step: key } as const] : []),
      ...todo.map(({ key: action, kind }): Intent => {
        if (kind === 'REFLECTION') return { kind: 'RECORD_REFLECTION', action };
        if (kind === 'QUESTIONNAIRE') return { kind: 'RECORD_ANSWERS', action };
        return { kind: 'TICK_ACTION', action };
      }),
      ...(todo.length === 0 ? [{ kind: 'CLOSE_STEP', step: key } as const] : []),
    ];
  });
}

function tried(life: Life, intent: Intent): Life {
  for (const by of ['COACH', 'CLIENT'] as const) {
    const decision = decide(life.plan, life.facts, intent, by, life.now, life.zone);
    if (decision.ok && decision.events.length > 0) return { ...life, plan: decision.plan };
  }
  return life;
}

const stateOf = ({ plan, facts, now, zone }: Life): PlanState => project(plan, facts, now, zone);
