import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derived, ownerDataSource, resealTexts, SealingService } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { databaseUrl } from '../support/postgres.js';
import { bootWorld, type World } from '../support/world.js';

const NONCE = 12;
const TAG = 16;
const BY_CLIENT_KEY = Buffer.from('f0544b01', 'hex');
/** Rows that one run of the work seals in a transaction. */
const BATCH = 500;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = practice.owner;
  client = await practice.client({ coach });
});
afterAll(() => world?.close());

describe('the keys of a client', () => {
  it('are created once when two texts are the first at the same moment', async () => {
    const other = await practice.client({ coach });
    const lines = ['one', 'two', 'three', 'four'];
    await Promise.all(lines.map((line) => checkIn(other, line)));
    const { rows } = await world.owner.query(`select kind from client_keys where client_id = $1`, [
      other.clientId,
    ]);
    expect(rows).toEqual([{ kind: 'CLIENT' }]);
    expect((await linesOf(other)).sort()).toEqual([...lines].sort());
  });

  it('differ for what the client wrote and what the coach keeps about them', async () => {
    await checkIn(client, 'Slept badly');
    await note(client, 'She sleeps badly');
    const { rows } = await world.owner.query<{ kind: string; wrapped: Buffer }>(
      `select kind, wrapped from client_keys where client_id = $1 order by kind`,
      [client.clientId],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['CLIENT', 'RECORD']);
    expect(rows[0]!.wrapped.equals(rows[1]!.wrapped)).toBe(false);
  });

  it('make the texts unreadable when they are destroyed, and those of nobody else', async () => {
    const gone = await practice.client({ coach });
    await checkIn(gone, 'Nobody should read this');
    await checkIn(client, 'This stays');
    await world.owner.query('delete from client_keys where client_id = $1', [gone.clientId]);
    const { errors, data } = await gone.gql(LINES);
    expect(errors).toHaveLength(1);
    expect(JSON.stringify({ errors, data })).not.toContain('Nobody should read this');
    expect(await linesOf(client)).toContain('This stays');
  });

  it('are deleted with the client', async () => {
    const { rows } = await world.owner.query(
      `select confdeltype as "onDelete" from pg_constraint
       where conrelid = 'client_keys'::regclass and confrelid = 'clients'::regclass`,
    );
    expect(rows).toEqual([{ onDelete: 'c' }]);
  });
});

describe('texts from before client keys', () => {
  afterEach(() => world.owner.query('update installation set texts_resealed_at = null'));

  it('are read as before, and sealed again with the key of their client', async () => {
    const old = await practice.client({ coach });
    await checkIn(old, 'An old line');
    await makeOld(old);
    expect(await linesOf(old)).toEqual(['An old line']);
    expect(await reseal()).toBe(1);
    expect(await formsOf(old)).toEqual([BY_CLIENT_KEY.toString('hex')]);
    expect(await linesOf(old)).toEqual(['An old line']);
    expect(await reseal()).toBe(0);
  });

  it('are finished by the next run when one was stopped', async () => {
    const old = await practice.client({ coach });
    await checkIn(old, 'Again and again');
    await makeOld(old);
    await copies(old, BATCH + 20);
    let batches = 0;
    // Stops in the middle of the check-ins, after their first batch.
    const first = await reseal(() => (batches += 1) > 6);
    expect(first).toBe(BATCH);
    expect(
      await world.owner.query('select texts_resealed_at as at from installation'),
    ).toMatchObject({ rows: [{ at: null }] });
    expect(await reseal()).toBe(21);
    expect(new Set(await formsOf(old))).toEqual(new Set([BY_CLIENT_KEY.toString('hex')]));
  });

  it('leave check-ins as unchangeable as they were', async () => {
    const old = await practice.client({ coach });
    await checkIn(old, 'Fixed');
    await makeOld(old);
    await reseal();
    await expect(
      world.owner.query('update check_ins set mood = 1 where client_id = $1', [old.clientId]),
    ).rejects.toThrow(/cannot be changed/);
  });
});

const LINES = '{ checkIns { items { line } } }';

async function linesOf(actor: Actor): Promise<string[]> {
  const { checkIns } = await actor.ok<{ checkIns: { items: { line: string }[] } }>(LINES);
  return checkIns.items.map(({ line }) => line);
}

const checkIn = (actor: Actor, line: string) =>
  actor.ok(`mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`, {
    input: { id: newId(world), mood: 4, line },
  });

