import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { apply } from './decisions/apply.js';
import { stepOpenedEvents } from './decisions/step-opened-events.js';
import { statedLimits } from './outreach/outreach-gate.js';
import { reachesOf, reachOf, reachOfStep } from './outreach/outreach.js';
import { decide, decideOn } from './decisions/decide.js';
import type { Intent } from './decisions/intents.js';
import { PlanTimeline } from './plan/plan-timeline.js';
import { isGated } from './plan/opening.js';
import { project } from './plan/project.js';
import { recheckAt } from './outreach/recheck-time.js';
import { inOrderOfDoing, shownLocks, stoneOf } from './plan/shown.js';
import { storedPlan, type Phases } from './plan/stored.js';
import { aFormPause, aPlan, aStep, CLOSED_BOUNDARIES, under } from './testing/fixtures.js';
import {
  answersTold,
  boundariesTold,
  commands,
  factsAt,
  intentOf,
  lived,
  lives,
  zones,
  type Life,
} from './testing/lives.js';
import type {
  Boundary,
  LocalDate,
  OpeningRule,
  PlanSnapshot,
  PlanState,
  Reaching,
} from './types.js';

const HOUR = 3_600_000;
const RUNS = { numRuns: 300 };
const closedBoundary = fc.constantFrom(...CLOSED_BOUNDARIES);
const closedToAll = fc.constantFrom<Boundary>('UNKNOWN', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER');
const openBoundary = fc.constant<Boundary>('OPEN');
const laterHours = fc.oneof(fc.nat({ max: 72 }), fc.nat({ max: 24 * 60 }));

describe('the passing of time', () => {
  it('never locks a step or an action that is open', () => {
    fc.assert(
      fc.property(lives, laterHours, (life, hours) => {
        const later = stateOf(life, hours);
        const mayLock = stepsThatMayLock(life, later.at);
        stateOf(life).steps.forEach((step, index) => {
          if (mayLock.has(step.key)) return;
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

  it('changes only what the stored phases say', () => {
    fc.assert(
      fc.property(lives, laterHours, (life, hours) => {
        const now = life.now + hours * HOUR;
        // What no lock may reveal is stored again by a job.
        fc.pre(now < (recheckAt(life.facts, life.now, life.zone) ?? Infinity));
        const stored = storedPlan(new PlanTimeline(life.plan, life.facts, life.now, life.zone));
        const later = stateOf(life, hours);
        expect(phaseAt(stored.course, now)).toEqual({
          status: later.status,
          talkAt: later.talk?.at ?? null,
        });
        expect(stored.progress).toEqual(later.progress);
        later.steps.forEach((step, index) => {
          const kept = stored.steps[index]!;
          const { awaitsApproval, ...stone } = phaseAt(kept.course, now);
          expect(stone).toEqual(stoneOf(step, life.plan, later));
          expect(awaitsApproval).toBe(
            step.locks.length > 0 && step.locks.every(({ kind }) => kind === 'APPROVAL'),
          );
          step.actions.forEach(({ key, status, locks, dueOn, habit }, number) => {
            const action = kept.actions[number]!;
            const shown = { status, lock: shownLocks(locks).lock };
            expect({ key, ...phaseAt(action.course, now) }).toEqual({ key, ...shown });
            expect(action.dueOn).toBe(dueOn);
            expect(action.habit?.periodsMet).toBe(habit?.periodsMet);
          });
        });
        const openings = stored.steps.flatMap(({ clockOpensAt }) =>
          clockOpensAt !== null && clockOpensAt > now ? [clockOpensAt] : [],
        );
        expect(openings.length === 0 ? null : Math.min(...openings)).toBe(later.nextOpening);
      }),
      RUNS,
    );
  });

  it('lists the next action first', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { steps, currentStep, nextAction } = stateOf(life);
        const step = steps.find(({ key }) => key === currentStep);
        const todo = inOrderOfDoing(step?.actions ?? []).filter(
          ({ status, habit }) => status === 'OPEN' && !(habit && habit.count >= habit.times),
        );
        if (steps.filter(({ status }) => status === 'OPEN').length > 1) return;
        expect(todo[0]?.key ?? null).toBe(nextAction);
      }),
      RUNS,
    );
  });

  it('ends waits after whole local days, however long they are', () => {
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
        // Both are on the day on which the step ended.
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

  it('moves every due day in the future by n days, and no other', () => {
    fc.assert(
      fc.property(active, days, (life, n) => {
        const today = localDateOf(life.now, life.zone);
        const after = stateOf(paused(life, n));
        const mayLock = stepsThatMayLock(life, after.at);
        stateOf(life).steps.forEach((step, index) => {
          step.actions.forEach(({ status, dueOn }, number) => {
            if (mayLock.has(step.key) || status !== 'OPEN' || dueOn === null) return;
            const moved = after.steps[index]!.actions[number]!.dueOn;
            expect(moved).toBe(dueOn < today ? dueOn : addDays(dueOn, n));
          });
        });
      }),
      RUNS,
    );
  });

  it('has the same effect whether the last day was set before or the plan is resumed on it', () => {
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

  it('leaves open what was open, after the pause', () => {
    fc.assert(
      fc.property(active, days, (life, n) => {
        const after = stateOf(paused(life, n));
        const mayLock = stepsThatMayLock(life, after.at);
        stateOf(life).steps.forEach((step, index) => {
          if (step.status !== 'OPEN' || mayLock.has(step.key)) return;
          expect(after.steps[index]!.status).toBe('OPEN');
        });
      }),
      RUNS,
    );
  });

  it('leaves nothing open during the pause', () => {
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
  it('never shortens a wait, opens nothing, and does not affect other locks', () => {
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
          // Earlier calm no longer counts if a wait has moved behind it.
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
  it('cannot be undercut by any sequence of intents of anybody', () => {
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

  it('lasts whole days from the last contact before anything opens', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const contact = life.facts.lastContactAt;
        if (contact === null) return;
        stateOf(life).steps.forEach((step, index) => {
          for (const rule of life.plan.steps[index]!.opens) {
            const isMeant = rule.kind === 'WAIT' && rule.anchor === 'LAST_CONTACT';
            const { actions } = life.plan.steps[index]!;
            const reachesOut = actions.some(
              (action, number) =>
                reachOf(action, life.plan.steps[index]!) !== null &&
                step.actions[number]!.status === 'OPEN',
            );
            if (!isMeant || !reachesOut) continue;
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
  it('is met only by a check-in', () => {
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

const isOpen = { boundaries: openBoundary, next: openBoundary };
const noAnswers = fc.constant([]);

describe.each([
  // A boundary that is loosened to another closed one stays closed.
  ['a closed boundary', boundariesTold({ boundaries: closedToAll, next: closedToAll })],
  [
    'a boundary that leaves room for practical matters alone',
    boundariesTold({ boundaries: closedBoundary, next: closedBoundary }),
    ['YES'],
  ],
  [
    'closing answers',
    boundariesTold({
      ...isOpen,
      answers: answersTold(['NOT_SUITABLE', 'SAFETY_STOP', 'COOL_OFF', 'TALK_TO_COACH']),
    }).map((told) => ({ ...told, talks: [] })),
  ],
  [
    'an archived client',
    boundariesTold({ ...isOpen, answers: noAnswers, clientStatus: fc.constant('ARCHIVED') }),
  ],
] as [string, ReturnType<typeof boundariesTold>, Reaching[]?][])(
  'outreach under %s',
  (_, closed, reaches = ['YES', 'PRACTICAL']) => {
    it('is neither opened nor completed by any sequence of intents of anybody', () => {
      let reachedOut = 0;
      fc.assert(
        fc.property(
          lives,
          closed,
          fc.array(commands(closed), { maxLength: 40, size: 'max' }),
          (life, told, next) => {
            let current: Life = { ...life, facts: factsAt(told, life.now, life.zone) };
            const doneBefore = doneOutreach(current.plan, reaches);
            reachedOut += doneBefore.length;
            const wrong: string[] = [];
            for (const command of next) {
              current = lived(current, command);
              const done = doneOutreach(current.plan, reaches);
              wrong.push(
                ...openOutreach(current, reaches).map((key) => `${key} is open`),
                ...done.filter((key) => !doneBefore.includes(key)).map((key) => `${key} is done`),
              );
            }
            expect(wrong).toEqual([]);
            expect(countsOfOutreach(current.plan, reaches)).toEqual(
              countsOfOutreach(life.plan, reaches),
            );
          },
        ),
        RUNS,
      );
      // Under an open boundary the same intents complete outreach; otherwise the property would prove nothing.
      expect(reachedOut).toBeGreaterThan(0);
    });
  },
);

describe('an action that is not outreach', () => {
  it('is never closed by the outreach gate once it was open', () => {
    let closed = 0;
    fc.assert(
      fc.property(lives, boundariesTold(), (life, told) => {
        const before = stateOf(life);
        const opened = stepOpenedEvents(life.plan, before).reduce(apply, life.plan);
        const facts = {
          ...factsAt(told, life.now, life.zone),
          lastContactAt: life.facts.lastContactAt,
        };
        const after = stateOf({ ...life, plan: opened, facts });
        life.plan.steps.forEach((step, index) => {
          // A BOUNDARY rule locks the whole step until it has opened.
          step.actions.forEach((action, number) => {
            const was = before.steps[index]!.actions[number]!.status;
            const is = after.steps[index]!.actions[number]!.status;
            // Setting a boundary starts these waits again, which is not the gate.
            if (was !== 'OPEN' || step.opens.some(waitsSinceTheBoundary)) return;
            if (reachOf(action, step) === null) expect(is).toBe('OPEN');
            else if (is === 'LOCKED') closed += 1;
          });
        });
      }),
      RUNS,
    );
    expect(closed).toBeGreaterThan(5);
  });
});

describe('the outreach gate', () => {
  it('closes outreach for every reason, and refuses outreach while any of them applies', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(lives, commands(), (life, command) => {
        const after = lived(life, command);
        const state = stateOf(after);
        after.plan.steps.forEach((step, index) => {
          const locks = state.steps[index]!.locks;
          step.actions.forEach((action, number) => {
            if (reachOf(action, step) === null || action.doneAt !== null) return;
            const own = state.steps[index]!.actions[number]!;
            for (const { kind } of new Set([...locks, ...own.locks])) {
              seen.set(kind, (seen.get(kind) ?? 0) + 1);
            }
            const reach = reachOf(action, step)!;
            const isHeld =
              statedLimits(after.facts, reach, after.now, after.zone).reasons.length > 0;
            if (isHeld) expect(own.status).toBe('LOCKED');
          });
        });
      }),
      { numRuns: 1_000 },
    );
    const reasons = ['BOUNDARY', 'SAFETY_HOLD', 'ANSWERS', 'ARCHIVED', 'RECALLED', 'ALLOWANCE'];
    for (const kind of [...reasons, 'APPROVAL', 'WAIT', 'CALM', 'STEP', 'PAUSED', 'READINESS']) {
      expect([kind, (seen.get(kind) ?? 0) >= 20]).toEqual([kind, true]);
    }
  });
});

describe('answers to a form that pause outreach', () => {
  it('never open anything, and close outreach until a talk', () => {
    let closed = 0;
    fc.assert(
      fc.property(
        lives,
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 3 }),
        (life, hoursAgo) => {
          const pauses = hoursAgo.map((hours) => aFormPause(life.now - hours * HOUR));
          const answers = [...life.facts.answers, ...pauses].sort((a, b) => a.at - b.at);
          const before = stateOf(life);
          const after = stateOf({ ...life, facts: { ...life.facts, answers } });
          const latest = Math.max(...pauses.map(({ at }) => at));
          const talked = life.facts.talks.some(
            ({ about, at }) => about === 'READINESS' && at >= latest,
          );
          after.steps.forEach((step, index) => {
            const was = before.steps[index]!;
            if (was.status === 'LOCKED') expect(step.status).toBe('LOCKED');
            step.actions.forEach((action, number) => {
              if (was.actions[number]!.status === 'LOCKED') expect(action.status).toBe('LOCKED');
              const planned = life.plan.steps[index]!;
              if (talked || reachOf(planned.actions[number]!, planned) === null) return;
              expect(action.status).not.toBe('OPEN');
              if (was.actions[number]!.status === 'OPEN') closed += 1;
            });
          });
        },
      ),
      RUNS,
    );
    expect(closed).toBeGreaterThan(5);
  });
});

describe('a plan that waits for readiness', () => {
  const waiting = lives.map((life) => ({ ...life, plan: life.start, events: [] as never[] }));
  const notReady = boundariesTold({
    answers: answersTold(['COOL_OFF', 'NOT_SUITABLE', 'SAFETY_STOP']),
  });

  it('is not started by any sequence of intents of anybody without a PROCEED or a talk', () => {
    fc.assert(
      fc.property(
        waiting,
        fc.array(commands(notReady), { maxLength: 40, size: 'max' }),
        (life, next) => {
          let current: Life = { ...life, plan: { ...life.plan, readyAt: null } };
          const wrong: string[] = [];
          for (const command of next) {
            current = lived(current, command);
            const { status, steps } = stateOf(current);
            if (status !== 'WAITING' && status !== 'ENDED') wrong.push(`The plan is ${status}`);
            for (const step of steps) {
              if (step.status === 'OPEN') wrong.push(`${step.key} is open`);
              for (const action of step.actions) {
                if (action.status === 'OPEN') wrong.push(`${action.key} is open`);
                if (action.status === 'DONE') wrong.push(`${action.key} is done`);
              }
            }
          }
          expect(wrong).toEqual([]);
        },
      ),
      RUNS,
    );
  });
});

describe('decide', () => {
  it('is a fold: the events of a life, applied to the first plan, give the last', () => {
    fc.assert(
      fc.property(lives, (life) => {
        expect(life.events.reduce((plan, event) => apply(plan, event), life.start)).toEqual(
          life.plan,
        );
      }),
      RUNS,
    );
  });

  it('does not mutate its arguments', () => {
    fc.assert(
      fc.property(lives, commands(), (life, command) => {
        const before = JSON.stringify(life.plan);
        lived(life, command);
        expect(JSON.stringify(life.plan)).toBe(before);
      }),
      RUNS,
    );
  });

  it('is idempotent', () => {
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

  it('ends a step exactly when its actions are done', () => {
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

  it('derives the same after a decision whether or not it knows the timeline before it', () => {
    fc.assert(
      fc.property(lives, commands(), (life, command) => {
        const { plan, now, zone } = life;
        const facts = factsAt(command.told, now, zone);
        const before = new PlanTimeline(plan, facts, now, zone);
        storedPlan(before);
        for (const intent of [intentOf(command, plan, now, zone), ...smallChanges(plan)]) {
          const decision = decideOn(before, intent, 'COACH');
          if (!decision.ok) continue;
          const after = new PlanTimeline(decision.plan, facts, now, zone, before);
          const afresh = new PlanTimeline(decision.plan, facts, now, zone);
          expect(storedPlan(after)).toEqual(storedPlan(afresh));
          expect(after.state).toEqual(project(decision.plan, facts, now, zone));
        }
      }),
      RUNS,
    );
  });

  it('never changes an ended plan', () => {
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

/** For each action that it is done or undone, for each step that it is skipped, reopened or approved. */
function smallChanges({ steps }: PlanSnapshot): Intent[] {
  return steps.flatMap(({ key: step, actions }): Intent[] => [
    { kind: 'SKIP_STEP', step },
    { kind: 'REOPEN_STEP', step },
    { kind: 'APPROVE_STEP', step },
    ...actions.flatMap(({ key: action }): Intent[] => [
      { kind: 'TICK_ACTION', action },
      { kind: 'UNTICK_ACTION', action },
    ]),
  ]);
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

/** Each wait by its step and its index. */
function untilsOf(state: PlanState): [string, number][] {
  return state.steps.flatMap((step) =>
    step.locks.flatMap((lock): [string, number][] =>
      lock.kind === 'WAIT' ? [[`${step.key} ${lock.anchor} ${lock.days}`, lock.until]] : [],
    ),
  );
}

function openOutreach(life: Life, reaches: Reaching[]): string[] {
  const state = stateOf(life);
  return life.plan.steps.flatMap((step, index) => {
    const { status, actions } = state.steps[index]!;
    const open = step.actions.filter(
      (action, number) => isOneOf(reaches, action, step) && actions[number]!.status === 'OPEN',
    );
    const isOpen = step.outreach && status === 'OPEN';
    return [...(isOpen && reaches.includes(reachOfStep(step)) ? [step] : []), ...open].map(
      ({ key }) => key,
    );
  });
}

function doneOutreach(plan: PlanSnapshot, reaches: Reaching[]): string[] {
  return plan.steps.flatMap((step) =>
    step.actions
      .filter((action) => isOneOf(reaches, action, step) && action.doneAt !== null)
      .map(({ key }) => key),
  );
}

function countsOfOutreach(plan: PlanSnapshot, reaches: Reaching[]): unknown[] {
  return plan.steps.flatMap((step) =>
    step.actions
      .filter((action) => isOneOf(reaches, action, step))
      .filter(({ counts }) => counts.length > 0)
      .map(({ key, counts }) => ({ key, counts })),
  );
}

function isOneOf(
  reaches: Reaching[],
  action: PlanSnapshot['steps'][number]['actions'][number],
  step: PlanSnapshot['steps'][number],
): boolean {
  const reach = reachOf(action, step);
  return reach !== null && reaches.includes(reach);
}

function phaseAt<T>(course: Phases<T>, now: number): Omit<Phases<T>[number], 'until'> {
  const { until: _, ...phase } = course.find(({ until }) => until === null || until > now)!;
  return phase;
}

/** Keys of the steps that the boundary applies to, if a time of space ends before `at`: it is UNKNOWN from then on. */
function stepsThatMayLock({ plan, facts, now, zone }: Life, at: number): Set<string> {
  if (at < (recheckAt(facts, now, zone) ?? Infinity)) return new Set();
  const mayLock = plan.steps.filter((step) => isGated(step) || reachesOf(step).length > 0);
  return new Set(mayLock.map(({ key }) => key));
}

function waitsSinceTheBoundary(rule: OpeningRule): boolean {
  return rule.kind === 'WAIT' && rule.anchor === 'BOUNDARY_SET';
}
