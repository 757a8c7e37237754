/** Data from before the outreach gate, converted by every migration since, as the users of the server see it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import {
  appUrl,
  createApp,
  migrate,
  OutreachRechecksWorker,
  SealingService,
  TokenVerifier,
} from '@footing/api/testing';
import { acceptEverything } from '../support/actors.js';
import { MovableClock } from '../support/clock.js';
import { testConfig } from '../support/config.js';
import { migrateBefore } from '../support/migrating.js';
import { createDatabase, databaseUrl, dropDatabase } from '../support/postgres.js';

const SERVER = process.env['FOOTING_TEST_POSTGRES']!;
const KEY = Buffer.alloc(32, 7).toString('base64');
const GATE = 1764519000000;
const NOW = '2026-03-20T09:00:00Z';
const HANDED_OVER = '2026-02-10T10:00:00Z';
const practice = randomUUID();
const coach = { memberId: randomUUID(), accountId: randomUUID(), signInId: randomUUID() };

interface Result {
  questionnaire?: 'are-you-sure' | 'safety';
  outcome: string;
  days?: number;
  on: string;
}
interface Case {
  results: Result[];
  /** Entries in the safety history. */
  safety?: [kind: 'STOPPED' | 'CHECKED' | 'REVIEWED', on: string][];
  /** The coach started the plan after a talk. */
  talkedOn?: string;
  /** What closes outreach now; null if nothing does. */
  lock: 'ANSWERS' | 'SAFETY_HOLD' | null;
  /** The rules of the only step, if they differ from those of the other clients. */
  opens?: object[];
}

const CASES: Record<string, Case> = {
  'were blocked': {
    results: [{ outcome: 'NOT_SUITABLE', on: '2026-03-01' }],
    lock: 'ANSWERS',
  },
  'were blocked, and went on with a PROCEED later': {
    results: [
      { outcome: 'NOT_SUITABLE', on: '2026-03-01' },
      { outcome: 'PROCEED', on: '2026-03-02' },
    ],
    lock: null,
  },
  'were ready, and then were not': {
    results: [
      { outcome: 'PROCEED', on: '2026-03-01' },
      { outcome: 'NOT_SUITABLE', on: '2026-03-02' },
    ],
    lock: 'ANSWERS',
  },
  'were asked to wait some days': {
    results: [{ outcome: 'COOL_OFF', days: 7, on: '2026-03-01' }],
    lock: 'ANSWERS',
  },
  'were asked to talk': {
    results: [{ outcome: 'TALK_TO_COACH', on: '2026-03-01' }],
    // Answering again does not count as a talk.
    safety: [['CHECKED', '2026-03-02']],
    lock: 'ANSWERS',
  },
  'were asked to talk, and have': {
    results: [{ outcome: 'TALK_TO_COACH', on: '2026-03-01' }],
    talkedOn: '2026-03-03',
    lock: null,
  },
  'had a quiet week asked of them by the safety questions': {
    results: [{ questionnaire: 'safety', outcome: 'COOL_OFF', days: 7, on: '2026-03-01' }],
    lock: 'SAFETY_HOLD',
  },
  'were stopped, and reviewed': {
    results: [
      { questionnaire: 'safety', outcome: 'SAFETY_STOP', on: '2026-03-01' },
      { questionnaire: 'safety', outcome: 'PROCEED', on: '2026-03-04' },
    ],
    safety: [
      ['STOPPED', '2026-03-01'],
      ['REVIEWED', '2026-03-05'],
    ],
    lock: null,
  },
  'were stopped': {
    results: [{ questionnaire: 'safety', outcome: 'SAFETY_STOP', on: '2026-03-01' }],
    safety: [['STOPPED', '2026-03-01']],
    lock: 'SAFETY_HOLD',
  },
  'were stopped, and answered better without a review': {
    results: [
      { questionnaire: 'safety', outcome: 'SAFETY_STOP', on: '2026-03-01' },
      { questionnaire: 'safety', outcome: 'PROCEED', on: '2026-03-04' },
    ],
    safety: [['STOPPED', '2026-03-01']],
    lock: 'SAFETY_HOLD',
  },
  'answered nothing': { results: [], lock: null },
};

