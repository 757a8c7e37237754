import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  command,
  publishedVersion,
  planOf,
  readyAnswers,
  SHORT_PLAN,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const READINESS = `questionnaire title startedAt outcome until byName reason`;
const PLAN = `query ($id: ID!) { plan(id: $id) { status startsOn readiness { ${READINESS} } } }`;
const CHECK = `{ readinessCheck { questionnaire title isReady validUntil until
  latest { id outcome message answers { question value } } } }`;
const START = `mutation ($input: StartPlanAfterTalkInput!) { startPlanAfterTalk(input: $input)
  { __typename ... on Plan { status readiness { ${READINESS} } } ... on Refusal { code message } } }`;
const STANDING = `query ($id: ID!) { client(id: $id) { readiness { questionnaire title outcome isReady until } } }`;
const TODAY = `{ clientToday { plan { status stones { status lock { kind outcome until } } step { id } } } }`;
const SAFETY = `query ($id: ID!) { client(id: $id) { profile { safetyHold { since } }
  results { outcome shared answers { question } } } }`;

/** Answers with this outcome. */
const LEADING = {
  PROCEED: {},
  COOL_OFF: { reason: 'alone' },
  TALK_TO_COACH: { everyday: '3' },
  NOT_SUITABLE: { contact: 'no-contact' },
  SAFETY_STOP: { contact: 'order' },
};
type Outcome = keyof typeof LEADING;

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
beforeEach(() => world.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => world.close());

const newClient = () => practice.client({ coach, boundary: 'OPEN', timeZone: 'Europe/Berlin' });

const answer = (client: Actor, outcome: Outcome, more: object = {}) =>
  withInput(client, 'answerReadiness', { ...readyAnswers(LEADING[outcome]), ...more });

/** Outreach waits as long as the minimum of the library's template. */
const PATIENT_PLAN = {
  ...SHORT_PLAN,
  readiness: 'are-you-sure',
  steps: SHORT_PLAN.steps.map((step) => ({
    ...step,
    opens: step.opens.map((rule) =>
      step.outreach && rule.kind === 'WAIT' ? { ...rule, days: 14, floor: 14 } : rule,
    ),
  })),
};

/** A plan of a template with the questionnaire `are-you-sure`. */
const assignGated = async (client: Actor, input: object = {}) =>
  assign(world, coach, client, {
    templateVersionId: await publishedVersion(coach, PATIENT_PLAN, 'Three steps'),
    content: PATIENT_PLAN,
    ...input,
  });

const gateOf = async (by: Actor, { id }: PlanSeen) => (await by.ok<any>(PLAN, { id })).plan;
const standingOf = async (by: Actor, client: Actor) =>
  (await by.ok<any>(STANDING, { id: client.clientId })).client.readiness;
const checkOf = async (client: Actor) => (await client.ok<any>(CHECK)).readinessCheck;
const startAfterTalk = async (by: Actor, { id }: PlanSeen, reason = 'We spoke for an hour.') =>
  (await by.ok<any>(START, { input: { planId: id, reason } })).startPlanAfterTalk;

