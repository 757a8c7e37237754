/**
 * Screens that are open all day read about as many pages of the database with ten times a client's history, a coach's clients
 * or their snoozed items.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  CASELOAD,
  CLIENT_ROLE,
  CLIENT_TODAY,
  COACH_TODAY,
  FURTHER_ITEMS,
  HIDDEN_ITEMS,
  KeptAttentionService,
  LOCK_FOR_CHECK_IN,
  LOCK_FOR_CONTACT,
  STARTED_CONTACTS,
} from '@footing/api/testing';
import { makePractice, newId, type Actor } from '../support/actors.js';
import { insertCopies } from '../support/copies.js';
import { published, saveAnswers, sendAnswers, sendForm, worksheet } from '../support/forms.js';
import { actionOf, assign, command, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const CLIENTS = 50;
const DAYS = 60;
const TEN_TIMES = 10;
/** How much more a screen may read; some indexes are a level deeper. */
const most = (reads: number): number => reads * 1.3 + 20;

interface Practice {
  id: string;
  coach: Actor;
  client: Actor;
}

let world: World;
let app: pg.Client;
let small: Practice;
let large: Practice;

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-02T09:00:00Z');
  const practices = [await practice('Small'), await practice('Large')];
  // Then every client is quiet and overdue, and has filled in a form that the coach has not read.
  world.clock.advance({ days: 9 });
  await world.owner.query('set session_replication_role = replica');
  for (const [n, { id }] of practices.entries()) {
    await copyClient(id, n === 0 ? CLIENTS : CLIENTS * TEN_TIMES);
  }
  await world.owner.query('set session_replication_role = default');
  [small, large] = practices as [Practice, Practice];
  await workOut(small);
  await workOut(large);
  await world.owner.query('analyze');
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
}, 60_000);
afterAll(async () => {
  await app?.end();
  await world?.close();
});

const coachesCases = [
  ["a coach's Today", COACH_TODAY, [false]],
  ["a coach's caseload", CASELOAD('OWN', 'NAME', 'ACTIVE'), [null, null, null, CLIENTS + 1, false]],
  ['a page of snoozed and dismissed items', HIDDEN_ITEMS, [null, null, 21]],
] as const;

describe('ten times the clients of a coach', () => {
  it.each(coachesCases)('cost %s no more than a page', async (_title, statement, rest) => {
    const few = await coachReads(small, statement, rest);
    expect(await coachReads(large, statement, rest)).toBeLessThanOrEqual(most(few));
  });

  it('cost the further items of Today no more than the first', async () => {
    const { id, coach } = large;
    const first = await coachReads(large, COACH_TODAY, [false]);
    const { coachToday } = await coach.ok<any>(
      `{ coachToday { attentionAfter attention { clientId } caseload { id attention } } }`,
    );
    const seen: string[] = coachToday.attention.map((item: any) => item.clientId);
    for (let after = coachToday.attentionAfter; after;) {
      const { furtherAttention } = await coach.ok<any>(
        `query ($after: String!) { furtherAttention(after: $after) { after items { clientId kind } } }`,
        { after },
      );
      seen.push(...furtherAttention.items.map((item: any) => item.clientId));
      ({ after } = furtherAttention);
    }
    // Nobody is left out, and nobody is listed on two pages.
    const { rows } = await world.owner.query(
      `select count(*)::int as clients from clients where practice_id = $1 and coach_id = $2`,
      [id, coach.memberId],
    );
    expect(new Set(seen).size).toBe(rows[0].clients);
    expect(seen.length).toBe(3 * rows[0].clients);
    expect(coachToday.caseload).toHaveLength(CLIENTS);
    for (const { attention } of coachToday.caseload)
      expect(attention).toEqual(['UNREAD', 'OVERDUE', 'QUIET']);
    const [key, last] = JSON.parse(Buffer.from(coachToday.attentionAfter, 'base64url').toString());
    expect(await coachReads(large, FURTHER_ITEMS, [...key.split(' '), last])).toBeLessThan(first);
  });
});

describe('ten times the snoozed items', () => {
  it("cost a coach's Today and a page of snoozed items no more", async () => {
    const reads = async () => [
      await coachReads(large, COACH_TODAY, [false]),
      await coachReads(large, HIDDEN_ITEMS, [null, null, 21]),
    ];
    await snooze(1, CLIENTS);
    const few = await reads();
    await snooze(CLIENTS + 1, CLIENTS * TEN_TIMES);
    const many = await reads();
    for (const [n, count] of many.entries()) expect(count).toBeLessThanOrEqual(most(few[n]!));
  });
});

