/** Each row that a client writes says who may read it, as the client decided and for their present coach. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { APP_ROLE, CLIENT_ROLE, SHARING_ROLE } from '@footing/api/testing';
import pg from 'pg';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { published, saveAnswers, sendAnswers, sendForm, worksheet } from '../support/forms.js';
import { insertCopies } from '../support/copies.js';
import { shareEntry } from '../support/journal.js';
import { send, turnOn, WITHDRAW } from '../support/messages.js';
import { actionOf, assign, plainAnswers, withInput } from '../support/plans.js';
import { mostPagesRead } from '../support/rows-read.js';
import { COPIES, OF_COUPLES, OF_NOTES, strayCopies } from '../support/sharing.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

/**
 * Without couples, which the server reads too (tests/isolation/row-level-security.spec.ts), and without files, which only the
 * coach reads for whom they are (files.spec.ts).
 */
const READ_BY_STAFF = Object.keys(COPIES).filter(
  (table) =>
    COPIES[table]!.includes('supervised') && !/^couple_|^client_files$|^file_places$/.test(table),
);
/** What it reads of a couple, and of what both partners read. */
const OF_BOTH = ['practice_id', 'couple_id', 'partner_a', 'partner_b', 'coach_id', 'supervised'];
const OF_SIDES = ['id', 'coach_a', 'supervised_a', 'coach_b', 'supervised_b'];

let world: World;
let practice: TestPractice;
let coach: Actor;
let next: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Cora Coach');
  next = await practice.coach('Nora Next');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const say = (purpose: string, granted: boolean) =>
  client.ok(
    `mutation { setConsent(purpose: ${purpose}, granted: ${granted}) {
       __typename ... on Refusal { code } } }`,
  );
const checkIn = () =>
  client.ok(
    `mutation { checkIn(input: { id: "${newId(world)}", mood: 4, urge: 7, energy: 3 }) {
       __typename ... on Refusal { code } } }`,
  );
const transfer = (to: Actor) => practice.transfer(client, to);
const withdrawHealthData = () => client.ok('mutation { withdrawHealthData { __typename } }');

/** One row of each kind that staff may read, shared. */
async function writeEverything(): Promise<void> {
  const plan = await assign(world, coach, client);
  for (const purpose of ['CHECK_INS', 'CONTACT_LOG']) await say(purpose, true);
  await checkIn();
  await client.ok(
    `mutation { logContact(input: { id: "${newId(world)}", begunBy: CLIENT, means: MESSAGE }) { __typename } }`,
  );
  await withInput(client, 'saveReflection', {
    ...{ actionId: actionOf(plan, 'write').id, text: 'a reflection', version: 0, shared: true },
  });
  await withInput(client, 'answerQuestionnaire', {
    ...{ actionId: actionOf(plan, 'ask').id, ...(await plainAnswers(client)), share: true },
  });
  const breather = newId(world);
  await client.ok(
    `mutation { writeBreather(input: { id: "${breather}", text: "a breather", version: 0 }) { __typename } }`,
  );
  world.clock.advance({ minutes: 11 });
  await client.ok(`mutation { shareBreather(id: "${breather}", version: 1) { __typename } }`);
  await shareEntry(world, client, 'an entry');
  const form = await sendForm(world, coach, client, await published(coach, worksheet()));
  await saveAnswers(client, form, { proud: 'I went out' }, true);
  await sendAnswers(client, form);
  await client.ok(
    `mutation { requestCall(input: { id: "${newId(world)}", note: "please" }) { __typename } }`,
  );
}

interface Settings {
  role: string;
  practiceId?: string;
  memberId?: string;
  clientId?: string;
}

