import { describe, expect, it } from '@jest/globals';
import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import fc from 'fast-check';

import { decide } from '../decisions/decide.js';
import type { Intent, Refusal } from '../decisions/intents.js';
import { project } from '../plan/project.js';
import { safetyFreshness } from './safety.js';
import {
  DAYS_BETWEEN_SURPRISES,
  lastSurpriseOn,
  SURPRISE_POINTS,
  type GivenSurprise,
  type SurpriseChecklist,
} from './surprise.js';
import { anAction, anAnswer, aPlan, aStep, at, BERLIN, under } from '../testing/fixtures.js';
import { zones } from '../testing/lives.js';
import type { AnswerFact, Facts, PlanSnapshot } from '../types.js';
import { problemsOfAction } from '../templates/validate-action.js';
import { anActionDefinition } from '../testing/fixtures.js';

const DAY = 86_400_000;
const ALL: SurpriseChecklist = {
  small: true,
  inexpensive: true,
  notInPerson: true,
  obligesToNothing: true,
};
const now = at('2026-03-10T12:00:00+01:00');
const gift = (key: string) => anAction(key, { reach: 'YES', surprise: true, required: false });
const plan = aPlan({
  startsOn: '2026-03-02',
  steps: [
    aStep('smile', {
      outreach: true,
      opens: [{ kind: 'BOUNDARY' }],
      actions: [gift('give'), gift('again'), anAction('note', { reach: 'YES' })],
    }),
  ],
});
const checked = anAnswer('PROCEED', now - DAY, 'safety');
const facts = (over: Partial<Facts> = {}): Facts => ({
  ...under('OPEN'),
  answers: [checked],
  ...over,
});

const give = (action = 'give', checklist = ALL): Intent => ({
  kind: 'GIVE_SURPRISE',
  action,
  checklist,
});

function refusalOf(intent: Intent, given = facts(), snapshot = plan, when = now): Refusal | null {
  const decision = decide(snapshot, given, intent, 'CLIENT', when, BERLIN);
  return decision.ok ? null : decision.refusal;
}

function done(): PlanSnapshot {
  const decision = decide(plan, facts(), give(), 'CLIENT', now, BERLIN);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.plan;
}

describe('a surprise', () => {
  it('is given if all conditions are met, and giving it is idempotent', () => {
    const decision = decide(done(), facts(), give(), 'CLIENT', now, BERLIN);
    expect(decision).toMatchObject({ ok: true, events: [] });
  });

  const stopped = anAnswer('SAFETY_STOP', now - DAY, 'safety');
  const refusals: [string, Refusal['code'], Intent, Facts][] = [
    ['a tick', 'CHECKLIST_FIRST', { kind: 'TICK_ACTION', action: 'give' }, facts()],
    ['no safety check', 'SAFETY_CHECK_FIRST', give(), facts({ answers: [] })],
    [
      'a safety check of a month ago',
      'SAFETY_CHECK_FIRST',
      give(),
      facts({ answers: [anAnswer('PROCEED', now - 31 * DAY, 'safety')] }),
    ],
    ['a hold', 'LOCKED', give(), facts({ answers: [stopped] })],
    [
      'a boundary that is closed',
      'LOCKED',
      give(),
      facts({ boundaries: under('ASKED_FOR_NO_CONTACT').boundaries }),
    ],
    ['one that was given', 'LOCKED', give(), facts({ surprisedOn: '2026-03-01' })],
    ['something else to do', 'WRONG_KIND', give('note'), facts()],
    ...SURPRISE_POINTS.map(
      (point) =>
        [
          `not saying ${point}`,
          'POINTS_LEFT',
          give('give', { ...ALL, [point]: false }),
          facts(),
        ] as [string, Refusal['code'], Intent, Facts],
    ),
  ];
  it.each(refusals)('is refused for %s: %s', (_, code, intent, given) => {
    expect(refusalOf(intent, given)).toMatchObject({ code });
  });

  it('locks the next one until 180 local days have passed, across clock changes', () => {
    const surprisedOn = '2026-03-10';
    const until = startOfDay('2026-09-06', BERLIN);
    const { steps } = project(plan, facts({ surprisedOn }), now, BERLIN);
    expect(steps[0]!.actions[1]!.locks).toEqual([{ kind: 'SURPRISE', until }]);
    // Other outreach is not locked by it.
    expect(steps[0]!.actions[2]!.status).toBe('OPEN');
    const later = project(plan, facts({ surprisedOn }), until, BERLIN);
    expect(later.steps[0]!.actions[1]!.status).toBe('OPEN');
  });

  it('can be undone for ten minutes, and not later', () => {
    const undo: Intent = { kind: 'UNTICK_ACTION', action: 'give' };
    const given = facts({ surprisedOn: '2026-03-10' });
    expect(refusalOf(undo, given, done(), now + 600_000)).toBeNull();
    expect(refusalOf(undo, given, done(), now + 600_001)).toMatchObject({ code: 'GIVEN' });
  });

  it('can only be a ONCE action with outreach', () => {
    const problems = (over: object) =>
      problemsOfAction(anActionDefinition('x', { surprise: true, ...over }), 's', '');
    expect(problems({ reach: 'YES' })).toEqual([]);
    expect(problems({})).toMatchObject([{ code: 'NOT_FOR_THIS_KIND', path: 'surprise' }]);
    expect(problems({ reach: 'YES', kind: 'REFLECTION', prompt: 'Why?' })).toMatchObject([
      { code: 'NOT_FOR_THIS_KIND', path: 'surprise' },
    ]);
  });
});

