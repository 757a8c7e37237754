import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { apply } from './apply.js';
import { decide } from './decide.js';
import type { Intent } from './intents.js';
import { project } from './project.js';
import { settle } from './settle.js';
import { storedState, type StoredPlan } from './stored.js';
import { aPlan, aStep, CLOSED_BOUNDARIES, under } from './testing.js';
import {
  boundariesTold,
  answered,
  commands,
  factsAt,
  holding,
  lived,
  lives,
  zones,
  type Life,
} from './testing-lives.js';
import type { Boundary, LocalDate, Lock, PlanSnapshot, PlanState } from './types.js';
import { reachesOut } from './reach.js';

const HOUR = 3_600_000;
const RUNS = { numRuns: 300 };
const closedBoundary = fc.constantFrom(...CLOSED_BOUNDARIES);
const openBoundary = fc.constantFrom<Boundary>('OPEN', 'LIMITED');
const laterHours = fc.oneof(fc.nat({ max: 72 }), fc.nat({ max: 24 * 60 }));

describe('time', () => {
  it('never locks a step or an action that is open', () => {
    fc.assert(
      fc.property(lives, laterHours, (life, hours) => {
        const later = stateOf(life, hours);
        stateOf(life).steps.forEach((step, index) => {
          if (step.status === 'OPEN') expect(later.steps[index]!.status).toBe('OPEN');
          step.actions.forEach((action, number) => {
            if (action.status !== 'OPEN') return;
            expect(later.steps[index]!.actions[number]!.status).toBe('OPEN');
          });
        });
      }),
      RUNS,
    );
  });

  it('does to a settled state what it does to the plan', () => {
    fc.assert(
      fc.property(lives, laterHours, (life, hours) => {
        const settled = settle(stateOf(life), life.now + hours * HOUR, life.zone);
        expect(settled).toEqual(stateOf(life, hours));
      }),
      RUNS,
    );
  });

  it('can be read from what is stored', () => {
    fc.assert(
      fc.property(lives, laterHours, (life, hours) => {
        const now = life.now + hours * HOUR;
        const read = readLater(storedState(stateOf(life)), now, localDateOf(now, life.zone));
        expect(read).toEqual(statusesOf(stateOf(life, hours)));
      }),
      RUNS,
    );
  });

  it('lets a client tick by what is stored, and changes nothing else by it', () => {
    let ticked = 0;
    fc.assert(
      fc.property(lives, laterHours, (life, hours) => {
        const later = { ...life, now: life.now + hours * HOUR };
        const was = stateOf(later);
        for (const { key, done, step } of tickable(life, later.now)) {
          const intent: Intent = { kind: done ? 'UNTICK_ACTION' : 'TICK_ACTION', action: key };
          const { plan, facts, now, zone } = later;
          const decision = decide(plan, facts, intent, 'CLIENT', now, zone);
          expect(decision).toMatchObject({ ok: true, events: [{ action: key }] });
          if (!decision.ok) return;
          ticked += 1;
          const is = stateOf({ ...later, plan: decision.plan });
          const weight = is.steps[step]!.actions.find((action) => action.key === key)!.required;
          const change = weight ? (done ? -1 : 1) : 0;
          expect(is.progress).toEqual({ ...was.progress, done: was.progress.done + change });
          expect(is.nextOpening).toBe(was.nextOpening);
          expect(withoutAction(is, key)).toEqual(withoutAction(was, key));
        }
      }),
      // Few of the lives are in such a moment.
      { numRuns: 1_000 },
    );
    expect(ticked).toBeGreaterThan(0);
  });

  it('waits whole local days, however long they are', () => {
    const days = fc.nat({ max: 400 });
    fc.assert(
      fc.property(zones, days, days, fc.nat({ max: 23 }), (zone, start, wait, hour) => {
        const startsOn = addDays('2026-01-01', start);
        const endedAt = startOfDay(startsOn, zone) + hour * HOUR;
        const endedOn = localDateOf(endedAt, zone);
        const plan = aPlan({
          startsOn,
          steps: [
            aStep('before', { endedAt }),
            aStep('from-start', { opens: [{ kind: 'WAIT', days: wait, anchor: 'PLAN_START' }] }),
            aStep('from-end', {
              opens: [{ kind: 'WAIT', days: wait, anchor: 'STEP_END', step: 'before' }],
            }),
            aStep('from-contact', {
              opens: [{ kind: 'WAIT', days: wait, anchor: 'LAST_CONTACT' }],
            }),
            aStep('from-boundary', {
              opens: [{ kind: 'WAIT', days: wait, anchor: 'BOUNDARY_SET' }],
            }),
          ],
        });
        // Both of them on the very day on which the step ended.
        const facts = { ...under('OPEN', endedAt), lastContactAt: endedAt };
        const { steps } = project(plan, facts, endedAt, zone);
        expect(steps[1]!.opensAt).toBe(startOfDay(addDays(startsOn, wait), zone));
        const fromEnd = startOfDay(addDays(endedOn, wait), zone);
        expect(steps[2]!.opensAt).toBe(wait === 0 ? endedAt : fromEnd);
        expect(steps[3]!.opensAt).toBe(Math.max(startOfDay(startsOn, zone), fromEnd));
        expect(steps[4]!.opensAt).toBe(Math.max(startOfDay(startsOn, zone), fromEnd));
        expect(localDateOf(fromEnd, zone)).toBe(addDays(endedOn, wait));
        expect(localDateOf(fromEnd - 1, zone)).toBe(addDays(endedOn, wait - 1));
      }),
      RUNS,
    );
  });
});

