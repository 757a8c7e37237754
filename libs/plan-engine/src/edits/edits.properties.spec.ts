import { addDays, daysBetween } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { decide } from '../decisions/decide.js';
import { dueCountsFrom } from '../decisions/due-days.js';
import { reachOf, stepReachesOut } from '../outreach/outreach.js';
import { PlanTimeline } from '../plan/plan-timeline.js';
import { project } from '../plan/project.js';
import { aBoundary } from '../testing/fixtures.js';
import {
  actionsFirstLives,
  editedLife,
  editOf,
  plainDefinitions,
  smallChanges,
  soundLives,
  type SmallChange,
} from '../testing/edits.js';
import { boundariesTold, commands, factsAt, lived, lives, type Life } from '../testing/lives.js';
import type { Boundary, Lock, PlanSnapshot, PlanState } from '../types.js';

const RUNS = { numRuns: 400 };

interface Edited extends Life {
  before: PlanSnapshot;
  changes: SmallChange[];
}

/** The life after the edit; null if the edit is refused or changes nothing. */
function edited(life: Life, changes: SmallChange[]): Edited | null {
  const after = editedLife(life, changes);
  return after && { ...after, before: life.plan, changes };
}

/** Checks the property for edits that are accepted, and that enough of each kind are. */
function everyEdit(check: (life: Edited) => void, from = fc.oneof(lives, soundLives)): void {
  const accepted = new Map<string, number>();
  fc.assert(
    fc.property(from, smallChanges, (life, changes) => {
      const after = edited(life, changes);
      if (after === null) return;
      for (const { kind } of changes) accepted.set(kind, (accepted.get(kind) ?? 0) + 1);
      check(after);
    }),
    RUNS,
  );
  const kinds = ['TITLE', 'DUE', 'REMOVE_ACTION', 'ADD_STEP', 'REMOVE_STEP', 'MOVE_ACTION', 'WAIT'];
  for (const kind of kinds) expect([kind, (accepted.get(kind) ?? 0) > 0]).toEqual([kind, true]);
}