describe('a plan with a readiness questionnaire', () => {
  test('waits for answers, and starts with PROCEED', async () => {
    const client = await newClient();
    const plan = await assignGated(client);
    expect(plan.status).toBe('WAITING');
    expect(new Set(plan.steps.map(({ status }) => status))).toEqual(new Set(['LOCKED']));
    const held = { code: 'LOCKED', lock: { kind: 'READINESS' } };
    expect(await command(client, 'completeAction', actionOf(plan, 'walk').id)).toMatchObject(held);
    expect(await command(coach, 'closeStep', stepOf(plan, 'ground').id)).toMatchObject(held);
    expect(await command(coach, 'pausePlan', plan.id)).toMatchObject(held);
    world.clock.advance({ days: 20 });
    const { clientToday } = await client.ok<any>(TODAY);
    expect(clientToday.plan).toMatchObject({ status: 'WAITING', step: null });
    expect(clientToday.plan.stones[0].lock).toMatchObject({ kind: 'READINESS', outcome: null });

    expect(await answer(client, 'PROCEED')).toMatchObject({ outcome: 'PROCEED' });
    const started = await gateOf(coach, plan);
    expect(started).toMatchObject({
      status: 'ACTIVE',
      // The waits of the plan count from now on.
      startsOn: '2026-03-22',
      readiness: { questionnaire: 'are-you-sure', startedAt: world.clock.now().toISOString() },
    });
    const self = stepOf(await planOf(client, plan.id), 'self');
    expect(self.opensAt).toBe('2026-03-26T23:00:00.000Z');
    expect((await client.ok<any>(TODAY)).clientToday.plan).toMatchObject({ status: 'ACTIVE' });
    expect(await command(client, 'completeAction', actionOf(plan, 'walk').id)).toMatchObject({
      __typename: 'Plan',
    });
  });

  test('starts at once if the client has answered already, and stays open when the answers expire', async () => {
    const client = await newClient();
    await answer(client, 'PROCEED');
    world.clock.advance({ days: 59 });
    const plan = await assignGated(client);
    expect(plan.status).toBe('ACTIVE');
    world.clock.advance({ days: 100 });
    expect((await planOf(client, plan.id)).status).toBe('ACTIVE');
    expect(stepOf(await planOf(client, plan.id), 'ground').status).toBe('OPEN');
  });

  test('asks again if PROCEED has expired by the client’s calendar', async () => {
    const client = await newClient();
    await answer(client, 'PROCEED');
    expect(await checkOf(client)).toMatchObject({ isReady: true, validUntil: '2026-05-01' });
    world.clock.set('2026-04-30T22:30:00Z');
    expect(await checkOf(client)).toMatchObject({ isReady: false, validUntil: '2026-05-01' });
    const plan = await assignGated(client);
    expect(await gateOf(client, plan)).toMatchObject({
      status: 'WAITING',
      readiness: { outcome: null, until: null, startedAt: null },
    });
  });

  test('cannot be adapted into a plan without one', async () => {
    const client = await newClient();
    const plan = await assignGated(client, { content: { ...PATIENT_PLAN, readiness: null } });
    expect(plan.status).toBe('WAITING');
  });

  test('cannot wait for a questionnaire that only the client may read', async () => {
    const client = await newClient();
    const input = { content: { ...SHORT_PLAN, readiness: 'safety' } };
    await expect(assign(world, coach, client, input)).rejects.toThrow('NOT_PUBLISHABLE');
    const { errors } = await client.gql(
      `mutation ($input: AnswerReadinessInput!) { answerReadiness(input: $input) { __typename } }`,
      { input: { ...readyAnswers(), questionnaire: 'safety' } },
    );
    expect((errors![0]!.extensions as any).fields[0].field).toBe('input.questionnaire');
  });

  test('can be ended while it waits', async () => {
    const client = await newClient();
    const plan = await assignGated(client);
    const ended = await withInput(client, 'endPlan', { planId: plan.id, ending: 'LET_GO' });
    expect(ended).toMatchObject({ status: 'ENDED' });
    await answer(client, 'PROCEED');
    expect(await gateOf(client, plan)).toMatchObject({ status: 'ENDED' });
  });
});