describe('the last surprise', () => {
  it('is the latest one for the person', () => {
    const given: GivenSurprise[] = [{ on: '2026-02-01' }, { on: '2025-02-01' }];
    expect(lastSurpriseOn(given)).toBe('2026-02-01');
    expect(lastSurpriseOn([])).toBeNull();
  });
});

describe('any life', () => {
  const deeds = fc.array(
    fc.record({
      what: fc.constantFrom(
        'GIVE',
        'GIVE',
        'GIVE',
        'TICK',
        'UNDO',
        'CHECK',
        'STOP',
        'NEW_PLAN',
        'OTHER_PERSON',
      ),
      action: fc.constantFrom('give', 'again'),
      checklist: fc.record({
        small: fc.constantFrom(true, true, true, false),
        inexpensive: fc.constant(true),
        notInPerson: fc.constant(true),
        obligesToNothing: fc.constantFrom(true, true, true, false),
      }),
      person: fc.constantFrom('first', 'second'),
      minutes: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 60 * 24 * 40 })),
    }),
    { maxLength: 60, size: 'max' },
  );

  it('has no two surprises for one person within 180 days, and none without a fresh check', () => {
    let count = 0;
    fc.assert(
      fc.property(deeds, zones, (all, zone) => {
        let current = plan;
        let person = 'first';
        let answers: AnswerFact[] = [];
        let given: (GivenSurprise & { person: string; action: string; plan: number })[] = [];
        let plans = 0;
        let time = now;
        for (const { what, action, checklist, minutes, person: whom } of all) {
          time += minutes * 60_000;
          if (what === 'OTHER_PERSON') {
            person = whom;
            current = plan;
            plans += 1;
          }
          if (what === 'CHECK') answers = [...answers, anAnswer('PROCEED', time, 'safety')];
          if (what === 'STOP' && minutes < 3) {
            answers = [...answers, anAnswer('SAFETY_STOP', time, 'safety')];
          }
          if (what === 'NEW_PLAN') {
            current = plan;
            plans += 1;
          }
          const intent = intentOf(what, action, checklist);
          if (!intent) continue;
          const theirs = given.filter((one) => one.person === person);
          const told = { ...under('OPEN'), answers, surprisedOn: lastSurpriseOn(theirs) };
          const decision = decide(current, told, intent, 'CLIENT', time, zone);
          if (!decision.ok) continue;
          current = decision.plan;
          for (const event of decision.events) {
            if (event.kind === 'ACTION_DONE') {
              expect(intent.kind).toBe('GIVE_SURPRISE');
              expect(Object.values(checklist)).not.toContain(false);
              expect(safetyFreshness(told, time, zone).isFresh).toBe(true);
              given = [...given, { person, on: localDateOf(time, zone), action, plan: plans }];
              count += 1;
            }
            if (event.kind === 'ACTION_UNDONE') {
              given = given.filter((one) => one.action !== action || one.plan !== plans);
            }
          }
        }
        for (const one of given) {
          const near = given.filter(
            (other) =>
              other !== one &&
              other.person === one.person &&
              other.on >= one.on &&
              other.on < addDays(one.on, DAYS_BETWEEN_SURPRISES),
          );
          expect(near).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(count).toBeGreaterThan(50);
  });

  function intentOf(what: string, action: string, checklist: SurpriseChecklist): Intent | null {
    if (what === 'GIVE') return give(action, checklist);
    if (what === 'TICK') return { kind: 'TICK_ACTION', action };
    return what === 'UNDO' ? { kind: 'UNTICK_ACTION', action } : null;
  }
});