async function note(about: Actor, body: string): Promise<void> {
  const startsAt = new Date(world.clock.now().getTime() - 3_600_000).toISOString();
  const { planSession } = await coach.ok(
    `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`,
    { input: { id: newId(world), clientId: about.clientId, startsAt, minutes: 50 } },
  );
  await coach.ok(`mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }`, {
    input: {
      ...{ id: newId(world), sessionId: planSession.id, visibility: 'COACH_ONLY' },
      ...{ version: 0, body },
    },
  });
}

interface Found {
  practiceId: string;
  id: string;
  sealed: Buffer;
  practiceKey: Buffer;
  own: Buffer;
}

/** Stores the lines of the client's check-ins as they were stored before client keys: sealed with the practice's key. */
async function makeOld(actor: Actor): Promise<void> {
  const { rows } = await world.owner.query<Found>(
    `select i.practice_id as "practiceId", i.id, i.line_sealed as sealed, p.wrapped as "practiceKey", k.wrapped as own
     from check_ins i join practice_keys p using (practice_id)
     join client_keys k on k.client_id = i.client_id and k.kind = 'CLIENT' where i.client_id = $1`,
    [actor.clientId],
  );
  await world.owner.query('alter table check_ins disable trigger user');
  for (const row of rows) {
    const place = { table: 'check_ins', id: row.id, version: 1 };
    const keys = Buffer.concat([row.practiceKey, row.own]);
    const text = world.app
      .get(SealingService, { strict: false })
      .openWith(keys, row.practiceId, place, row.sealed);
    const bound = `${row.practiceId}|check_ins|${row.id}|1`;
    const sealed = encrypted(practiceKeyOf(row), Buffer.from(text), bound);
    await world.owner.query('update check_ins set line_sealed = $2 where id = $1', [
      row.id,
      sealed,
    ]);
  }
  await world.owner.query('alter table check_ins enable trigger user');
  await world.owner.query('delete from client_keys where client_id = $1', [actor.clientId]);
}

/** Adds further old check-ins of the client. */
async function copies(actor: Actor, count: number): Promise<void> {
  const { rows } = await world.owner.query<Found>(
    `select p.practice_id as "practiceId", p.wrapped as "practiceKey" from practice_keys p where p.practice_id = $1`,
    [actor.practiceId],
  );
  const key = practiceKeyOf(rows[0]!);
  const added = Array.from({ length: count }, () => {
    const id = newId(world);
    const text = encrypted(key, Buffer.from('A copy'), `${actor.practiceId}|check_ins|${id}|1`);
    return { id, text };
  });
  await world.owner.query(
    `insert into check_ins (practice_id, id, client_id, created_at, received_at, mood, line_sealed,
       coach_id, supervised, shares_check_ins, health_data_agreed)
     select $1, n.id, $2, $3, $3, 4, n.text, c.coach_id, c.supervised, c.shares_check_ins, c.health_data_agreed
     from clients c, unnest($4::uuid[], $5::bytea[]) n (id, text) where c.practice_id = $1 and c.id = $2`,
    [
      ...[actor.practiceId, actor.clientId, world.clock.now()],
      ...[added.map(({ id }) => id), added.map(({ text }) => text)],
    ],
  );
}

/** How the lines of the client are sealed: their first bytes. */
async function formsOf(actor: Actor): Promise<string[]> {
  const { rows } = await world.owner.query<{ form: string }>(
    `select encode(substring(line_sealed from 1 for 4), 'hex') as form from check_ins where client_id = $1`,
    [actor.clientId],
  );
  return rows.map(({ form }) => form);
}

async function reseal(stopped?: () => boolean): Promise<number> {
  const owner = await ownerDataSource(
    databaseUrl(process.env['FOOTING_TEST_POSTGRES']!, world.owner.database!),
  ).initialize();
  try {
    return await resealTexts(owner, world.config.masterKey, () => world.clock.now(), stopped);
  } finally {
    await owner.destroy();
  }
}

function practiceKeyOf({
  practiceId,
  practiceKey,
}: Pick<Found, 'practiceId' | 'practiceKey'>): Buffer {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    derived(world.config.masterKey, 'key wrapping'),
    practiceKey.subarray(0, NONCE),
  )
    .setAAD(Buffer.from(practiceId))
    .setAuthTag(practiceKey.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(practiceKey.subarray(NONCE + TAG)), decipher.final()]);
}

function encrypted(key: Buffer, text: Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}