describe('answers with another outcome than PROCEED', () => {
  test('COOL_OFF: better answers are stored, and count when its days are over', async () => {
    const client = await newClient();
    const plan = await assignGated(client);
    expect(await answer(client, 'COOL_OFF')).toMatchObject({ outcome: 'COOL_OFF', days: 21 });
    const until = '2026-03-22T23:00:00.000Z';
    expect((await gateOf(coach, plan)).readiness).toMatchObject({ outcome: 'COOL_OFF', until });
    const { clientToday } = await client.ok<any>(TODAY);
    expect(clientToday.plan.stones[0].lock).toMatchObject({ outcome: 'COOL_OFF', until });
    expect(await startAfterTalk(coach, plan)).toMatchObject({ code: 'NOT_NOW' });
    expect(await answer(client, 'PROCEED')).toMatchObject({ outcome: 'PROCEED' });
    // The plan has a first day and does not start earlier.
    expect(await gateOf(client, plan)).toMatchObject({
      status: 'SCHEDULED',
      startsOn: '2026-03-23',
    });
    world.clock.set('2026-03-22T22:59:00Z');
    expect(await gateOf(client, plan)).toMatchObject({ status: 'SCHEDULED' });
    world.clock.set(until);
    expect(await gateOf(client, plan)).toMatchObject({ status: 'ACTIVE' });
    expect((await client.ok<any>(TODAY)).clientToday.plan).toMatchObject({ status: 'ACTIVE' });
  });

  test('remove the start day of a plan that has not started', async () => {
    const client = await newClient();
    const plan = await assignGated(client);
    await answer(client, 'NOT_SUITABLE');
    await answer(client, 'PROCEED');
    expect(await gateOf(client, plan)).toMatchObject({
      status: 'SCHEDULED',
      startsOn: '2026-03-06',
    });
    await answer(client, 'SAFETY_STOP');
    expect(await gateOf(client, plan)).toMatchObject({ status: 'WAITING' });
  });

  test('COOL_OFF applies to the next plan too, whatever is answered within a plan', async () => {
    const client = await newClient();
    const first = await assign(world, coach, client);
    await withInput(client, 'answerQuestionnaire', {
      actionId: actionOf(first, 'ask').id,
      version: 1,
      answers: readyAnswers().answers,
    });
    await answer(client, 'COOL_OFF');
    await withInput(client, 'endPlan', { planId: first.id, ending: 'WITHDREW' });
    const next = await assignGated(client);
    expect(next.status).toBe('WAITING');
    expect((await checkOf(client)).isReady).toBe(false);
  });

  test('TALK_TO_COACH: the coach starts the plan after the talk, by name and with a reason', async () => {
    const client = await newClient();
    const plan = await assignGated(client);
    expect(await startAfterTalk(coach, plan)).toMatchObject({ code: 'NOT_NOW' });
    await answer(client, 'TALK_TO_COACH');
    const reason = 'She sees the Tuesday now. 🌧 שלום';
    const { rows } = await world.owner.query('select name from members where id = $1', [
      coach.memberId,
    ]);
    world.clock.advance({ days: 2 });
    for (const _ of [1, 2]) {
      expect(await startAfterTalk(coach, plan, reason)).toMatchObject({
        status: 'ACTIVE',
        readiness: { byName: rows[0].name, reason, startedAt: world.clock.now().toISOString() },
      });
    }
    expect((await gateOf(client, plan)).readiness).toMatchObject({ byName: rows[0].name, reason });
    const kept = await world.owner.query('select ready_reason_sealed from plans where id = $1', [
      plan.id,
    ]);
    expect(kept.rows[0].ready_reason_sealed.toString('utf8')).not.toContain('Tuesday');
  });

  test.each([['NOT_SUITABLE' as const], ['SAFETY_STOP' as const]])(
    '%s: neither better answers a moment later nor a talk start the plan',
    async (outcome) => {
      const client = await newClient();
      const plan = await assignGated(client);
      await answer(client, outcome);
      expect((await gateOf(coach, plan)).readiness).toMatchObject({ outcome });
      expect(await startAfterTalk(coach, plan)).toMatchObject({ code: 'NOT_NOW' });
      const { profile } = (await coach.ok<any>(SAFETY, { id: client.clientId })).client;
      expect(profile.safetyHold === null).toBe(outcome === 'NOT_SUITABLE');
      world.clock.advance({ minutes: 1 });
      await answer(client, 'PROCEED');
      const mine = await planOf(client, plan.id);
      expect(mine.status).toBe(outcome === 'NOT_SUITABLE' ? 'SCHEDULED' : 'WAITING');
      const kinds = stepOf(mine, 'smile').locks.map(({ kind }) => kind);
      expect(kinds).toContain(outcome === 'SAFETY_STOP' ? 'SAFETY_HOLD' : 'ANSWERS');
    },
  );

  test.each(['LEGAL_ORDER', 'ASKED_FOR_NO_CONTACT'])(
    'PROCEED under %s: the plan does not start, and client and coach can read why',
    async (boundary) => {
      const client = await practice.client({ coach, boundary, timeZone: 'Europe/Berlin' });
      const plan = await assignGated(client);
      await answer(client, 'PROCEED');
      expect((await gateOf(coach, plan)).status).toBe('WAITING');
      const held = { heldBy: { kind: 'BOUNDARY', boundary } };
      expect(
        (await client.ok<any>(`{ readinessCheck { heldBy { kind boundary } } }`)).readinessCheck,
      ).toEqual(held);
      expect(
        (
          await coach.ok<any>(
            `query ($id: ID!) { client(id: $id) { readiness { heldBy { kind boundary } } } }`,
            { id: client.clientId },
          )
        ).client.readiness,
      ).toEqual(held);
    },
  );

  test('cannot be overridden by a talk that anybody else records', async () => {
    const client = await newClient();
    const plan = await assignGated(client);
    await answer(client, 'TALK_TO_COACH');
    const codeOf = async (by: Actor, reason = 'Because') => {
      const { errors } = await by.gql(START, { input: { planId: plan.id, reason } });
      return errors![0]!.extensions['code'];
    };
    expect(await codeOf(client)).toBe('FORBIDDEN');
    expect(await codeOf(await practice.coach())).toBe('NOT_FOUND');
    expect(await codeOf((await makePractice(world)).owner)).toBe('NOT_FOUND');
    for (const bad of ['', ' ', 'x'.repeat(2_001)]) {
      expect(await codeOf(coach, bad)).toBe('INVALID_INPUT');
    }
  });
});

