import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { open } from '../support/booking.js';
import {
  coupleOf,
  does,
  joined,
  linkedPair,
  ownCouple,
  planJoint,
  planJointSeries,
  says,
  type Pair,
} from '../support/couples.js';
import { bootWorld, type World } from '../support/world.js';

const SERIES = `__typename ... on SessionSeries { repeats sessions { id startsAt minutes place version partner { sessionId } } }
  ... on Refusal { code message }`;
const CHANGE = `mutation ($input: ChangeSeriesInput!) { result: changeSeries(input: $input) { ${SERIES} } }`;
const CANCEL = `mutation ($id: ID!, $scope: SeriesScope!) { result: cancelSeries(sessionId: $id, scope: $scope) { ${SERIES} } }`;
const MOVE = `mutation ($input: MoveSessionInput!) { result: moveSession(input: $input) { __typename ... on Refusal { code message } } }`;
const CANCEL_ONE = `mutation ($id: ID!) { result: cancelSession(sessionId: $id) { __typename } }`;
const PREVIEW = `query ($input: SeriesPreviewInput!) { result: seriesPreview(input: $input) { dates { date conflicts } } }`;
const OWN = `{ sessions(from: "2026-03-08T00:00:00Z", first: 60) { edges { node {
  id clientId startsAt minutes place status version joint seriesId repeats partner { name } } } } }`;

let world: World;
let practice: TestPractice;
let helen: Actor;
let pair: Pair;
let couple: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // A Monday; they are joined on Tuesday. The coach is in Berlin, where the clocks go forward on March 29.
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  pair = await linkedPair(world, practice, helen);
  couple = await joined(world, pair);
});
afterAll(() => world.close());

const ask = async (query: string, variables: object, who = helen) =>
  (await who.ok<any>(query, variables)).result;
const FIRST = '2026-03-10T15:00:00.000Z';
/** Tuesdays at four in the afternoon. */
const plan = (what: object = {}) =>
  planJointSeries(world, helen, couple, { startsAt: FIRST, ...what });
const own = async (client: Actor): Promise<any[]> =>
  (await client.ok<any>(OWN)).sessions.edges.map(({ node }: any) => node);
const starts = (sessions: any[]) => sessions.map(({ startsAt }) => startsAt.slice(5, 16));
const upcoming = async (client: Actor) =>
  starts((await own(client)).filter(({ status }) => status === 'PLANNED'));
const change = ([session]: any[], what: object = {}) => {
  const { id: sessionId, version, startsAt, minutes } = session;
  const input = { sessionId, version, startsAt, minutes, scope: 'ALL', ...what };
  return ask(CHANGE, { input });
};
const eventsOf = async ({ clientId }: Actor) =>
  (
    await world.owner.query(
      `select kind from events where client_id = $1 and kind ~ '^(SERIES|SESSION_C)' order by id`,
      [clientId],
    )
  ).rows.map(({ kind }) => kind as string);
/** To whom emails went since then, and that none says anything. */
async function emailsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const before = (await world.mails()).length;
  await act();
  const all = await world.mails();
  const sent = all.slice(0, all.length - before);
  for (const { subject, text } of sent) {
    expect(`${subject} ${text}`).not.toMatch(/mara|sam|both|joint|couple|partner|series|session/i);
  }
  return sent.map(({ to }) => to).sort();
}
const eachOnce = () => [pair.mara.email, pair.sam.email].sort();
const forBoth = async <T>(read: (client: Actor) => Promise<T>) => {
  const [hers, his] = [await read(pair.mara), await read(pair.sam)];
  expect(hers).toEqual(his);
  return hers;
};
const setBoundary = (client: Actor, boundary: string) =>
  client.ok(`mutation ($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`, {
    input: { clientId: client.clientId, boundary, reason: 'We talked about it.' },
  });