describe('ten times the history', () => {
  const reads = (text: string, ...rest: (string | null)[]) =>
    buffersOf(small.client, 'CLIENT', text, [small.id, small.client.clientId, ...rest]);
  const costs = async () => ({
    "a client's Today": await reads(CLIENT_TODAY.text, now()),
    'a check-in': await reads(LOCK_FOR_CHECK_IN.text, newId(world), now(), now()),
    'a contact': await reads(LOCK_FOR_CONTACT.text, newId(world), now()),
    'the waits after a contact': await reads(STARTED_CONTACTS.text, now()),
  });

  it("costs a client's Today, a check-in and a contact no more", async () => {
    await history(1, DAYS);
    const few = await costs();
    await history(DAYS + 1, DAYS * TEN_TIMES);
    const tooMany = Object.entries(await costs()).filter(
      ([what, count]) => count > most(few[what as keyof typeof few]),
    );
    expect(tooMany).toEqual([]);
  });
});

const now = () => world.clock.now().toISOString();

async function practice(name: string): Promise<Practice> {
  const own = await makePractice(world, name);
  const coach = await own.coach(`${name} Coach`);
  const client = await own.client({ coach });
  const plan = await assign(world, coach, client);
  const actionId = actionOf(plan, 'wait').id;
  await withInput(client, 'countHabit', { actionId, times: 1 });
  await command(client, 'completeAction', actionOf(plan, 'walk').id);
  await command(client, 'undoAction', actionOf(plan, 'walk').id);
  for (const purpose of ['CHECK_INS', 'CONTACT_LOG', 'REFLECTIONS']) {
    await client.ok(`mutation { setConsent(purpose: ${purpose}, granted: true) { __typename } }`);
  }
  await client.ok(`mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`, {
    input: { id: newId(world), mood: 5, urge: 4, energy: 5 },
  });
  await client.ok(
    `mutation ($input: LogContactInput!) { logContact(input: $input) { __typename } }`,
    { input: { id: newId(world), begunBy: 'CLIENT', means: 'MESSAGE' } },
  );
  const form = await published(coach, worksheet());
  const sent = await sendForm(world, coach, client, form);
  await saveAnswers(client, sent, { proud: 'I got up.' }, true);
  await sendAnswers(client, sent);
  return { id: own.id, coach, client };
}

const workOut = ({ coach: { practiceId, memberId } }: Practice) =>
  world.app
    .get(KeptAttentionService, { strict: false })
    .workOut({ practiceId, memberId, role: 'COACH' });

/** The same client many times, with another name, and a plan, check-ins and contacts of their own. */
async function copyClient(id: string, count: number): Promise<void> {
  const sql = world.owner;
  await sql.query(
    `drop table if exists copies, step_copies;
     create temp table copies as
       select n, gen_random_uuid() as client_id, gen_random_uuid() as plan_id, gen_random_uuid() as person_id
       from generate_series(2, ${count}) n;
     create temp table step_copies as
       select s.id, k.client_id, k.plan_id, gen_random_uuid() as step_id
       from copies k, plan_steps s where s.practice_id = '${id}';`,
  );
  const own = `'id', gen_random_uuid(), 'client_id', k.client_id`;
  const copies: [table: string, changed: string][] = [
    [
      'clients',
      `'id', k.client_id, 'other_person_id', k.person_id, 'name', 'Client ' || k.n, 'name_key', 'client ' || k.n,
       'member_id', null`,
    ],
    ['other_persons', `'id', k.person_id, 'client_id', k.client_id`],
    ['plans', `'id', k.plan_id, 'client_id', k.client_id, 'person_id', k.person_id`],
    ['check_ins', own],
    ['contacts', `${own}, 'person_id', k.person_id`],
    ['consents', own],
    ['form_answers', own],
    ['terms_acceptances', own],
  ];
  const where = `t.practice_id = '${id}'`;
  for (const [table, changed] of copies) {
    await insertCopies(sql, table, { from: 'copies k', changed, where });
  }
  await insertCopies(sql, 'plan_steps', {
    from: 'step_copies k',
    changed: `'id', k.step_id, 'plan_id', k.plan_id, 'client_id', k.client_id`,
    where: `${where} and t.id = k.id`,
  });
  await insertCopies(sql, 'plan_actions', {
    from: 'step_copies k',
    changed: `'id', gen_random_uuid(), 'step_id', k.step_id, 'plan_id', k.plan_id, 'client_id', k.client_id`,
    where: `${where} and t.step_id = k.id`,
  });
}

