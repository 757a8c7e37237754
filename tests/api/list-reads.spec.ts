/** What lists of versions, offers, edits, forms and couples cost does not grow with what others have. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  FORM_REQUESTS_OF_CLIENT,
  FORMS_PAGE,
  LATEST_COUPLE,
  PARTNERS,
  PLAN_EDITS,
  PLANS_ON_OLDER_VERSIONS,
  VERSIONS_IN_USE,
} from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { insertCopies } from '../support/copies.js';
import { linkedPair, propose } from '../support/couples.js';
import { published, sendForm, worksheet } from '../support/forms.js';
import {
  assign,
  contentOf,
  publishedVersions,
  savePlan,
  SHORT_PLAN,
  type PlanSeen,
} from '../support/plans.js';
import { rowsRead, type PlanNode } from '../support/rows-read.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const MANY = 2_000;
/** What these lists read. */
const TABLES = [
  ...['members', 'clients', 'plans', 'templates', 'template_versions', 'plan_offers', 'plan_edits'],
  ...['forms', 'form_versions', 'form_requests', 'couples', 'couple_partners'],
];

let world: World;
let app: pg.Client;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let plan: PlanSeen;
let template: { id: string; versions: string[] };
let coupleId: string;
/** One of the couple. */
let partner: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world, 'Small');
  coach = await practice.coach();
  client = await practice.client({ coach });
  template = await publishedVersions(coach, SHORT_PLAN, SHORT_PLAN);
  plan = await assign(world, coach, client, { templateVersionId: template.versions[0] });
  await offer();
  await edit('One');
  await sendForm(world, coach, client, await published(coach, worksheet()));
  const pair = await linkedPair(world, practice, coach);
  await propose(world, pair);
  partner = pair.mara;
  const { rows } = await world.owner.query('select id from couples where practice_id = $1', [
    practice.id,
  ]);
  coupleId = rows[0].id;
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await world?.close();
});

describe('the lists', () => {
  const LISTS: [string, string][] = [
    [
      'plans on older versions',
      `plansOnOlderVersions(templateId: "$template") { plans { planId } }`,
    ],
    ['edits of a plan', `planEdits(planId: "$plan") { id by changes { kind } }`],
    ['versions in use', `versionsInUse { edges { node { id plans } } }`],
    ['forms', `forms { edges { node { id title ownerName } } }`],
    ['forms of a client', `formRequests(clientId: "$client") { id title }`],
    ['a couple', `coupleOf(clientId: "$partner") { couple { id } }`],
  ];

  it('take as many statements with more rows', async () => {
    const statements = async () => {
      const counted: [string, number][] = [];
      for (const [name, query] of LISTS) {
        const text = query
          .replace('$template', template.id)
          .replace('$plan', plan.id)
          .replace('$client', client.clientId!)
          .replace('$partner', partner.clientId!);
        const who = name === 'versions in use' ? practice.owner : coach;
        const sent = await statementsOf(() => who.ok(`{ ${text} }`));
        counted.push([name, sent.length]);
      }
      return counted;
    };
    const few = await statements();
    expect(Object.fromEntries(few)).toMatchObject({
      'plans on older versions': 1,
      'versions in use': 1,
      forms: 1,
    });
    for (const title of ['Two', 'Three', 'Four']) {
      await edit(title);
      const other = await practice.client({ coach });
      await assign(world, coach, other, { templateVersionId: template.versions[0] });
      await sendForm(world, coach, client, await published(coach, worksheet({}), title));
    }
    expect(await statements()).toEqual(few);
  });

  it('read no rows of 2,000 clients and plans of another practice, nor of 2,000 others in the practice', async () => {
    const few = await allRowsRead();
    for (const [name, rows] of Object.entries(few)) expect([name, rows > 0]).toEqual([name, true]);
    // The planner may choose another order of the few rows.
    const grown = (many: Record<string, number>) =>
      Object.keys(few).filter((name) => many[name]! - few[name]! > MANY / 4);
    await copyOthers('OF_ANOTHER');
    expect(grown(await allRowsRead())).toEqual([]);
    await copyOthers('OWN');
    // The list of versions is of the whole practice.
    const { 'versions in use': _, ...many } = await allRowsRead();
    expect(grown({ ...many, 'versions in use': 0 })).toEqual([]);
  });
});

// ---- Helpers -----------------------------------------------------------------------------------------

const offer = () =>
  coach.ok(`mutation ($input: OfferVersionInput!) { offerVersion(input: $input) { __typename } }`, {
    input: { id: newId(world), planId: plan.id, templateVersionId: template.versions[1] },
  });

