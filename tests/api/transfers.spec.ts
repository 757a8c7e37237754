import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { bootWorld, type World } from '../support/world.js';

const NOTES = `clientId clientName undecided coach { name }
  notes { sessionAt note { id body readers { name } addenda { body } } }`;
const LIST = `query ($clientId: ID) { privateNotes(clientId: $clientId) { ${NOTES} } }`;
const TRANSFER = `mutation ($input: TransferClientInput!) { transferClient(input: $input) {
  ... on ClientProfile { id coach { name } } ... on Refusal { code message } } }`;
const SHARE = `mutation ($input: SharePrivateNotesInput!) { sharePrivateNotes(input: $input) {
  ... on PrivateNotesOfClient { ${NOTES} } } }`;
const ACCESS = `left { name } requests { owner { name } reason at endedAt }`;
const ASK = `mutation ($input: RequestNoteAccessInput!) { requestNoteAccess(input: $input) {
  ... on NoteAccess { ${ACCESS} } ... on Refusal { code message } } }`;
const END = `mutation ($clientId: ID!) { endNoteAccess(clientId: $clientId) { ... on NoteAccess { ${ACCESS} } } }`;
const REMOVE = `mutation ($memberId: ID!) { removeMember(memberId: $memberId) { __typename ... on Refusal { message } } }`;

let world: World;
let practice: TestPractice;
let helen: Actor;
let nora: Actor;
let client: Actor;
let session: string;
let first: string;
let second: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  nora = await practice.coach('Nora Next');
  client = await practice.client({ coach: helen });
  session = (
    await helen.ok(
      'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
      { input: { clientId: client.clientId, startsAt: '2026-03-02T08:00:00Z', minutes: 30 } },
    )
  )['planSession'].id;
  first = await signed(helen, 'The first private note');
  second = await signed(helen, 'The second private note');
});
afterAll(() => world.close());

async function signed(who: Actor, body: string, visibility = 'COACH_ONLY'): Promise<string> {
  const input = { id: newId(world), sessionId: session, visibility, body, version: 0 };
  await who.ok('mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', {
    input,
  });
  await who.ok('mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
    id: input.id,
  });
  return input.id;
}
const bodies = async (who: Actor): Promise<string[]> => {
  const { data } = await who.gql('query ($id: ID!) { session(id: $id) { notes { body } } }', {
    id: session,
  });
  return data?.['session']?.notes.map(({ body }: { body: string }) => body) ?? [];
};
const transfer = async (who: Actor, to: Actor, noteIds: string[] = []) =>
  (
    await who.ok(TRANSFER, {
      input: { clientId: client.clientId, toMemberId: to.memberId, noteIds },
    })
  )['transferClient'];
const listOf = async (who: Actor, clientId: string | null = null) =>
  (await who.ok(LIST, { clientId }))['privateNotes'];
const share = (who: Actor, noteIds: string[]) =>
  who.gql(SHARE, { input: { clientId: client.clientId, noteIds } });