describe('pausing n days', () => {
  const active = lives.filter((life) => stateOf(life).status === 'ACTIVE');
  const days = fc.nat({ max: 40 });

  it('moves every wait by n days', () => {
    fc.assert(
      fc.property(active, days, (life, n) => {
        const before = waitsOf(stateOf(life), life.zone);
        const after = waitsOf(stateOf(paused(life, n)), life.zone);
        expect(after).toEqual(before.map(({ step, on }) => ({ step, on: addDays(on, n) })));
      }),
      RUNS,
    );
  });

  it('moves every due day that has not passed by n days, and no other', () => {
    fc.assert(
      fc.property(active, days, (life, n) => {
        const today = localDateOf(life.now, life.zone);
        const after = stateOf(paused(life, n));
        stateOf(life).steps.forEach((step, index) => {
          step.actions.forEach(({ status, dueOn }, number) => {
            if (status !== 'OPEN' || dueOn === null) return;
            const moved = after.steps[index]!.actions[number]!.dueOn;
            expect(moved).toBe(dueOn < today ? dueOn : addDays(dueOn, n));
          });
        });
      }),
      RUNS,
    );
  });

  it('is the same whether the day was named before, or somebody resumes on it', () => {
    fc.assert(
      fc.property(active, fc.integer({ min: 1, max: 40 }), laterHours, (life, n, hours) => {
        const resumed = paused(life, n);
        const until = localDateOf(resumed.now, life.zone);
        const named = { ...must(life, { kind: 'PAUSE', until }), now: resumed.now };
        expect(stateOf(named, hours)).toEqual(stateOf(resumed, hours));
      }),
      RUNS,
    );
  });

  it('locks nothing that was open', () => {
    fc.assert(
      fc.property(active, days, (life, n) => {
        const after = stateOf(paused(life, n));
        stateOf(life).steps.forEach((step, index) => {
          if (step.status === 'OPEN') expect(after.steps[index]!.status).toBe('OPEN');
        });
      }),
      RUNS,
    );
  });

  it('leaves nothing open while it lasts', () => {
    fc.assert(
      fc.property(active, laterHours, (life, hours) => {
        const resting = stateOf(must(life, { kind: 'PAUSE', until: null }), hours);
        expect(resting).toMatchObject({ status: 'PAUSED', currentStep: null, nextAction: null });
        for (const { status, locks } of resting.steps) {
          expect(status).not.toBe('OPEN');
          if (status === 'LOCKED') expect(locks[0]).toEqual({ kind: 'PAUSED' });
        }
      }),
      RUNS,
    );
  });
});

