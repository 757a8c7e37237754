import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  ASSIGN,
  assign,
  command,
  libraryVersion,
  PLAN,
  planOf,
  REFUSAL,
  SHORT_PLAN,
  skipStep,
  stepOf,
  type PlanSeen,
} from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const STEP = {
  key: 'later',
  title: 'Later',
  purpose: '',
  guidance: '',
  outreach: false,
  actions: [{ ...SHORT_PLAN.steps[0]!.actions[0]!, key: 'later-walk', dueAfterDays: 2 }],
};
const contentOf = (...opens: object[]) => ({ ...SHORT_PLAN, steps: [{ ...STEP, opens }] });
const planWith = (...opens: object[]) =>
  assign(world, coach, client, { content: contentOf(...opens) });
const FROM_CONTACT = { kind: 'WAIT', days: 10, anchor: 'LAST_CONTACT', floor: 5 };
const CALM = { kind: 'CALM', days: 7, urgeAtMost: 4 };

const log = async (more: object = {}, who = client) =>
  (
    await who.ok(
      `mutation($input: LogContactInput!) { logContact(input: $input) { ... on Contact { id } } }`,
      {
        input: { id: newId(world), begunBy: 'CLIENT', means: 'MESSAGE', ...more },
      },
    )
  )['logContact'];
const undo = (id: string) =>
  client.ok(`mutation($id: ID!) { undoContact(id: $id) { __typename } }`, { id });
const checkIn = (urge: number, more: object = {}) =>
  client.ok(`mutation($input: CheckInInput!) { checkIn(input: $input) { __typename } }`, {
    input: { id: newId(world), mood: 5, urge, energy: 5, ...more },
  });
const later = async (plan: PlanSeen, who: Actor = client) =>
  stepOf(await planOf(who, plan.id), 'later');
/** The stored columns that lists read without the engine. */
const stored = async ({ id }: PlanSeen) =>
  (
    await world.owner.query(
      `select s.status, s.clock_opens_at as "opensAt", s.course -> 0 -> 'lock' ->> 'kind' as lock,
              p.last_contact_at as "lastContactAt"
       from plan_steps s join plans p on p.practice_id = s.practice_id and p.id = s.plan_id where p.id = $1`,
      [id],
    )
  ).rows[0];

