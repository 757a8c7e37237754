/** Who of the staff reads a couple, and what a transfer to another coach does to it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { hours, open } from '../support/booking.js';
import {
  coupleOf,
  joined,
  linkedPair,
  marks,
  openStep,
  ownCouple,
  planJoint,
  propose,
  says,
  shareNote,
  type Pair,
} from '../support/couples.js';
import { strayCopies } from '../support/sharing.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let helen: Actor;
let pair: Pair;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  pair = await linkedPair(world, practice, helen);
});
afterAll(() => world.close());

const codeOf = async (who: Actor, text: string, variables: object) =>
  (await who.gql(text, variables)).errors?.[0]?.extensions['code'];
const setBoundary = (by: Actor, client: Actor, boundary: string) =>
  by.ok(`mutation ($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`, {
    input: { clientId: client.clientId, boundary },
  });
const supervised = (client: Actor, granted = true) =>
  client.ok(`mutation { setConsent(purpose: SUPERVISOR, granted: ${granted}) { __typename } }`);
const transfer = async (
  client: Actor,
  to: Actor,
  { by = practice.owner, alsoPartner = false } = {},
) =>
  (
    await by.ok<any>(
      `mutation ($input: TransferClientInput!) { transferClient(input: $input) {
         __typename ... on Refusal { code } } }`,
      { input: { clientId: client.clientId, toMemberId: to.memberId, alsoPartner } },
    )
  ).transferClient;
const DONE = { __typename: 'ClientProfile' };
const WAITS = { __typename: 'Refusal', code: 'NOT_NOW' };

describe('an owner', () => {
  test('reads a couple only while both agree, and does nothing about it otherwise', async () => {
    const { mara, sam } = pair;
    const { owner } = practice;
    expect((await coupleOf(owner, mara)).proposalBarriers).toEqual(['NOT_THEIR_COACH']);
    expect(await propose(world, { coach: owner, mara })).toMatchObject({ code: 'NOT_NOW' });
    const id = await joined(world, pair);
    await shareNote(world, helen, id, 'A walk on Sundays.');
    const read = async () => (await coupleOf(owner, mara)).couple;
    expect(await read()).toBeNull();
    await supervised(mara);
    expect(await read()).toBeNull();
    const pause = `mutation ($id: ID!) { pauseCouple(coupleId: $id) { __typename } }`;
    expect(await codeOf(owner, pause, { id })).toBe('NOT_FOUND');
    await supervised(sam);
    const note = { body: 'A walk on Sundays.' };
    expect(await read()).toMatchObject({ state: 'JOINED', notes: [note] });
    await supervised(mara, false);
    expect(await read()).toBeNull();
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
  });

  test('who records a boundary of a partner stops joint work without reading that there is any', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    await planJoint(world, helen, id, { startsAt: '2026-03-10T15:00:00.000Z' });
    const [{ id: sessionId }] = (await ownCouple(sam)).sessions;
    await setBoundary(practice.owner, sam, 'ASKED_FOR_NO_CONTACT');
    const { coachToday } = await helen.ok<any>(`{ coachToday { attention { kind callName } } }`);
    expect(coachToday.attention).toContainEqual({ kind: 'COUPLE_WAITING', callName: 'Sam' });
    const { moveSession } = await practice.owner.ok<any>(
      `mutation ($input: MoveSessionInput!) { moveSession(input: $input) {
         __typename ... on Refusal { code } } }`,
      { input: { sessionId, version: 1, startsAt: '2026-03-11T15:00:00.000Z', minutes: 60 } },
    );
    expect(moveSession).toEqual(WAITS);
    const { unlinkClients } = await practice.owner.ok<any>(
      `mutation ($id: ID!) { unlinkClients(clientId: $id) { __typename ... on Refusal { code } } }`,
      { id: mara.clientId },
    );
    expect(unlinkClients).toEqual(WAITS);
  });
});

describe('a transfer to another coach', () => {
  let owen: Actor;
  beforeEach(async () => {
    owen = await practice.coach('Owen Ode');
  });

  test('of one partner ends joint work: both read the same line, and neither coach reads on', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    await shareNote(world, helen, id, 'A walk on Sundays.');
    await planJoint(world, helen, id, { startsAt: '2026-03-10T15:00:00.000Z' });
    const before = (await world.mails()).length;
    expect(await transfer(sam, owen)).toEqual(DONE);
    for (const each of [mara, sam]) {
      const { line, sessions, notes, plan } = await ownCouple(each);
      expect([line, sessions, plan]).toEqual(['OVER', [], null]);
      expect(notes).toMatchObject([{ body: 'A walk on Sundays.' }]);
    }
    for (const [coach, client] of [
      [helen, mara],
      [owen, sam],
    ] as const) {
      const rest = { couple: null, proposalBarriers: ['TWO_COACHES'] };
      expect(await coupleOf(coach, client)).toEqual(rest);
    }
    const mails = (await world.mails()).slice(0, -before || undefined).map(({ to }) => to);
    expect(mails).toEqual(expect.arrayContaining([mara.email, sam.email]));
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
  });

  test('of both keeps everything, with the next coach, and leaves the last one nothing', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    await shareNote(world, helen, id, 'A walk on Sundays.');
    await openStep(helen, id, 'a-new-start');
    await planJoint(world, helen, id, { startsAt: '2026-03-10T15:00:00.000Z' });
    await marks(mara, 'slow-list');
    const before = [await ownCouple(mara), await ownCouple(sam)];
    expect(await transfer(sam, owen, { by: helen, alsoPartner: true })).toEqual(DONE);
    const after = before.map((each) => ({ ...each, coachName: 'Owen Ode' }));
    expect([await ownCouple(mara), await ownCouple(sam)]).toEqual(after);
    const { couple } = await coupleOf(owen, mara);
    expect(couple).toMatchObject({ state: 'JOINED', waitsFor: [], notes: [{}], sessions: [{}] });
    expect(couple.plan.steps[0].actions[1].doneBy).toEqual([mara.clientId]);
    const read = `query ($id: ID!) { coupleOf(clientId: $id) { clientId } }`;
    expect(await codeOf(helen, read, { id: mara.clientId })).toBe('NOT_FOUND');
    expect((await openStep(owen, id, 'turn-the-page')).plan.next).toBe('keep-it-fresh');
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
  });

  test('of one partner waits for a day on which neither answered or left; of both it does not', async () => {
    const { mara, sam } = pair;
    await propose(world, pair);
    await says(mara, 'NO');
    expect(await transfer(sam, owen)).toEqual(WAITS);
    world.clock.advance({ days: 1 });
    expect(await transfer(sam, owen)).toEqual(DONE);
    expect((await ownCouple(sam)).line).toBe('OVER');
    expect(await transfer(sam, helen)).toEqual(DONE);
    await joined(world, pair);
    await says(sam, 'LEAVE');
    expect(await transfer(mara, owen)).toEqual(WAITS);
    expect((await ownCouple(mara)).line).toBe('TOGETHER');
    expect(await transfer(mara, owen, { alsoPartner: true })).toEqual(DONE);
    expect((await ownCouple(mara)).line).toBe('TOGETHER');
  });
});

describe('a joint session', () => {
  const PARTNER = `partner { sessionId clientId callName name status }`;
  const LINE = `id clientId clientName startsAt status ${PARTNER}`;
  const SESSIONS = `query ($clientId: ID, $first: Int, $after: String, $coachId: ID) {
    sessions(clientId: $clientId, from: "2026-03-02T00:00:00Z", first: $first, after: $after, coachId: $coachId) {
      edges { node { ${LINE} } } pageInfo { hasNextPage endCursor } } }`;
  const listed = async (who: Actor, variables: object = {}): Promise<any[]> =>
    (await who.ok<any>(SESSIONS, variables)).sessions.edges.map(({ node }: any) => node);
  const namesIn = ({ clientName, partner }: any) => [clientName, partner?.name].sort();
  const BOTH = ['Mara Client', 'Sam Client'];
  const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T15:00:00.000Z`;
  const mark = (id: string, status: string) =>
    helen.ok(
      `mutation ($id: ID!, $status: SessionStatus!) { markSession(sessionId: $id, status: $status) { __typename } }`,
      { id, status },
    );
  const plan = (client: Actor, startsAt: string) =>
    helen.ok(`mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`, {
      input: { clientId: client.clientId, startsAt, minutes: 50 },
    });

  test('can be moved to a time that overlaps its own: neither of the two sessions is in the way', async () => {
    const id = await joined(world, pair);
    await planJoint(world, helen, id, { startsAt: at(10) });
    const [joint] = await listed(helen);
    const weekly = Array.from({ length: 7 }, () => hours(['00:00', '24:00']));
    await open(helen, { weekly });
    const { freeTimes } = await helen.ok<any>(
      `query ($clientId: ID!, $sessionId: ID, $from: DateTime) {
         freeTimes(clientId: $clientId, sessionId: $sessionId, from: $from, minutes: 50, limit: 1) { times } }`,
      { clientId: joint.clientId, sessionId: joint.id, from: at(10) },
    );
    expect(freeTimes.times).toEqual([at(10)]);
  });

  test('is in lists of staff once, with both names, and pages count it once', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    for (const day of [10, 12, 14]) await planJoint(world, helen, id, { startsAt: at(day) });
    await plan(mara, at(11));
    const all = await listed(helen);
    expect(all.map(({ startsAt }) => startsAt)).toEqual([10, 11, 12, 14].map(at));
    for (const line of all.filter(({ partner }) => partner)) expect(namesIn(line)).toEqual(BOTH);
    expect(all[1]).toMatchObject({ clientName: 'Mara Client', partner: null });
    expect(await listed(practice.owner)).toEqual(all);
    expect(await listed(practice.owner, { coachId: helen.memberId })).toEqual(all);

    const paged: any[] = [];
    let after: string | null = null;
    for (let page = 1; page <= all.length; page += 1) {
      const { sessions }: any = await helen.ok<any>(SESSIONS, { first: 1, after });
      expect(sessions.pageInfo.hasNextPage).toBe(page < all.length);
      paged.push(...sessions.edges.map(({ node }: any) => node));
      after = sessions.pageInfo.endCursor;
    }
    expect(paged).toEqual(all);

    // From each of the two sessions, the other one is reached.
    const [joint] = all;
    const query = `query ($id: ID!) { session(id: $id) { ${LINE} } }`;
    const { session } = await helen.ok<any>(query, { id: joint.partner.sessionId });
    expect(session).toMatchObject({
      clientName: joint.partner.name,
      partner: { sessionId: joint.id },
    });
    for (const each of [mara, sam]) {
      const own = (await listed(helen, { clientId: each.clientId })).filter(
        ({ partner }) => partner,
      );
      expect(own.map(({ clientId }) => clientId)).toEqual([1, 2, 3].map(() => each.clientId));
    }
  });

  test('never tells a client the name of the other', async () => {
    const id = await joined(world, pair);
    await planJoint(world, helen, id, { startsAt: at(10) });
    for (const [each, other] of [
      [pair.mara, pair.sam],
      [pair.sam, pair.mara],
    ] as const) {
      const own = await listed(each);
      expect(own).toMatchObject([{ clientId: each.clientId, partner: null }]);
      expect(await listed(each, { clientId: each.clientId })).toEqual(own);
      expect(JSON.stringify(own)).not.toContain(other.clientId);
    }
  });

  test('is on Today once, with what the coach marked for each and the note about either', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    await planJoint(world, helen, id, { startsAt: at(10) });
    world.clock.set('2026-03-10T16:30:00Z');
    const TODAY = `today: coachToday { sessions { id clientName status noteStatus ${PARTNER} } }`;
    const ofPractice = TODAY.replace('coachToday', 'practiceToday');
    const today = async () => (await helen.ok<any>(`{ ${TODAY} }`)).today.sessions;
    const [before] = await today();
    expect(namesIn(before)).toEqual(BOTH);
    for (const [who, query] of [
      [helen, 'coachToday'],
      [practice.owner, 'practiceToday'],
    ] as const) {
      const seen = await who.ok<any>(`{ today: ${query} { attention { kind sessionId } } }`);
      const ofSession = seen.today.attention.filter(({ kind }: any) => kind === 'SESSION_TODAY');
      expect(ofSession).toEqual([{ kind: 'SESSION_TODAY', sessionId: before.id }]);
    }
    await mark(before.id, 'HELD');
    await mark(before.partner.sessionId, 'MISSED');
    await helen.ok(
      `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }`,
      {
        input: {
          ...{ id: newId(world), version: 0, sessionId: before.partner.sessionId },
          ...{ body: 'Late.', visibility: 'COACH_ONLY' },
        },
      },
    );
    const after = { status: 'HELD', noteStatus: 'DRAFT', partner: { status: 'MISSED' } };
    expect(await today()).toMatchObject([{ ...after, id: before.id }]);
    const owners = await practice.owner.ok<any>(`{ ${ofPractice} }`);
    expect(owners.today.sessions.map(namesIn)).toEqual([BOTH]);
    expect((await listed(helen)).map(namesIn)).toEqual([BOTH]);
    for (const each of [mara, sam]) expect(await listed(each)).toHaveLength(1);
  });

  test('is for each coach only that of their own client after a transfer', async () => {
    const { mara, sam } = pair;
    const owen = await practice.coach('Owen Ode');
    const id = await joined(world, pair);
    await planJoint(world, helen, id, { startsAt: at(3) });
    world.clock.set('2026-03-03T17:00:00Z');
    expect((await listed(helen)).map(namesIn)).toEqual([BOTH]);
    await transfer(sam, owen);
    for (const [coach, client] of [
      [helen, mara],
      [owen, sam],
    ] as const) {
      expect(await listed(coach)).toMatchObject([{ clientId: client.clientId, partner: null }]);
    }
    expect((await listed(practice.owner)).map(namesIn)).toEqual([BOTH]);
  });

  test('is not in its own way when it is moved', async () => {
    const { mara } = pair;
    const id = await joined(world, pair);
    const { sessions } = await planJoint(world, helen, id, { startsAt: at(10) });
    await plan(mara, '2026-03-10T14:00:00Z');
    const move = async (startsAt: string) =>
      (
        await helen.ok<any>(
          `mutation ($input: MoveSessionInput!) { moveSession(input: $input) {
             __typename ... on Refusal { code until } } }`,
          { input: { sessionId: sessions[0].id, version: 1, startsAt, minutes: 60 } },
        )
      ).moveSession;
    // Only the other session is in the way, and not the partner's, which ends later.
    expect(await move('2026-03-10T14:30:00Z')).toMatchObject({
      code: 'TAKEN',
      until: '2026-03-10T14:50:00.000Z',
    });
    expect(await move('2026-03-10T15:30:00Z')).toEqual({ __typename: 'Session' });
    expect((await listed(helen)).map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-10T14:00:00.000Z',
      '2026-03-10T15:30:00.000Z',
    ]);
  });
});
