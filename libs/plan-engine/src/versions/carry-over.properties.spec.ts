import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isAsStrict } from '../edits/kept-rules.js';
import { reachOf } from '../outreach/outreach.js';
import { project } from '../plan/project.js';
import { stepsInDependencyOrder } from '../templates/step-graph.js';
import { actionsFirstLives, editedLife, smallChanges } from '../testing/edits.js';
import { aBoundary } from '../testing/fixtures.js';
import { lived, lives, commands, plans, type Life } from '../testing/lives.js';
import type { OpeningRule, PlanSnapshot, PlanState, PlanStepSnapshot } from '../types.js';
import type { Carried, Carry } from './carry.js';
import { carryOver } from './carry-over.js';
import { contentOfPlan, type LivePlan, type PlanContent } from './live-plan.js';
import { suggestedMapping, type StepMapping } from './step-mapping.js';

const HOUR = 3_600_000;
const RUNS = { numRuns: 100 };
const MORE_RUNS = { numRuns: 150 };
const laterHours = fc.oneof(fc.nat({ max: 72 }), fc.nat({ max: 24 * 60 }));

interface Moved {
  life: Life;
  carry: Carry;
  carried: Carried;
}

/** Lives that are carried over to a version that has some of the same steps, some changed, and some others. */
const moves: fc.Arbitrary<Moved> = fc
  .record({
    life: fc.oneof(lives, actionsFirstLives),
    other: plans(),
    keeps: fc.array(fc.constantFrom('SAME', 'SAME', 'RULES', 'SHORTER', 'ACTIONS', 'NONE'), {
      minLength: 4,
      maxLength: 4,
    }),
    swaps: fc.boolean(),
    sides: fc.array(fc.constantFrom('PLAN' as const, 'VERSION' as const), { maxLength: 6 }),
    written: fc.subarray(['s0-a0', 's1-a1', 's2-a0']),
  })
  .map(({ life, other, keeps, swaps, sides, written }) => {
    const from = contentOfPlan(live(life.start));
    const to = mixed(from, contentOfPlan(live(other)), keeps);
    const plan = live(life.plan);
    const mapping = swaps ? swapped(plan, to) : suggestedMapping(plan, from, to);
    const carry: Carry = {
      plan,
      from,
      to,
      mapping,
      choices: {},
      written: new Set(
        written.filter((key) =>
          plan.steps.some(({ actions }) => actions.some((one) => one.key === key)),
        ),
      ),
      facts: life.facts,
      now: life.now,
      zone: life.zone,
      direction: 'FORWARD',
    };
    const { conflicts } = carryOver(carry);
    const choices = Object.fromEntries(
      conflicts.map(({ path }, nth) => [path, sides[nth] ?? 'PLAN']),
    );
    const chosen = { ...carry, choices };
    return { life, carry: chosen, carried: carryOver(chosen) };
  });