/** Time zones of the first clients: as stored, and as converted. */
const ZONES = [
  ['AET', 'Australia/Sydney'],
  ['ect', 'Europe/Paris'],
  ['Etc/Unknown', 'UTC'],
  ['europe/berlin', 'europe/berlin'],
  ['America/Vancouver', 'America/Vancouver'],
];
/** Check-ins of each client, and whether they count as calm. */
const CHECK_INS = [
  { mood: 5, urge: 5, energy: 5, showsCalm: false },
  { mood: 5, urge: 4, energy: 5, showsCalm: true },
  { mood: 5, urge: 5, energy: 6, showsCalm: true },
  { mood: 0, urge: 10, energy: 0, showsCalm: true },
];

interface Life extends Case {
  clientId: string;
  memberId: string;
  accountId: string;
  signInId: string;
  planId: string;
  stepId: string;
  actionId: string;
}

const lives = new Map<string, Life>();
/** A client who was transferred, and the coach who wrote a note about them before. */
const former = { memberId: randomUUID(), accountId: randomUUID(), signInId: randomUUID() };
let transferred: Life;
let name: string;
let db: pg.Client;
let app: NestFastifyApplication;
let address: string;

beforeAll(async () => {
  name = await createDatabase(SERVER);
  const url = databaseUrl(SERVER, name);
  await migrateBefore(url, GATE);
  db = new pg.Client({ connectionString: url });
  await db.connect();
  await insertPractice();
  for (const [who, one] of Object.entries(CASES)) lives.set(who, await insertLife(who, one));
  transferred = await insertTransferred();
  const config = testConfig();
  process.env['MASTER_KEY'] = KEY;
  await migrate(config, url);
  const clock = new MovableClock(new Date(NOW));
  app = await createApp({ config, appUrl: appUrl(config, url), clock });
  await app.listen(0, '127.0.0.1');
  // Clients cannot write anything until they have accepted the terms, which are newer than this data.
  await acceptEverything({ owner: db, clock }, practice);
  address = await app.getUrl();
  // The migration scheduled a recheck of every client for the moment at which it ran.
  await db.query('update outreach_rechecks set at = $1', [NOW]);
  await app.get(OutreachRechecksWorker, { strict: false }).run();
}, 180_000);
afterAll(async () => {
  await db.end();
  await app?.close();
  await dropDatabase(SERVER, name);
});

const insert = (table: string, row: Record<string, unknown>) => {
  const columns = Object.keys(row);
  return db.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
};

async function insertMember(
  who: { memberId: string; accountId: string; signInId: string },
  role: string,
  zone: string,
): Promise<void> {
  const email = `${who.memberId}@example.test`;
  const at = '2026-01-01';
  await insert('accounts', {
    ...{ id: who.accountId, email, name: 'Somebody', password_hash: 'none' },
    ...{ created_at: at, password_changed_at: at },
  });
  await insert('members', {
    ...{ practice_id: practice, id: who.memberId, account_id: who.accountId, role },
    ...{ name: 'Somebody', email, time_zone: zone, created_at: at },
  });
  await insert('sign_ins', {
    ...{ id: who.signInId, account_id: who.accountId, created_at: at, last_used_at: NOW },
    ...{ user_agent: 'test', practice_id: practice },
  });
}

async function insertPractice(): Promise<void> {
  const id = practice;
  await insert('practices', {
    id,
    name: 'P',
    time_zone: 'US/Pacific-New',
    created_at: '2026-01-01',
  });
  await insert('practice_keys', {
    practice_id: id,
    wrapped: new SealingService(testConfig()).newWrappedKey(id),
  });
  await insertMember(coach, 'OWNER', 'VST');
  await insert('library_templates', {
    ...{ id, slug: 't', title: 'T', summary: '', for_whom: '', position: 900 },
  });
  await insert('library_versions', {
    ...{ id, template_id: id, number: 900, title: 'T', published_at: '2026-01-01' },
    content: { about: '', readiness: null, steps: [] },
  });
}