describe('a contact', () => {
  it('never shortens a wait, opens nothing, and leaves what waits for other things alone', () => {
    let moved = 0;
    fc.assert(
      fc.property(lives, fc.nat({ max: 24 * 3 }), (life, hours) => {
        const logged = Math.max(life.facts.lastContactAt ?? -Infinity, life.now - hours * HOUR);
        const facts = { ...life.facts, lastContactAt: logged };
        const before = stateOf(life);
        const after = stateOf({ ...life, facts });
        before.steps.forEach((step, index) => {
          const then = after.steps[index]!;
          if (step.status === 'LOCKED') expect(then.status).toBe('LOCKED');
          const waitsFromContact = life.plan.steps[index]!.opens.some(
            (rule) => rule.kind === 'WAIT' && rule.anchor === 'LAST_CONTACT',
          );
          if (!waitsFromContact) expect(then).toEqual(step);
          if (step.opensAt === null || then.opensAt === null || step.status === 'DONE') return;
          // What was calm enough before counts no more where a wait has moved behind it.
          const isCalmLost = then.locks.some(({ kind }) => kind === 'CALM');
          if (!isCalmLost) expect(then.opensAt).toBeGreaterThanOrEqual(step.opensAt);
          if (then.opensAt > step.opensAt) moved += 1;
        });
        const waits = new Map(untilsOf(before));
        for (const [key, until] of untilsOf(after)) {
          expect(until).toBeGreaterThanOrEqual(waits.get(key) ?? -Infinity);
        }
      }),
      RUNS,
    );
    expect(moved).toBeGreaterThan(0);
  });
});

describe('a floor', () => {
  it('is undercut by no sequence of intents of anybody', () => {
    let shortened = 0;
    fc.assert(
      fc.property(lives, (life) => {
        life.plan.steps.forEach((step, index) => {
          step.opens.forEach((rule, at) => {
            const first = life.start.steps[index]!.opens[at]!;
            if (rule.kind !== 'WAIT' || first.kind !== 'WAIT') return;
            expect({ ...rule, days: first.days }).toEqual(first);
            expect(rule.days).toBeLessThanOrEqual(first.days);
            expect(rule.days).toBeGreaterThanOrEqual(Math.min(first.days, rule.floor ?? 0));
            if (rule.days < first.days) shortened += 1;
          });
        });
      }),
      RUNS,
    );
    expect(shortened).toBeGreaterThan(0);
  });

  it('is waited for in whole days from the last contact, before anything opens', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const contact = life.facts.lastContactAt;
        if (contact === null) return;
        stateOf(life).steps.forEach((step, index) => {
          for (const rule of life.plan.steps[index]!.opens) {
            const isMeant = rule.kind === 'WAIT' && rule.anchor === 'LAST_CONTACT';
            const { actions } = life.plan.steps[index]!;
            if (actions.some((one) => reachesOut(one) && one.doneAt !== null)) continue;
            if (!isMeant || step.status !== 'OPEN') continue;
            const earliest = addDays(localDateOf(contact, life.zone), rule.floor ?? 0);
            expect(localDateOf(life.now, life.zone) >= earliest).toBe(true);
          }
        });
      }),
      RUNS,
    );
  });
});

describe('a calm condition', () => {
  it('is met by nothing but a check-in', () => {
    let calmed = 0;
    fc.assert(
      fc.property(lives, laterHours, (life, hours) => {
        const later = stateOf(life, hours);
        stateOf(life).steps.forEach((step, index) => {
          const isHeld = step.locks.some(({ kind }) => kind === 'CALM');
          if (isHeld && later.status !== 'ENDED') expect(later.steps[index]!.status).toBe('LOCKED');
        });
        calmed += life.events.filter(({ kind }) => kind === 'STEP_CALM').length;
      }),
      RUNS,
    );
    expect(calmed).toBeGreaterThan(0);
  });
});

describe.each([
  // One that is loosened to another that is closed as well stays closed.
  ['a closed boundary', boundariesTold(closedBoundary, closedBoundary)],
  ['a safety hold', boundariesTold(openBoundary, openBoundary, holding)],
])('outreach under %s', (_, closed) => {
  it('is neither opened nor completed by any sequence of intents of anybody', () => {
    let reachedOut = 0;
    fc.assert(
      fc.property(
        lives,
        closed,
        fc.array(commands(closed), { maxLength: 40, size: 'max' }),
        (life, told, next) => {
          let current: Life = { ...life, facts: factsAt(told, life.now, life.zone) };
          const doneBefore = doneOutreach(current.plan);
          reachedOut += doneBefore.length;
          for (const command of next) {
            current = lived(current, command);
            expect(openOutreach(current)).toEqual([]);
            expect(doneBefore).toEqual(expect.arrayContaining(doneOutreach(current.plan)));
          }
          expect(countsOfOutreach(current.plan)).toEqual(countsOfOutreach(life.plan));
        },
      ),
      RUNS,
    );
    // Under an open boundary the same intents do reach out: else the property would say nothing.
    expect(reachedOut).toBeGreaterThan(10);
  });
});

