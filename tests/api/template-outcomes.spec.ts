/** Outcomes of a template: whose plans count, what is hidden, and what reading them costs. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { TEMPLATE_OUTCOMES } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { insertCopies } from '../support/copies.js';
import { rowsRead, type PlanNode } from '../support/rows-read.js';
import { actionOf, assign, command, publishedVersions, SHORT_PLAN } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const [walk] = SHORT_PLAN.steps[0]!.actions;
const step = (key: string, after: string | null) => ({
  ...{ key, title: `Step ${key}`, purpose: '', guidance: '', outreach: false },
  opens: after ? [{ kind: 'STEP_DONE', step: after }] : [],
  actions: [{ ...walk!, key: `walk-${key}`, dueAfterDays: null }],
});
const FIRST = { about: '', readiness: null, steps: [step('one', null), step('two', 'one')] };
const SECOND = { ...FIRST, steps: [step('one', null), step('two', 'one'), step('three', 'two')] };

let world: World;
let practice: TestPractice;
let author: Actor;
let colleague: Actor;
let template: { id: string; versions: string[] };

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  author = await practice.coach('Ada Author');
  colleague = await practice.coach('Cleo Colleague');
  template = await shared(author);
});
afterAll(() => world.close());

async function shared(coach: Actor) {
  const made = await publishedVersions(coach, FIRST, SECOND);
  await coach.ok(
    `mutation ($id: ID!) { shareTemplate(templateId: $id, shared: true) { __typename } }`,
    { id: made.id },
  );
  return made;
}

const COPIES = 2_000;
const TABLE = `fromVersion toVersion started running ended steps { key title here stopped medianDays }
  finished { here stopped } added { here stopped } endings { ending plans }`;
const OUTCOMES = `query ($id: ID!) { templateOutcomes(templateId: $id) {
  ofPractice all { ${TABLE} } versions { ${TABLE} } } }`;
const outcomes = async (who: Actor, id = template.id): Promise<any> =>
  (await who.ok<any>(OUTCOMES, { id })).templateOutcomes;

interface Started {
  client: Actor;
  planId: string;
  walk: string;
}

/** A new client of the coach, who starts a plan on this version. */
async function start(coach: Actor, versionId: string, within = practice): Promise<Started> {
  const client = await within.client({ coach });
  const plan = await assign(world, coach, client, {
    templateVersionId: versionId,
    content: undefined,
  });
  return { client, planId: plan.id, walk: actionOf(plan, 'walk-one').id };
}
async function startMany(count: number, coach: Actor, versionId: string): Promise<Started[]> {
  const started: Started[] = [];
  while (started.length < count) started.push(await start(coach, versionId));
  return started;
}
const end = ({ client, planId }: Started, ending: string) =>
  client.ok(
    `mutation ($id: ID!, $ending: Ending!) { endPlan(input: { planId: $id, ending: $ending }) { __typename } }`,
    { id: planId, ending },
  );
const here = ({ steps }: any) => steps.map((one: any) => one.here);