async function insertLife(who: string, one: Case): Promise<Life> {
  const id = () => randomUUID();
  const ids = {
    ...{ clientId: id(), memberId: id(), accountId: id(), signInId: id() },
    ...{ planId: id(), stepId: id(), actionId: id() },
  };
  const { clientId, planId, stepId } = ids;
  const own = { practice_id: practice, client_id: clientId };
  const zone = ZONES[lives.size]?.[0] ?? 'Europe/Berlin';
  await insertMember(ids, 'CLIENT', zone);
  await insert('clients', {
    ...{ practice_id: practice, id: clientId, member_id: ids.memberId, coach_id: coach.memberId },
    ...{ name: who, call_name: 'M', email: 'm@example.test', time_zone: zone },
    ...{ created_at: '2026-01-01', joined_at: '2026-01-01', other_alias: 'Sam' },
  });
  await insert('boundary_changes', {
    ...{ ...own, id: id(), number: 1, created_at: '2026-01-02', boundary: 'OPEN' },
    ...{ takes_effect_at: '2026-01-02', by_role: 'SYSTEM' },
  });
  await insert('plans', {
    ...{ ...own, id: planId, library_version_id: practice, template_title: 'T' },
    ...{ template_number: 1, title: 'T', starts_on: '2026-02-01', starts_at: '2026-02-01' },
    ...{ status: 'ACTIVE', done: 0, total: 1, created_at: '2026-02-01' },
    ...(one.talkedOn && {
      ...{ readiness: 'are-you-sure', ready_at: one.talkedOn, ready_by: coach.memberId },
      ready_reason_sealed: Buffer.from('sealed'),
    }),
  });
  await insert('plan_steps', {
    ...{ ...own, id: stepId, plan_id: planId, position: 0, key: 's', title: 'S', purpose: '' },
    ...{ guidance: '', outreach: true, status: 'OPEN', timed: false, locks: '[]' },
    opens: JSON.stringify(
      one.opens ?? [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }],
    ),
  });
  await insert('plan_actions', {
    ...{ ...own, id: ids.actionId, plan_id: planId, step_id: stepId, position: 0, key: 'hello' },
    ...{ kind: 'ONCE', title: 'Say hello', guidance: '', required: true, outreach: true },
    ...{ status: 'OPEN', locks: '[]', created_at: '2026-02-01' },
  });
  for (const [at, { mood, urge, energy }] of CHECK_INS.entries()) {
    const createdAt = `2026-03-1${at}T10:00:00Z`;
    await insert('check_ins', {
      ...{ ...own, id: id(), created_at: createdAt, received_at: createdAt },
      ...{ mood, urge, energy },
    });
  }
  for (const { questionnaire = 'are-you-sure', outcome, days = null, on } of one.results) {
    await insert('questionnaire_results', {
      ...{ ...own, id: id(), questionnaire, version: 1, outcome, days },
      ...{ shared: false, created_at: on },
    });
  }
  for (const [at, [kind, on]] of (one.safety ?? []).entries()) {
    await insert('safety_events', {
      ...{ ...own, id: id(), created_at: on, number: at + 1, kind },
      reviewed_by: kind === 'REVIEWED' ? coach.memberId : null,
    });
  }
  return { ...one, ...ids };
}

async function insertTransferred(): Promise<Life> {
  await insertMember(former, 'COACH', 'Europe/Berlin');
  const opens = [{ kind: 'WAIT', days: 30, anchor: 'LAST_CONTACT' }, { kind: 'BOUNDARY' }];
  const life = await insertLife('José Ørsted', { results: [], lock: null, opens });
  const own = { practice_id: practice, client_id: life.clientId };
  const contacts = [
    ['CLIENT', '2026-03-02T10:00:00Z'],
    ['CLIENT', '2026-03-10T10:00:00Z'],
    ['OTHER', '2026-03-15T10:00:00Z'],
  ];
  for (const [begunBy, at] of contacts) {
    await insert('contacts', {
      ...{ ...own, id: randomUUID(), created_at: at, received_at: at },
      ...{ begun_by: begunBy, means: 'MESSAGE' },
    });
  }
  const sessionId = randomUUID();
  const at = '2026-02-03T10:00:00Z';
  await insert('sessions', {
    ...{ ...own, id: sessionId, coach_id: former.memberId, status: 'HELD', minutes: 60 },
    ...{ starts_at: at, ends_at: '2026-02-03T11:00:00Z', created_at: at },
  });
  await insert('notes', {
    ...{ ...own, id: randomUUID(), session_id: sessionId, author_id: former.memberId },
    ...{ visibility: 'COACH_ONLY', status: 'SIGNED', body_sealed: Buffer.from('sealed') },
    ...{ version: 1, created_at: at, saved_at: at, signed_at: at },
  });
  await insert('events', {
    ...{ ...own, id: randomUUID(), created_at: HANDED_OVER, kind: 'CLIENT_HANDED_OVER' },
    actor_id: coach.memberId,
  });
  return life;
}

