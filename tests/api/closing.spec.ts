import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  called,
  makePractice,
  newId,
  somebodyElse,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import { bootWorld, type World } from '../support/world.js';

const LETTER = `query($planId: ID!) { letter(planId: $planId) { id text version } }`;
const WRITE = `mutation($input: WriteLetterInput!) { writeLetter(input: $input) {
  __typename ... on Letter { id text version } ... on Refusal { code current stored: version } } }`;
const END = `mutation($input: EndPlanInput!) { endPlan(input: $input) {
  __typename ... on Plan { status ending } ... on Refusal { code message } } }`;
const ASSIGN = `mutation($input: AssignPlanInput!) { assignPlan(input: $input) {
  __typename ... on Plan { id } ... on Refusal { code message until } } }`;

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
  await called(client, 'Ben');
});
afterAll(() => world.close());

const versions = async (): Promise<Record<string, string>> => {
  const { rows } = await world.owner.query<{ slug: string; id: string }>(
    `select t.slug, v.id from library_templates t join library_versions v on v.template_id = t.id`,
  );
  return Object.fromEntries(rows.map(({ slug, id }) => [slug, id]));
};
const plan = async (slug: string, who = coach) =>
  (
    await who.ok(ASSIGN, {
      input: { clientId: client.clientId, templateVersionId: (await versions())[slug] },
    })
  )['assignPlan'];
const end = async (planId: string, ending = 'LET_GO', who = client) =>
  (await who.ok(END, { input: { planId, ending } }))['endPlan'];
const write = async (planId: string, text: string, version = 0, who = client) =>
  (await who.ok(WRITE, { input: { planId, text, version } }))['writeLetter'];
const codeOf = async (who: Actor, query: string, variables: object) =>
  (await who.gql(query, variables)).errors?.[0]?.extensions['code'];

describe('letting go', () => {
  it('needs no permission, and its plan can start at once', async () => {
    const { id } = await plan('three-steps');
    expect(await end(id)).toEqual({ __typename: 'Plan', status: 'ENDED', ending: 'LET_GO' });
    expect((await plan('letting-go')).__typename).toBe('Plan');
  });

  it('delays outreach to the same person for thirty days, for coach and owner', async () => {
    await end((await plan('three-steps')).id);
    for (const who of [coach, practice.owner]) {
      const refused = await plan('three-steps', who);
      expect(refused).toMatchObject({ code: 'NOT_NOW', until: '2026-03-31T22:00:00.000Z' });
      // The page writes the date of `until` as its reader writes dates.
      expect(refused.message).toContain('can’t start yet');
    }
    world.clock.set('2026-03-31T21:59:59Z');
    expect((await plan('three-steps')).code).toBe('NOT_NOW');
    world.clock.set('2026-03-31T22:00:00Z');
    expect((await plan('three-steps')).__typename).toBe('Plan');
  });

  it('counts for the same person after they are renamed', async () => {
    await end((await plan('three-steps')).id);
    for (const label of [' BEN ', 'Chris', '']) {
      await called(client, label);
      expect((await plan('three-steps')).code).toBe('NOT_NOW');
    }
  });

  it('delays no plan about a different person', async () => {
    await end((await plan('three-steps')).id);
    await somebodyElse(world, client, coach);
    expect((await plan('three-steps')).__typename).toBe('Plan');
  });

  it('has no such delay after another ending', async () => {
    await end((await plan('three-steps')).id, 'MUTUAL_PAUSE');
    expect((await plan('three-steps')).__typename).toBe('Plan');
  });
});

describe('the plan for letting go', () => {
  const START = `mutation($input: StartLettingGoInput!) { startLettingGo(input: $input) {
    __typename ... on Plan { id title status } ... on Refusal { code message } } }`;
  const start = async (input: object = {}, who = client) =>
    (await who.ok<any>(START, { input: { id: newId(world), ...input } })).startLettingGo;

  it('can be started only by the client, and once for a repeated request', async () => {
    const id = newId(world);
    for (const _ of ['first', 'again']) {
      expect(await start({ id })).toMatchObject({ id, status: 'ACTIVE' });
    }
    expect(await codeOf(coach, START, { input: { id: newId(world) } })).toBe('FORBIDDEN');
  });

  it('does not end another plan without confirmation', async () => {
    const { id } = await plan('three-steps');
    expect(await start()).toMatchObject({ code: 'TAKEN' });
    expect(await start({ endsPlanId: newId(world) })).toMatchObject({ code: 'TAKEN' });
    expect((await client.ok<any>('{ myPlan { id status } }')).myPlan.id).toBe(id);
    expect(await start({ endsPlanId: id })).toMatchObject({ __typename: 'Plan', status: 'ACTIVE' });
    const { plan: ended } = await client.ok<any>(`query ($id: ID!) { plan(id: $id) { ending } }`, {
      id,
    });
    expect(ended.ending).toBe('LET_GO');
  });
});