describe('an edit of a running plan', () => {
  it('completes and reopens nothing, and loses nothing that is done', () => {
    everyEdit(({ before, plan }) => {
      expect(doneOf(plan)).toEqual(doneOf(before));
      const actions = actionsOf(plan);
      for (const [key, { counts, doneAt, title }] of actionsOf(before)) {
        const is = actions.get(key);
        if (doneAt !== null) expect(is?.title).toBe(title);
        if (is) expect(is.counts).toEqual(counts);
      }
    });
  });

  it('never makes a wait end earlier', () => {
    everyEdit(({ before, ...life }) => {
      const untils = waitsOf(stateOf(life));
      for (const [wait, until] of waitsOf(stateOf({ ...life, plan: before }))) {
        const step = life.plan.steps.find(({ key }) => wait.startsWith(`${key} `));
        if (step !== undefined) expect(untils.get(wait) ?? 0).toBeGreaterThanOrEqual(until);
      }
      const steps = new Map(life.plan.steps.map((step) => [step.key, step]));
      for (const { key, opens } of before.steps) {
        for (const rule of opens) {
          if (rule.kind !== 'WAIT' || !steps.has(key)) continue;
          // Another wait takes the place of one since the end of a step that was removed.
          const isGone = rule.anchor === 'STEP_END' && !steps.has(rule.step);
          const longest = steps.get(key)!.opens.flatMap((one) => {
            const isSame = one.kind === 'WAIT' && (isGone || one.anchor === rule.anchor);
            return isSame && (one.floor ?? 0) >= (rule.floor ?? 0) ? [one.days] : [];
          });
          expect(Math.max(...longest)).toBeGreaterThanOrEqual(rule.days);
        }
      }
    });
  });

  it('never opens outreach that was closed, nor a new outreach step', () => {
    everyEdit(({ before, ...life }) => {
      const was = openings({ ...life, plan: before });
      const is = openings(life);
      for (const step of life.plan.steps) {
        const isNew = !before.steps.some(({ key }) => key === step.key);
        if (
          stepReachesOut(step) &&
          step.endedAt === null &&
          (isNew || was.get(step.key) === false)
        ) {
          expect([step.key, is.get(step.key)]).toEqual([step.key, false]);
        }
        for (const action of step.actions) {
          const wasClosed = was.get(action.key) === false;
          if (reachOf(action, step) === null || !wasClosed || action.doneAt !== null) continue;
          expect([action.key, is.get(action.key)]).toEqual([action.key, false]);
        }
      }
    });
  });

  it('lets no outreach open earlier, however much time passes and once nothing else closes it', () => {
    let freed = 0;
    everyEdit(
      ({ before, ...life }) => {
        const homes = new Map(
          before.steps.flatMap((step) => step.actions.map((one) => [one, step])),
        );
        const known = new Set(
          [...homes].filter(([one, step]) => reachOf(one, step) !== null).map(([{ key }]) => key),
        );
        for (const key of known) if (isFreed(key, before, life.plan)) freed += 1;
        for (const days of [0, 10, 60]) {
          const facts = { ...life.facts, boundaries: [aBoundary('OPEN')] };
          const then = { ...life, facts, now: life.now + days * 86_400_000 };
          const [was, is] = [openings({ ...then, plan: before }), openings(then)];
          for (const key of known) {
            if (is.get(key) === true) expect([key, was.get(key)]).toEqual([key, true]);
          }
        }
      },
      fc.oneof(soundLives, actionsFirstLives),
    );
    expect(freed).toBeGreaterThan(0);
  });

  it('leaves outreach closed later, at least as long as an approval, calm or a floor closed it', () => {
    everyEdit(({ before, plan }) => {
      const steps = new Map(plan.steps.map((step) => [step.key, step]));
      for (const was of before.steps) {
        const is = steps.get(was.key);
        if (!is || !stepReachesOut(was) || !stepReachesOut(is)) continue;
        for (const kind of ['APPROVAL', 'BOUNDARY', 'CALM'] as const) {
          const had = was.opens.some((rule) => rule.kind === kind);
          if (had) expect(is.opens.some((rule) => rule.kind === kind)).toBe(true);
        }
        if (was.outreach) expect(is.outreach).toBe(true);
      }
    });
  });

  it('asks for a new approval of every step whose outreach it adds or changes', () => {
    let changed = 0;
    everyEdit(({ before, plan, now }) => {
      const outreach = outreachOf(before);
      for (const step of plan.steps) {
        const known = outreach.get(step.key) ?? '[]';
        const is = outreachOf(plan).get(step.key)!;
        const isMore = JSON.parse(is).some((one: string) => !JSON.parse(known).includes(one));
        if (!isMore) continue;
        changed += 1;
        expect(step.changedAt).toBe(now);
      }
    });
    expect(changed).toBeGreaterThan(0);
  });

  it('makes nothing overdue', () => {
    everyEdit(({ before, ...life }) => {
      const was = overdueOf(stateOf({ ...life, plan: before }));
      for (const key of overdueOf(stateOf(life))) {
        if (before.steps.some(({ actions }) => actions.some((action) => action.key === key))) {
          // A longer wait or a pause moves due days to later ones only.
          expect(was).toContain(key);
        }
      }
    });
  });

  it('makes an action of an open step due on the very day that is chosen', () => {
    let checked = 0;
    fc.assert(
      fc.property(fc.oneof(lives, soundLives), fc.nat(90), fc.nat(9), (life, ahead, nth) => {
        const { plan, facts, now, zone } = life;
        const timeline = new PlanTimeline(plan, facts, now, zone);
        const day = addDays(timeline.context.today, ahead);
        const before = plainDefinitions(plan);
        for (const [step, from] of dueCountsFrom(timeline)) {
          const open = plan.steps
            .find(({ key }) => key === step)!
            .actions.filter(({ doneAt }) => doneAt === null);
          const action = open[nth % Math.max(1, open.length)];
          if (action === undefined) continue;
          const dueAfterDays = daysBetween(from, day);
          const after = before.map(({ actions, ...one }) => ({
            ...one,
            actions: actions.map((each) =>
              each.key === action.key ? { ...each, dueAfterDays } : each,
            ),
          }));
          const edit = { before, after, version: { steps: plainDefinitions(life.start) } };
          const decision = decide(plan, facts, { kind: 'EDIT_PLAN', edit }, 'COACH', now, zone);
          if (!decision.ok) continue;
          const { steps } = project(decision.plan, facts, now, zone);
          const is = steps.flatMap(({ actions }) => actions).find(({ key }) => key === action.key)!;
          expect([action.key, is.dueOn]).toEqual([action.key, day]);
          checked += 1;
        }
      }),
      RUNS,
    );
    expect(checked).toBeGreaterThan(0);
  });

  it('never changes a plan that has ended, and clients cannot edit', () => {
    fc.assert(
      fc.property(lives, smallChanges, (life, changes) => {
        const edit = editOf(life.plan, changes, plainDefinitions(life.start));
        const { facts, now, zone } = life;
        const intent = { kind: 'EDIT_PLAN', edit } as const;
        const ended = { ...life.plan, ending: 'LET_GO' as const };
        expect(decide(ended, facts, intent, 'COACH', now, zone).ok).toBe(false);
        const byClient = decide(life.plan, facts, intent, 'CLIENT', now, zone);
        expect(byClient).toEqual({ ok: false, refusal: { code: 'NOT_ALLOWED_FOR_CLIENT' } });
      }),
      { numRuns: 100 },
    );
  });
});

