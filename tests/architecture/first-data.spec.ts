/** Data from the first release passes every migration that converts it, up to the outreach gate and beyond. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate, SealingService } from '@footing/api/testing';
import { testConfig } from '../support/config.js';
import { migrateBefore } from '../support/migrating.js';
import { createDatabase, databaseUrl, dropDatabase } from '../support/postgres.js';

const SERVER = process.env['FOOTING_TEST_POSTGRES']!;
const masterKey = Buffer.alloc(32, 7);
const config = testConfig({ MASTER_KEY: masterKey.toString('base64') });
const sealing = new SealingService(config);

/** The moments of the migrations that convert data. */
const BOUNDARY_HISTORY = 1763900000000;
const CHECK_INS = 1764000000000;
const CLOSING = 1764320000000;
const ATTENTION = 1764410000000;
const PURPOSES = 1764421000000;
const CHANNELS = 1764430000000;
const ANSWERS = 1764470000000;

const practice = randomUUID();
const coach = randomUUID();
const library = randomUUID();
const sealed = Buffer.from('sealed');
let name: string;
let url: string;
let db: pg.Client;

/** A client of the first release with a plan of one outreach step and one action. */
interface Life {
  clientId: string;
  planId: string;
  stepId: string;
  actionId: string;
}
const lives = {} as Record<'space' | 'open' | 'unknown' | 'letGo', Life>;

const insert = (table: string, row: Record<string, unknown>) => {
  const columns = Object.keys(row);
  return db.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
};
const one = async (text: string, values: unknown[] = []) => (await db.query(text, values)).rows[0];

async function insertLife(boundary: string, reason: string, plan: object = {}): Promise<Life> {
  const [clientId, planId, stepId, actionId] = Array.from({ length: 4 }, () => randomUUID());
  const life = { clientId: clientId!, planId: planId!, stepId: stepId!, actionId: actionId! };
  const own = { practice_id: practice, client_id: clientId };
  await insert('clients', {
    ...{ practice_id: practice, id: clientId, coach_id: coach, name: 'Mia', call_name: 'Mia' },
    ...{ email: 'mia@example.test', time_zone: 'UTC', created_at: '2026-01-01' },
    ...{ other_alias: 'Sam', boundary, boundary_reason: reason, boundary_since: '2026-01-05' },
  });
  await insert('plans', {
    ...{ ...own, id: planId, library_version_id: library, template_title: 'T', template_number: 1 },
    ...{ title: 'T', starts_on: '2026-01-10', starts_at: '2026-01-10', status: 'ACTIVE' },
    ...{ done: 0, total: 1, next_opening: '2026-02-01', created_at: '2026-01-10', ...plan },
  });
  await insert('plan_steps', {
    ...{ ...own, id: stepId, plan_id: planId, position: 0, key: 's', title: 'S', purpose: '' },
    ...{ guidance: '', outreach: true, opens: '[]', status: 'LOCKED', timed: true },
    ...{ opens_at: '2026-02-01', locks: '[]' },
  });
  await insert('plan_actions', {
    ...{ ...own, id: actionId, plan_id: planId, step_id: stepId, position: 0, key: 'a' },
    ...{ kind: 'REFLECTION', title: 'A', guidance: '', required: true, outreach: false },
    ...{ status: 'OPEN', locks: '[]', due_on: '2026-02-05', created_at: '2026-01-10' },
  });
  return life;
}

beforeAll(async () => {
  name = await createDatabase(SERVER);
  url = databaseUrl(SERVER, name);
  await migrateBefore(url, BOUNDARY_HISTORY);
  db = new pg.Client({ connectionString: url });
  await db.connect();
  const at = '2026-01-01';
  await insert('practices', { id: practice, name: 'P', time_zone: 'UTC', created_at: at });
  const wrapped = sealing.newWrappedKey(practice);
  await insert('practice_keys', { practice_id: practice, wrapped });
  const accountId = randomUUID();
  await insert('accounts', {
    ...{ id: accountId, email: 'o@example.test', name: 'O', password_hash: 'none' },
    ...{ created_at: at, password_changed_at: at },
  });
  await insert('members', {
    ...{ practice_id: practice, id: coach, account_id: accountId, role: 'OWNER', name: 'O' },
    ...{ email: 'o@example.test', time_zone: 'UTC', created_at: at },
  });
  await insert('library_templates', {
    ...{ id: library, slug: 't', title: 'T', summary: '', for_whom: '', position: 900 },
  });
  await insert('library_versions', {
    ...{ id: library, template_id: library, number: 900, title: 'T', published_at: at },
    content: { about: '', readiness: null, steps: [] },
  });
  lives.space = await insertLife('ASKED_FOR_SPACE', 'They wrote that they need time.');
  lives.open = await insertLife('OPEN', '');
  lives.unknown = await insertLife('UNKNOWN', '');
  lives.letGo = await insertLife('UNKNOWN', '', {
    ...{ status: 'ENDED', ending: 'LET_GO', ended_at: '2026-01-20', next_opening: null },
  });
}, 120_000);
afterAll(async () => {
  await db.end();
  await dropDatabase(SERVER, name);
});