describe('a plan that waits for readiness', () => {
  const waiting = lives.map((life) => ({ ...life, plan: life.start, events: [] as never[] }));
  const notReady = boundariesTold(
    undefined,
    undefined,
    undefined,
    answered(['COOL_OFF', 'NOT_SUITABLE', 'SAFETY_STOP']),
  );

  it('is started by no sequence of intents of anybody without a PROCEED or a talk', () => {
    fc.assert(
      fc.property(
        waiting,
        fc.array(commands(notReady), { maxLength: 40, size: 'max' }),
        (life, next) => {
          let current: Life = { ...life, plan: { ...life.plan, readyAt: null } };
          for (const command of next) {
            current = lived(current, command);
            const { status, steps } = stateOf(current);
            expect(['WAITING', 'ENDED']).toContain(status);
            for (const step of steps) {
              expect(step.status).not.toBe('OPEN');
              expect(step.actions.map((action) => action.status)).not.toContain('OPEN');
              expect(step.actions.map((action) => action.status)).not.toContain('DONE');
            }
          }
        },
      ),
      RUNS,
    );
  });
});

describe('decide', () => {
  it('is a fold: the events of a life, applied to its first plan, give its last', () => {
    fc.assert(
      fc.property(lives, (life) => {
        expect(life.events.reduce((plan, event) => apply(plan, event), life.start)).toEqual(
          life.plan,
        );
      }),
      RUNS,
    );
  });

  it('changes nothing in place', () => {
    fc.assert(
      fc.property(lives, commands(), (life, command) => {
        const before = JSON.stringify(life.plan);
        lived(life, command);
        expect(JSON.stringify(life.plan)).toBe(before);
      }),
      RUNS,
    );
  });

  it('does nothing the second time', () => {
    const repeatable = commands().filter(
      ({ intent }) =>
        !['PAUSE', 'RESUME', 'END', 'ADD_ACTION', 'COUNT_HABIT'].includes(intent.kind),
    );
    fc.assert(
      fc.property(lives, repeatable, (life, { intent, by, told }) => {
        const facts = factsAt(told, life.now, life.zone);
        const first = decide(life.plan, facts, intent, by, life.now, life.zone);
        if (!first.ok) return;
        const second = decide(first.plan, facts, intent, by, life.now, life.zone);
        expect(second).toEqual({ ok: true, events: [], plan: first.plan });
      }),
      RUNS,
    );
  });

  it('ends a step exactly when its actions are done, and leaves no other one waiting to be ended', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const step of life.plan.steps) {
          if (step.endedAt === null || step.skipped) continue;
          const undone = step.actions.filter((action) => action.required && action.doneAt === null);
          expect(undone).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('leaves an ended plan as it is, whatever is asked of it', () => {
    fc.assert(
      fc.property(lives, fc.array(commands(), { minLength: 1, maxLength: 10 }), (life, next) => {
        const ended =
          life.plan.ending === null ? must(life, { kind: 'END', ending: 'LET_GO' }) : life;
        expect(next.reduce(lived, ended).plan).toEqual(ended.plan);
      }),
      RUNS,
    );
  });
});

function stateOf(life: Life, hoursLater = 0): PlanState {
  return project(life.plan, life.facts, life.now + hoursLater * HOUR, life.zone);
}

function must(life: Life, intent: Intent): Life {
  const decision = decide(life.plan, life.facts, intent, 'CLIENT', life.now, life.zone);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return { ...life, plan: decision.plan };
}

/** Paused now, resumed `days` days later, shortly after midnight or right away. */
function paused(life: Life, days: number): Life {
  const resting = must(life, { kind: 'PAUSE', until: null });
  const day = addDays(localDateOf(life.now, life.zone), days);
  const now = Math.max(life.now, startOfDay(day, life.zone)) + 60_000 * Math.min(days, 1);
  return must({ ...resting, now }, { kind: 'RESUME' });
}

function waitsOf(state: PlanState, zone: string): { step: string; on: LocalDate }[] {
  return state.steps.flatMap((step) =>
    step.locks.flatMap((lock) =>
      lock.kind === 'WAIT' && lock.anchor !== 'DATE'
        ? [{ step: step.key, on: localDateOf(lock.until, zone) }]
        : [],
    ),
  );
}

/** Each wait by its step and its place in it. */
function untilsOf(state: PlanState): [string, number][] {
  return state.steps.flatMap((step) =>
    step.locks.flatMap((lock): [string, number][] =>
      lock.kind === 'WAIT' ? [[`${step.key} ${lock.anchor} ${lock.days}`, lock.until]] : [],
    ),
  );
}

function openOutreach(life: Life): string[] {
  const state = stateOf(life);
  return life.plan.steps.flatMap((step, index) => {
    const { status, actions } = state.steps[index]!;
    const open = step.actions.filter(
      (action, number) =>
        (reachesOut(action) || step.outreach) && actions[number]!.status === 'OPEN',
    );
    return [...(step.outreach && status === 'OPEN' ? [step] : []), ...open].map(({ key }) => key);
  });
}

function doneOutreach(plan: PlanSnapshot): string[] {
  return plan.steps.flatMap((step) => [
    ...(step.outreach && step.endedAt !== null && !step.skipped ? [step.key] : []),
    ...step.actions
      .filter((action) => (reachesOut(action) || step.outreach) && action.doneAt !== null)
      .map(({ key }) => key),
  ]);
}

function countsOfOutreach(plan: PlanSnapshot): unknown[] {
  return plan.steps.flatMap((step) =>
    step.actions
      .filter((action) => reachesOut(action) || step.outreach)
      .filter(({ counts }) => counts.length > 0)
      .map(({ key, counts }) => ({ key, counts })),
  );
}

const until = (lock: Lock): number => ('until' in lock ? (lock.until ?? Infinity) : Infinity);

/** What a list that knows only the stored columns makes of them. */
function readLater(stored: StoredPlan, now: number, today: LocalDate): unknown {
  const hasRested = stored.resumesAt !== null && stored.resumesAt <= now;
  const status = hasRested ? 'SCHEDULED' : stored.status;
  return {
    status: status === 'SCHEDULED' && stored.startsAt <= now ? 'ACTIVE' : status,
    steps: stored.steps.map((step) => {
      const opened = step.status === 'LOCKED' && step.timed && step.opensAt! <= now;
      const status = opened ? 'OPEN' : step.status;
      return {
        status,
        lock: status === 'LOCKED' ? step.lock : null,
        actions: step.actions.map((action) => {
          const opens =
            action.status === 'LOCKED' &&
            (action.lock === null || until(action.lock) <= now) &&
            (status === 'OPEN' || status === 'DONE');
          const current = opens ? 'OPEN' : action.status;
          return {
            status: current,
            overdue: current === 'OPEN' && action.dueOn !== null && action.dueOn < today,
          };
        }),
      };
    }),
  };
}

/** Actions that a client may do or take back by the last of the rules of `StoredPlan`. */
function tickable(life: Life, now: number): { key: string; done: boolean; step: number }[] {
  const state = stateOf(life);
  const stored = storedState(state);
  const stale = state.nextOpening !== null && state.nextOpening <= now;
  if (stored.status !== 'ACTIVE' || stale) return [];
  return life.plan.steps.flatMap((step, index) => {
    if (step.outreach || stored.steps[index]!.status !== 'OPEN') return [];
    if (step.actions.some((action) => reachesOut(action) && action.doneAt === null)) return [];
    const undone = step.actions.filter((action) => action.required && action.doneAt === null);
    return step.actions.flatMap((action, number) => {
      const { key, kind } = action;
      const { status } = stored.steps[index]!.actions[number]!;
      if (kind !== 'ONCE' || reachesOut(action) || status === 'LOCKED') return [];
      const done = status === 'DONE';
      const stays = done || undone.some((other) => other !== action);
      return stays ? [{ key, done, step: index }] : [];
    });
  });
}

function withoutAction(state: PlanState, key: string): unknown {
  return storedState(state).steps.map((step) => ({
    ...step,
    actions: step.actions.filter((action) => action.key !== key),
  }));
}

function statusesOf(state: PlanState): unknown {
  return {
    status: state.status,
    steps: storedState(state).steps.map((step, index) => ({
      status: step.status,
      lock: step.lock,
      actions: state.steps[index]!.actions.map(({ status, overdue }) => ({ status, overdue })),
    })),
  };
}