/** Snoozes the item QUIET of these clients of the large practice. */
async function snooze(from: number, to: number): Promise<void> {
  const { id, coach } = large;
  await world.owner.query(
    `with marked as (
       insert into attention_marks (practice_id, id, client_id, created_at, marked_by, kind, subject, facts, until)
       select $1, gen_random_uuid(), c.id, $5::timestamptz - n * interval '1 second', $2, 'QUIET', '', '{}', $5::date + 5
       from (select id, row_number() over (order by id) as n from clients where practice_id = $1) c
       where n between $3 and $4 returning client_id)
     update clients set attention_due_at = 'epoch' where practice_id = $1 and id in (select client_id from marked)`,
    [id, coach.memberId, from, to, now()],
  );
  await workOut(large);
  await world.owner.query('vacuum analyze clients, client_attention, attention_marks');
}

/** Rows of the small practice's first client, one or more for each of these days ago. */
async function history(from: number, to: number): Promise<void> {
  const { id, client, coach } = small;
  const days = `generate_series(${from}, ${to}) n`;
  const at = `$1::timestamptz - n * interval '1 day'`;
  for (const [table, changed] of [
    ['check_ins', `'created_at', ${at}, 'received_at', ${at}`],
    ['contacts', `'created_at', ${at}, 'received_at', ${at}`],
    ['events', `'created_at', ${at}`],
  ] as const) {
    const where = `t.practice_id = '${id}' and t.id = (
      select id from ${table} where practice_id = '${id}' and client_id = '${client.clientId}' order by created_at limit 1)`;
    await insertCopies(
      world.owner,
      table,
      { from: days, changed: `'id', gen_random_uuid(), ${changed}`, where },
      [now()],
    );
  }
  for (const text of [
    `insert into habit_counts (practice_id, action_id, on_day, client_id, times, health_data_agreed)
     select a.practice_id, a.id, (${at})::date, a.client_id, 1, true from plan_actions a, ${days}
     where a.practice_id = '${id}' and a.client_id = '${client.clientId}' and a.kind = 'HABIT'
     on conflict do nothing`,
    `with held as (
       insert into sessions (practice_id, id, client_id, coach_id, starts_at, minutes, ends_at, place, status, created_at,
         has_signed_notes)
       select '${id}', gen_random_uuid(), '${client.clientId}', '${coach.memberId}', ${at}, 50,
         ${at} + interval '50 minutes', 'Room 2', 'HELD', ${at}, true from ${days}
       returning id, ends_at)
     insert into notes (practice_id, id, session_id, client_id, author_id, visibility, status, body_sealed, version,
       created_at, saved_at, signed_at, coach_id, notes_requested_by)
     select '${id}', gen_random_uuid(), id, '${client.clientId}', '${coach.memberId}', 'WITH_CLIENT', 'SIGNED', '\\x00', 1,
       ends_at, ends_at, ends_at, '${coach.memberId}', '{}' from held`,
  ]) {
    await world.owner.query(text, [now()]);
  }
  await world.owner.query('analyze');
}

const coachReads = (
  { id, coach }: Practice,
  statement: { text: string },
  rest: readonly (string | number | boolean | null)[],
) => buffersOf(coach, 'COACH', statement.text, [id, coach.memberId, now(), ...rest]);

/** The pages that a statement reads on its generic plan. */
async function buffersOf(
  { practiceId, memberId, accountId, clientId }: Actor,
  role: string,
  text: string,
  values: readonly (string | number | boolean | null)[],
): Promise<number> {
  await app.query(
    `begin; set local plan_cache_mode = force_generic_plan; set local app.practice_id = '${practiceId}';
     set local app.member_id = '${memberId}'; set local app.account_id = '${accountId}';
     set local app.client_id = '${clientId ?? ''}'; set local app.role = '${role}'
     ${clientId ? `; set local role ${CLIENT_ROLE}` : ''}`,
  );
  const literals = values.map((value) => (value === null ? 'null' : `'${value}'`)).join(', ');
  await app.query(`prepare measured as ${text}`);
  let plan = '';
  // The first run fills the caches of the connection.
  for (let run = 0; run < 2; run += 1) {
    const { rows } = await app.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers, costs off, timing off, summary off) execute measured(${literals})`,
    );
    plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  }
  await app.query('deallocate measured; rollback');
  return Number(/shared hit=(\d+)/.exec(plan)?.[1] ?? 0);
}