describe('the answers', () => {
  test('are shown to the coach as an outcome, and in full if shared', async () => {
    const client = await newClient();
    await answer(client, 'PROCEED');
    world.clock.advance({ days: 1 });
    await answer(client, 'PROCEED', { share: true });
    const { results } = (await coach.ok<any>(SAFETY, { id: client.clientId })).client;
    expect(results.map(({ outcome, answers }: any) => [outcome, answers?.length ?? null])).toEqual([
      ['PROCEED', 12],
      ['PROCEED', null],
    ]);
    const { latest } = await checkOf(client);
    expect(latest.answers).toContainEqual({ question: 'hear-no', value: 'YES' });
  });

  test.each([['NOT_SUITABLE' as const], ['SAFETY_STOP' as const]])(
    'with %s send the coach one neutral email',
    async (outcome) => {
      const client = await newClient();
      const before = (await world.mails()).length;
      await answer(client, outcome);
      const mails = (await world.mails()).slice(0, (await world.mails()).length - before);
      expect(mails.map(({ to }) => to)).toEqual([coach.email]);
      expect(JSON.stringify(mails)).not.toMatch(/sure|ready|suitable|safe|stop/i);
    },
  );

  test('are shown as an outcome and a day to staff who choose a plan', async () => {
    const client = await newClient();
    const nothing = { title: 'Are you sure?', outcome: null, isReady: false, until: null };
    expect(await standingOf(coach, client)).toMatchObject(nothing);
    await answer(client, 'COOL_OFF');
    const until = '2026-03-22T23:00:00.000Z';
    const rests = { questionnaire: 'are-you-sure', outcome: 'COOL_OFF', isReady: false, until };
    expect(await standingOf(coach, client)).toMatchObject(rests);
    world.clock.set('2026-03-22T23:00:00Z');
    expect(await standingOf(coach, client)).toMatchObject({ outcome: 'COOL_OFF', until: null });
    await answer(client, 'PROCEED');
    expect(await standingOf(coach, client)).toMatchObject({ outcome: 'PROCEED', isReady: true });
    world.clock.advance({ days: 100 });
    expect(await standingOf(coach, client)).toMatchObject({ outcome: 'PROCEED', isReady: false });
    const { errors } = await (await practice.coach()).gql(STANDING, { id: client.clientId });
    expect(errors![0]!.extensions['code']).toBe('NOT_FOUND');
  });

  test('are stored once when sent twice, even concurrently, and start the plan once', async () => {
    const client = await newClient();
    const plan = await assignGated(client);
    const id = newId(world);
    const twice = await Promise.all([
      answer(client, 'PROCEED', { id }),
      answer(client, 'PROCEED', { id }),
    ]);
    expect(twice.map((result) => result.id)).toEqual([id, id]);
    const { rows } = await world.owner.query(
      `select kind from events where client_id = $1 and kind in ('READINESS_ANSWERED', 'PLAN_STARTED')
       order by kind`,
      [client.clientId],
    );
    expect(rows).toEqual([{ kind: 'PLAN_STARTED' }, { kind: 'READINESS_ANSWERED' }]);
    expect(await gateOf(client, plan)).toMatchObject({ status: 'ACTIVE' });
  });

  test('cannot be given by staff', async () => {
    for (const by of [coach, practice.owner]) {
      const { errors } = await by.gql(CHECK);
      expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
  });
});
