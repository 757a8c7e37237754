import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CtxFactory,
  loadLibrary,
  OutboxWorker,
  PlanRebuildService,
  updatesFor,
} from '@footing/api/testing';
import { libraryTemplates } from '@footing/library';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  ASSIGN,
  command,
  planOf,
  publishedVersion,
  SHORT_PLAN,
  skipStep,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { databaseUrl } from '../support/postgres.js';
import { bootWorld, type World } from '../support/world.js';

const REASON = 'Step two pushes people who are not ready, as with Ada.';
const [ground, smile, self] = SHORT_PLAN.steps as [any, any, any];
/** In the outreach step, one action only helps. */
const THINK = { ...ground.actions[2], key: 'think', title: 'Think', required: false };
const CONTENT = {
  ...SHORT_PLAN,
  steps: [
    ground,
    {
      ...smile,
      actions: [...smile.actions, THINK],
    },
    self,
  ],
};

const RECALL = `mutation ($input: RecallVersionInput!) { recallVersion(input: $input) {
  __typename ... on TemplateVersion { id number mayRecall recall { at reason byName } } ... on Refusal { code message } } }`;
const TODAY = `{ clientToday { plan { status stones { key status lock { kind } nextLock { kind } }
  step { id actions { id status lock { kind } } } } } }`;
const COACH_TODAY = `{ coachToday { attention { id kind clientId subject planId }
  caseload { id stones { key status lock { kind } } attention } } }`;
const CASELOAD = `{ caseload(first: 20) { edges { node { id stones { key status lock { kind } } attention } } } }`;
const HISTORY = `select plan_id as "planId" from events where kind = 'VERSION_RECALLED' and plan_id = any($1) order by 1`;

let world: World;
let practice: TestPractice;
let author: Actor;

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-24T09:00:00Z');
  practice = await makePractice(world);
  author = await practice.coach('Ada Author');
});
afterAll(() => world.close());

interface Walking {
  client: Actor;
  plan: PlanSeen;
}

/** A client in the middle of the outreach step, which is open. */
async function walking(coach: Actor, templateVersionId: string, name = 'Mara'): Promise<Walking> {
  const client = await practice.client({ coach, name });
  const plan = await assign(world, coach, client, { templateVersionId, content: undefined });
  await skipStep(coach, stepOf(plan, 'ground').id);
  await command(coach, 'approveStep', stepOf(plan, 'smile').id);
  return { client, plan };
}

async function inTheMiddle(versionId?: string, coach = author) {
  const version = versionId ?? (await publishedVersion(coach, CONTENT, 'Two steps'));
  const one = await walking(coach, version);
  world.clock.advance({ days: 4 });
  const { clientToday } = await one.client.ok<any>(TODAY);
  expect(stoneOf(clientToday.plan.stones, one.plan)).toMatchObject({ status: 'OPEN' });
  return { ...one, version };
}

const stoneOf = (stones: any[], plan: PlanSeen) =>
  stones.find(({ key }) => key === stepOf(plan, 'smile').id);
const recall = (actor: Actor, versionId: string, reason = REASON) =>
  actor.gql<any>(RECALL, { input: { versionId, reason } });
const recalled = async (actor: Actor, versionId: string) =>
  (await recall(actor, versionId)).data!.recallVersion;
const runJob = () => world.app.get(PlanRebuildService, { strict: false }).run();
const linesFor = async (...plans: PlanSeen[]) =>
  (await world.owner.query<{ planId: string }>(HISTORY, [plans.map(({ id }) => id)])).rows;
const attentionTo = async (coach: Actor, client: Actor): Promise<any[]> =>
  (await coach.ok<any>(COACH_TODAY)).coachToday.attention.filter(
    (item: any) => item.clientId === client.clientId,
  );

