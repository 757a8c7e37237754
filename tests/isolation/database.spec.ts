import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { uuidv7 } from '@footing/kernel';
import { APP_ROLE } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { actionOf, assign, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

/**
 * The database alone, asked as the role that requests run as: what still holds when every check of the
 * server's own code is wrong.
 */
let world: World;
let app: pg.Client;
let here: TestPractice;
let there: TestPractice;
let coach: Actor;
let client: Actor;
let otherClient: Actor;
let tables: string[];

beforeAll(async () => {
  world = await bootWorld();
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
  [here, there] = [await makePractice(world, 'Here'), await makePractice(world, 'There')];
  coach = await here.coach();
  client = await lived(here, coach);
  otherClient = await lived(here, coach);
  await lived(there, await there.coach());
  const { rows } = await world.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and c.relname not in ('outbox', 'sign_ins', 'invitation_tokens') order by 1`,
  );
  tables = rows.map(({ name }) => name);
});
afterAll(async () => {
  await app.end();
  await world.close();
});

/** A client with a row in every table that a life leaves rows in. */
async function lived(practice: TestPractice, guide: Actor): Promise<Actor> {
  const one = await practice.client({ coach: guide });
  const plan = await assign(world, guide, one);
  await withInput(one, 'saveReflection', {
    actionId: actionOf(plan, 'write').id,
    text: 'private',
    version: 0,
    shared: false,
  });
  await withInput(one, 'countHabit', {
    actionId: actionOf(plan, 'wait').id,
    on: '2026-03-02',
    times: 1,
  });
  const id = () => uuidv7(world.clock.now().getTime());
  const { planSession } = await guide.ok(
    `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } ... on Refusal { message } } }`,
    {
      input: {
        clientId: one.clientId,
        startsAt: new Date(world.clock.now().getTime() + 3_600_000).toISOString(),
        minutes: 50,
      },
    },
  );
  world.clock.advance({ hours: 2 });
  for (const visibility of ['COACH_ONLY', 'WITH_CLIENT']) {
    const note = id();
    await guide.ok(
      `mutation ($input: WriteNoteInput!, $id: ID!) {
         writeNote(input: $input) { __typename } signNote(noteId: $id, version: 1) { __typename } }`,
      {
        input: { id: note, sessionId: planSession.id, visibility, body: 'text', version: 0 },
        id: note,
      },
    );
  }
  return one;
}

interface Wrong {
  practiceId?: string | null;
  actor?: Actor | null;
  role?: string;
}

/** Runs `work` as somebody, in a transaction that leaves nothing behind. */
async function as<T>({ practiceId, actor, role }: Wrong, work: () => Promise<T>): Promise<T> {
  await app.query(
    `begin; set local app.practice_id = '${practiceId ?? ''}'; set local app.account_id = '${actor?.accountId ?? ''}';
     set local app.member_id = '${actor?.memberId ?? ''}'; set local app.client_id = '${actor?.clientId ?? ''}';
     set local app.role = '${role ?? 'NOBODY'}'`,
  );
  try {
    return await work();
  } finally {
    await app.query('rollback');
  }
}

async function count(table: string, where = 'true'): Promise<number> {
  const { rows } = await app.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${where}`,
  );
  return rows[0]!.n;
}