describe('the outcomes of a template', () => {
  let plans: Started[];

  it('are none until five plans run', async () => {
    plans = await startMany(4, author, template.versions[0]!);
    expect(await outcomes(author)).toEqual({ ofPractice: false, all: null, versions: [] });
    plans.push(await start(author, template.versions[0]!));
    const { all, versions } = await outcomes(author);
    expect(all).toMatchObject({ started: 5, running: 5, ended: 0 });
    expect(versions).toEqual([{ ...all, toVersion: 2 }]);
    expect(all.steps.map(({ key, title }: any) => [key, title])).toEqual([
      ['one', 'Step one'],
      ['two', 'Step two'],
      ['three', 'Step three'],
    ]);
    expect(here(all)).toEqual([5, 0, 0]);
  });

  it('hide where a single plan is, and with it where the others are', async () => {
    world.clock.advance({ days: 4 });
    await command(plans[0]!.client, 'completeAction', plans[0]!.walk);
    const { all } = await outcomes(author);
    expect(all).toMatchObject({ started: 5, running: 5, ended: 0 });
    expect(here(all)).toEqual([null, null, 0]);
    expect(all.steps[0].medianDays).toBeNull();
  });

  it('show the median of days once five plans have done a step', async () => {
    world.clock.advance({ days: 2 });
    for (const plan of plans.slice(1)) await command(plan.client, 'completeAction', plan.walk);
    const { all } = await outcomes(author);
    expect(here(all)).toEqual([0, 5, 0]);
    // One after 4 days, and four after 6.
    expect(all.steps[0].medianDays).toBe(6);
  });

  it('are of their own clients for a coach, and of all for the owner', async () => {
    expect(await outcomes(colleague)).toEqual({ ofPractice: false, all: null, versions: [] });
    const theirs = await startMany(6, colleague, template.versions[1]!);
    expect(here((await outcomes(colleague)).all)).toEqual([6, 0, 0]);
    expect(here((await outcomes(author)).all)).toEqual([0, 5, 0]);
    const whole = await outcomes(practice.owner);
    expect(whole.ofPractice).toBe(true);
    expect(here(whole.all)).toEqual([6, 5, 0]);
    expect(whole.versions.map(here)).toEqual([
      [6, 0, 0],
      [0, 5],
    ]);

    for (const plan of theirs) await end(plan, 'LET_GO');
    const { all } = await outcomes(colleague);
    expect(all).toMatchObject({ started: 6, running: 0, ended: 6 });
    expect(all.steps.map(({ stopped }: any) => stopped)).toEqual([6, 0, 0]);
    expect(all.endings).toEqual(
      ['TOGETHER', 'LET_GO', 'MUTUAL_PAUSE', 'WITHDREW', 'SAFETY_STOP', 'EXPIRED'].map(
        (ending) => ({ ending, plans: ending === 'LET_GO' ? 6 : 0 }),
      ),
    );
  });

  it('count a transferred client for the new coach, and a plan for the version that it is on', async () => {
    const [moved] = plans as [Started];
    await world.owner.query('update clients set coach_id = $3 where practice_id = $1 and id = $2', [
      practice.id,
      moved.client.clientId,
      colleague.memberId,
    ]);
    expect((await outcomes(author)).all).toBeNull();
    expect((await outcomes(colleague)).all).toMatchObject({
      started: null,
      running: null,
      ended: 6,
    });
    await world.owner.query(
      'update plans set template_version_id = $3 where practice_id = $1 and id = $2',
      [practice.id, moved.planId, template.versions[1]],
    );
    const { versions } = await outcomes(practice.owner);
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject({ fromVersion: 1, toVersion: 2, running: 5, ended: 6 });
  });

  it('do not count plans that have not started', async () => {
    const client = await practice.client({ coach: colleague });
    const input = { templateVersionId: template.versions[1], content: undefined };
    await assign(world, colleague, client, { ...input, startsOn: '2026-05-01' });
    expect((await outcomes(practice.owner)).all).toMatchObject({ running: 5, ended: 6 });
  });

  it('of the library are those of the practice', async () => {
    const other = await makePractice(world, 'Elsewhere');
    const { rows } = await world.owner.query<{ id: string; version: string }>(
      `select t.id, v.id as version from library_templates t join library_versions v on v.template_id = t.id
       where t.slug = 'letting-go' order by v.number desc limit 1`,
    );
    const [library] = rows as [{ id: string; version: string }];
    for (let count = 0; count < 5; count += 1) {
      const client = await other.client();
      await assign(world, other.owner, client, {
        templateVersionId: library.version,
        content: undefined,
      });
    }
    expect((await outcomes(other.owner, library.id)).all).toMatchObject({ running: 5 });
    expect((await outcomes(practice.owner, library.id)).all).toBeNull();
  });

  it('are not found by another practice, or of a template that nobody shares', async () => {
    const other = await makePractice(world, 'Elsewhere');
    const own = await publishedVersions(author, FIRST);
    for (const [who, id] of [
      [other.owner, template.id],
      [colleague, own.id],
      [practice.owner, own.id],
    ] as const) {
      const { errors } = await who.gql(OUTCOMES, { id });
      expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    }
    expect(await outcomes(author, own.id)).toMatchObject({ all: null });
  });
});

describe('reading outcomes', () => {
  it('reads none of thousands of plans of other templates and practices', async () => {
    const other = await makePractice(world, 'Elsewhere');
    for (const [within, coach] of [
      [other, other.owner],
      [practice, author],
    ] as const) {
      const elsewhere = await publishedVersions(coach, FIRST);
      const { planId } = await start(coach, elsewhere.versions[0]!, within);
      await copyPlan(within.id, planId, COPIES);
    }
    await world.owner.query('analyze');
    // The template has about ten plans.
    expect(await rowsReadForAuthor()).toBeLessThan(COPIES / 4);
  });
});

/** Ended plans of the same client. */
async function copyPlan(practiceId: string, planId: string, count: number): Promise<void> {
  const sql = world.owner;
  await sql.query(
    `set session_replication_role = replica; drop table if exists plan_copies;
     create temp table plan_copies as select gen_random_uuid() as id from generate_series(1, ${count})`,
  );
  await insertCopies(sql, 'plans', {
    from: 'plan_copies k',
    changed: `'id', k.id, 'ending', 'LET_GO', 'ended_at', t.starts_at + interval '9 days', 'status', 'ENDED'`,
    where: `t.practice_id = '${practiceId}' and t.id = '${planId}'`,
  });
  await insertCopies(sql, 'plan_steps', {
    from: 'plan_copies k',
    changed: `'id', gen_random_uuid(), 'plan_id', k.id`,
    where: `t.practice_id = '${practiceId}' and t.plan_id = '${planId}'`,
  });
  await sql.query('set session_replication_role = default');
}

/**
 * The rows that the statement reads from tables for the author's template, on its generic plan. In a small database it may be
 * cheaper to read a whole table; here it reads what its indexes find.
 */
async function rowsReadForAuthor(): Promise<number> {
  const { text } = TEMPLATE_OUTCOMES({ db: { scope: { role: 'COACH' } } });
  const app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
  try {
    await app.query(
      `begin read only; set local app.practice_id = '${practice.id}';
       set local app.member_id = '${author.memberId}'; set local app.role = 'COACH';
       set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off;
       set local enable_bitmapscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off;
       prepare outcomes as ${text}`,
    );
    const { rows } = await app.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, costs off, timing off, format json)
       execute outcomes('${practice.id}', '${template.id}', '${world.clock.now().toISOString()}')`,
    );
    return rowsRead(rows[0]!['QUERY PLAN'][0].Plan);
  } finally {
    await app.end();
  }
}