describe('a series of joint sessions', () => {
  test('is a series for each of the two, told once to each, with the local time of the coach', async () => {
    let planned: any;
    const told = await emailsDuring(async () => {
      planned = await plan({ count: 4, place: 'Room 2' });
    });
    expect(told).toEqual(eachOnce());
    const dates = ['03-10T15:00', '03-17T15:00', '03-24T15:00', '03-31T14:00'];
    expect(starts(planned.sessions)).toEqual(dates);
    expect(planned.sessions[0]).toMatchObject({ place: 'Room 2', minutes: 60, repeats: 'WEEKLY' });
    const [hers, his] = [await own(pair.mara), await own(pair.sam)];
    for (const [each, sessions] of [
      [pair.mara, hers],
      [pair.sam, his],
    ] as const) {
      expect(starts(sessions)).toEqual(dates);
      expect(new Set(sessions.map(({ seriesId }) => seriesId)).size).toBe(1);
      for (const session of sessions) {
        expect(session).toMatchObject({
          ...{ clientId: each.clientId, joint: true, repeats: 'WEEKLY', partner: null },
        });
      }
      const { sessions: shown } = await ownCouple(each);
      expect(shown.map(({ id }: any) => id)).toEqual(sessions.map(({ id }) => id));
    }
    expect(hers[0].seriesId).not.toBe(his[0].seriesId);
    // The coach has each once.
    const ofCoach = await own(helen);
    expect(starts(ofCoach)).toEqual(dates);
    expect(ofCoach.every(({ partner }) => partner)).toBe(true);
    expect(await forBoth(eventsOf)).toEqual(['SERIES_PLANNED']);
  });

  test('is planned once, also if two requests with its id come at the same moment', async () => {
    const id = newId(world);
    const told = await emailsDuring(async () => {
      const [one, other] = await Promise.all([plan({ id }), plan({ id })]);
      expect(other).toEqual(one);
      expect(await plan({ id })).toEqual(one);
    });
    expect(told).toEqual(eachOnce());
    expect(await forBoth(upcoming)).toHaveLength(3);
    // The same id for another couple.
    const nora = await practice.coach('Nora North');
    const another = await joined(world, await linkedPair(world, practice, nora));
    const input = { startsAt: '2026-03-13T09:00:00Z', minutes: 30, repeats: 'WEEKLY', count: 2 };
    const answer = await nora.gql(
      `mutation ($input: PlanJointSeriesInput!) { planJointSeries(input: $input) { __typename } }`,
      { input: { ...input, id, coupleId: another } },
    );
    expect(answer.errors?.[0]?.extensions['code']).toBe('CONFLICT');
  });

  test('is every two weeks or monthly on a weekday, also until a day', async () => {
    await plan({ repeats: 'TWO_WEEKS', count: 2 });
    await plan({
      ...{ startsAt: '2026-03-27T09:00:00Z', repeats: 'MONTHLY', count: null, until: '2026-06-01' },
    });
    expect(await forBoth(upcoming)).toEqual([
      ...['03-10T15:00', '03-24T15:00', '03-27T09:00', '04-24T08:00', '05-22T08:00'],
    ]);
    const repeats = (await ownCouple(pair.sam)).sessions.map((each: any) => each.repeats);
    expect(repeats).toEqual(['TWO_WEEKS', 'TWO_WEEKS', ...Array(3).fill('MONTHLY')]);
  });

  test('shows sessions of either partner and of the coach before it is saved, and leaves dates out', async () => {
    const other = await practice.client({ name: 'Ann Alone', coach: helen });
    for (const [client, day] of [
      [pair.sam, 17],
      [other, 24],
    ] as const) {
      const input = { clientId: client.clientId, minutes: 30 };
      await helen.ok(
        `mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`,
        { input: { ...input, startsAt: `2026-03-${day}T15:15:00Z` } },
      );
    }
    const asked = { startsAt: FIRST, minutes: 60, repeats: 'WEEKLY', count: 4 };
    for (const { clientId } of [pair.mara, pair.sam]) {
      const { dates } = await ask(PREVIEW, { input: { ...asked, clientId } });
      const conflicts = dates.map((each: any) => each.conflicts);
      expect(conflicts).toEqual([[], ['SESSION'], ['SESSION'], []]);
    }
    const told = await emailsDuring(async () => {
      expect(await plan({ count: 4 })).toMatchObject({ __typename: 'Refusal', code: 'TAKEN' });
    });
    expect(told).toEqual([]);
    const leaveOut = ['2026-03-17', '2026-03-24'];
    expect(starts((await plan({ count: 4, leaveOut })).sessions)).toEqual([
      ...['03-10T15:00', '03-31T14:00'],
    ]);
  });

  test('changes for both together, from either session: this and later, or all that are left', async () => {
    await plan({ place: 'Room 2' });
    const his = await own(pair.sam);
    const told = await emailsDuring(() =>
      change(his.slice(1), {
        ...{ scope: 'LATER', startsAt: '2026-03-18T10:00:00Z', minutes: 90 },
      }),
    );
    expect(told).toEqual(eachOnce());
    expect(await forBoth(upcoming)).toEqual(['03-10T15:00', '03-18T10:00', '03-25T10:00']);
    const facts = async (client: Actor) =>
      (await own(client)).map(({ minutes, place, version }) => [minutes, place, version]);
    expect(await forBoth(facts)).toEqual([
      ...[
        [60, 'Room 2', 1],
        [90, 'Room 2', 2],
        [90, 'Room 2', 2],
      ],
    ]);
    // Each to the time of the next, which both of them leave.
    const all = await own(pair.mara);
    const moved = await change(all.slice(1), { startsAt: '2026-03-25T10:00:00Z' });
    expect(starts(moved.sessions)).toEqual(['03-18T10:00', '03-25T10:00', '04-01T09:00']);
    expect(await forBoth(upcoming)).toEqual(starts(moved.sessions));
    // A place is seen, and nobody is emailed about it.
    const quiet = await emailsDuring(async () => {
      await change(await own(pair.mara), { place: 'The garden' });
    });
    expect(quiet).toEqual([]);
    expect((await forBoth(facts)).map(([, place]) => place)).toEqual(Array(3).fill('The garden'));
    expect(await forBoth(eventsOf)).toEqual(['SERIES_PLANNED', 'SERIES_MOVED', 'SERIES_MOVED']);
  });

  test('keeps the time of one that was moved alone, for both', async () => {
    await plan();
    const [, second] = await own(pair.mara);
    const alone = { sessionId: second.id, version: 1, startsAt: '2026-03-19T08:00:00Z' };
    await ask(MOVE, { input: { ...alone, minutes: 60 } });
    await change(await own(pair.sam), { startsAt: '2026-03-10T16:00:00Z' });
    expect(await forBoth(upcoming)).toEqual(['03-10T16:00', '03-19T08:00', '03-24T16:00']);
  });

  test('is canceled for both, one of them, this and later, or all, and what is over stays', async () => {
    await plan({ count: 5 });
    const hers = await own(pair.mara);
    const his = await own(pair.sam);
    expect(await emailsDuring(() => ask(CANCEL_ONE, { id: his[1].id }))).toEqual(eachOnce());
    const cancel = (id: string, scope: string) => ask(CANCEL, { id, scope });
    const told = await emailsDuring(async () => {
      for (let time = 0; time < 2; time += 1) await cancel(hers[3].id, 'LATER');
    });
    expect(told).toEqual(eachOnce());
    expect(await forBoth(upcoming)).toEqual(['03-10T15:00', '03-24T15:00']);
    world.clock.set('2026-03-10T15:30:00Z');
    expect(await emailsDuring(() => cancel(his[0].id, 'ALL'))).toEqual(eachOnce());
    const states = async (client: Actor) => (await own(client)).map(({ status }) => status);
    expect(await forBoth(states)).toEqual(['PLANNED', ...Array(4).fill('CANCELLED')]);
    expect(await forBoth(eventsOf)).toEqual([
      ...['SERIES_PLANNED', 'SESSION_CANCELLED', 'SERIES_CANCELLED', 'SERIES_CANCELLED'],
    ]);
  });

  test('keeps a session on record for both if a note about either is signed, and changes the others', async () => {
    await plan();
    world.clock.set('2026-03-10T15:30:00Z');
    const [hers] = await own(pair.mara);
    const id = newId(world);
    await helen.ok(
      'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }',
      {
        input: {
          ...{ id, sessionId: hers.id, visibility: 'COACH_ONLY', body: 'Calm.', version: 0 },
        },
      },
    );
    await helen.ok('mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
      id,
    });
    const his = await own(pair.sam);
    const onRecord = { startsAt: '2026-03-10T16:30:00Z' };
    expect(await change(his, onRecord)).toMatchObject({ code: 'NOT_NOW' });
    await change(his.slice(1), { startsAt: '2026-03-17T16:00:00Z' });
    expect(await forBoth(upcoming)).toEqual(['03-10T15:00', '03-17T16:00', '03-24T16:00']);
    await ask(CANCEL, { id: his[0].id, scope: 'ALL' });
    expect(await forBoth(upcoming)).toEqual(['03-10T15:00']);
  });
});

