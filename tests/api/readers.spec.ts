import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { APP_ROLE, CLIENT_ROLE } from '@footing/api/testing';
import {
  letOwnersLookIn,
  makePractice,
  newId,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import { shareEntry } from '../support/journal.js';
import { send, turnOn } from '../support/messages.js';
import { actionOf, assign, plainAnswers, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

/** The query for the rows of each kind. The author is null for rows that the client wrote. */
const KEPT: Record<string, string> = {
  CHECK_INS: 'select null as author from check_ins',
  CONTACT_LOG: 'select null as author from contacts',
  REFLECTIONS: 'select null as author from reflections',
  ANSWERS: 'select null as author from questionnaire_answers',
  BREATHERS: 'select null as author from breathers',
  JOURNAL: 'select null as author from journal_entries',
  MESSAGES: 'select null as author from messages',
  SHARED_NOTES: `select author_id as author from notes where visibility = 'WITH_CLIENT'`,
  PRIVATE_NOTES: `select author_id as author from notes where visibility = 'COACH_ONLY'`,
};
const READERS = `{ readers { kinds { kind now { member { id } access } before { member { id } } }
  accessRequests { owner { name } reason at endedAt } } }`;

interface Kind {
  kind: string;
  now: { member: { id: string }; access: string }[];
  before: { member: { id: string } }[];
}

let world: World;
let practice: TestPractice;
let helen: Actor;
let nora: Actor;
let other: Actor;
let client: Actor;
let session: string;

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-02T09:10:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  nora = await practice.coach('Nora Next');
  other = await practice.coach('Otto Other');
  client = await practice.client({ coach: helen });
  await share();
});
afterAll(() => world.close());

async function share(): Promise<void> {
  const plan = await assign(world, helen, client);
  for (const purpose of ['CHECK_INS', 'CONTACT_LOG']) {
    await client.ok(`mutation { setConsent(purpose: ${purpose}, granted: true) { __typename } }`);
  }
  await client.ok(
    `mutation { checkIn(input: { id: "${newId(world)}", mood: 4, urge: 7, energy: 3 }) { __typename } }`,
  );
  await client.ok(
    `mutation { logContact(input: { id: "${newId(world)}", begunBy: CLIENT, means: MESSAGE, felt: 2 }) {
       __typename } }`,
  );
  await withInput(client, 'saveReflection', {
    actionId: actionOf(plan, 'write').id,
    text: 'a reflection',
    version: 0,
    shared: true,
  });
  await withInput(client, 'answerQuestionnaire', {
    actionId: actionOf(plan, 'ask').id,
    ...(await plainAnswers(client)),
    share: true,
  });
  const breather = newId(world);
  world.clock.advance({ minutes: -11 });
  await client.ok(
    `mutation { writeBreather(input: { id: "${breather}", text: "a breather", version: 0 }) { __typename } }`,
  );
  world.clock.advance({ minutes: 11 });
  await client.ok(`mutation { shareBreather(id: "${breather}", version: 1) { __typename } }`);
  await shareEntry(world, client, 'an entry');
  await turnOn(practice);
  await send(world, client, 'a message');
  session = (
    await helen.ok(
      'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
      { input: { clientId: client.clientId, startsAt: '2026-03-02T08:00:00Z', minutes: 30 } },
    )
  )['planSession'].id;
}

async function signed(who: Actor, visibility: string): Promise<string> {
  const input = { id: newId(world), sessionId: session, visibility, body: 'A note', version: 0 };
  await who.ok('mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', {
    input,
  });
  await who.ok('mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
    id: input.id,
  });
  return input.id;
}