describe('a move to another version', () => {
  it('completes nothing, and loses nothing that was done, counted or written', () => {
    fc.assert(
      fc.property(moves, ({ carry, carried: { plan } }) => {
        const actionsAfter = new Map(
          plan.steps.flatMap((step) => step.actions.map((one) => [one.key, one])),
        );
        const doneBefore = new Map<string, unknown>();
        for (const step of carry.plan.steps) {
          for (const action of step.actions) {
            const begun =
              action.doneAt !== null || action.counts.length > 0 || carry.written.has(action.key);
            if (!begun) continue;
            doneBefore.set(action.key, action.doneAt);
            const { doneAt, counts } = actionsAfter.get(action.key)!;
            expect({ doneAt, counts }).toEqual({ doneAt: action.doneAt, counts: action.counts });
          }
        }
        for (const { key, doneAt } of actionsAfter.values()) {
          if (doneAt !== null) expect(doneBefore.get(key)).toBe(doneAt);
        }
        // As an action of the same kind; another kind is another action.
        const wanted = new Set(
          carry.to.steps.flatMap(({ actions }) => actions.map(({ key, kind }) => `${key} ${kind}`)),
        );
        const stay = new Set(plan.steps.map(({ key }) => key));
        for (const step of carry.plan.steps.filter(({ key }) => stay.has(key))) {
          for (const { key, kind } of step.actions) {
            if (wanted.has(`${key} ${kind}`)) expect([...actionsAfter.keys()]).toContain(key);
          }
        }
        const origins = new Map(carry.plan.steps.map((step) => [step.key, step]));
        for (const { key, endedAt, skipped } of plan.steps) {
          const origin = origins.get(key);
          expect({ endedAt, skipped }).toEqual({
            endedAt: origin?.endedAt ?? null,
            skipped: origin?.skipped ?? false,
          });
        }
        for (const { key, endedAt } of carry.plan.steps) {
          if (endedAt !== null) expect(plan.steps.map((step) => step.key)).toContain(key);
        }
        expect({ ...plan, steps: [] }).toEqual({ ...carry.plan, steps: [] });
      }),
      RUNS,
    );
  });

  it('opens no step that was locked, ends no wait earlier, and closes no open step that does not reach out', () => {
    fc.assert(
      fc.property(moves, ({ life, carry, carried: { plan } }) => {
        const [before, after] = [stateAt(life, carry.plan), stateAt(life, plan)];
        carry.plan.steps.forEach((step, index) => {
          const now = after.steps.find(({ key }) => key === step.key);
          if (now === undefined) return;
          const then = before.steps[index]!;
          if (then.status === 'LOCKED') expect(now.status).toBe('LOCKED');
          // With other locks, the day tells when the boundary of an action ends, which may have left the step.
          const waits = then.status === 'LOCKED' && then.locks.every(({ kind }) => kind === 'WAIT');
          const isWaiting = waits && (then.opensAt ?? 0) > life.now;
          if (isWaiting && now.opensAt !== null) {
            expect(now.opensAt).toBeGreaterThanOrEqual(then.opensAt!);
          }
          const reaches = reachesSomewhere(plan.steps.find(({ key }) => key === now.key)!);
          if (then.status === 'OPEN' && !reaches) expect(now.status).toBe('OPEN');
        });
      }),
      RUNS,
    );
  });

  it('shortens no wait and takes no condition away, even where the new version does', () => {
    let shorter = 0;
    fc.assert(
      fc.property(moves, ({ carry, carried: { plan } }) => {
        const keys = new Set(plan.steps.map(({ key }) => key));
        for (const step of carry.plan.steps) {
          const now = plan.steps.find(({ key }) => key === step.key);
          const wanted = carry.to.steps.find(({ key }) => key === carry.mapping[step.key]);
          // The rules of a step that is over have no effect any more.
          if (now === undefined || step.endedAt !== null) continue;
          for (const rule of step.opens) {
            // A step that goes hands its rules on.
            if ('step' in rule && !keys.has(rule.step)) continue;
            expect([rule, now.opens.some((one) => isAsStrict(one, rule))]).toEqual([rule, true]);
            if (wanted && !wanted.opens.some((one) => isAsStrict(one, rule))) shorter += 1;
          }
        }
      }),
      RUNS,
    );
    expect(shorter).toBeGreaterThan(0);
  });

  it('opens no step earlier as time passes, if all steps stay', () => {
    fc.assert(
      fc.property(moves, laterHours, ({ life, carry, carried: { plan } }, hours) => {
        if (carry.plan.steps.some((step) => !plan.steps.some(({ key }) => key === step.key)))
          return;
        const [before, after] = [stateAt(life, carry.plan, hours), stateAt(life, plan, hours)];
        carry.plan.steps.forEach((step, index) => {
          const now = after.steps.find(({ key }) => key === step.key)!;
          if (now.status === 'OPEN') expect(before.steps[index]!.status).toBe('OPEN');
        });
      }),
      RUNS,
    );
  });

  it('opens no outreach, now or later, even once nothing else closes it', () => {
    const met = { removed: 0, freed: 0 };
    fc.assert(
      fc.property(moves, ({ life, carry, carried: { plan } }) => {
        expectNothingOpens(life, carry.plan, plan);
        const keys = new Set(plan.steps.map(({ key }) => key));
        if (carry.plan.steps.some(({ key }) => !keys.has(key))) met.removed += 1;
        if (carry.plan.steps.some((step) => hasLostActionsFirst(step, plan))) met.freed += 1;
      }),
      MORE_RUNS,
    );
    expect(met.removed).toBeGreaterThan(0);
    expect(met.freed).toBeGreaterThan(0);
  });

  it('keeps the plan whole: unique keys, rules for steps that exist, and no new circle', () => {
    fc.assert(
      fc.property(moves, ({ carry, carried: { plan } }) => {
        const keys = plan.steps.map(({ key }) => key);
        const actions = plan.steps.flatMap((step) => step.actions.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(actions).size).toBe(actions.length);
        for (const rule of plan.steps.flatMap(({ opens }) => opens)) {
          if ('step' in rule) expect(keys).toContain(rule.step);
        }
        const dead = ({ steps }: PlanContent): number =>
          steps.length - stepsInDependencyOrder(steps).length;
        if (dead(carry.plan as PlanContent) === 0) expect(dead(plan as PlanContent)).toBe(0);
      }),
      RUNS,
    );
  });

  it('to the same version changes nothing', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const plan = live(life.plan);
        const from = contentOfPlan(live(life.start));
        const mapping = suggestedMapping(plan, from, from);
        const { now, zone } = life;
        const facts = { ...life.facts, recalledAt: null };
        const rest = { choices: {}, written: new Set<string>(), facts, now, zone } as const;
        const carried = carryOver({ plan, from, to: from, mapping, ...rest, direction: 'FORWARD' });
        expect(normal(carried.plan)).toEqual(normal(plan));
        expect(carried.conflicts).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Moves that are reverted after some more life, with edits of the coach among it. */
const reverts = fc
  .record({
    moved: moves,
    later: fc.array(fc.tuple(commands(), fc.oneof(fc.constant([]), smallChanges)), {
      maxLength: 8,
    }),
  })
  .map(({ moved: { life: before, carry, carried }, later }) => {
    const start: Life = { ...before, start: carried.plan, plan: carried.plan, events: [] };
    const life = later.reduce((one, [command, changes]) => {
      const next = lived(one, command);
      return editedLife(next, changes) ?? next;
    }, start);
    const plan = live(life.plan);
    const back = reverted({ ...carry, facts: life.facts }, carried, plan, life.now).plan;
    return { life, plan, back };
  });

/** The step without reflections that `before` did not have: one that was open stays, as it may be written in. */
function withoutAddedReflections(
  step: LivePlan['steps'][number],
  before: LivePlan['steps'][number],
): LivePlan['steps'][number] {
  const known = new Set(before.actions.map(({ key }) => key));
  const actions = step.actions.filter(({ key, kind }) => known.has(key) || kind !== 'REFLECTION');
  return { ...step, actions };
}

describe('reverting a move', () => {
  it('gives back the plan as it was, except for changed outreach, running waits, and reflections that were open', () => {
    fc.assert(
      fc.property(moves, ({ carry, carried }) => {
        const back = reverted(carry, carried, carried.plan, carry.now).plan;
        const before = new Set(carry.plan.steps.map(({ key }) => key));
        expect(back.steps.filter(({ key }) => before.has(key))).toHaveLength(before.size);
        for (const { key, actions } of back.steps) {
          const mayBeWritten = actions.some(({ kind }) => kind === 'REFLECTION');
          if (!before.has(key)) expect(mayBeWritten).toBe(true);
        }
        const marked = new Set(
          carried.plan.steps.flatMap(({ actions }) =>
            actions.filter(({ reach }) => reach !== 'NO').map(({ key }) => key),
          ),
        );
        for (const step of carry.plan.steps) {
          const again = withoutAddedReflections(
            back.steps.find(({ key }) => key === step.key)!,
            step,
          );
          const moved = carried.plan.steps.find(({ key }) => key === step.key);
          const isMarked = step.actions.some(({ key }) => marked.has(key));
          if (isMarked || reachesSomewhere(step) || (moved && reachesSomewhere(moved))) continue;
          // An early approval or calm of a step that went is not restored with it.
          if (moved === undefined) expect(textsOf(again)).toEqual(textsOf(step));
          else if (step.endedAt !== null)
            expect({ ...again, opens: step.opens }).toMatchObject(step);
          else expect(withoutWaits(again)).toEqual(withoutWaits(step));
          // The rules of a step that is over have no effect any more.
          if (step.endedAt !== null) continue;
          for (const rule of step.opens) {
            expect(again.opens.some((one) => isAsStrict(one, rule))).toBe(true);
          }
          const known = [...step.opens, ...(moved?.opens ?? [])].map((one) => JSON.stringify(one));
          for (const rule of again.opens) expect(known).toContain(JSON.stringify(rule));
        }
      }),
      RUNS,
    );
  });

  it('keeps what was done in the meantime, and completes nothing', () => {
    fc.assert(
      fc.property(reverts, ({ plan, back }) => {
        const after = new Map(
          back.steps.flatMap((step) => step.actions.map((one) => [one.key, one])),
        );
        const all = plan.steps.flatMap(({ actions }) => actions);
        for (const { key, doneAt, counts } of all) {
          if (doneAt === null && counts.length === 0) continue;
          expect(after.get(key)).toMatchObject({ doneAt, counts });
        }
        const done = new Set(all.filter(({ doneAt }) => doneAt !== null).map(({ key }) => key));
        for (const { key, doneAt } of after.values())
          if (doneAt !== null) expect(done).toContain(key);
        const ended = (steps: readonly PlanStepSnapshot[]) =>
          steps.filter(({ endedAt }) => endedAt !== null).length;
        expect(ended(back.steps)).toBe(ended(plan.steps));
      }),
      RUNS,
    );
  });

  it('opens no outreach, now or later, even once nothing else closes it', () => {
    fc.assert(
      fc.property(reverts, ({ life, plan, back }) => expectNothingOpens(life, plan, back)),
      MORE_RUNS,
    );
  });

  it('opens no step that was locked, and ends no wait earlier that is running', () => {
    fc.assert(
      fc.property(reverts, ({ life, plan, back }) => {
        const [before, after] = [stateAt(life, plan), stateAt(life, back)];
        for (const then of before.steps) {
          const now = after.steps.find(({ key }) => key === then.key);
          if (then.status !== 'LOCKED' || now === undefined) continue;
          expect(now.status).toBe('LOCKED');
          const untilOf = ({ locks }: typeof then) =>
            Math.max(0, ...locks.flatMap((lock) => (lock.kind === 'WAIT' ? [lock.until] : [])));
          expect(untilOf(now)).toBeGreaterThanOrEqual(untilOf(then));
        }
      }),
      MORE_RUNS,
    );
  });
});

// ---- Helpers -----------------------------------------------------------------------------------------

/** The plan with texts; those of a life have none. */
function live(plan: PlanSnapshot): LivePlan {
  return {
    ...plan,
    steps: plan.steps.map((step) => ({
      purpose: '',
      guidance: '',
      ...step,
      actions: step.actions.map((action) => ({ guidance: '', prompt: null, ...action })),
    })),
  };
}

function mixed(from: PlanContent, other: PlanContent, keeps: readonly string[]): PlanContent {
  const old = new Map(from.steps.map((step) => [step.key, step]));
  const steps = other.steps.map((step, index) => {
    const known = old.get(step.key);
    const changed = { ...step, title: `New ${step.title}` };
    if (known === undefined) return changed;
    if (keeps[index] === 'SAME') return known;
    if (keeps[index] === 'SHORTER') return { ...changed, opens: known.opens.map(shortened) };
    if (keeps[index] === 'RULES') return { ...changed, opens: known.opens };
    return keeps[index] === 'ACTIONS' ? { ...changed, actions: known.actions } : changed;
  });
  return { steps };
}

const shortened = (rule: OpeningRule): OpeningRule =>
  rule.kind === 'WAIT' ? { ...rule, days: Math.max(rule.floor ?? 0, rule.days - 2) } : rule;

/** As a coach could map by hand: in the opposite order. */
function swapped(plan: LivePlan, to: PlanContent): StepMapping {
  const targets = to.steps.map(({ key }) => key).reverse();
  return Object.fromEntries(plan.steps.map(({ key }, index) => [key, targets[index] ?? null]));
}

function reverted(carry: Carry, { plan }: Carried, current: LivePlan, now: number): Carried {
  const before = new Set(carry.plan.steps.map(({ key }) => key));
  return carryOver({
    ...carry,
    plan: current,
    from: contentOfPlan(plan),
    to: contentOfPlan(carry.plan),
    mapping: Object.fromEntries(
      current.steps.map(({ key }) => [key, before.has(key) ? key : null]),
    ),
    choices: {},
    now,
    direction: 'BACK',
  });
}

function stateAt({ facts, now, zone }: Life, plan: PlanSnapshot, hours = 0): PlanState {
  return project(plan, facts, now + hours * HOUR, zone);
}

/**
 * Expects that no outreach opens because of a change of the plan: at once or, if the plan had it before, as time passes,
 * under the facts of the life and under those that close nothing.
 */
function expectNothingOpens(life: Life, before: PlanSnapshot, after: PlanSnapshot): void {
  const known = new Set(outreachIn(before).keys());
  const closes = { boundaries: [aBoundary('OPEN')], answers: [], talks: [], recalledAt: null };
  const nothing = { ...closes, clientStatus: 'CURRENT', allowanceUsed: null } as const;
  const moments = [
    { facts: life.facts, hours: 0 },
    ...[0, 240, 1440].map((hours) => ({ facts: { ...life.facts, ...nothing }, hours })),
  ];
  for (const { facts, hours } of moments) {
    const then = { ...life, facts };
    const was = outreachIn(before, stateAt(then, before, hours));
    for (const [key, is] of outreachIn(after, stateAt(then, after, hours))) {
      const counts = is.isOpen && (hours === 0 || known.has(key));
      if (counts && hours === 0) expect([key, was.get(key)]).toEqual([key, is]);
      else if (counts) expect([key, was.get(key)]).toMatchObject([key, { isOpen: true }]);
    }
  }
}

/** The outreach of a plan, with its words and whether it is open. */
function outreachIn(
  plan: PlanSnapshot,
  state?: PlanState,
): Map<string, { isOpen: boolean; words: string }> {
  return new Map(
    plan.steps.flatMap((step, index) =>
      step.actions.flatMap((action, number) => {
        const isOpen = state?.steps[index]!.actions[number]!.status === 'OPEN';
        const words = `${step.title}, ${action.title}`;
        return reachOf(action, step) === null ? [] : [[action.key, { isOpen, words }] as const];
      }),
    ),
  );
}

/** Whether outreach of the step that stays has fewer required actions before it that are not done. */
function hasLostActionsFirst(step: PlanStepSnapshot, { steps }: PlanSnapshot): boolean {
  const missingBefore = (key: string, actions: PlanStepSnapshot['actions']) =>
    actions
      .slice(
        0,
        Math.max(
          0,
          actions.findIndex((one) => one.key === key),
        ),
      )
      .filter(({ required, doneAt }) => required && doneAt === null);
  return step.actions.some(({ key, reach }) => {
    const after = steps.find(({ actions }) => actions.some((one) => one.key === key));
    if (reach === 'NO' || after === undefined) return false;
    const still = missingBefore(key, after.actions).map((one) => one.key);
    return missingBefore(key, step.actions).some((one) => !still.includes(one.key));
  });
}

const reachesSomewhere = (step: PlanStepSnapshot): boolean =>
  step.outreach ||
  step.opens.some(({ kind }) => kind === 'BOUNDARY') ||
  step.actions.some(({ reach }) => reach !== 'NO');

const sorted = (values: readonly unknown[]): string[] =>
  [...new Set(values.map((value) => JSON.stringify(value)))].sort();

function normalStep({ opens, actions, openedAt, changedAt, ...step }: LivePlan['steps'][number]) {
  return {
    ...step,
    openedAt: openedAt ?? null,
    changedAt: changedAt ?? null,
    opens: sorted(opens),
    actions: actions.map(({ surprise, noReachReason: _reason, noReachBy: _by, ...action }) => ({
      ...action,
      surprise: surprise ?? false,
    })),
  };
}

/** A wait that the move made longer stays if it is running. */
const withoutWaits = (step: LivePlan['steps'][number]) =>
  normalStep({
    ...step,
    opens: step.opens.filter(({ kind }) => kind !== 'WAIT' && kind !== 'DATE'),
  });

const textsOf = (step: LivePlan['steps'][number]) => {
  const { approvedAt: _approved, calmAt: _calm, ...rest } = withoutWaits(step);
  return rest;
};

const normal = (plan: LivePlan) => ({ ...plan, steps: plan.steps.map(normalStep) });