describe('when joint work waits or is over', () => {
  const archive = (client: Actor) =>
    helen.ok(
      `mutation ($input: ArchiveClientInput!) { archiveClient(input: $input) { __typename } }`,
      {
        input: { clientId: client.clientId, plan: 'END' },
      },
    );
  const WAYS: [string, () => Promise<unknown>][] = [
    ['a boundary of one', () => setBoundary(pair.sam, 'ASKED_FOR_NO_CONTACT')],
    ['one who left', () => says(pair.sam, 'LEAVE')],
    ['a pause by the coach', () => does(helen, 'pause', couple)],
    ['an archived partner', () => archive(pair.sam)],
  ];

  test.each(WAYS)('%s stops a series as it stops a single session', async (_case, stop) => {
    await plan();
    const sessions = await own(pair.mara);
    const before = await upcoming(pair.mara);
    await stop();
    const told = await emailsDuring(async () => {
      const single = await planJoint(world, helen, couple, { startsAt: '2026-03-12T09:00:00Z' });
      const { code, message } = single;
      expect(code).toBe('NOT_NOW');
      const refused = { __typename: 'Refusal', code, message };
      expect(await plan({ startsAt: '2026-03-12T09:00:00Z' })).toEqual(refused);
      const startsAt = '2026-03-17T16:00:00Z';
      const { id: sessionId, version, minutes } = sessions[1];
      const moved = await ask(MOVE, { input: { sessionId, version, minutes, startsAt } });
      expect(moved).toMatchObject({ __typename: 'Refusal', code });
      for (const scope of ['LATER', 'ALL']) {
        expect(await change(sessions.slice(1), { startsAt, scope })).toEqual(moved);
      }
    });
    expect(told).toEqual([]);
    expect(await upcoming(pair.mara)).toEqual(before);
    // The coach can always cancel.
    await ask(CANCEL, { id: sessions[1].id, scope: 'LATER' });
    for (const each of [pair.mara, pair.sam]) expect(await upcoming(each)).toEqual([before[0]]);
  });

  test('the end cancels all of a long series, with one email to each', async () => {
    await plan({ count: 30 });
    await planJoint(world, helen, couple, { startsAt: '2026-03-12T09:00:00Z' });
    expect(await forBoth(upcoming)).toHaveLength(31);
    expect((await coupleOf(helen, pair.mara)).couple.sessions).toHaveLength(31);
    expect(await emailsDuring(() => does(helen, 'end', couple))).toEqual(eachOnce());
    expect(await forBoth(upcoming)).toEqual([]);
    expect(await forBoth(eventsOf)).toEqual(['SERIES_PLANNED', 'SERIES_CANCELLED']);
  });

  test('a transfer takes the series of both along', async () => {
    await plan();
    const to = await practice.coach('Nora North');
    const TRANSFER = `mutation ($input: TransferClientInput!) { transferClient(input: $input) { __typename ... on Refusal { code message } } }`;
    const { transferClient } = await practice.owner.ok<any>(TRANSFER, {
      input: {
        clientId: pair.mara.clientId,
        toMemberId: to.memberId,
        noteIds: [],
        alsoPartner: true,
      },
    });
    expect(transferClient.__typename).not.toBe('Refusal');
    expect(starts(await own(to))).toEqual(['03-10T15:00', '03-17T15:00', '03-24T15:00']);
    expect(await own(helen)).toEqual([]);
  });

  test('a transfer leads both to one room of the new coach, and tells each of them once', async () => {
    await open(helen, { link: 'https://helen.test/{code}' });
    await plan({ link: 'https://helen.test/abc' });
    const to = await practice.coach('Nora North');
    await open(to, { link: 'https://nora.test/{code}' });
    const input = { clientId: pair.mara.clientId, toMemberId: to.memberId, noteIds: [] };
    const told = await emailsDuring(() =>
      practice.owner.ok(
        `mutation ($input: TransferClientInput!) { transferClient(input: $input) { ... on Refusal { code } } }`,
        { input: { ...input, alsoPartner: true } },
      ),
    );
    expect(told.filter((to) => eachOnce().includes(to))).toEqual(eachOnce());
    const rooms = await forBoth(async (client) => {
      const { sessions } = await client.ok<any>(
        `{ sessions(from: "2026-03-08T00:00:00Z") { edges { node { link } } } }`,
      );
      return sessions.edges.map(({ node }: any) => node.link as string);
    });
    expect(new Set(rooms).size).toBe(3);
    for (const room of rooms) expect(room).toMatch(/^https:\/\/nora\.test\/[\w-]{12}$/);
  });
});
