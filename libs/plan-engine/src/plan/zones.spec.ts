import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { project } from './project.js';
import { startsAgainFrom } from './rest-after-letting-go.js';
import {
  aPlan,
  aStep,
  anAction,
  aTemplate,
  aStepDefinition,
  at,
  under,
} from '../testing/fixtures.js';
import type { Facts, PlanSnapshot, PlanState } from '../types.js';

const HOUR = 3_600_000;
const HONOLULU = 'Pacific/Honolulu';
const KIRITIMATI = 'Pacific/Kiritimati';
const zones = fc.constantFrom(
  HONOLULU,
  KIRITIMATI,
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Auckland',
);

describe('a change of zone', () => {
  it('does not shorten a wait of three days', () => {
    const now = at('2026-03-10T20:00:00Z');
    const plan = planOf('2026-03-10', now, 3);
    const there = stateOf(plan, under('OPEN'), now, HONOLULU);
    const here = stateOf(
      plan,
      { ...under('OPEN'), earlierZones: [{ zone: HONOLULU, until: now + HOUR }] },
      now + 2 * HOUR,
      KIRITIMATI,
    );
    expect(there.steps[0]!.opensAt).toBe(startOfDay('2026-03-13', HONOLULU));
    expect(here.steps[0]!.opensAt).toBe(there.steps[0]!.opensAt);
  });

  it('never makes anything open earlier, wherever and however often the client moves', () => {
    const moves = fc.array(fc.record({ zone: zones, after: fc.integer({ min: 1, max: 90 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    const days = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(zones, moves, days, fc.nat({ max: 47 }), (first, all, wait, hour) => {
        let now = at('2026-03-10T00:00:00Z') + hour * HOUR;
        let zone: string = first;
        let facts: Facts = { ...under('OPEN', now), lastContactAt: now, surprisedOn: null };
        const plan = planOf(localDateOf(now, zone), now, wait);
        let before = momentsOf(stateOf(plan, facts, now, zone));
        for (const move of all) {
          now += move.after * HOUR;
          const left = { zone, until: now };
          facts = { ...facts, earlierZones: [...(facts.earlierZones ?? []), left] };
          zone = move.zone;
          const after = momentsOf(stateOf(plan, facts, now, zone));
          after.forEach((moment, index) => expect(moment).toBeGreaterThanOrEqual(before[index]!));
          before = after;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not affect waits that began after it', () => {
    const now = at('2026-03-10T20:00:00Z');
    const earlierZones = [{ zone: HONOLULU, until: now - 100 * HOUR }];
    const plan = planOf('2026-03-11', now, 3);
    const state = stateOf(plan, { ...under('OPEN', now), earlierZones }, now, KIRITIMATI);
    expect(state.steps[0]!.opensAt).toBe(startOfDay('2026-03-14', KIRITIMATI));
  });

  it('does not shorten the rest after letting go or after a surprise', () => {
    const now = at('2026-03-10T20:00:00Z');
    const content = aTemplate([aStepDefinition('s', { outreach: true })]);
    const earlier = [{ zone: HONOLULU, until: now + HOUR }];
    expect(startsAgainFrom([now], content, now, KIRITIMATI, earlier)).toBe(
      startsAgainFrom([now], content, now, HONOLULU),
    );
    const action = anAction('give', { reach: 'YES', surprise: true });
    const plan = aPlan({
      startsOn: '2026-03-01',
      readyAt: 0,
      steps: [aStep('s', { actions: [action] })],
    });
    const given = { ...under('OPEN'), surprisedOn: '2026-03-10' };
    const until = (facts: Facts, zone: string) =>
      stateOf(plan, facts, now, zone).steps[0]!.actions[0]!.locks[0];
    expect(until({ ...given, earlierZones: earlier }, KIRITIMATI)).toEqual(until(given, HONOLULU));
    // The client moves on the day of the surprise, one minute after that day began in the new zone.
    const moved = startOfDay('2026-03-10', KIRITIMATI) + 60_000;
    const atOnce = [{ zone: HONOLULU, until: moved }];
    expect(until({ ...given, earlierZones: atOnce }, KIRITIMATI)).toEqual(until(given, HONOLULU));
  });

  it('does not pause a resumed plan again', () => {
    const now = at('2026-03-10T20:00:00Z');
    const pauses = [{ from: '2026-03-05', to: '2026-03-11', endedAt: now - HOUR }];
    const plan = aPlan({ startsOn: '2026-03-01', readyAt: 0, pauses, steps: [aStep('s')] });
    expect(stateOf(plan, under('OPEN'), now, 'Pacific/Auckland').status).toBe('ACTIVE');
    expect(stateOf(plan, under('OPEN'), now, 'Europe/Berlin').status).toBe('ACTIVE');
  });
});

function planOf(startsOn: string, endedAt: number, days: number): PlanSnapshot {
  return aPlan({
    startsOn,
    readyAt: endedAt,
    steps: [
      aStep('start', { opens: [{ kind: 'WAIT', days, anchor: 'PLAN_START' }] }),
      aStep('date', { opens: [{ kind: 'DATE', date: addDays(startsOn, days) }] }),
      aStep('contact', { opens: [{ kind: 'WAIT', days, anchor: 'LAST_CONTACT' }] }),
      aStep('boundary', { opens: [{ kind: 'WAIT', days, anchor: 'BOUNDARY_SET' }] }),
      aStep('before', { endedAt }),
      aStep('end', { opens: [{ kind: 'WAIT', days, anchor: 'STEP_END', step: 'before' }] }),
    ],
  });
}

const stateOf = (plan: PlanSnapshot, facts: Facts, now: number, zone: string): PlanState =>
  project(plan, facts, now, zone);

const momentsOf = ({ startsAt, steps }: PlanState): number[] => [
  startsAt,
  ...steps.flatMap(({ key, opensAt }) => (key === 'before' ? [] : (opensAt ?? 0))),
];
