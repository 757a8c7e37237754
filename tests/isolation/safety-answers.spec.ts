import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@footing/api/testing';
import { isRequiredArgument, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  plainAnswers,
  SHORT_PLAN,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';
import { OF_NO_PRACTICE, scopeOf, undone } from './world/database-scopes.js';
import { operation, rootFields, type RootField } from './world/operations.js';
import type { Person } from './world/people.js';

/** Answers to the safety questions that pause outreach, one for each rule that can pause it. */
const PAUSING: Record<string, Record<string, string>> = {
  'afraid of the other person': { afraid: 'YES' },
  'thoughts of harm': { harm: 'YES' },
  'being blocked': { blocked: 'YES' },
  'asking around': { 'i-watch': 'ask' },
  'looking at their pages': { 'i-watch': 'pages' },
};

/** Where the questions are asked: on their own page, or in an action of a plan. */
const DOORS = ['alone', 'in a plan'] as const;

type Role = 'CLIENT' | 'COACH' | 'OWNER';

/** Clients and practices are all alike, until the answers. */
interface Side {
  answers: Record<string, string>;
  practice: TestPractice;
  coach: Actor;
  client: Actor;
  plan: PlanSeen;
}

const PLAN = {
  ...SHORT_PLAN,
  steps: SHORT_PLAN.steps.map((step) =>
    step.key === 'ground'
      ? {
          ...step,
          actions: step.actions.map((action) =>
            action.key === 'ask' ? { ...action, questionnaire: 'safety' } : action,
          ),
        }
      : step,
  ),
};

let world: World;
let app: pg.Client;
let schema: GraphQLSchema;
let tables: string[];
/** Those with the columns `id` and `client_id`. */
let tablesOfClients: string[];

beforeAll(async () => {
  world = await bootWorld();
  schema = world.app.get(GraphQLSchemaHost, { strict: false }).schema;
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  tables = rows.map(({ name }) => name).filter((name) => !OF_NO_PRACTICE.includes(name));
  const { rows: columns } = await world.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_name = any ($1) and column_name in ('id', 'client_id')
     group by table_name having count(*) = 2 order by 1`,
    [tables],
  );
  tablesOfClients = columns.map(({ name }) => name);
}, 480_000);
afterAll(async () => {
  await app?.end();
  await world?.close();
});

describe.each(DOORS)('two clients who differ only in their safety answers, given %s', (door) => {
  let sides: Map<string, Side>;

  beforeAll(async () => {
    sides = new Map();
    for (const [name, answers] of Object.entries(PAUSING)) sides.set(name, await aSide(answers));
    world.clock.advance({ minutes: 10 });
    for (const side of sides.values()) await answer(side, side.answers, door);
  }, 480_000);

  it('look the same to the coach and the owner in every query and every table', async () => {
    await expectNoDifference(sides);
  }, 480_000);

  it('still look the same after both gave answers that pause nothing, as long as both are paused', async () => {
    world.clock.advance({ hours: 25 });
    for (const side of sides.values()) await answer(side, {}, door);
    await expectNoDifference(sides);
  }, 480_000);

  it('get the same refusals and the same answers to everything that the coach and the owner do', async () => {
    const told = new Map(
      await Promise.all(
        [...sides].map(async ([name, side]) => [name, await toldToStaff(side)] as const),
      ),
    );
    const [first] = told.values();
    for (const [name, seen] of told) expect({ name, ...seen }).toEqual({ name, ...first });
    const said = JSON.stringify(first);
    for (const words of ['Outreach is paused after the safety questions.', 'WORDS_REACH_OUT']) {
      expect(said).toContain(words);
    }
  }, 480_000);
});

it('shows the difference between a client who is paused and one who is not', async () => {
  const [paused, free] = [await aSide({ afraid: 'YES' }), await aSide({})];
  for (const side of [paused, free]) await answer(side, side.answers, 'alone');
  const [one, other] = (await seenByStaff([paused, free])) as [
    Record<string, string>,
    Record<string, string>,
  ];
  const differing = Object.keys(one).filter((place) => one[place] !== other[place]);
  expect(differing).toEqual(
    expect.arrayContaining([
      'COACH Query.client id: client',
      'COACH Query.coachToday ',
      'OWNER Query.caseload ',
      'COACH table safety_events',
      'emails to the coach',
    ]),
  );
}, 480_000);

it('hides from staff when a client passed the safety questions, which an earlier version recorded', async () => {
  const { coach, client, practice } = await aSide({});
  await world.owner.query(
    `insert into safety_events (id, practice_id, client_id, kind, number, created_at)
     values ($1, $2, $3, 'CHECKED', 1, $4)`,
    [newId(world), client.practiceId, client.clientId, world.clock.now()],
  );
  const table = 'table safety_events';
  expect((await tablesOf('COACH', coach))[`COACH ${table}`]).toBe('');
  expect((await tablesOf('OWNER', practice.owner))[`OWNER ${table}`]).toBe('');
  expect((await tablesOf('CLIENT', client))[`CLIENT ${table}`]).toContain('CHECKED');
}, 480_000);

async function aSide(answers: Record<string, string>): Promise<Side> {
  const practice = await makePractice(world);
  const coach = await practice.coach();
  const client = await practice.client({ coach });
  const plan = await assign(world, coach, client, { content: PLAN });
  return { answers, practice, coach, client, plan };
}

async function answer(
  { client, plan }: Side,
  given: Record<string, string>,
  door: (typeof DOORS)[number],
): Promise<void> {
  const { version, answers } = await plainAnswers(client, 'safety');
  const input = {
    version,
    answers: answers.map(({ question, value }) => ({ question, value: given[question] ?? value })),
  };
  const result =
    door === 'alone'
      ? await withInput(client, 'answerSafetyCheck', input)
      : await withInput(client, 'answerQuestionnaire', {
          ...input,
          actionId: actionOf(plan, 'ask').id,
        });
  expect(result['outcome']).toBeDefined();
}

async function expectNoDifference(sides: Map<string, Side>): Promise<void> {
  const all = await seenByStaff([...sides.values()]);
  const [first, ...others] = [...sides.keys()].map((name, at) => ({ name, seen: all[at]! }));
  // A pause is shown in the places that this test reads, and the comparison detects it.
  expect(JSON.stringify(first!.seen)).toContain('SAFETY_HOLD');
  for (const { name, seen } of others) {
    const differing = Object.keys({ ...first!.seen, ...seen }).filter(
      (place) => first!.seen[place] !== seen[place],
    );
    const differences = differing.map((place) => ({
      place,
      [first!.name]: first!.seen[place],
      [name]: seen[place],
    }));
    expect(differences).toEqual([]);
  }
}

/**
 * Everything that the coach and the owner of each practice can read, with ids and addresses removed, by its source. The
 * practices share no data, so their queries are sent concurrently.
 */
async function seenByStaff(sides: Side[]): Promise<Record<string, string>[]> {
  const queried = await Promise.all(sides.map(queriesOfStaff));
  const seen: Record<string, string>[] = [];
  for (const [at, side] of sides.entries()) {
    const read = { ...queried[at]! };
    for (const [role, actor] of staffOf(side)) Object.assign(read, await tablesOf(role, actor));
    for (const { to, subject, text } of await world.mails()) {
      if (![side.coach.email, side.practice.owner.email].includes(to)) continue;
      const place = `emails to ${to === side.coach.email ? 'the coach' : 'the owner'}`;
      read[place] = `${read[place] ?? ''}${comparable({ subject, text })}\n`;
    }
    seen.push(read);
  }
  return seen;
}

async function queriesOfStaff(side: Side): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  const ids = await idsOf(side);
  for (const [role, actor] of staffOf(side)) {
    Object.assign(seen, await queriesOf(role, actor, ids));
  }
  return seen;
}

const staffOf = ({ coach, practice }: Side) =>
  [
    ['COACH', coach],
    ['OWNER', practice.owner],
  ] as const;

/**
 * The answers that the coach and the owner get when they try everything that outreach or a pause may refuse, and make
 * every other change that they can. Reviews are omitted: whether one ends the pause depends on the answers, and its
 * result says so.
 */
async function toldToStaff(side: Side): Promise<Record<string, string>> {
  const { coach, client, plan, practice } = side;
  const clientId = client.clientId;
  const smile = stepOf(plan, 'smile').id;
  const ground = stepOf(plan, 'ground').id;
  const noteId = await aNote(side);
  const idFrom = async (table: string, and = 'true') => {
    const { rows } = await world.owner.query<{ id: string }>(
      `select id from ${table} where client_id = $1 and ${and} order by id limit 1`,
      [clientId],
    );
    return rows[0]!.id;
  };
  const { coachToday } = await coach.ok<any>('{ coachToday { attention { id kind } } }');
  const attentionId = coachToday.attention.find(({ kind }: any) => kind === 'SAFETY_HOLD').id;
  const action = { kind: 'ONCE', title: 'Meet for a coffee', reach: 'YES', stepId: smile };
  const words = { title: 'Send her flowers', reach: 'NO', noReachReason: 'For the table.' };
  const content = { ...PLAN, steps: PLAN.steps.map((step) => ({ ...step, title: 'Other' })) };
  const { rows: versions } = await world.owner.query<{ id: string }>(
    `select coalesce(template_version_id, library_version_id) as id from plans where id = $1`,
    [plan.id],
  );
  const input = (value: object) => ({ input: value });
  const assigned = { clientId, templateVersionId: versions[0]!.id };
  const reason = 'As they said.';
  const tried: [name: string, args: object][] = [
    ['approveStep', { stepId: smile }],
    ['closeStep', { stepId: smile }],
    ['addAction', input(action)],
    ['addAction', input({ ...action, ...words })],
    ['agreeAction', input({ stepId: smile, noteId, title: 'Meet for a coffee', reach: 'YES' })],
    ['agreeAction', input({ stepId: ground, noteId, ...words })],
    ['assignPlan', input(assigned)],
    ['reopenStep', { stepId: smile }],
    ['startPlanAfterTalk', input({ planId: plan.id, reason })],
    ['markAnsweredByMistake', input({ resultId: await idFrom('questionnaire_results'), reason })],
    ['snoozeAttention', input({ id: newId(world), attentionId, until: '2026-03-09' })],
    ['dismissAttention', input({ id: newId(world), attentionId })],
    ['completeAction', { actionId: actionOf(plan, 'gift').id }],
    ['giveSurprise', input({ actionId: actionOf(plan, 'gift').id, ...CHECKED })],
    ['answerSafetyCheck', input(await plainAnswers(client, 'safety'))],
    ['confirmBoundary', input({ clientId })],
    ['endLegalOrder', input({ clientId, reason, endedOn: '2026-03-02' })],
    ['recordTalk', input({ clientId })],
    ['shortenWait', input({ stepId: smile, rule: 1, days: 1, reason })],
    ['setAllowance', input({ planId: plan.id, allowance: { max: 2, days: 7 } })],
    ['skipStep', input({ stepId: ground, reason })],
    ['approveStep', { stepId: smile }],
    ['pausePlan', { planId: plan.id }],
    ['resumePlan', { planId: plan.id }],
    ['setBoundary', input({ clientId, boundary: 'LIMITED' })],
    ['setBoundary', input({ clientId, boundary: 'OPEN', reason })],
    ['endPlan', input({ planId: plan.id, ending: 'EXPIRED' })],
    ['assignPlan', input({ ...assigned, content })],
    ['assignPlan', input(assigned)],
    ['archiveClient', input({ clientId, plan: 'END' })],
    ['archiveClient', input({ clientId, plan: 'END', followUpBy: practice.owner.memberId })],
    ['restoreClient', { clientId }],
    [
      'acknowledgeFollowUp',
      input({ id: await idFrom('follow_ups', `kind = 'SAFETY_HOLD'`), done: 'TALKED' }),
    ],
  ];
  const told: Record<string, string> = {};
  for (const [at, [name, args]] of tried.entries()) {
    for (const [role, actor] of staffOf(side)) {
      const { data, errors } = await actor.gql(
        operation(schema, `Mutation.${name}` as RootField, args),
        args,
      );
      const faults = errors?.map(({ message, extensions }) => ({ message, ...extensions }));
      told[`${at} ${name} by the ${role}`] = comparable({ data, faults });
    }
  }
  return told;
}

const CHECKED = { small: true, inexpensive: true, notInPerson: true, obligesToNothing: true };

/** A session with a draft by the coach. */
async function aNote({ coach, client }: Side): Promise<string> {
  const startsAt = new Date(world.clock.now().getTime() - 3_600_000);
  const { planSession } = await coach.ok<any>(
    'mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
    { input: { clientId: client.clientId, startsAt, minutes: 30 } },
  );
  const id = newId(world);
  await coach.ok('mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', {
    input: { id, sessionId: planSession.id, visibility: 'COACH_ONLY', body: 'x', version: 0 },
  });
  return id;
}

/** Every query of the schema, with every id of the client that it accepts. Equal queries are sent once. */
async function queriesOf(
  role: string,
  actor: Actor,
  ids: Map<string, string>,
): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const root of rootFields(schema).filter((each) => each.startsWith('Query.'))) {
    const answers = new Map<string, string>();
    for (const [what, args] of argumentsOf(root, ids)) {
      const key = JSON.stringify(args);
      const answer = answers.get(key) ?? (await answerTo(actor, root, args));
      answers.set(key, answer);
      seen[`${role} ${root} ${what}`] = answer;
    }
  }
  return seen;
}

async function answerTo(actor: Actor, root: RootField, args: object): Promise<string> {
  const { data, errors } = await actor.gql(operation(schema, root, args), args);
  const codes = errors?.map(({ extensions, message }) => [extensions['code'], message]);
  return comparable({ data, codes });
}

function argumentsOf(root: RootField, ids: Map<string, string>): [string, object][] {
  const field = schema.getQueryType()!.getFields()[root.split('.')[1]!]!;
  const taken = field.args.filter(({ type }) => /^(ID|String)!?$/.test(String(type)));
  const required = field.args.filter(isRequiredArgument);
  const alone: [string, object][] = required.length === 0 ? [['', {}]] : [];
  const named = taken.filter(({ name }) => !['address', 'after', 'search', 'token'].includes(name));
  return [
    ...alone,
    ...named.flatMap(({ name }) =>
      [...ids].map(([what, id]): [string, object] => [`${name}: ${what}`, { [name]: id }]),
    ),
  ];
}

/** One id from each table with data about the client, and a questionnaire's key. */
async function idsOf({ client, plan }: Side): Promise<Map<string, string>> {
  const ids = new Map([
    ['client', client.clientId!],
    ['plan', plan.id],
    ['step', stepOf(plan, 'smile').id],
    ['action', actionOf(plan, 'ask').id],
    ['questionnaire', 'safety'],
  ]);
  for (const table of tablesOfClients) {
    const { rows } = await world.owner.query<{ id: string }>(
      `select id from ${table} where client_id = $1 order by id limit 1`,
      [client.clientId],
    );
    // An id that only some of the clients have is requested for all of them under the same name, as an unknown id.
    ids.set(table, rows[0]?.id ?? client.accountId);
  }
  return ids;
}

/** Every table, in the role that requests of staff run as. Planning takes longer than reading, so it is done once. */
async function tablesOf(role: Role, actor: Actor): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  await undone(app, async () => {
    await app.query(scopeOf({ actor, role } as Person));
    for (const table of tables) {
      await app.query('savepoint before');
      const rows = await app
        .query<{ row: object }>({
          name: `rows of ${table}`,
          text: `select to_jsonb(t) as row from ${table} t`,
        })
        .then(({ rows: found }) => found.map(({ row }) => comparable(row)))
        .catch(async (error: pg.DatabaseError) => {
          await app.query('rollback to savepoint before');
          return [error.code];
        });
      seen[`${role} table ${table}`] = rows.sort().join('\n');
    }
  });
  return seen;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** A sealed text in a text column. */
const SEALED = /(sealed:(?:[A-Z]+\/<id>\/)?[a-z_.]+\/<id>:)([\w~-]+)/g;
const ADDRESS = /[a-z]+\.\d+\.\d+@example\.test/g;

/** Removes what differs between any two clients: ids, addresses, cursors, and sealed bytes except for their length. */
function comparable(value: unknown): string {
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (['cursor', 'endCursor', 'startCursor'].includes(key)) return '<cursor>';
    if (typeof part === 'string' && /^\\x[0-9a-f]*$/.test(part)) {
      return `<${part.length / 2 - 1} bytes>`;
    }
    return part;
  });
  return text
    .replace(ID, '<id>')
    .replace(ADDRESS, '<address>')
    .replace(SEALED, (_, place: string, sealed: string) => `${place}<${sealed.length} sealed>`);
}