describe('a wait from the last contact', () => {
  it('moves with each contact that the client starts, on the page and in the stored columns', async () => {
    const plan = await planWith(FROM_CONTACT);
    expect((await later(plan)).opensAt).toBe('2026-03-11T23:00:00.000Z');
    world.clock.advance({ days: 4 });
    await log({ begunBy: 'OTHER' });
    expect((await later(plan)).opensAt).toBe('2026-03-11T23:00:00.000Z');
    await log();
    for (const who of [client, coach]) {
      expect(await later(plan, who)).toMatchObject({
        status: 'LOCKED',
        opensAt: '2026-03-15T23:00:00.000Z',
        locks: [{ kind: 'WAIT', until: '2026-03-15T23:00:00.000Z' }],
      });
    }
    const moved = new Date('2026-03-15T23:00:00Z');
    expect(await stored(plan)).toMatchObject({ opensAt: moved });
  });

  it('goes back to the previous contact when the last one is undone', async () => {
    const plan = await planWith(FROM_CONTACT);
    world.clock.advance({ days: 2 });
    await log();
    world.clock.advance({ days: 2 });
    const { id } = await log();
    expect((await later(plan)).opensAt).toBe('2026-03-15T23:00:00.000Z');
    await undo(id);
    expect((await later(plan)).opensAt).toBe('2026-03-13T23:00:00.000Z');
    expect(await stored(plan)).toMatchObject({ opensAt: new Date('2026-03-13T23:00:00Z') });
  });

  it('is not shortened by a contact that is logged late, or by one from before the plan', async () => {
    world.clock.set('2026-03-02T12:00:00Z');
    const plan = await planWith(FROM_CONTACT);
    await log({ at: '2026-02-25T12:00:00Z' });
    expect((await later(plan)).opensAt).toBe('2026-03-11T23:00:00.000Z');
    world.clock.advance({ days: 4 });
    await log();
    await log({ at: '2026-03-03T12:00:00Z' });
    expect((await later(plan)).opensAt).toBe('2026-03-15T23:00:00.000Z');
  });

  it('closes an open step again, even for a coach who may not read the contact log', async () => {
    const plan = await planWith(FROM_CONTACT);
    world.clock.advance({ days: 12 });
    expect((await later(plan)).status).toBe('OPEN');
    await log();
    // A change by the coach stores the plan again.
    await command(coach, 'pausePlan', plan.id);
    await command(coach, 'resumePlan', plan.id);
    expect((await later(plan)).locks).toMatchObject([{ kind: 'WAIT' }]);
    const tick = await command(
      client,
      'completeAction',
      actionOf(await planOf(client, plan.id), 'later-walk').id,
    );
    expect(tick).toMatchObject({ code: 'LOCKED', lock: { kind: 'WAIT' } });
  });

  it('moves with a pause, and with the client into another time zone', async () => {
    const plan = await planWith(FROM_CONTACT);
    await log();
    await command(client, 'pausePlan', plan.id);
    world.clock.advance({ days: 3 });
    await command(client, 'resumePlan', plan.id);
    expect((await later(plan)).opensAt).toBe('2026-03-14T23:00:00.000Z');
  });

  it('uses the last contact of its own client, whatever the rules of the plan are', async () => {
    const plan = await planWith({ kind: 'WAIT', days: 10, anchor: 'PLAN_START' });
    await log();
    expect(await stored(plan)).toMatchObject({ lastContactAt: world.clock.now() });
    const other = await practice.client({ coach });
    const theirs = await assign(world, coach, other, { content: contentOf(FROM_CONTACT) });
    expect(await stored(theirs)).toMatchObject({ lastContactAt: null });
  });

  it('does not count in a skipped or completed step, and locks the step again when that is undone', async () => {
    const plan = await planWith(FROM_CONTACT);
    const { id } = await later(plan);
    await skipStep(coach, id);
    world.clock.advance({ days: 20 });
    await log();
    await command(coach, 'reopenStep', id);
    const waits = { status: 'LOCKED', opensAt: '2026-03-31T22:00:00.000Z' };
    expect(await later(plan)).toMatchObject(waits);
    world.clock.advance({ days: 10 });
    const walk = actionOf(await planOf(client, plan.id), 'later-walk').id;
    expect(await command(client, 'completeAction', walk)).toMatchObject({ __typename: 'Plan' });
    expect(await later(plan)).toMatchObject({ status: 'DONE' });
    await log();
    await command(client, 'undoAction', walk);
    expect(await later(plan)).toMatchObject({
      status: 'LOCKED',
      opensAt: '2026-04-10T22:00:00.000Z',
    });
  });

  it('is correct after a concurrent contact and change by the coach', async () => {
    const plan = await planWith(FROM_CONTACT, { kind: 'APPROVAL' });
    world.clock.advance({ days: 3 });
    await Promise.all([log(), command(coach, 'approveStep', (await later(plan)).id)]);
    expect(await later(plan)).toMatchObject({ opensAt: '2026-03-14T23:00:00.000Z' });
    expect(await stored(plan)).toMatchObject({
      opensAt: new Date('2026-03-14T23:00:00Z'),
    });
  });

  it('adds no statement to completing an action in a plan without such a wait', async () => {
    const walk = async (opens: object[]) => {
      const who = await practice.client({ coach });
      const content = { ...SHORT_PLAN, steps: [SHORT_PLAN.steps[0]!, { ...STEP, opens }] };
      const plan = await assign(world, coach, who, { content });
      return statementsOf(() => command(who, 'completeAction', actionOf(plan, 'walk').id));
    };
    const [plain, asking] = [await walk([]), await walk([FROM_CONTACT, CALM])];
    expect(asking).toHaveLength(plain.length);
  });
});