/** The rows of the kind that the person can select: no rows, only their own, or also those of others. */
async function selects(who: Actor, role: string, kind: string): Promise<string> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
     set local app.member_id = '${who.memberId}'; set local app.client_id = '${who.clientId ?? ''}';
     set local role ${role === 'CLIENT' ? CLIENT_ROLE : APP_ROLE}`,
  );
  const { rows } = await world.owner.query<{ author: string | null }>(KEPT[kind]!);
  await world.owner.query('rollback');
  const ofOthers = rows.some(({ author }) => author !== who.memberId);
  return rows.length === 0 ? 'NOTHING' : ofOthers ? 'OTHERS' : 'OWN';
}

/** The same access, as the client's page of readers shows it. */
function says(kinds: Kind[], { memberId }: Actor, kind: string): string {
  const { now } = kinds.find((each) => each.kind === kind)!;
  const found = now.filter(({ member }) => member.id === memberId).map(({ access }) => access);
  if (found.length === 0) return 'NOTHING';
  return found.every((access) => access === 'OWN') ? 'OWN' : 'OTHERS';
}

async function expectPageIsTrue(left: Actor[] = []): Promise<Kind[]> {
  const { kinds } = (await client.ok(READERS))['readers'] as { kinds: Kind[] };
  const staff: [string, Actor, string][] = [
    ['Helen', helen, 'COACH'],
    ['Nora', nora, 'COACH'],
    ['Otto', other, 'COACH'],
    ['the owner', practice.owner, 'OWNER'],
  ];
  const page: string[] = [];
  const database: string[] = [];
  for (const kind of Object.keys(KEPT)) {
    for (const [name, who, role] of staff) {
      // A member who has left cannot sign in, so no transaction runs as that member.
      if (left.includes(who)) continue;
      page.push(`${name} reads of ${kind}: ${says(kinds, who, kind)}`);
      database.push(`${name} reads of ${kind}: ${await selects(who, role, kind)}`);
    }
  }
  expect(page).toEqual(database);
  for (const kind of Object.keys(KEPT)) {
    const own = await selects(client, 'CLIENT', kind);
    expect([kind, own]).toEqual([kind, kind === 'PRIVATE_NOTES' ? 'NOTHING' : 'OTHERS']);
  }
  return kinds;
}

const transfer = (who: Actor, to: Actor, noteIds: string[] = []) =>
  who.ok(
    'mutation ($input: TransferClientInput!) { transferClient(input: $input) { __typename } }',
    { input: { clientId: client.clientId, toMemberId: to.memberId, noteIds } },
  );
const before = (kinds: Kind[], kind: string) =>
  kinds.find((each) => each.kind === kind)!.before.map(({ member }) => member.id);

describe('the page of readers matches the access that the database enforces for every coach, the owner and the client', () => {
  let first: string;

  test('before a transfer, without and with access for owners', async () => {
    first = await signed(helen, 'COACH_ONLY');
    await signed(helen, 'WITH_CLIENT');
    await signed(practice.owner, 'WITH_CLIENT');
    await expectPageIsTrue();
    await letOwnersLookIn(client);
    await expectPageIsTrue();
    await letOwnersLookIn(client, false);
  });

  test('after a transfer that shares no private note', async () => {
    await transfer(practice.owner, nora);
    await signed(nora, 'COACH_ONLY');
    // Messages with the coach before are not hers to read; what the client writes to her is.
    expect(await selects(nora, 'COACH', 'MESSAGES')).toBe('NOTHING');
    await send(world, client, 'another message');
    const kinds = await expectPageIsTrue();
    for (const kind of Object.keys(KEPT).filter((each) => !each.endsWith('NOTES'))) {
      expect([kind, before(kinds, kind)]).toEqual([kind, [helen.memberId]]);
    }
  });

  test('after the author shares one note with the new coach, and after the author revokes that access', async () => {
    const choose = (noteIds: string[]) =>
      helen.ok(
        'mutation ($input: SharePrivateNotesInput!) { sharePrivateNotes(input: $input) { __typename } }',
        { input: { clientId: client.clientId, noteIds } },
      );
    await choose([first]);
    await expectPageIsTrue();
    await choose([]);
    expect(before(await expectPageIsTrue(), 'PRIVATE_NOTES')).toContain(nora.memberId);
  });

  test('after the client withdraws a consent', async () => {
    await client.ok('mutation { setConsent(purpose: CHECK_INS, granted: false) { __typename } }');
    await expectPageIsTrue();
  });

  test('after the author leaves, and after an owner requests access to the author’s notes', async () => {
    await practice.owner.ok('mutation ($id: ID!) { removeMember(memberId: $id) { __typename } }', {
      id: helen.memberId,
    });
    expect(before(await expectPageIsTrue([helen]), 'PRIVATE_NOTES')).toContain(helen.memberId);
    await practice.owner.ok(
      'mutation ($input: RequestNoteAccessInput!) { requestNoteAccess(input: $input) { __typename } }',
      { input: { clientId: client.clientId, reason: 'A complaint' } },
    );
    await expectPageIsTrue([helen]);
    expect((await client.ok(READERS))['readers'].accessRequests).toEqual([
      {
        owner: { name: 'Olga Owner' },
        reason: 'A complaint',
        at: '2026-03-02T09:10:00.000Z',
        endedAt: null,
      },
    ]);
  });
});