describe('the tables of a practice', () => {
  it('have row-level security that is forced on their owner too, with a policy for each command', async () => {
    const { rows } = await world.owner.query<{
      name: string;
      on: boolean;
      forced: boolean;
      commands: string[];
    }>(
      `select c.relname as name, c.relrowsecurity as on, c.relforcerowsecurity as forced,
         array(select distinct p.cmd from pg_policies p where p.tablename = c.relname order by 1) as commands
       from pg_class c where c.relname = any($1) and c.relnamespace = 'public'::regnamespace`,
      [[...tables, 'practices']],
    );
    expect(rows).toHaveLength(tables.length + 1);
    for (const { name, on, forced, commands } of rows) {
      expect({ name, on, forced }).toEqual({ name, on: true, forced: true });
      if (name !== 'practices') expect(commands).toEqual(['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
    }
  });

  it('are reached by a role that owns nothing and bypasses nothing', async () => {
    const { rows } = await app.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = current_user and rolname = $1`,
      [APP_ROLE],
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 },
    ]);
  });

  it('hold rows of both practices in this test, so that an empty answer means something', async () => {
    const empty = [];
    for (const table of tables) {
      const { rows } = await world.owner.query<{ n: number }>(
        `select count(distinct practice_id)::int as n from ${table}`,
      );
      if (rows[0]!.n < 2) empty.push(table);
    }
    expect(empty).toEqual([
      'addenda',
      'invitations',
      'questionnaire_results',
      'template_versions',
      'templates',
    ]);
  });

  it('show nothing to a connection that has said nothing, and nothing to nobody', async () => {
    for (const table of tables) expect([table, await count(table)]).toEqual([table, 0]);
    await as({ role: 'NOBODY', practiceId: null }, async () => {
      for (const table of tables) expect([table, await count(table)]).toEqual([table, 0]);
    });
  });

  it.each(['OWNER', 'COACH', 'CLIENT'] as const)(
    'show no row of another practice to a %s',
    async (role) => {
      const actor = { OWNER: here.owner, COACH: coach, CLIENT: client }[role];
      await as({ practiceId: here.id, actor, role }, async () => {
        for (const table of tables) {
          expect([table, await count(table, `practice_id <> '${here.id}'`)]).toEqual([table, 0]);
        }
      });
    },
  );

  it('let nobody write into another practice', async () => {
    for (const table of tables) {
      for (const command of [
        `delete from ${table}`,
        `update ${table} set practice_id = practice_id`,
      ]) {
        const outcome = await as({ practiceId: here.id, actor: here.owner, role: 'OWNER' }, () =>
          app.query(`${command} where practice_id = '${there.id}'`).then(
            ({ rowCount }) => rowCount,
            (error: pg.DatabaseError) => error.code,
          ),
        );
        // No row is touched, or the role may not do this at all (42501).
        expect([command, outcome === 0 || outcome === '42501']).toEqual([command, true]);
      }
    }
  });

  it('refuse a row that points into another practice', async () => {
    const foreign = await world.owner.query<{ id: string }>(
      `select id from members where practice_id = $1 and role = 'COACH'`,
      [there.id],
    );
    await expect(
      world.owner.query(`update clients set coach_id = $1 where practice_id = $2`, [
        foreign.rows[0]!.id,
        here.id,
      ]),
    ).rejects.toMatchObject({ code: '23503' });
  });
});

describe('a client', () => {
  const mine = (work: () => Promise<void>) =>
    as({ practiceId: here.id, actor: client, role: 'CLIENT' }, work);
  const OF_CLIENTS = [
    'plans',
    'plan_steps',
    'plan_actions',
    'habit_counts',
    'reflections',
    'sessions',
    'notes',
    'events',
  ];

  it('sees rows of their own and none of another client of the same practice', async () => {
    await mine(async () => {
      for (const table of OF_CLIENTS) {
        expect([table, (await count(table, `client_id = '${client.clientId}'`)) > 0]).toEqual([
          table,
          true,
        ]);
        expect([table, await count(table, `client_id <> '${client.clientId}'`)]).toEqual([
          table,
          0,
        ]);
      }
      expect(await count('clients')).toBe(1);
    });
  });

  it('never sees a note that is for the coach alone, nor a template', async () => {
    await mine(async () => {
      expect(await count('notes', `visibility = 'COACH_ONLY'`)).toBe(0);
      expect(await count('notes', `visibility = 'WITH_CLIENT'`)).toBe(1);
      expect(await count('templates')).toBe(0);
    });
  });

  it("cannot change another client's rows, nor a session or a note of their own", async () => {
    await mine(async () => {
      const others = await app.query(
        `update plan_actions set done_at = now() where client_id = $1`,
        [otherClient.clientId],
      );
      const sessions = await app.query(`update sessions set minutes = 10`);
      const notes = await app.query(`delete from notes`);
      expect([others.rowCount, sessions.rowCount, notes.rowCount]).toEqual([0, 0, 0]);
    });
  });
});

describe('a coach', () => {
  it('sees no reflection that was not shared, and no private note of another coach', async () => {
    const other = await here.coach();
    await as({ practiceId: here.id, actor: coach, role: 'COACH' }, async () => {
      expect(await count('reflections')).toBe(0);
      expect(await count('notes', `visibility = 'COACH_ONLY'`)).toBeGreaterThan(0);
    });
    await as({ practiceId: here.id, actor: other, role: 'COACH' }, async () => {
      expect(await count('notes', `visibility = 'COACH_ONLY'`)).toBe(0);
    });
  });

  it('leaves no private text readable in the database', async () => {
    const { rows } = await world.owner.query<{ text: string }>(
      `select encode(text_sealed, 'escape') as text from reflections
       union all select encode(body_sealed, 'escape') from notes`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { text } of rows) expect(text).not.toMatch(/private|text/);
  });
});