describe('a wait from the boundary', () => {
  it('counts from the day of the latest record, on the page and in the stored columns', async () => {
    const plan = await planWith({ kind: 'WAIT', days: 2, anchor: 'BOUNDARY_SET' });
    expect((await later(plan)).opensAt).toBe('2026-03-03T23:00:00.000Z');
    world.clock.advance({ days: 1 });
    await coach.ok(
      `mutation($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`,
      { input: { clientId: client.clientId, boundary: 'LEGAL_ORDER' } },
    );
    expect((await later(plan)).locks).toMatchObject([
      { kind: 'WAIT', until: '2026-03-04T23:00:00.000Z' },
    ]);
    expect(await stored(plan)).toMatchObject({
      lock: 'WAIT',
      opensAt: new Date('2026-03-04T23:00:00Z'),
    });
  });
});

describe('calm', () => {
  /** One check-in a day; the last one is now. */
  const evenings = async (...urges: number[]) => {
    for (const [at, urge] of urges.entries()) {
      if (at > 0) world.clock.advance({ days: 1 });
      await checkIn(urge);
    }
  };

  it('is reached with a check-in once most of the last days were calm on average, and stays reached', async () => {
    const plan = await planWith(CALM);
    expect((await later(plan)).locks).toMatchObject([{ kind: 'CALM' }]);
    await evenings(9, 4, 4);
    expect((await later(plan)).status).toBe('LOCKED');
    world.clock.advance({ days: 1 });
    await checkIn(4);
    expect((await later(plan)).status).toBe('LOCKED');
    world.clock.advance({ days: 1 });
    await checkIn(0);
    expect((await later(plan)).status).toBe('LOCKED');
    await checkIn(0);
    world.clock.advance({ days: 1 });
    await checkIn(0);
    expect((await later(plan)).status).toBe('OPEN');
    expect(await stored(plan)).toMatchObject({ status: 'OPEN' });
    await checkIn(10);
    world.clock.advance({ days: 30 });
    expect((await later(plan)).status).toBe('OPEN');
    const { rows } = await world.owner.query(
      `select subject from events where client_id = $1 and kind = 'STEP_CALM'`,
      [client.clientId],
    );
    expect(rows).toEqual([{ subject: 'Later' }]);
  });

  it('is not reached by a single check-in, or by untouched sliders', async () => {
    const plan = await planWith(CALM);
    await checkIn(0);
    expect((await later(plan)).status).toBe('LOCKED');
    for (let day = 0; day < 6; day += 1) {
      world.clock.advance({ days: 1 });
      await client.ok(`mutation($input: CheckInInput!) { checkIn(input: $input) { __typename } }`, {
        input: { id: newId(world), mood: 5, line: 'A quiet day' },
      });
    }
    expect((await later(plan)).status).toBe('LOCKED');
  });

  it('does not count days whose check-in came more than 48 hours later', async () => {
    const plan = await planWith(CALM);
    world.clock.advance({ days: 6 });
    for (const day of [3, 4, 5, 6, 7]) await checkIn(0, { at: `2026-03-0${day}T20:00:00Z` });
    await checkIn(0);
    expect((await later(plan)).status).toBe('LOCKED');
    world.clock.advance({ days: 1 });
    await checkIn(0);
    expect((await later(plan)).status).toBe('OPEN');
  });

  it('is not reached by time alone, although the hard days leave the window', async () => {
    const plan = await planWith(CALM);
    await evenings(9, 9, 3, 3, 3);
    expect((await later(plan)).status).toBe('LOCKED');
    world.clock.advance({ days: 4 });
    expect((await later(plan)).status).toBe('LOCKED');
    await checkIn(3);
    expect((await later(plan)).status).toBe('OPEN');
  });

  it('counts days in the time zone of the client, and a late check-in on its own day', async () => {
    const plan = await planWith({ ...CALM, days: 1 });
    world.clock.set('2026-03-05T23:30:00Z');
    await checkIn(0, { at: '2026-03-05T22:30:00Z' });
    expect((await later(plan)).status).toBe('LOCKED');
    await checkIn(0);
    expect((await later(plan)).status).toBe('OPEN');
  });

  it('can be read by the coach without access to the check-ins', async () => {
    const plan = await planWith(CALM);
    await evenings(0, 0, 0, 0);
    await command(coach, 'pausePlan', plan.id);
    await command(coach, 'resumePlan', plan.id);
    expect((await later(plan, coach)).status).toBe('OPEN');
  });
});