describe('edits among everything else that happens', () => {
  const closed = boundariesTold({
    boundaries: fc.constantFrom<Boundary>('UNKNOWN', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER'),
    next: fc.constantFrom<Boundary>('UNKNOWN', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER'),
  });

  it('do not add, open or complete outreach while the boundary closes it', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.oneof(lives, soundLives),
        closed,
        fc.array(fc.tuple(commands(closed), smallChanges), { maxLength: 15, size: 'max' }),
        (life, told, next) => {
          let current: Life = { ...life, facts: factsAt(told, life.now, life.zone) };
          const done = doneOf(current.plan);
          const known = new Set(actionsOf(current.plan).keys());
          for (const [command, changes] of next) {
            current = lived(current, command);
            const after = edited(current, changes);
            if (after === null) continue;
            accepted += 1;
            current = after;
          }
          for (const step of current.plan.steps) {
            for (const action of step.actions) {
              if (reachOf(action, step) === null || done.includes(action.key)) continue;
              expect([action.key, action.doneAt]).toEqual([action.key, null]);
              if (action.reach !== 'NO')
                expect(known.has(action.key) || isAdded(action.key)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

/** Whether a required action that is not done came before this one in its step, and does no more. */
function isFreed(key: string, before: PlanSnapshot, after: PlanSnapshot): boolean {
  const missingIn = ({ steps }: PlanSnapshot): string[] => {
    const actions =
      steps.find((step) => step.actions.some((one) => one.key === key))?.actions ?? [];
    return actions
      .slice(
        0,
        Math.max(
          0,
          actions.findIndex((one) => one.key === key),
        ),
      )
      .flatMap((one) => (one.required && one.doneAt === null ? [one.key] : []));
  };
  const still = missingIn(after);
  return missingIn(before).some((one) => !still.includes(one));
}

/** Added by ADD_ACTION among the commands, before the boundary closed. */
const isAdded = (key: string): boolean => key.startsWith('x');

const stateOf = ({ plan, facts, now, zone }: Life): PlanState => project(plan, facts, now, zone);

const actionsOf = ({ steps }: PlanSnapshot) =>
  new Map(steps.flatMap(({ actions }) => actions.map((action) => [action.key, action] as const)));

const doneOf = ({ steps }: PlanSnapshot): string[] =>
  steps
    .flatMap((step) => [
      ...(step.endedAt === null ? [] : [`${step.key} ${step.endedAt} ${step.skipped}`]),
      ...step.actions.filter(({ doneAt }) => doneAt !== null).map(({ key }) => key),
    ])
    .sort();

const overdueOf = ({ steps }: PlanState): string[] =>
  steps.flatMap(({ actions }) => actions.filter(({ overdue }) => overdue).map(({ key }) => key));

/** When each wait of a step ends; waits for a date of a step without outreach can be moved. */
function waitsOf({ steps }: PlanState): Map<string, number> {
  const untils = new Map<string, number>();
  for (const { key, locks } of steps) {
    for (const lock of locks) {
      if (lock.kind !== 'WAIT' || lock.anchor === 'DATE' || lock.anchor === 'STEP_END') continue;
      const wait = `${key} ${lock.anchor}`;
      untils.set(wait, Math.max(lock.until, untils.get(wait) ?? 0));
    }
  }
  return untils;
}

/** Whether each step and action is open, apart from a pause and the start of the plan, by key. */
function openings(life: Life): Map<string, boolean> {
  const isOpen = (locks: readonly Lock[]) =>
    locks.every(({ kind }) => ['PAUSED', 'PLAN_NOT_STARTED', 'READINESS'].includes(kind));
  return new Map(
    stateOf(life).steps.flatMap((step) => [
      [step.key, isOpen(step.locks)] as const,
      ...step.actions.map(({ key, locks }) => [key, isOpen(step.locks) && isOpen(locks)] as const),
    ]),
  );
}

/** The outreach of each step as text, by key. */
const outreachOf = ({ steps }: PlanSnapshot): Map<string, string> =>
  new Map(
    steps.map((step) => [
      step.key,
      JSON.stringify([
        ...(step.outreach ? [`outreach ${step.title}`] : []),
        ...step.actions
          .filter((action) => reachOf(action, step) !== null)
          .map(({ key, title, reach, dueAfterDays }) => `${key} ${title} ${reach} ${dueAfterDays}`),
      ]),
    ]),
  );