/** An edit of the plan. */
async function edit(title: string): Promise<void> {
  const { contentVersion, steps } = await contentOf(coach, plan.id);
  steps[0].title = title;
  await savePlan(coach, { id: newId(world), planId: plan.id, contentVersion, steps });
}

/** Clients, plans, templates and forms of other people, in another practice or in this one. */
async function copyOthers(whose: 'OF_ANOTHER' | 'OWN'): Promise<void> {
  const { owner } = world;
  const other = randomUUID();
  await owner.query('set session_replication_role = replica');
  await owner.query(
    `create temp table copies as select n, gen_random_uuid() as id, gen_random_uuid() as client_id,
       gen_random_uuid() as plan_id, gen_random_uuid() as template_id, gen_random_uuid() as form_id,
       gen_random_uuid() as couple_id, gen_random_uuid() as member_id
     from generate_series(1, ${MANY}) n`,
  );
  const where = `t.practice_id = '${practice.id}' and t.id = (
    select min(o.id::text)::uuid from TABLE o where o.practice_id = t.practice_id)`;
  const own: Record<string, string> = {
    members: `'id', k.member_id, 'account_id', gen_random_uuid(), 'email', k.n || '@example.test'`,
    clients: `'id', k.client_id, 'member_id', null, 'name_key', 'client ' || k.n, 'coach_id', k.member_id`,
    plans: `'id', k.plan_id, 'client_id', k.client_id, 'template_version_id', k.id`,
    templates: `'id', k.template_id, 'owner_id', k.member_id, 'shared', false`,
    template_versions: `'id', k.id, 'template_id', k.template_id, 'owner_id', k.member_id`,
    plan_offers: `'id', k.id, 'plan_id', k.plan_id, 'client_id', k.client_id`,
    plan_edits: `'id', k.id, 'plan_id', k.plan_id, 'client_id', k.client_id`,
    forms: `'id', k.form_id, 'owner_id', k.member_id, 'shared', false`,
    form_versions: `'id', k.id, 'form_id', k.form_id`,
    form_requests: `'id', k.id, 'client_id', k.client_id, 'form_id', k.form_id`,
    couples: `'id', k.couple_id, 'partner_a', k.client_id, 'partner_b', k.plan_id`,
    couple_partners: `'id', k.id, 'couple_id', k.couple_id, 'client_id', k.client_id`,
  };
  for (const table of TABLES) {
    const one = { from: 'copies k', where: where.replace('TABLE', table) };
    const practiceId = whose === 'OWN' ? practice.id : other;
    const changed = `${own[table]}, 'practice_id', '${practiceId}'`;
    await insertCopies(owner, table, { ...one, changed });
  }
  await owner.query('drop table copies; set session_replication_role = default; analyze');
}

async function allRowsRead(): Promise<Record<string, number>> {
  const as = (role: string) => ({ db: { scope: { role } } }) as Parameters<typeof PLAN_EDITS>[0];
  const c = as('COACH');
  const of: Record<string, [text: string, values: (string | number | boolean | null)[]]> = {
    'plans on older versions': [PLANS_ON_OLDER_VERSIONS(c).text, [template.id, 101, null, null]],
    'edits of a plan': [PLAN_EDITS(c).text, [plan.id, null, 20]],
    'versions in use': [VERSIONS_IN_USE.text, [null, 21]],
    forms: [FORMS_PAGE.text, [coach.memberId, 1, '', NIL, null, false, 21]],
    'forms of a client': [FORM_REQUESTS_OF_CLIENT(c).text, [client.clientId!]],
    'a couple': [LATEST_COUPLE.text, [partner.clientId!]],
    'partners of a couple': [PARTNERS(c).text, [coupleId]],
  };
  const found: Record<string, number> = {};
  for (const [name, [text, values]] of Object.entries(of)) {
    found[name] = await rowsReadBy(text, [practice.id, ...values]);
  }
  return found;
}
const NIL = '00000000-0000-0000-0000-000000000000';

/** Read through indexes: in a small database it may be cheaper to read whole tables. */
async function rowsReadBy(
  text: string,
  values: (string | number | boolean | null)[],
): Promise<number> {
  const name = `list_${randomUUID().replaceAll('-', '')}`;
  await app.query(
    `begin read only; set local app.practice_id = '${practice.id}'; set local app.role = 'COACH';
     set local app.member_id = '${coach.memberId}'; set local app.account_id = '${coach.accountId}';
     set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off;
     set local enable_hashjoin = off; set local enable_mergejoin = off;
     prepare ${name} as ${text}`,
  );
  const args = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  const { rows } = await app.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (analyze, costs off, timing off, format json) execute ${name}(${args.join()})`,
  );
  await app.query(`rollback; deallocate ${name}`);
  return rowsRead(rows[0]!['QUERY PLAN'][0].Plan);
}