describe('a minimum wait', () => {
  const adapt = async (opens: object[], original = [FROM_CONTACT]) => {
    const { createTemplate } = await coach.ok(
      `mutation($input: CreateTemplateInput!) { createTemplate(input: $input) {
         ... on Template { id } ... on Refusal { message } } }`,
      { input: { title: 'Mine' } },
    );
    await coach.ok(
      `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`,
      {
        input: {
          templateId: createTemplate.id,
          version: 1,
          summary: 'Mine.',
          content: contentOf(...original),
        },
      },
    );
    const { publishTemplate } = await coach.ok(
      `mutation($id: ID!) { publishTemplate(templateId: $id, version: 2) { __typename
         ... on Template { versions { id } } ... on Refusal { message } } }`,
      { id: createTemplate.id },
    );
    const { assignPlan } = await coach.ok(ASSIGN, {
      input: {
        clientId: client.clientId,
        templateVersionId: publishTemplate.versions[0].id,
        content: contentOf(...opens),
      },
    });
    return assignPlan;
  };

  it('applies when a plan is adapted', async () => {
    expect(await adapt([{ ...FROM_CONTACT, days: 5 }])).toMatchObject({ __typename: 'Plan' });
  });

  it.each([
    ['fewer days', [{ ...FROM_CONTACT, days: 4, floor: 4 }]],
    ['no floor any more', [{ kind: 'WAIT', days: 5, anchor: 'LAST_CONTACT' }]],
    ['another anchor', [{ kind: 'WAIT', days: 30, anchor: 'PLAN_START', floor: 5 }]],
    ['no wait at all', []],
  ])('cannot be undercut by %s', async (_, opens) => {
    const refused = await adapt(opens);
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'NOT_PUBLISHABLE' });
    expect(refused.problems).toMatchObject([{ code: 'BELOW_FLOOR', step: 'later' }]);
  });

  it('of a library template applies too', async () => {
    const versionId = await libraryVersion(world, 'three-steps');
    const { rows } = await world.owner.query('select content from library_versions where id = $1', [
      versionId,
    ]);
    const content = rows[0].content;
    const smile = content.steps.find(({ key }: { key: string }) => key === 'a-smile');
    for (const rule of smile.opens) if (rule.kind === 'WAIT') rule.days = rule.floor;
    const input = { clientId: client.clientId, templateVersionId: versionId };
    const shorter = structuredClone(content);
    shorter.steps.find(({ key }: { key: string }) => key === 'a-smile').opens[1].days -= 1;
    shorter.steps.find(({ key }: { key: string }) => key === 'a-smile').opens[1].floor -= 1;
    expect(
      (await coach.ok(ASSIGN, { input: { ...input, content: shorter } }))['assignPlan'],
    ).toMatchObject({
      code: 'NOT_PUBLISHABLE',
    });
    expect((await coach.ok(ASSIGN, { input: { ...input, content } }))['assignPlan']).toMatchObject({
      __typename: 'Plan',
    });
  });
});