/** Runs SQL as a database role with these settings, in a transaction that is rolled back. */
async function asRole<T>(
  databaseRole: string,
  { role, practiceId = practice.id, memberId = '', clientId = '' }: Settings,
  work: (sql: pg.Client) => Promise<T>,
): Promise<T> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practiceId}'; set local app.role = '${role}';
     set local app.member_id = '${memberId}'; set local app.client_id = '${clientId}';
     set local role ${databaseRole}`,
  );
  try {
    return await work(world.owner);
  } finally {
    await world.owner.query('rollback');
  }
}

/** The tables of which these settings show rows, each time with the app's role. */
const shown = (settings: Settings): Promise<string[]> =>
  asRole(APP_ROLE, settings, async (sql) => {
    const tables: string[] = [];
    for (const table of READ_BY_STAFF) {
      const { rows } = await sql.query(`select from ${table} limit 1`);
      if (rows.length > 0) tables.push(table);
    }
    return tables;
  });
const asCoach = (who: Actor): Settings => ({ role: 'COACH', memberId: who.memberId });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    ({ code }: { code: string }) => code,
  );

describe('a row that a client wrote', () => {
  it('is read by their coach until they withdraw the consent, and by the next coach after a transfer', async () => {
    await writeEverything();
    expect(await shown(asCoach(coach))).toEqual(READ_BY_STAFF);
    await say('CHECK_INS', false);
    const rest = READ_BY_STAFF.filter((table) => table !== 'check_ins');
    expect(await shown(asCoach(coach))).toEqual(rest);
    await transfer(next);
    expect(await shown(asCoach(coach))).toEqual([]);
    expect(await shown(asCoach(next))).toEqual(rest);
    await say('CHECK_INS', true);
    expect(await shown(asCoach(next))).toEqual(READ_BY_STAFF);
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
  });

  it('is not shown by wrong settings', async () => {
    await writeEverything();
    const stranger = await makePractice(world, 'Other');
    const other = await practice.client({ coach: next, name: 'Otto Other' });
    const owner = practice.owner.memberId;
    const wrong: [string, Settings][] = [
      ['an owner without consent', { role: 'OWNER', memberId: owner }],
      ['a colleague', asCoach(next)],
      ['a colleague who claims to be an owner', { role: 'OWNER', memberId: next.memberId }],
      ['another client', { role: 'CLIENT', memberId: other.memberId, clientId: other.clientId! }],
      ['the coach as a client', { role: 'CLIENT', memberId: coach.memberId }],
      ['the coach as the server', { role: 'SYSTEM', memberId: coach.memberId }],
      ['the coach as nobody', { role: 'NOBODY', memberId: coach.memberId }],
      ['the coach in another practice', { ...asCoach(coach), practiceId: stranger.id }],
      ['a member of another practice', { role: 'OWNER', memberId: stranger.owner.memberId }],
      [
        'the client in another practice',
        { role: 'CLIENT', clientId: client.clientId!, practiceId: stranger.id },
      ],
    ];
    for (const [who, settings] of wrong) expect([who, await shown(settings)]).toEqual([who, []]);
    await say('SUPERVISOR', true);
    expect(await shown({ role: 'OWNER', memberId: owner })).toEqual(READ_BY_STAFF);
    expect(await shown(asCoach(next))).toEqual([]);
  });

  it('is not shown to the server if it is a message, which sees only what the present coach wrote and did not withdraw', async () => {
    await turnOn(practice);
    const write = async (by: Actor): Promise<string> =>
      (await send(world, by, 'a message', by.clientId ? {} : { to: client })).id;
    for (const by of [client, coach]) await write(by);
    await transfer(next);
    for (const by of [client, next]) await write(by);
    const withdrawn = await write(next);
    await next.ok(WITHDRAW, { id: withdrawn });
    const seen = (settings: Settings) =>
      asRole(APP_ROLE, settings, async (sql) => {
        const { rows } = await sql.query('select with_id, from_client, withdrawn_at from messages');
        return rows;
      });
    expect(await seen({ role: 'SYSTEM' })).toEqual([
      { with_id: next.memberId, from_client: false, withdrawn_at: null },
    ]);
    const elsewhere = await makePractice(world, 'Other');
    expect(await seen({ role: 'SYSTEM', practiceId: elsewhere.id })).toEqual([]);
    expect(await seen({ role: 'NOBODY' })).toEqual([]);
  });

  it('cannot be forged against the ledger by a client, as inserted or as changed', async () => {
    await say('CHECK_INS', false);
    const own = { role: 'CLIENT', memberId: client.memberId, clientId: client.clientId! };
    const forged: [string, unknown[]][] = [
      ['shared', [coach.memberId, false, true, true]],
      ['supervised', [coach.memberId, true, false, true]],
      ['of another coach', [next.memberId, false, false, true]],
    ];
    const insert = (sql: pg.Client, values: unknown[]) =>
      sql.query(
        `insert into check_ins (practice_id, id, client_id, created_at, received_at, mood, coach_id, supervised,
           shares_check_ins, health_data_agreed)
         values ($1, $2, $3, $4, $4, 5, $5, $6, $7, $8)`,
        [practice.id, newId(world), client.clientId, world.clock.now(), ...values],
      );
    for (const [what, values] of forged) {
      const code = await asRole(CLIENT_ROLE, own, (sql) => codeOf(insert(sql, values)));
      expect([what, code]).toEqual([what, '23503']);
    }
    const right = [coach.memberId, false, false, true];
    expect(await asRole(CLIENT_ROLE, own, (sql) => codeOf(insert(sql, right)))).toBeNull();
    await withdrawHealthData();
    expect(await asRole(CLIENT_ROLE, own, (sql) => codeOf(insert(sql, right)))).toBe('23503');
    right[3] = false;
    expect(await asRole(CLIENT_ROLE, own, (sql) => codeOf(insert(sql, right)))).toBe('42501');
    for (const column of ['supervised', 'shares_check_ins', 'health_data_agreed']) {
      for (const role of [CLIENT_ROLE, APP_ROLE]) {
        const change = asRole(role, own, (sql) =>
          codeOf(sql.query(`update clients set ${column} = true`)),
        );
        expect([column, role, await change]).toEqual([column, role, '42501']);
      }
    }
  });
});

describe('the role that changes who may read', () => {
  const settings = () => ({ role: 'SYSTEM', clientId: client.clientId! });

  it('reads no text, inserts nothing, and deletes nothing but read marks', async () => {
    const { rows } = await world.owner.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema = 'public' and table_name = any ($1)`,
      [[...Object.keys(COPIES), ...OF_COUPLES, 'clients', 'couples']],
    );
    for (const { table, column } of rows) {
      const own = table === 'clients' ? 'id' : 'client_id';
      const ofCouple = [...OF_COUPLES, 'couples'].includes(table) ? OF_BOTH : [];
      const copied = COPIES[table] ?? [
        ...new Set([...Object.values(COPIES).flat(), 'name_shown_to', 'reminders_agreed']),
      ];
      const ofNote = { notes: ['author_id'], addenda: ['note_author_id'] }[table] ?? [];
      const may = ofCouple.length
        ? ofCouple.includes(column) || (table === 'couples' && OF_SIDES.includes(column))
        : ['practice_id', own, ...copied, ...ofNote, ...(OF_NOTES[table] ?? [])].includes(column);
      const code = await asRole(SHARING_ROLE, settings(), (sql) =>
        codeOf(sql.query(`select ${column} from ${table}`)),
      );
      expect([table, column, code]).toEqual([table, column, may ? null : '42501']);
    }
    for (const table of [...Object.keys(COPIES), ...OF_COUPLES, 'clients', 'couples']) {
      for (const statement of [`delete from ${table}`, `insert into ${table} default values`]) {
        const code = await asRole(SHARING_ROLE, settings(), (sql) => codeOf(sql.query(statement)));
        expect([statement, code]).toEqual([statement, '42501']);
      }
    }
    const others = await asRole(SHARING_ROLE, settings(), (sql) =>
      codeOf(sql.query('select from sessions')),
    );
    expect(others).toBe('42501');
  });

  it('deletes the read marks of the named client alone', async () => {
    const other = await practice.client({ coach, name: 'Otto Other' });
    await turnOn(practice);
    for (const by of [client, coach]) {
      await by.ok('mutation { showWhenRead(shows: true) { __typename } }');
    }
    await send(world, client, 'a message');
    world.clock.advance({ minutes: 1 });
    const input = { clientId: client.clientId, section: 'MESSAGES', to: world.clock.now() };
    await coach.ok('mutation($input: MarkReadInput!) { markRead(input: $input) { __typename } }', {
      input,
    });
    const deleted = ({ clientId }: Actor) =>
      asRole(SHARING_ROLE, { role: 'SYSTEM', clientId: clientId! }, async (sql) => {
        const { rowCount } = await sql.query('delete from message_marks');
        return rowCount;
      });
    expect([await deleted(other), await deleted(client)]).toEqual([0, 1]);
  });

  it('changes the rows of the named client alone, and never so that they differ from the client', async () => {
    await writeEverything();
    const other = await practice.client({ coach, name: 'Otto Other' });
    const named = { role: 'SYSTEM', clientId: other.clientId! };
    const hide = `update check_ins set shares_check_ins = false`;
    const changed = await asRole(SHARING_ROLE, named, (sql) => sql.query(hide));
    expect(changed.rowCount).toBe(0);
    for (const statement of [hide, `update clients set shares_check_ins = false`]) {
      const code = await asRole(SHARING_ROLE, settings(), (sql) => codeOf(sql.query(statement)));
      expect([statement, code]).toEqual([statement, '23503']);
    }
  });
});

