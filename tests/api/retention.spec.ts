import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { registeredStatements, RETENTION_DAYS, RetentionWorker } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { newAddress } from '../support/sign-in.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const RESET = `mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }`;
const INVITE = `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`;
const BEGAN = '2026-03-02T09:00:00Z';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set(BEGAN);
  await world.mails();
  await world.owner.query(
    'delete from outbox; delete from attempts; delete from account_tokens; delete from invitation_tokens',
  );
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const run = () => world.app.get(RetentionWorker, { strict: false }).run();
const after = (days: number, minutes = 0) => {
  world.clock.set(BEGAN);
  world.clock.advance({ minutes: days * 24 * 60 + minutes });
};
async function count(table: string, where = 'true', values: unknown[] = []): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${where}`,
    values,
  );
  return rows[0]!.n;
}

/** Rows of the table that the worker leaves after that many days and minutes. */
async function left(table: string, days: number, minutes: number): Promise<number> {
  after(days, minutes);
  await run();
  return count(table);
}

async function insertSignIn(createdAt: Date, revokedAt: Date | null = null): Promise<string> {
  const id = newId(world);
  await world.owner.query(
    `insert into sign_ins (id, account_id, created_at, last_used_at, user_agent, revoked_at)
     select $1, account_id, $3, $3, 'Firefox', $4 from members where id = $2`,
    [id, client.memberId, createdAt, revokedAt],
  );
  return id;
}

describe('a row that only serves operation or security', () => {
  it('is deleted a month after an email was sent, and never before it is', async () => {
    await world.gql(RESET, { email: client.email });
    expect(await left('outbox', 400, 0)).toBe(1);
    world.clock.set(BEGAN);
    await world.mails();
    expect(await left('outbox', RETENTION_DAYS.outbox, 0)).toBe(1);
    expect(await left('outbox', RETENTION_DAYS.outbox, 1)).toBe(0);
  });

  it('is deleted a month after an email was given up', async () => {
    await world.gql(RESET, { email: client.email });
    await world.owner.query('update outbox set given_up_at = $1', [new Date(BEGAN)]);
    expect(await left('outbox', RETENTION_DAYS.outbox, 0)).toBe(1);
    expect(await left('outbox', RETENTION_DAYS.outbox, 1)).toBe(0);
  });

  it('is deleted a day after a link in an email has expired', async () => {
    await world.gql(RESET, { email: client.email });
    // The link works for an hour.
    expect(await left('account_tokens', RETENTION_DAYS.account_tokens, 60)).toBe(1);
    expect(await left('account_tokens', RETENTION_DAYS.account_tokens, 61)).toBe(0);
  });

  it('is deleted a day after an invitation has expired, and the invitation stays', async () => {
    await coach.ok(INVITE, { input: { email: newAddress(), name: 'Mara Lind' } });
    const validDays = 7;
    expect(await left('invitation_tokens', validDays + RETENTION_DAYS.invitation_tokens, 0)).toBe(
      1,
    );
    expect(await left('invitation_tokens', validDays + RETENTION_DAYS.invitation_tokens, 1)).toBe(
      0,
    );
    expect(
      await count('invitations', 'practice_id = $1 and accepted_at is null', [practice.id]),
    ).toBe(1);
  });

  it('is deleted a day after attempts were counted', async () => {
    await world.gql(RESET, { email: client.email });
    expect(await count('attempts')).toBeGreaterThan(0);
    const counted = await count('attempts');
    expect(await left('attempts', RETENTION_DAYS.attempts, 0)).toBe(counted);
    expect(await left('attempts', RETENTION_DAYS.attempts, 1)).toBe(0);
  });

  it('is deleted 120 days after signing in, and a token a day after it has expired', async () => {
    await world.owner.query('delete from sign_ins');
    const id = await insertSignIn(new Date(BEGAN));
    await insertSignIn(new Date(BEGAN), new Date(BEGAN));
    await world.owner.query(
      `insert into refresh_tokens (hash, sign_in_id, account_id, created_at, expires_at)
       select '\\x01', id, account_id, created_at, created_at + interval '30 days' from sign_ins where id = $1`,
      [id],
    );
    expect(await left('refresh_tokens', 30 + RETENTION_DAYS.refresh_tokens, 0)).toBe(1);
    expect(await left('refresh_tokens', 30 + RETENTION_DAYS.refresh_tokens, 1)).toBe(0);
    expect(RETENTION_DAYS.sign_ins).toBe(120);
    expect(await left('sign_ins', RETENTION_DAYS.sign_ins, 0)).toBe(2);
    expect(await left('sign_ins', RETENTION_DAYS.sign_ins, 1)).toBe(0);
  });

  it('is deleted in batches, each of a thousand at most', async () => {
    await world.owner.query(
      `insert into attempts (subject, kind, window_start, count)
       select decode(md5(n::text), 'hex'), 'LINK', $1, 1 from generate_series(1, 2500) n`,
      [new Date(BEGAN)],
    );
    after(RETENTION_DAYS.attempts, 1);
    const sent = await statementsOf(run);
    expect(sent.filter((sql) => sql.includes('delete from attempts'))).toHaveLength(3);
    expect(await count('attempts')).toBe(0);
  });
});

describe('a sign-in that is still used', () => {
  it('is kept for its whole life', async () => {
    const { rows } = await world.owner.query<{ id: string }>('select id from sign_ins limit 1');
    const id = rows[0]?.id ?? (await insertSignIn(new Date(BEGAN)));
    for (const days of [1, 30, 89]) {
      after(days);
      await run();
      expect(await count('sign_ins', 'id = $1', [id])).toBe(1);
    }
  });
});

describe('the record of who read what', () => {
  it('is kept as long as the client, as their page promises', async () => {
    await world.owner.query(
      `insert into access_log (practice_id, id, client_id, reader_id, created_at, kind, count)
       values ($1, $2, $3, $4, $5, 'CHECK_INS', 3)`,
      [practice.id, newId(world), client.clientId, coach.memberId, new Date(BEGAN)],
    );
    after(10 * 365);
    await run();
    const { readings } = await client.ok(
      '{ readings { edges { node { kind reader { name } } } } }',
    );
    expect(readings.edges).toEqual([{ node: { kind: 'CHECK_INS', reader: { name: 'Ana Ruiz' } } }]);
  });
});

describe('the rights to delete', () => {
  /** How many rows of the outbox that role would delete. */
  async function deletes(settings: string): Promise<number> {
    await world.owner.query(
      `begin; set local app.practice_id = ''; set local app.client_id = ''; set local app.role = 'SYSTEM';
       ${settings}; set local role footing_app`,
    );
    try {
      return (await world.owner.query('delete from outbox')).rowCount ?? 0;
    } finally {
      await world.owner.query('rollback');
    }
  }

  it('of emails that were sent belong to the server alone', async () => {
    await world.gql(RESET, { email: client.email });
    await world.mails();
    await world.gql(RESET, { email: coach.email });
    expect(await count('outbox')).toBe(2);
    expect(await deletes(`set local app.role = 'SYSTEM'`)).toBe(1);
    for (const role of ['OWNER', 'COACH', 'CLIENT', '']) {
      expect(await deletes(`set local app.role = '${role}'`)).toBe(0);
    }
    for (const role of ['SYSTEM', 'OWNER', 'COACH', 'CLIENT']) {
      const settings = `set local app.practice_id = '${practice.id}'; set local app.role = '${role}'`;
      expect(await deletes(settings)).toBe(0);
    }
  });
});

describe('each deletion', () => {
  const statements = registeredStatements().filter(({ columns }) => 'deleted' in columns);

  it('is covered by this test', () => {
    // Digests are deleted by the worker that makes them, messages that were not sent by the one that sends them, and failed jobs by the
    // worker that runs them.
    expect(statements).toHaveLength(Object.keys(RETENTION_DAYS).length - 3);
  });

  it.each(statements.map(({ name, text }) => [name, text] as const))(
    '%s finds its rows by an index',
    async (_name, text) => {
      const { owner } = world;
      await owner.query(
        `begin; set local enable_seqscan = off; set local plan_cache_mode = force_generic_plan;
         set local app.practice_id = ''; set local app.role = 'SYSTEM'; set local role footing_app`,
      );
      try {
        await owner.query(`prepare deletion (timestamptz, int) as ${text}`);
        const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
          'explain execute deletion (now(), 10)',
        );
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan).not.toMatch(/Seq Scan/);
        expect(plan).not.toMatch(/Sort/);
      } finally {
        await owner.query('rollback; deallocate deletion');
      }
    },
  );
});

describe('the documentation', () => {
  it('names each table and its period', () => {
    const file = fileURLToPath(new URL('../../docs/operations.md', import.meta.url));
    const text = readFileSync(file, 'utf8');
    const listed = [...text.matchAll(/^\| `(\w+)` +\| (\d+) days?\b/gm)].map(
      ([, table, days]) => [table, Number(days)] as const,
    );
    expect(Object.fromEntries(listed)).toEqual(RETENTION_DAYS);
  });
});