const ask = (who: Life | null, query: string): Promise<any> =>
  who
    ? askAs({ ...who, role: 'CLIENT' }, query)
    : askAs({ ...coach, role: 'OWNER', clientId: null }, query);

interface Asker {
  memberId: string;
  accountId: string;
  signInId: string;
  role: 'CLIENT' | 'COACH' | 'OWNER';
  clientId: string | null;
}

async function askAs(
  { memberId, accountId, signInId, role, clientId }: Asker,
  query: string,
): Promise<any> {
  const { accessToken } = app
    .get(TokenVerifier, { strict: false })
    .sign({ accountId, signInId, member: { practiceId: practice, memberId, role, clientId } });
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The reason is in `lock` alone. */
const LOCKED = 'This isn’t open right now.';
const REFUSED = '{ __typename ... on Refusal { message lock { kind } } }';

it('the worker checks every client again', async () => {
  expect((await db.query('select from outreach_rechecks')).rowCount).toBe(0);
});

describe('answers from before the outreach gate', () => {
  it.each(Object.keys(CASES))(
    'still decide whether outreach is open for clients who %s',
    async (who) => {
      const life = lives.get(who)!;
      const { lock, actionId, stepId, clientId } = life;
      const shown = await ask(
        life,
        `{ myPlan { steps { actions { status lock { kind } } } }
         clientToday { onHold plan { stones { status lock { kind } } } } }`,
      );
      const status = lock === null ? 'OPEN' : 'LOCKED';
      const [stone] = shown.clientToday.plan.stones;
      expect(stone).toEqual({ status, lock: lock && { kind: lock } });
      expect(shown.clientToday.onHold).toBe(lock === 'SAFETY_HOLD');
      // Client and coach read the same reason.
      const approved = await ask(null, `mutation { approveStep(stepId: "${stepId}") ${REFUSED} }`);
      const done = await ask(
        life,
        `mutation { completeAction(actionId: "${actionId}") ${REFUSED} }`,
      );
      const { attention } = (await ask(null, '{ coachToday { attention { clientId kind } } }'))
        .coachToday;
      const items = attention
        .filter((item: any) => item.clientId === clientId)
        .map(({ kind }: any) => kind);
      if (lock === null) {
        expect(done.completeAction.__typename).toBe('Plan');
        expect(items).not.toContain('SAFETY_HOLD');
        return;
      }
      const refused = { __typename: 'Refusal', message: LOCKED, lock: { kind: lock } };
      expect(done.completeAction).toEqual(refused);
      expect(approved.approveStep).toEqual(refused);
      const page = `{ client(id: "${clientId}") { plan { steps { locks { kind } } } } }`;
      const [step] = (await ask(null, page)).client.plan.steps;
      expect(step.locks[0]).toEqual({ kind: lock });
      if (lock === 'SAFETY_HOLD') expect(items).toContain('SAFETY_HOLD');
    },
  );
});

describe('check-ins from when every slider had a value', () => {
  it('keep their values, and show no calm where perhaps no slider was touched', async () => {
    const { rows } = await db.query(
      `select mood, urge, energy, shows_calm as "showsCalm" from check_ins where client_id = $1
       order by created_at`,
      [lives.get('answered nothing')!.clientId],
    );
    expect(rows).toEqual(CHECK_INS);
    const { checkIns } = await ask(
      lives.get('answered nothing')!,
      '{ checkIns { items { mood urge energy } } }',
    );
    const said = CHECK_INS.map(({ showsCalm: _, ...values }) => values);
    expect(checkIns.items).toHaveLength(said.length);
    expect(checkIns.items).toEqual(expect.arrayContaining(said));
  });

  it('may leave out a value from now on, but not all of them', async () => {
    const { clientId } = lives.get('answered nothing')!;
    const some = (urge: number | null) =>
      insert('check_ins', {
        ...{ practice_id: practice, client_id: clientId, id: randomUUID(), urge },
        ...{ created_at: NOW, received_at: NOW, coach_id: coach.memberId, supervised: false },
        ...{ shares_check_ins: false, health_data_agreed: true },
      });
    await some(3);
    await expect(some(null)).rejects.toMatchObject({ code: '23514' });
  });
});

describe('time zones that Postgres does not know', () => {
  it('are replaced by the zone of the same place, or else by that of the practice', async () => {
    const zoneOf = async (table: string, id: string) =>
      (await db.query(`select time_zone as zone from ${table} where id = $1`, [id])).rows[0].zone;
    expect(await zoneOf('practices', practice)).toBe('UTC');
    expect(await zoneOf('members', coach.memberId)).toBe('Asia/Ho_Chi_Minh');
    for (const [at, [, zone]] of ZONES.entries()) {
      const { clientId, memberId } = [...lives.values()][at]!;
      expect([at, await zoneOf('clients', clientId)]).toEqual([at, zone]);
      expect([at, await zoneOf('members', memberId)]).toEqual([at, zone]);
    }
    // Screens that compute days can be opened again.
    const [first] = lives.values();
    expect((await ask(first!, '{ clientToday { today } }')).clientToday.today).toBe('2026-03-20');
    expect((await ask(null, '{ coachToday { today } }')).coachToday.today).toBe('2026-03-20');
  });
});

describe('a client with contacts from before every plan stored the last one', () => {
  it('waits from the last contact that the client started', async () => {
    const { myPlan } = await ask(
      transferred,
      '{ myPlan { steps { locks { kind anchor days until } } } }',
    );
    expect(myPlan.steps[0].locks).toEqual([
      { kind: 'WAIT', anchor: 'LAST_CONTACT', days: 30, until: '2026-04-08T22:00:00.000Z' },
    ]);
  });

  it('finds each contact in the log, about the other person of that time', async () => {
    const { contactLog } = await ask(transferred, '{ contactLog { items { at begunBy } } }');
    expect(contactLog.items).toEqual([
      { at: '2026-03-15T10:00:00.000Z', begunBy: 'OTHER' },
      { at: '2026-03-10T10:00:00.000Z', begunBy: 'CLIENT' },
      { at: '2026-03-02T10:00:00.000Z', begunBy: 'CLIENT' },
    ]);
    const { rows } = await db.query(
      `select distinct c.id from contacts k
       join clients c on c.practice_id = k.practice_id and c.other_person_id = k.person_id
       where k.client_id = $1`,
      [transferred.clientId],
    );
    expect(rows).toEqual([{ id: transferred.clientId }]);
  });
});

describe('a client who was transferred before transfers were stored', () => {
  it('is listed for the coach who wrote private notes, to choose what the new coach may read', async () => {
    const { privateNotes } = await askAs(
      { ...former, role: 'COACH', clientId: null },
      '{ privateNotes { clientId undecided } }',
    );
    expect(privateNotes).toEqual([{ clientId: transferred.clientId, undecided: true }]);
    const { rows } = await db.query(
      'select client_id, from_id, to_id, by_id, created_at, chosen_at from transfers',
    );
    expect(rows).toEqual([
      {
        ...{ client_id: transferred.clientId, from_id: former.memberId, to_id: coach.memberId },
        ...{ by_id: null, created_at: new Date(HANDED_OVER), chosen_at: null },
      },
    ]);
  });
});

describe('a client from before names had search keys', () => {
  it('is found without accents and special letters', async () => {
    const search = '{ caseload(search: "jose orsted") { edges { node { id name } } } }';
    const { caseload } = await ask(null, search);
    expect(caseload.edges).toEqual([{ node: { id: transferred.clientId, name: 'José Ørsted' } }]);
  });
});