// In the order of the migrations: each test brings the database one conversion further.
describe('data of the first release', () => {
  it('keeps the boundary of each client as the first entry of its history, with the reason sealed', async () => {
    await migrateBefore(url, CHECK_INS, masterKey);
    const { rows } = await db.query(
      `select b.id, b.client_id, b.boundary, b.number, b.by_role, b.created_at, b.reason_sealed, k.wrapped
       from boundary_changes b join practice_keys k using (practice_id) order by b.boundary`,
    );
    const since = new Date('2026-01-05T00:00:00Z');
    expect(rows).toMatchObject([
      {
        client_id: lives.space.clientId,
        boundary: 'ASKED_FOR_SPACE',
        number: 1,
        by_role: 'SYSTEM',
      },
      { client_id: lives.open.clientId, boundary: 'OPEN', reason_sealed: null, created_at: since },
    ]);
    const [{ id, reason_sealed: reason, wrapped }] = rows;
    const place = { table: 'boundary_changes', id, version: 1 };
    expect(sealing.openWith(wrapped, practice, place, reason)).toBe(
      'They wrote that they need time.',
    );
  });

  it('closes the outreach only of a client whose other person has asked for space', async () => {
    const stored = (planId: string) =>
      one(
        `select p.next_opening, s.status as step, s.timed, s.locks, a.status as action, a.due_on
         from plans p join plan_steps s on s.plan_id = p.id join plan_actions a on a.step_id = s.id
         where p.id = $1`,
        [planId],
      );
    const locks = [{ kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE' }];
    expect(await stored(lives.space.planId)).toEqual({
      ...{
        next_opening: null,
        step: 'LOCKED',
        timed: false,
        locks,
        action: 'LOCKED',
        due_on: null,
      },
    });
    expect(await stored(lives.open.planId)).toMatchObject({
      timed: true,
      locks: [],
      action: 'OPEN',
    });
  });

  it('keeps the person of a plan that its client has let go of', async () => {
    await migrateBefore(url, CLOSING + 1, masterKey);
    const { rows } = await db.query(
      'select id, let_go_alias from plans where let_go_alias is not null',
    );
    expect(rows).toEqual([{ id: lives.letGo.planId, let_go_alias: 'Sam' }]);
  });

  it('counts as read what was shared before read marks existed', async () => {
    await migrateBefore(url, ATTENTION + 1, masterKey);
    const { rows } = await db.query(
      'select section from read_marks where client_id = $1 order by section',
      [lives.open.clientId],
    );
    expect(rows.map(({ section }) => section)).toEqual(['ANSWERS', 'BREATHER', 'REFLECTIONS']);
  });

  it('counts a shared reflection as consent to sharing reflections, and shares nothing else', async () => {
    for (const [life, shared] of [
      [lives.open, true],
      [lives.space, false],
    ] as const) {
      await insert('reflections', {
        ...{ practice_id: practice, id: randomUUID(), client_id: life.clientId, shared },
        ...{ plan_id: life.planId, action_id: life.actionId, text_sealed: sealed, version: 1 },
        ...{ created_at: '2026-01-12', saved_at: '2026-01-13' },
      });
    }
    await migrateBefore(url, PURPOSES + 1, masterKey);
    const { rows } = await db.query('select client_id, purpose, granted, created_at from consents');
    expect(rows).toEqual([
      {
        ...{ client_id: lives.open.clientId, purpose: 'REFLECTIONS', granted: true },
        created_at: new Date('2026-01-13T00:00:00Z'),
      },
    ]);
  });

  it('drops only emails about changed plans that nobody has agreed to', async () => {
    for (const kind of ['PLAN_CHANGED', 'RESET']) {
      await insert('outbox', {
        ...{ id: randomUUID(), practice_id: practice, kind, payload: sealed },
        ...{ created_at: '2026-01-14', available_at: '2026-01-14' },
      });
    }
    await migrateBefore(url, CHANNELS + 1, masterKey);
    expect((await db.query('select kind from outbox')).rows).toEqual([{ kind: 'RESET' }]);
  });

  it('moves answers out of results, and never shares answers to safety questions', async () => {
    for (const questionnaire of ['are-you-sure', 'safety']) {
      await insert('questionnaire_results', {
        ...{ practice_id: practice, id: randomUUID(), client_id: lives.open.clientId },
        ...{
          plan_id: lives.open.planId,
          action_id: lives.open.actionId,
          questionnaire,
          version: 1,
        },
        ...{ outcome: 'PROCEED', answers_sealed: sealed, shared: true, created_at: '2026-01-15' },
      });
    }
    await migrateBefore(url, ANSWERS + 1, masterKey);
    const { rows } = await db.query(
      `select r.questionnaire, a.shared, a.answers_sealed from questionnaire_answers a
       join questionnaire_results r using (practice_id, id) order by r.questionnaire`,
    );
    expect(rows).toEqual([
      { questionnaire: 'are-you-sure', shared: true, answers_sealed: sealed },
      { questionnaire: 'safety', shared: false, answers_sealed: sealed },
    ]);
  });

  it('passes all later migrations', async () => {
    process.env['MASTER_KEY'] = masterKey.toString('base64');
    await migrate(config, url);
    const { plans } = await one('select count(*)::int as plans from plans');
    expect(plans).toBe(4);
  });
});