describe('a recall in the middle of a step', () => {
  it('closes outreach at every door and on every screen from its commit on, before any job has run', async () => {
    const { client, plan, version } = await inTheMiddle();
    await recalled(author, version);

    for (const [name, key] of [
      ['completeAction', 'gift'],
      ['approveStep', 'smile'],
    ] as const) {
      const id = name === 'approveStep' ? stepOf(plan, key).id : actionOf(plan, key).id;
      const by = name === 'approveStep' ? author : client;
      expect(await command(by, name, id)).toMatchObject({
        code: 'LOCKED',
        lock: { kind: 'RECALLED' },
      });
    }
    const added = { stepId: stepOf(plan, 'smile').id, title: 'Call', kind: 'ONCE', reach: 'YES' };
    expect(await withInput(author, 'addAction', added)).toMatchObject({ code: 'LOCKED' });

    const { clientToday } = await client.ok<any>(TODAY);
    const closed = { status: 'LOCKED', lock: { kind: 'RECALLED' } };
    expect(stoneOf(clientToday.plan.stones, plan)).toMatchObject(closed);
    const page = await planOf(client, plan.id);
    expect(stepOf(page, 'smile')).toMatchObject({ status: 'LOCKED' });
    expect(actionOf(page, 'gift').status).toBe('LOCKED');
    const { coachToday } = await author.ok<any>(COACH_TODAY);
    const inCaseload = (nodes: any[]) => nodes.find(({ id }) => id === client.clientId);
    expect(stoneOf(inCaseload(coachToday.caseload).stones, plan)).toMatchObject(closed);
    const { caseload } = await author.ok<any>(CASELOAD);
    expect(
      stoneOf(inCaseload(caseload.edges.map(({ node }: any) => node)).stones, plan),
    ).toMatchObject(closed);
  });

  it.each(['the client', 'the coach', 'the owner', 'the job'])(
    'is stored by %s if they come first, with one line in the history and one attention item',
    async (first) => {
      const { client, plan, version } = await inTheMiddle();
      const second = await walking(author, version, 'Nora');
      await recalled(practice.owner, version);
      if (first === 'the client') await client.ok(TODAY);
      if (first === 'the coach') await author.ok(COACH_TODAY);
      if (first === 'the owner') await practice.owner.ok(CASELOAD);
      if (first === 'the job') await runJob();
      await Promise.all([client.ok(TODAY), author.ok(COACH_TODAY), runJob(), runJob()]);
      await runJob();
      expect(await linesFor(plan, second.plan)).toHaveLength(2);
      const items = await attentionTo(author, client);
      expect(items.filter(({ kind }) => kind === 'RECALLED')).toEqual([
        expect.objectContaining({ subject: 'Two steps', planId: plan.id }),
      ]);
      const { rowCount } = await world.owner.query(
        'select from plans_to_store where plan_id = any($1)',
        [[plan.id, second.plan.id]],
      );
      expect(rowCount).toBe(0);
    },
  );

  it('leaves open what is not outreach in a step that was open', async () => {
    const { client, plan, version } = await inTheMiddle();
    await recalled(author, version);
    const helpful = async () => actionOf(await planOf(client, plan.id), 'think').status;
    expect(await helpful()).toBe('OPEN');
    await runJob();
    expect(await helpful()).toBe('OPEN');
    const written = { actionId: actionOf(plan, 'think').id, text: 'So it is.', version: 0 };
    await withInput(client, 'saveReflection', { ...written, finish: true });
    expect(actionOf(await planOf(client, plan.id), 'think').status).toBe('DONE');
    const run = actionOf(plan, 'run').id;
    world.clock.advance({ days: 3 });
    expect((await command(client, 'completeAction', run)).__typename).toBe('Plan');
  });

  it('leaves pausing, resuming, check-in, breather, contact log and ending as they are', async () => {
    const { client, plan, version } = await inTheMiddle();
    await recalled(author, version);
    const done = await client.ok<any>(
      `mutation ($checkIn: CheckInInput!, $contact: LogContactInput!, $breather: WriteBreatherInput!) {
        checkIn(input: $checkIn) { __typename } logContact(input: $contact) { __typename }
        writeBreather(input: $breather) { __typename } }`,
      {
        checkIn: { id: newId(world), mood: 5, urge: 5, energy: 5 },
        contact: { id: newId(world), begunBy: 'CLIENT', means: 'MESSAGE' },
        breather: { id: newId(world), text: 'Why', version: 0 },
      },
    );
    for (const { __typename } of Object.values<any>(done)) expect(__typename).not.toBe('Refusal');
    expect((await command(client, 'pausePlan', plan.id)).status).toBe('PAUSED');
    expect((await command(client, 'resumePlan', plan.id)).status).toBe('ACTIVE');
    const ended = await withInput(client, 'endPlan', { planId: plan.id, ending: 'WITHDREW' });
    expect(ended.status).toBe('ENDED');
    expect(await attentionTo(author, client)).toEqual([]);
  });

  it('is in force for a plan that comes back after letting go', async () => {
    const { client, plan, version } = await inTheMiddle();
    await withInput(client, 'endPlan', { planId: plan.id, ending: 'LET_GO' });
    await recalled(author, version);
    await runJob();
    expect(await linesFor(plan)).toEqual([]);
    await client.ok(`mutation ($id: ID!) { undoLettingGo(planId: $id) { __typename } }`, {
      id: plan.id,
    });
    await command(client, 'resumePlan', plan.id);
    const { clientToday } = await client.ok<any>(TODAY);
    expect(stoneOf(clientToday.plan.stones, plan)).toMatchObject({ lock: { kind: 'RECALLED' } });
    expect(await linesFor(plan)).toHaveLength(1);
  });

  it('makes outreach no update in a digest', async () => {
    const { client, version } = await inTheMiddle();
    const updates = async () => {
      const ctx = world.app
        .get(CtxFactory, { strict: false })
        .forSystem({ practiceId: practice.id });
      const since = new Date(world.clock.now().getTime() - 2 * 86_400_000);
      const reader = { clientId: client.clientId!, timeZone: 'Europe/Berlin', since };
      return (await ctx.db.inTransaction(() => updatesFor(ctx, [reader]))).has(client.clientId!);
    };
    expect(await updates()).toBe(true);
    await recalled(author, version);
    expect(await updates()).toBe(false);
  });
});