describe('sent at the same moment as twenty check-ins', () => {
  it('a withdrawal leaves no row that the coach can read', async () => {
    await say('CHECK_INS', true);
    await checkIn();
    await Promise.all([
      ...Array.from({ length: 10 }, checkIn),
      say('CHECK_INS', false),
      ...Array.from({ length: 10 }, checkIn),
    ]);
    const { rows } = await world.owner.query('select from check_ins where client_id = $1', [
      client.clientId,
    ]);
    expect(rows).toHaveLength(21);
    expect(await shown(asCoach(coach))).toEqual([]);
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
  });

  it('a transfer leaves the former coach nothing, and the next coach everything', async () => {
    await say('CHECK_INS', true);
    await Promise.all([
      ...Array.from({ length: 10 }, checkIn),
      transfer(next),
      ...Array.from({ length: 10 }, checkIn),
    ]);
    expect(await shown(asCoach(coach))).toEqual([]);
    const read = await asRole(APP_ROLE, asCoach(next), (sql) => sql.query('select from check_ins'));
    expect(read.rowCount).toBe(20);
  });

  it('a withdrawal of the consent to health data leaves no row that says otherwise', async () => {
    const results = await Promise.all([
      ...Array.from({ length: 10 }, checkIn),
      withdrawHealthData(),
      ...Array.from({ length: 10 }, checkIn),
    ]);
    const said = results.flatMap(({ checkIn: sent }) => sent ?? []);
    expect(said).toHaveLength(20);
    expect(said.filter(({ __typename, code }) => (code ?? __typename) !== 'CheckIn')).toEqual(
      said.filter(({ code }) => code === 'CONSENT_NEEDED'),
    );
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
  });
});