describe('shortening a wait', () => {
  const SHORTEN = `mutation($input: ShortenWaitInput!) { shortenWait(input: $input) {
    __typename ... on Plan { steps { id opensAt waitReason opens { kind days floor anchor } } } ${REFUSAL} } }`;
  const shorten = async (plan: PlanSeen, more: object = {}, who = coach) =>
    (
      await who.ok(SHORTEN, {
        input: {
          stepId: plan.steps[0]!.id,
          rule: 0,
          days: 6,
          reason: 'She has moved away.',
          ...more,
        },
      })
    )['shortenWait'];

  it('moves the day, stores the reason for everyone who sees the plan, and adds an entry to the history', async () => {
    const plan = await planWith(FROM_CONTACT);
    const { steps } = await shorten(plan);
    expect(steps[0]).toMatchObject({
      opensAt: '2026-03-07T23:00:00.000Z',
      waitReason: 'She has moved away.',
      opens: [{ ...FROM_CONTACT, days: 6 }],
    });
    const mine = await client.ok(`query($id: ID!) { plan(id: $id) { steps { waitReason } } }`, {
      id: plan.id,
    });
    expect(mine['plan'].steps).toEqual([{ waitReason: 'She has moved away.' }]);
    expect(await stored(plan)).toMatchObject({ opensAt: new Date('2026-03-07T23:00:00Z') });
    const { rows } = await world.owner.query(
      `select kind, subject from events where client_id = $1 and kind = 'WAIT_SHORTENED'`,
      [client.clientId],
    );
    expect(rows).toEqual([{ kind: 'WAIT_SHORTENED', subject: 'Later' }]);
    const { rows: kept } = await world.owner.query(
      `select wait_reason_sealed as sealed from plan_steps where id = $1`,
      [plan.steps[0]!.id],
    );
    expect(kept[0].sealed.toString('latin1')).not.toContain('moved away');
  });

  it.each([
    ['input.days', { days: 4 }],
    ['input.days', { days: 11 }],
    ['input.rule', { rule: 1 }],
    ['input.rule', { rule: -1 }],
    ['input.reason', { reason: ' ' }],
    ['input.reason', { reason: 'a'.repeat(1_001) }],
  ])('reports %s as the invalid field', async (field, more) => {
    const plan = await planWith(FROM_CONTACT);
    const { errors } = await coach.gql(SHORTEN, {
      input: { stepId: plan.steps[0]!.id, rule: 0, days: 6, reason: 'Why.', ...more },
    });
    expect((errors?.[0]?.extensions['fields'] as any[])?.map((one) => one.field)).toEqual([field]);
    expect((await later(plan)).opensAt).toBe('2026-03-11T23:00:00.000Z');
  });

  it('is refused if the wait is already as short as allowed', async () => {
    const plan = await planWith({ ...FROM_CONTACT, days: 5 });
    expect(await shorten(plan, { days: 4 })).toMatchObject({
      code: 'NOT_NOW',
      field: 'input.days',
    });
  });

  it('is possible only for staff who see the client', async () => {
    const plan = await planWith(FROM_CONTACT);
    const codeFor = async (who: Actor) => {
      const input = { stepId: plan.steps[0]!.id, rule: 0, days: 6, reason: 'Why.' };
      return (await who.gql(SHORTEN, { input })).errors?.[0]?.extensions['code'];
    };
    expect(await codeFor(client)).toBe('FORBIDDEN');
    expect(await codeFor(await practice.coach('Otto Other'))).toBe('NOT_FOUND');
    expect(await codeFor((await makePractice(world)).owner)).toBe('NOT_FOUND');
    expect(await codeFor(practice.owner)).toBeUndefined();
  });

  it('takes as many statements for the reasons of three steps as for one', async () => {
    const read = (id: string) =>
      statementsOf(() => coach.ok(`query($id: ID!) { plan(id: $id) { ${PLAN} } }`, { id }));
    const withReasons = (id: string) =>
      statementsOf(() =>
        coach.ok(`query($id: ID!) { plan(id: $id) { steps { waitReason } } }`, { id }),
      );
    const steps = ['a', 'b', 'c'].map((key) => ({
      ...STEP,
      key,
      actions: [{ ...STEP.actions[0]!, key: `${key}-walk` }],
      opens: [{ kind: 'WAIT', days: 9, anchor: 'PLAN_START' }],
    }));
    const plan = await assign(world, coach, client, { content: { ...SHORT_PLAN, steps } });
    for (const { id } of plan.steps) await shorten(plan, { stepId: id });
    expect((await withReasons(plan.id)).length).toBeLessThanOrEqual(
      (await read(plan.id)).length + 1,
    );
  });
});