describe('a recalled version', () => {
  it('is neither assigned nor among the choices, and an older one is copied instead', async () => {
    const version = await publishedVersion(author, CONTENT, 'Never again');
    const { rows } = await world.owner.query<{ id: string }>(
      'select template_id as id from template_versions where id = $1',
      [version],
    );
    const templateId = rows[0]!.id;
    await author.ok(
      `mutation ($id: ID!) { shareTemplate(templateId: $id, shared: true) { __typename } }`,
      {
        id: templateId,
      },
    );
    const titles = async (actor: Actor) =>
      (
        await actor.ok<any>(
          `{ templates(published: true, search: "Never again") { edges { node { title } } } }`,
        )
      ).templates.edges.map(({ node }: any) => node.title);
    const other = await practice.coach('Carl Colleague');
    expect(await titles(other)).toEqual(['Never again']);
    const save = { templateId, version: 3, content: { ...CONTENT, about: 'Second' } };
    await author.ok(
      'mutation ($save: SaveDraftInput!) { saveDraft(input: $save) { __typename } }',
      { save: { ...save, version: 2 } },
    );
    const published = await author.ok<any>(
      `mutation ($id: ID!) { publishTemplate(templateId: $id, version: 3) { ... on Template { versions { id number } } } }`,
      { id: templateId },
    );
    const [newest] = published.publishTemplate.versions;
    expect(newest.number).toBe(2);
    await recalled(author, newest.id);
    const copied = async () =>
      (
        await other.ok<any>(
          `mutation ($input: CopyTemplateInput!) { copyTemplate(input: $input) { __typename
            ... on Template { draft { content { about } } } ... on Refusal { code } } }`,
          { input: { templateId } },
        )
      ).copyTemplate;
    expect(await copied()).toMatchObject({ draft: { content: { about: '' } } });
    expect(await titles(other)).toEqual(['Never again']);

    await recalled(author, version);
    expect(await titles(other)).toEqual([]);
    expect(await titles(author)).toEqual([]);
    expect(await copied()).toEqual({ __typename: 'Refusal', code: 'NOT_NOW' });
    const client = await practice.client({ coach: author });
    const input = { clientId: client.clientId, templateVersionId: version };
    expect((await author.ok<any>(ASSIGN, { input })).assignPlan).toMatchObject({ code: 'NOT_NOW' });
  });

  it('stays recalled: a repeated recall keeps the first reason, and nobody can change or undo it', async () => {
    const version = await publishedVersion(author, CONTENT, 'For good');
    const first = await recalled(author, version);
    expect(first).toEqual({
      __typename: 'TemplateVersion',
      id: version,
      number: 1,
      mayRecall: true,
      recall: { at: world.clock.now().toISOString(), reason: REASON, byName: 'Ada Author' },
    });
    world.clock.advance({ hours: 1 });
    const again = await recall(practice.owner, version, 'Another reason');
    expect(again.data!.recallVersion).toEqual(first);
    for (const change of ['recalled_at = now()', 'recalled_at = null', `title = 'Another'`]) {
      await expect(
        world.owner.query(`update template_versions set ${change} where id = $1`, [version]),
      ).rejects.toMatchObject({ code: '23001' });
    }
  });

  it('is recalled by its author or an owner, and by nobody else', async () => {
    const version = await publishedVersion(author, CONTENT, 'Whose');
    const colleague = await practice.coach('Carl Colleague');
    const client = await practice.client({ coach: author });
    const stranger = (await makePractice(world, 'Elsewhere')).owner;
    const codeOf = async (actor: Actor) =>
      (await recall(actor, version)).errors?.[0]?.extensions['code'];
    expect(await codeOf(colleague)).toBe('NOT_FOUND');
    expect(await codeOf(client)).toBe('FORBIDDEN');
    expect(await codeOf(stranger)).toBe('NOT_FOUND');
    await world.owner.query(
      'update templates set shared = true where id = (select template_id from template_versions where id = $1)',
      [version],
    );
    expect(await codeOf(colleague)).toBe('FORBIDDEN');
    const { rows } = await world.owner.query(
      'select recalled_at as at from template_versions where id = $1',
      [version],
    );
    expect(rows).toEqual([{ at: null }]);
    expect(await recalled(practice.owner, version)).toMatchObject({ recall: { reason: REASON } });
    const library = libraryTemplates[0]!;
    const { templates } = await practice.owner.ok<any>(
      `{ templates(search: "${library.title}") { edges { node { id fromLibrary } } } }`,
    );
    const { template } = await practice.owner.ok<any>(
      `query ($id: ID!) { template(id: $id) { versions { id mayRecall recall { at } } } }`,
      { id: templates.edges.find(({ node }: any) => node.fromLibrary).node.id },
    );
    expect(template.versions[0]).toMatchObject({ mayRecall: false, recall: null });
    const shipped = await recall(practice.owner, template.versions[0].id);
    expect(shipped.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('has a reason that staff read, and that clients and the database do not', async () => {
    const { client, plan, version } = await inTheMiddle();
    await recalled(author, version);
    const ask = `query ($id: ID!) { plan(id: $id) { recall { reason byName } } }`;
    const seen = await author.ok<any>(ask, { id: plan.id });
    expect(seen.plan.recall).toEqual({ reason: REASON, byName: 'Ada Author' });
    expect((await client.ok<any>(ask, { id: plan.id })).plan.recall).toBeNull();
    const { rows } = await world.owner.query<{ recall_reason: string }>(
      'select recall_reason from template_versions where id = $1',
      [version],
    );
    expect(rows[0]!.recall_reason).not.toContain('Ada');
    await world.app.get(OutboxWorker, { strict: false }).deliver();
    expect(JSON.stringify(await world.mails())).not.toContain(REASON);
  });
});

describe('a recall by a release', () => {
  it('closes outreach of plans on a version of the library in every practice, and is final', async () => {
    const slug = 'three-steps';
    const { rows } = await world.owner.query<{ id: string; number: number }>(
      `select v.id, v.number from library_versions v join library_templates t on t.id = v.template_id
       where t.slug = $1 order by v.number desc limit 1`,
      [slug],
    );
    const { id: versionId, number } = rows[0]!;
    const shown: { client: Actor; coach: Actor; plan: PlanSeen }[] = [];
    for (const name of ['North', 'South']) {
      const elsewhere = await makePractice(world, name);
      const coach = await elsewhere.coach();
      const client = await elsewhere.client({ coach });
      const input = { templateVersionId: versionId, content: undefined };
      shown.push({ client, coach, plan: await assign(world, coach, client, input) });
    }
    const url = databaseUrl(process.env['FOOTING_TEST_POSTGRES']!, world.owner.database!);
    const load = (reason: string) =>
      loadLibrary(url, world.clock.now(), [{ slug, version: number, reason }]);
    await load('The wait was too short.');
    await load('Another reason.');
    for (const { client, coach, plan } of shown) {
      const { clientToday } = await client.ok<any>(TODAY);
      const outreach = clientToday.plan.stones.filter(({ lock, nextLock }: any) =>
        [lock?.kind, nextLock?.kind].includes('RECALLED'),
      );
      expect(outreach.length + Number(clientToday.plan.status === 'WAITING')).toBeGreaterThan(0);
      const seen = await coach.ok<any>(
        `query ($id: ID!) { plan(id: $id) { recall { reason byName } steps { outreach locks { kind } } } }`,
        { id: plan.id },
      );
      expect(seen.plan.recall).toEqual({ reason: 'The wait was too short.', byName: null });
      const steps = seen.plan.steps.filter((step: any) => step.outreach);
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) {
        expect(step.locks.map(({ kind }: any) => kind)).toContain('RECALLED');
      }
      expect((await attentionTo(coach, client)).map(({ kind }) => kind)).toContain('RECALLED');
    }
    const fresh = await makePractice(world, 'West');
    const client = await fresh.client();
    const input = { clientId: client.clientId, templateVersionId: versionId };
    const refused = await fresh.owner.ok<any>(ASSIGN, { input });
    expect(refused.assignPlan).toMatchObject({ code: 'NOT_NOW' });
  });
});