describe('for a client with three years of data', () => {
  /** How many of each they have written. */
  const WRITTEN = {
    check_ins: 1_100,
    contacts: 300,
    journal_entries: 500,
    messages: 1_500,
    breathers: 40,
    call_requests: 20,
  };

  it('a withdrawal and a transfer change all rows in one statement', async () => {
    await writeEverything();
    await turnOn(practice);
    await send(world, client, 'a message');
    for (const [table, count] of Object.entries(WRITTEN)) {
      await insertCopies(
        world.owner,
        table,
        {
          from: `generate_series(2, ${count}) n`,
          changed: `'id', gen_random_uuid(), 'created_at', t.created_at - n * interval '23 hours'`,
          where: `t.client_id = $1 and t.id = (select id from ${table} where client_id = $1 limit 1)`,
        },
        [client.clientId],
      );
    }
    const updates = (sent: string[]) => sent.filter((text) => /update check_ins/.test(text));
    for (const change of [() => say('CHECK_INS', false), withdrawHealthData, () => transfer(next)])
      expect(updates(await statementsOf(change))).toHaveLength(1);
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
  });
});

it('one chart of a coach with 400 clients reads a few pages, not the practice', async () => {
  await say('CHECK_INS', true);
  await world.owner.query(
    `with person as (
       insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at)
       select $1, gen_random_uuid(), gen_random_uuid(), now(), 1, now() from generate_series(1, 400)
       returning id, client_id)
     insert into clients (other_person_id, practice_id, id, coach_id, name, call_name, name_key, call_name_key, email,
       time_zone, created_at)
     select id, $1, client_id, $2, 'A', 'A', 'a', 'a', 'a@example.test', 'UTC', now() from person`,
    [practice.id, coach.memberId],
  );
  const copies = COPIES['check_ins']!;
  await world.owner.query(
    `insert into check_ins (practice_id, id, client_id, created_at, received_at, mood, ${copies.join(', ')})
     select c.practice_id, gen_random_uuid(), c.id, t.at, t.at, 5, ${copies.map((copy) => `c.${copy}`).join(', ')}
     from clients c, generate_series(1, 90) n, lateral (select $2::timestamptz - n * interval '1 day' as at) t
     where c.practice_id = $1 order by n`,
    [practice.id, world.clock.now()],
  );
  await world.owner.query('vacuum analyze check_ins');
  const rows = await asRole(APP_ROLE, asCoach(coach), (sql) =>
    sql.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers, costs off, timing off, summary off)
       select created_at, mood from check_ins where practice_id = '${practice.id}' and client_id = '${client.clientId}'
       order by created_at desc limit 90`,
    ),
  );
  const plan = rows.rows.map((row) => row['QUERY PLAN']);
  expect(plan.join('\n')).toMatch(/rows=90(\.00)? /);
  // Its 90 rows are on as many pages, because those of all clients were inserted day by day; the practice has hundreds.
  expect(mostPagesRead(plan)).toBeLessThan(120);
});