const faultOf = ({ errors }: { errors?: { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions['code'];
const idsInDatabase = async (who: Actor, role: string, table = 'notes') => {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
     set local app.member_id = '${who.memberId}'; set local role footing_app`,
  );
  const { rows } = await world.owner.query(`select * from ${table} order by id`);
  await world.owner.query('rollback');
  return rows.map(({ id }) => id);
};

describe('private notes after a transfer', () => {
  test('can be read only by their author unless the author shares them', async () => {
    await transfer(helen, nora);
    expect(await bodies(nora)).toEqual([]);
    expect(await bodies(practice.owner)).toEqual([]);
    expect(await listOf(nora, client.clientId)).toEqual([]);
    expect(await listOf(helen)).toMatchObject([
      {
        clientId: client.clientId,
        undecided: false,
        coach: { name: 'Nora Next' },
        notes: [
          { note: { body: 'The first private note', readers: [] } },
          { note: { body: 'The second private note', readers: [] } },
        ],
      },
    ]);
    expect(await idsInDatabase(nora, 'COACH')).toEqual([]);
    expect(await idsInDatabase(practice.owner, 'OWNER')).toEqual([]);
    expect(await idsInDatabase(helen, 'COACH')).toEqual([first, second]);
  });

  test('can be read by the new coach, with their addenda, only if the author shares each note', async () => {
    await helen.ok(
      'mutation ($input: AddAddendumInput!) { addAddendum(input: $input) { __typename } }',
      {
        input: { noteId: second, body: 'An addendum' },
      },
    );
    await transfer(helen, nora, [first]);
    expect(await bodies(nora)).toEqual(['The first private note']);
    expect(await idsInDatabase(nora, 'COACH', 'addenda')).toEqual([]);
    await share(helen, [second]);
    expect(await bodies(nora)).toEqual(['The second private note']);
    expect(await idsInDatabase(nora, 'COACH')).toEqual([second]);
    expect((await idsInDatabase(nora, 'COACH', 'addenda')).length).toBe(1);
    await share(helen, []);
    expect(await bodies(nora)).toEqual([]);
  });

  test('cannot be shared by an owner, and the author is asked to decide', async () => {
    const asOwner = await practice.owner.gql(TRANSFER, {
      input: { clientId: client.clientId, toMemberId: nora.memberId, noteIds: [first] },
    });
    expect(faultOf(asOwner)).toBe('NOT_FOUND');
    await transfer(practice.owner, nora);
    expect(await bodies(nora)).toEqual([]);
    expect(await listOf(helen)).toMatchObject([{ undecided: true }]);
    await share(helen, [first, second]);
    expect(await listOf(helen)).toMatchObject([{ undecided: false }]);
    expect(await bodies(nora)).toHaveLength(2);
  });

  test('can be shared only by their author', async () => {
    await transfer(practice.owner, nora);
    for (const who of [nora, practice.owner]) {
      expect(faultOf(await share(who, [first]))).toBe('NOT_FOUND');
    }
    expect(faultOf(await share(client, [first]))).toBe('FORBIDDEN');
    const own = await signed(nora, 'Of the new coach');
    expect(faultOf(await share(helen, [own]))).toBe('NOT_FOUND');
    expect(await idsInDatabase(helen, 'COACH')).toEqual([first, second]);
  });

  test('can no longer be read by the new coach after a second transfer', async () => {
    await transfer(helen, nora, [first]);
    const last = await practice.coach('Lou Last');
    await transfer(nora, last);
    expect(await idsInDatabase(nora, 'COACH')).toEqual([]);
    expect(await bodies(last)).toEqual([]);
  });

  test('cannot receive an addendum from a reader', async () => {
    await transfer(helen, nora, [first]);
    const added = await nora.gql(
      'mutation ($input: AddAddendumInput!) { addAddendum(input: $input) { __typename } }',
      { input: { noteId: first, body: 'Mine too?' } },
    );
    expect(faultOf(added)).toBe('FORBIDDEN');
  });

  test('appear in the client’s list of readings when the new coach reads them', async () => {
    await transfer(helen, nora, [first]);
    await bodies(nora);
    await bodies(helen);
    const { readings } = await client.ok(
      '{ readings { edges { node { kind reader { name } } } } }',
    );
    expect(readings.edges).toEqual([
      { node: { kind: 'PRIVATE_NOTES', reader: { name: 'Nora Next' } } },
    ]);
  });

  test('cannot be shared by another coach in the database, even if the server does not check the author', async () => {
    await transfer(helen, nora);
    await world.owner.query(
      `begin; set local app.practice_id = '${practice.id}'; set local app.role = 'COACH';
       set local app.member_id = '${nora.memberId}'; set local role footing_app`,
    );
    await expect(
      world.owner.query(
        `insert into note_readers (practice_id, id, client_id, note_id, granted_by, reader_id, created_at)
         values ($1, $2, $3, $4, $5, $6, now())`,
        [practice.id, newId(world), client.clientId, first, helen.memberId, nora.memberId],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await world.owner.query('rollback');
  });
});

describe('the new coach', () => {
  const openFollowUps = async () =>
    (
      await world.owner.query(
        'select kind, assignee_id from follow_ups where client_id = $1 and acknowledged_at is null',
        [client.clientId],
      )
    ).rows;
  const mailed = async () =>
    (await world.mails())
      .filter(({ to }) => [nora.email, helen.email].includes(to))
      .map(({ to, subject }) => ({ to, subject }));

  test('receives a follow-up to acknowledge and a neutral email', async () => {
    await transfer(helen, nora);
    expect(await openFollowUps()).toEqual([{ kind: 'TRANSFER', assignee_id: null }]);
    expect(await mailed()).toEqual([{ to: nora.email, subject: 'You have an update' }]);
  });

  test('and the author each receive an email when an owner makes the transfer', async () => {
    await transfer(practice.owner, nora);
    expect((await mailed()).map(({ to }) => to).sort()).toEqual([helen.email, nora.email].sort());
  });

  test('receives no follow-up if the new coach made the transfer', async () => {
    await transfer(practice.owner, practice.owner);
    expect(await openFollowUps()).toEqual([]);
  });
});

describe('notes of a coach who has left', () => {
  const reason = 'A complaint has to be answered.';
  const ask = async (who = practice.owner) =>
    (await who.gql(ASK, { input: { clientId: client.clientId, reason } })) as any;

  test('can be read only by an owner who has given a reason, until that access ends', async () => {
    await transfer(practice.owner, nora);
    expect((await ask()).data.requestNoteAccess).toMatchObject({ code: 'NOT_NOW' });
    await practice.owner.ok(REMOVE, { memberId: helen.memberId });
    expect(await bodies(practice.owner)).toEqual([]);
    expect(faultOf(await ask(nora))).toBe('FORBIDDEN');
    expect((await ask()).data.requestNoteAccess).toEqual({
      left: [{ name: 'Helen Hart' }],
      requests: [
        { owner: { name: 'Olga Owner' }, reason, at: '2026-03-02T09:00:00.000Z', endedAt: null },
      ],
    });
    expect(await bodies(practice.owner)).toHaveLength(2);
    expect(await idsInDatabase(practice.owner, 'OWNER')).toEqual([first, second]);
    expect(await bodies(nora)).toEqual([]);
    const { rows } = await world.owner.query('select * from access_requests');
    expect(JSON.stringify(rows)).not.toContain('complaint');
    await practice.owner.ok(END, { clientId: client.clientId });
    expect(await bodies(practice.owner)).toEqual([]);
  });

  test('create one follow-up for the client’s coach to acknowledge when an owner repeats an access request', async () => {
    await transfer(practice.owner, nora);
    await practice.owner.ok(REMOVE, { memberId: helen.memberId });
    const items = async () =>
      (
        await nora.ok<any>('{ coachToday { attention { kind clientId followUpId } } }')
      ).coachToday.attention.filter(({ followUpId }: any) => followUpId !== null);
    const [{ followUpId: transferred }] = await items();
    const acknowledge = (id: string) =>
      nora.ok<any>(
        `mutation ($input: AcknowledgeFollowUpInput!) { acknowledgeFollowUp(input: $input) {
           ... on FollowUp { kind seenBy } } }`,
        { input: { id, done: 'TALKED' } },
      );
    await acknowledge(transferred);
    await ask();
    await ask();
    const [request, ...others] = await items();
    expect(request).toMatchObject({ kind: 'ACCESS_REQUEST', clientId: client.clientId });
    expect(others).toEqual([]);
    expect((await acknowledge(request.followUpId)).acknowledgeFollowUp).toEqual({
      kind: 'ACCESS_REQUEST',
      seenBy: 'Nora Next',
    });
    expect(await items()).toEqual([]);
  });

  test('create no follow-up if the requesting owner coaches the client', async () => {
    await transfer(practice.owner, practice.owner);
    await practice.owner.ok(REMOVE, { memberId: helen.memberId });
    await ask();
    const { rows } = await world.owner.query(
      `select kind from follow_ups where client_id = $1 and kind = 'ACCESS_REQUEST'`,
      [client.clientId],
    );
    expect(rows).toEqual([]);
  });

  test('are the only notes that an access request opens', async () => {
    const other = await practice.coach('Otto Other');
    await transfer(helen, other);
    const ofOther = await signed(other, 'Of a coach who stays');
    await transfer(other, nora);
    await practice.owner.ok(REMOVE, { memberId: helen.memberId });
    await ask();
    expect(await idsInDatabase(practice.owner, 'OWNER')).toEqual([first, second]);
    expect(await idsInDatabase(other, 'COACH')).toEqual([ofOther]);
  });
});