describe('undoing letting go', () => {
  const UNDO = `mutation($id: ID!) { undoLettingGo(planId: $id) {
    __typename ... on Plan { status ending pausedOn steps { outreach approvedAt opens { kind } } }
    ... on Refusal { code } } }`;
  const undo = async (id: string, who = client) => (await who.ok<any>(UNDO, { id })).undoLettingGo;
  const undoUntil = async (id: string) =>
    (await client.ok<any>(`query ($id: ID!) { plan(id: $id) { undoUntil } }`, { id })).plan
      .undoUntil;

  it('restores the plan paused, and its outreach must be approved again', async () => {
    const { id } = await plan('three-steps');
    await end(id);
    expect(await undoUntil(id)).toBe('2026-03-03T09:00:00.000Z');
    world.clock.set('2026-03-03T09:00:00Z');
    const back = await undo(id);
    expect(back).toMatchObject({ status: 'PAUSED', ending: null, pausedOn: '2026-03-03' });
    for (const step of back.steps.filter((step: any) => step.outreach)) {
      expect(step.approvedAt).toBeNull();
      expect(step.opens).toContainEqual({ kind: 'APPROVAL' });
    }
    expect(await undo(id)).toMatchObject({ status: 'PAUSED' });
    expect(await undoUntil(id)).toBeNull();
  });

  const before = async () =>
    (await client.ok<any>('{ myPlan { letGoBefore { id title } } }')).myPlan.letGoBefore;

  it('is offered in a plan that was started afterwards', async () => {
    const { id } = await plan('three-steps');
    await end(id);
    expect(await before()).toBeNull();
    const other = await plan('letting-go');
    expect(await before()).toMatchObject({ id });
    world.clock.advance({ hours: 1 });
    await end(other.id, 'WITHDREW');
    expect(await before()).toMatchObject({ id });
    // After it was restored and ended again, it is the plan that ended last, although another was created later.
    await undo(id);
    world.clock.advance({ hours: 1 });
    await end(id, 'WITHDREW');
    expect((await client.ok<any>('{ myPlan { id } }')).myPlan.id).toBe(id);
  });

  it('is offered there for 24 hours', async () => {
    const { id } = await plan('three-steps');
    await end(id);
    await plan('letting-go');
    world.clock.set('2026-03-03T09:00:00Z');
    expect(await before()).toMatchObject({ id });
    world.clock.set('2026-03-03T09:00:01Z');
    expect(await before()).toBeNull();
  });

  it('is possible for the client, for 24 hours, and not while another plan is running', async () => {
    const { id } = await plan('three-steps');
    await end(id);
    expect(await codeOf(coach, UNDO, { id })).toBe('FORBIDDEN');
    const other = await plan('letting-go');
    expect(await undo(id)).toMatchObject({ code: 'TAKEN' });
    await end(other.id, 'WITHDREW');
    world.clock.set('2026-03-03T09:00:01Z');
    expect(await undo(id)).toMatchObject({ code: 'FINAL' });
    expect(await undo(other.id)).toMatchObject({ code: 'FINAL' });
  });
});

describe('endings', () => {
  const endings = async (who: Actor) => (await who.ok('{ endings { ending count } }'))['endings'];

  it('are counted for the owner, and for a coach of their own clients', async () => {
    await end((await plan('three-steps')).id);
    await end((await plan('letting-go')).id, 'TOGETHER', coach);
    expect(await endings(practice.owner)).toEqual([
      { ending: 'LET_GO', count: 1 },
      { ending: 'TOGETHER', count: 1 },
    ]);
    expect(await endings(coach)).toHaveLength(2);
    expect(await endings(await practice.coach('Otto Other'))).toEqual([]);
    expect(await codeOf(client, '{ endings { count } }', {})).toBe('FORBIDDEN');
  });
});

describe('the letter to oneself', () => {
  let planId: string;
  beforeEach(async () => {
    planId = (await plan('three-steps')).id;
  });

  it('can be written once the plan has ended', async () => {
    expect(await write(planId, 'Dear me')).toMatchObject({ code: 'NOT_NOW' });
    await end(planId);
    expect((await client.ok(LETTER, { planId }))['letter']).toBeNull();
    const one = await write(planId, 'Dear me 🪨');
    expect(one).toMatchObject({ __typename: 'Letter', text: 'Dear me 🪨', version: 1 });
    expect(await write(planId, 'Dear me 🪨')).toEqual(one);
    expect(await write(planId, 'Dear me, later', 1)).toMatchObject({ version: 2 });
    expect(await write(planId, 'From another tab', 1)).toMatchObject({
      code: 'STALE',
      current: 'Dear me, later',
      stored: 2,
    });
    expect((await client.ok(LETTER, { planId }))['letter'].text).toBe('Dear me, later');
  });

  it('is stored once when its first save is sent twice concurrently', async () => {
    await end(planId);
    const [one, two] = await Promise.all([write(planId, 'Dear me'), write(planId, 'Dear me')]);
    expect(one).toEqual(two);
  });

  it('cannot be read by anybody else, and is encrypted in the database', async () => {
    await end(planId);
    await write(planId, 'For my eyes alone');
    for (const who of [coach, practice.owner]) {
      expect(await codeOf(who, LETTER, { planId })).toBe('FORBIDDEN');
    }
    const other = await practice.client({ coach });
    expect(await codeOf(other, LETTER, { planId })).toBe('NOT_FOUND');
    expect(await codeOf(other, LETTER, { planId: newId(world) })).toBe('NOT_FOUND');
    expect(await codeOf(other, WRITE, { input: { planId, text: 'x', version: 0 } })).toBe(
      'NOT_FOUND',
    );
    const { rows } = await world.owner.query('select * from letters where plan_id = $1', [planId]);
    expect(rows).toHaveLength(1);
    expect(Buffer.from(rows[0].text_sealed).includes('For my eyes')).toBe(false);
    await world.owner.query(
      `begin; set local app.practice_id = '${practice.id}'; set local app.role = 'OWNER';
       set local app.member_id = '${practice.owner.memberId}'; set local role footing_app`,
    );
    const { rowCount } = await world.owner.query('select from letters');
    await world.owner.query('rollback');
    expect(rowCount).toBe(0);
  });
});
