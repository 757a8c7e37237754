import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Zones } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { actionOf, assign, command, planOf, SHORT_PLAN, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const PROFILE = `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) {
  __typename ... on ClientProfile { timeZone version } ... on Refusal { code } } }`;

const PAUSE = `mutation ($id: ID!, $until: LocalDate) { pausePlan(planId: $id, until: $until) {
  __typename ... on Plan { status } ... on Refusal { code } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const move = (timeZone: string) =>
  client.gql(PROFILE, { input: { clientId: client.clientId, version: 1, timeZone } });

describe('a time zone', () => {
  it.each(['AET', 'VST', 'CTT', 'ECT', 'US/Pacific-New', 'Europe/Atlantis'])(
    'is refused at its field if Postgres does not know it: %s',
    async (zone) => {
      const { errors } = await move(zone);
      expect(errors).toMatchObject([
        { extensions: { code: 'INVALID_INPUT', fields: [{ field: 'input.timeZone' }] } },
      ]);
      const { coachToday } = await coach.ok<any>('{ coachToday { today } }');
      expect(coachToday.today).toBe('2026-03-02');
    },
  );

  it('has the same days in the server and in statements, although their rules may differ', async () => {
    // The rules of Vancouver before and after November 2026 differ by an hour, and so by a day at midnight.
    world.clock.set('2026-11-02T07:30:00Z');
    await world.app.get(Zones, { strict: false }).onModuleInit();
    const hers = await practice.client({ coach, timeZone: 'America/Vancouver' });
    await assign(world, coach, hers);
    const { clientToday, myPlan, checkIns } = await hers.ok<any>(
      '{ clientToday { today } myPlan { startsOn } checkIns { today } }',
    );
    expect([clientToday.today, checkIns.today]).toEqual([myPlan.startsOn, myPlan.startsOn]);
  });
});

describe('moving to another zone', () => {
  it('does not shorten a running wait or bring forward the next surprise or a new start', async () => {
    world.clock.set('2026-03-10T20:00:00Z');
    const hers = await practice.client({ coach, timeZone: 'Pacific/Honolulu' });
    const opens = [{ kind: 'WAIT', days: 3, anchor: 'PLAN_START' }];
    const content = {
      ...SHORT_PLAN,
      steps: [{ ...SHORT_PLAN.steps[0]!, opens }, ...SHORT_PLAN.steps.slice(1)],
    };
    await assign(world, coach, hers, { content });
    const opensAt = async () =>
      (await hers.ok<any>('{ myPlan { steps { opensAt } } }')).myPlan.steps[0].opensAt;
    const before = await opensAt();
    expect(before).toBe('2026-03-13T10:00:00.000Z');
    world.clock.advance({ hours: 1 });
    await hers.ok(PROFILE, {
      input: { clientId: hers.clientId, version: 1, timeZone: 'Pacific/Kiritimati' },
    });
    expect(await opensAt()).toBe(before);
  });

  it('does not bring forward the end of a time of space, and the end opens no outreach', async () => {
    world.clock.set('2026-05-20T09:00:00Z');
    const hers = await practice.client({ coach, timeZone: 'Pacific/Honolulu' });
    const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
    const opens = [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }];
    const content = { ...SHORT_PLAN, steps: [{ ...smile, opens }] };
    const plan = await assign(world, coach, hers, { content });
    world.clock.set('2026-06-01T08:00:00Z');
    await withInput(hers, 'setBoundary', {
      ...{ clientId: hers.clientId, boundary: 'ASKED_FOR_SPACE', until: '2026-06-02' },
    });
    // In Kiritimati it is already 2 June, which in Honolulu is a day away.
    world.clock.set('2026-06-01T18:00:00Z');
    await hers.ok(PROFILE, {
      input: { clientId: hers.clientId, version: 1, timeZone: 'Pacific/Kiritimati' },
    });
    const gift = actionOf(plan, 'gift').id;
    const isRefused = async (boundary: string) => {
      expect(await command(hers, 'completeAction', gift)).toMatchObject({
        ...{ __typename: 'Refusal', code: 'LOCKED', lock: { kind: 'BOUNDARY', boundary } },
      });
      expect(actionOf(await planOf(coach, plan.id), 'gift').status).toBe('LOCKED');
    };
    await isRefused('UNKNOWN');
    world.clock.set('2026-07-01T18:00:00Z');
    await isRefused('UNKNOWN');
  });

  it('leaves a resumed plan unchanged if it is still the day before there', async () => {
    world.clock.set('2026-03-10T20:00:00Z');
    const hers = await practice.client({ coach, timeZone: 'Pacific/Auckland' });
    const plan = await assign(world, coach, hers);
    world.clock.advance({ days: 2 });
    await command(hers, 'pausePlan', plan.id);
    world.clock.advance({ days: 1 });
    await command(hers, 'resumePlan', plan.id);
    await hers.ok(PROFILE, {
      input: { clientId: hers.clientId, version: 1, timeZone: 'Europe/Berlin' },
    });
    expect((await hers.ok<any>('{ myPlan { status } }')).myPlan.status).toBe('ACTIVE');
  });

  describe('while a pause has a last day that is over only in the new zone', () => {
    let hers: Actor;
    let planId: string;

    beforeEach(async () => {
      world.clock.set('2026-03-10T20:00:00Z');
      hers = await practice.client({ coach, timeZone: 'Pacific/Honolulu' });
      planId = (await assign(world, coach, hers)).id;
      await hers.ok(PAUSE, { id: planId, until: '2026-03-12' });
      world.clock.set('2026-03-11T20:00:00Z');
      await hers.ok(PROFILE, {
        input: { clientId: hers.clientId, version: 1, timeZone: 'Pacific/Kiritimati' },
      });
    });
    const seen = async () => (await hers.ok<any>(`{ myPlan { ${SEEN} } }`)).myPlan;
    const SEEN = 'status pausedOn resumesOn';

    it('shows that the pause is still active', async () => {
      expect(await seen()).toEqual({
        status: 'PAUSED',
        pausedOn: '2026-03-10',
        resumesOn: '2026-03-12',
      });
    });

    it('resumes the plan', async () => {
      expect(await command(hers, 'resumePlan', planId)).toMatchObject({ status: 'ACTIVE' });
      expect(await seen()).toEqual({ status: 'ACTIVE', pausedOn: null, resumesOn: null });
    });

    it('changes the end of the pause instead of adding a second pause', async () => {
      await hers.ok(PAUSE, { id: planId, until: '2026-03-20' });
      expect(await seen()).toEqual({
        status: 'PAUSED',
        pausedOn: '2026-03-10',
        resumesOn: '2026-03-20',
      });
    });

    it('ends the pause with the plan', async () => {
      await withInput(hers, 'endPlan', { planId, ending: 'WITHDREW' });
      expect(await seen()).toEqual({ status: 'ENDED', pausedOn: null, resumesOn: null });
    });
  });
});
