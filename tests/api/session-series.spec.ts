import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import { MailProgram, readByBoth } from '../support/calendars.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const SESSION = `id startsAt minutes place link status version seriesId repeats`;
const RESULT = `__typename ... on SessionSeries { id repeats sessions { ${SESSION} } } ... on Refusal { code message stored: version }`;
const PREVIEW = `query($input: SeriesPreviewInput!) {
  seriesPreview(input: $input) { timeZone repeats dates { date startsAt sessionId conflicts } } }`;
const CHANGE_PREVIEW = `query($input: SeriesChangePreviewInput!) {
  seriesChangePreview(input: $input) { timeZone repeats dates { date startsAt startsNow sessionId keepsTime conflicts } } }`;
const PLAN = `mutation($input: PlanSeriesInput!) { planSeries(input: $input) { ${RESULT} } }`;
const CHANGE = `mutation($input: ChangeSeriesInput!) { changeSeries(input: $input) { ${RESULT} } }`;
const CANCEL = `mutation($id: ID!, $scope: SeriesScope!) { cancelSeries(sessionId: $id, scope: $scope) { ${RESULT} } }`;
const PLAN_ONE = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id version } ... on Refusal { code } } }`;
const MOVE_ONE = `mutation($input: MoveSessionInput!) { moveSession(input: $input) { ... on Session { ${SESSION} } ... on Refusal { code } } }`;
const MOVE_MINE = `mutation($input: MoveMySessionInput!) { moveMySession(input: $input) { ... on Session { ${SESSION} } ... on Refusal { code } } }`;
const LIST = `query($id: ID) { sessions(clientId: $id, first: 60) { edges { node { ${SESSION} } } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // A Monday. The coach is in Berlin, where the clocks go forward on March 29.
  world.clock.set('2026-03-02T06:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach, name: 'Mara Lind', timeZone: 'America/New_York' });
});
afterAll(() => world?.close());

const one = async (who: Actor, query: string, variables: object) =>
  Object.values(await who.ok<any>(query, variables))[0] as any;
/** Tuesdays at ten. */
const tuesdays = (facts: object = {}) => ({
  ...{ clientId: client.clientId, startsAt: '2026-03-10T09:00:00Z', minutes: 50 },
  ...{ repeats: 'WEEKLY', count: 4, ...facts },
});
const plan = (facts: object = {}, who = coach) =>
  one(who, PLAN, { input: { id: newId(world), ...tuesdays(facts) } });
const preview = (facts: object = {}) => one(coach, PREVIEW, { input: tuesdays(facts) });
const change = (session: any, facts: object) => {
  const { id: sessionId, version, startsAt, minutes } = session;
  return one(coach, CHANGE, {
    input: { sessionId, version, startsAt, minutes, scope: 'LATER', ...facts },
  });
};
const changePreview = ({ id: sessionId, startsAt, minutes }: any, facts: object) =>
  one(coach, CHANGE_PREVIEW, { input: { sessionId, startsAt, minutes, scope: 'LATER', ...facts } });
const planOne = (startsAt: string, facts: object = {}) =>
  one(coach, PLAN_ONE, { input: { clientId: client.clientId, startsAt, minutes: 50, ...facts } });
const listed = async (who: Actor = coach): Promise<any[]> =>
  (await one(who, LIST, { id: client.clientId })).edges.map(({ node }: any) => node);
const starts = (sessions: any[]) => sessions.map(({ startsAt }) => startsAt.slice(5, 16));
const mailsTo = async ({ email }: Actor) =>
  (await world.mails()).filter(({ to }) => to === email).reverse();
const setAbsence = (fromDay: string, backOn: string) =>
  one(coach, `mutation($input: SetAbsenceInput!) { setAbsence(input: $input) { __typename } }`, {
    input: { fromDay, backOn, version: 0 },
  });
/** As if another calendar of the coach had been read. */
async function busyElsewhere(times: string[]): Promise<void> {
  const values = [coach.practiceId, newId(world), coach.memberId, world.clock.now()];
  await world.owner.query(
    `insert into busy_calendars (practice_id, id, coach_id, created_at, name, address, due_at, asked_at)
     values ($1, $2, $3, $4, 'Home', 'x', $4, $4)`,
    values,
  );
  await world.owner.query(
    `insert into busy_times (practice_id, id, coach_id, created_at, times)
     values ($1, $2, $3, $4, $5::tstzmultirange)`,
    [...values, `{${times.join(',')}}`],
  );
}
const historyOf = async () =>
  (
    await world.owner.query('select kind from events where client_id = $1 order by id', [
      client.clientId,
    ])
  ).rows.map(({ kind }) => kind as string);

describe('a new series', () => {
  test('keeps its local time when the clocks of the coach change, and is one event and one email', async () => {
    const series = await plan({ place: 'Room 2', link: 'https://m.test/a' });
    expect(series.repeats).toBe('WEEKLY');
    const expected = ['03-10T09:00', '03-17T09:00', '03-24T09:00', '03-31T08:00'];
    expect(starts(series.sessions)).toEqual(expected);
    expect(series.sessions[3]).toMatchObject({
      ...{ minutes: 50, place: 'Room 2', link: 'https://m.test/a', status: 'PLANNED', version: 1 },
      ...{ seriesId: series.id, repeats: 'WEEKLY' },
    });
    const mails = await mailsTo(client);
    expect(mails.map(({ subject }) => subject)).toEqual(['A change to your calendar']);
    expect(mails[0]!.text).not.toMatch(/series|week|session|tuesday|repeat/i);
    expect(await mailsTo(coach)).toEqual([]);
    expect(await historyOf()).toEqual(['SERIES_PLANNED']);
    // The client sees how they repeat.
    expect((await listed(client)).map(({ repeats }) => repeats)).toEqual(Array(4).fill('WEEKLY'));
  });

  test('is monthly on the weekday of the first session, also until a day', async () => {
    const second = await plan({ repeats: 'MONTHLY', count: 3 });
    expect(starts(second.sessions)).toEqual(['03-10T09:00', '04-14T08:00', '05-12T08:00']);
    const last = await plan({
      ...{ repeats: 'MONTHLY', startsAt: '2026-03-31T08:00:00Z', count: null },
      until: '2026-05-26',
    });
    expect(last.repeats).toBe('MONTHLY_LAST');
    expect(starts(last.sessions)).toEqual(['03-31T08:00', '04-28T08:00', '05-26T08:00']);
  });

  test('is idempotent by id, also at the same moment', async () => {
    const input = { id: newId(world), ...tuesdays() };
    const [first, second] = await Promise.all([
      one(coach, PLAN, { input }),
      one(coach, PLAN, { input }),
    ]);
    expect(second).toEqual(first);
    expect(await one(coach, PLAN, { input })).toEqual(first);
    expect(await listed()).toHaveLength(4);
    expect(await mailsTo(client)).toHaveLength(1);
  });

  test('shows before it is saved what speaks against each date', async () => {
    await open(coach, {
      weekly: Array.from({ length: 7 }, (_, day) => ({
        hours: day === 1 ? [{ from: '09:00', to: '11:00' }] : [],
      })),
      exceptions: [{ date: '2026-03-24', hours: [] }],
    });
    await planOne('2026-03-17T09:30:00Z', { minutes: 30 });
    await setAbsence('2026-03-30', '2026-04-03');
    const { timeZone, dates } = await preview({ count: 5 });
    expect(timeZone).toBe('Europe/Berlin');
    expect(dates.map(({ date, conflicts }: any) => [date, ...conflicts])).toEqual([
      ['2026-03-10'],
      ['2026-03-17', 'SESSION'],
      ['2026-03-24', 'DAY_OFF'],
      ['2026-03-31', 'AWAY'],
      ['2026-04-07'],
    ]);
    const late = await preview({ startsAt: '2026-03-10T09:30:00Z' });
    expect(late.dates[0].conflicts).toEqual(['OUTSIDE_HOURS']);
    // Nothing was written by looking.
    expect(await listed()).toHaveLength(1);
  });

  test('tells time off from another calendar that is busy at the same time, also without hours and years ahead', async () => {
    await setAbsence('2026-03-17', '2026-03-18');
    const times = [
      // As long as the day off, in Berlin.
      '[2026-03-16T23:00Z, 2026-03-17T23:00Z)',
      '[2026-03-24T09:30Z, 2026-03-24T10:00Z)',
      '[2027-08-03T08:30Z, 2027-08-03T09:00Z)',
    ];
    await busyElsewhere(times);
    const weekly = await preview();
    expect(weekly.dates.map(({ conflicts }: any) => conflicts)).toEqual([
      ...[[], ['AWAY', 'BUSY'], ['BUSY'], []],
    ]);
    const monthly = await preview({ startsAt: '2027-07-06T08:00:00Z', repeats: 'MONTHLY' });
    expect(monthly.dates.map(({ conflicts }: any) => conflicts)).toEqual([[], ['BUSY'], [], []]);
  });

  test('leaves dates out, and is saved as a whole or not at all', async () => {
    await planOne('2026-03-24T09:30:00Z');
    expect(await plan()).toMatchObject({ code: 'TAKEN' });
    expect(await listed()).toHaveLength(1);
    const { rows } = await world.owner.query('select 1 from session_series where client_id = $1', [
      client.clientId,
    ]);
    expect(rows).toEqual([]);
    expect(await mailsTo(client)).toHaveLength(1);
    const series = await plan({ leaveOut: ['2026-03-24'] });
    expect(starts(series.sessions)).toEqual(['03-10T09:00', '03-17T09:00', '03-31T08:00']);
  });

  test('has the length and the buffers of its type', async () => {
    const typeId = await addType(world, practice.owner, { bufferBefore: 15, bufferAfter: 10 });
    const { sessions } = await plan({ typeId });
    const { rows } = await world.owner.query(
      'select type_id, buffer_before, buffer_after from sessions where id = $1',
      [sessions[2].id],
    );
    expect(rows).toEqual([{ type_id: typeId, buffer_before: 15, buffer_after: 10 }]);
  });

  test.each([
    ['one session', { count: 1 }, 'count'],
    ['53 sessions', { count: 53 }, 'count'],
    ['neither an end nor a number', { count: null }, 'count'],
    ['both', { until: '2026-05-01' }, 'count'],
    ['an end before the second', { count: null, until: '2026-03-16' }, 'until'],
    ['an end after the 52nd', { count: null, until: '2027-12-01' }, 'until'],
    ['a year too many', { repeats: 'MONTHLY', count: 30 }, 'count'],
    ['a start in the past', { startsAt: '2026-03-01T09:00:00Z' }, 'startsAt'],
    ['no date at all', { count: 2, leaveOut: ['2026-03-10', '2026-03-17'] }, 'leaveOut'],
  ])('cannot have %s', async (_case, wrong, field) => {
    const input = { id: newId(world), ...tuesdays(wrong) };
    const answer = await coach.gql(PLAN, { input });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
  });

  test('takes as many statements with 50 sessions as with four', async () => {
    await plan();
    const few = await statementsOf(() => plan({ startsAt: '2026-03-11T09:00:00Z' }));
    const many = await statementsOf(() => plan({ count: 50, startsAt: '2026-03-12T09:00:00Z' }));
    expect(many.length).toBe(few.length);
  });

  test('takes as many statements with 20 sessions as with four, for those with files and links too', async () => {
    const SET = `mutation { setCalendarEmails(on: true) { __typename } }`;
    for (const who of [client, coach]) await who.ok(SET);
    await client.ok(`mutation { setSessionLinks(on: true) { __typename } }`);
    await plan();
    const sent = [await mailsTo(client), await mailsTo(coach)].map(({ length }) => length);
    const few = await statementsOf(() => plan({ startsAt: '2026-03-11T09:00:00Z' }));
    const many = await statementsOf(() => plan({ count: 20, startsAt: '2026-03-12T09:00:00Z' }));
    expect(many.length).toBe(few.length);
    const [toClient, toCoach] = [await mailsTo(client), await mailsTo(coach)];
    expect([toClient, toCoach].map(({ length }, at) => length - sent[at]!)).toEqual([24, 24]);
    // Each email has the file and the link of its own session.
    const latest = toClient.slice(-20);
    const tokens = latest.map(({ text }) => /\/appointment#token=(\S+)/.exec(text)![1]!);
    expect(new Set(tokens).size).toBe(20);
    for (const at of [0, 7, 19]) {
      const [entry] = (await readByBoth(latest[at]!.calendar!.text)).entries;
      const link = await one(
        client,
        `query($token: String!) { sessionLink(token: $token) { state startsAt } }`,
        {
          token: tokens[at],
        },
      );
      expect(link).toEqual({ state: 'OPEN', startsAt: entry!.startsAt });
    }
  });
});

describe('what speaks against a time', () => {
  const ASK = `query($input: SessionConflictsInput!) { sessionConflicts(input: $input) { coachId conflicts } }`;
  const ask = (startsAt: string, facts: object = {}, who = coach) =>
    one(who, ASK, { input: { clientId: client.clientId, startsAt, minutes: 50, ...facts } });
  const against = async (startsAt: string, facts: object = {}) =>
    (await ask(startsAt, facts)).conflicts;

  test('says it for a single session and for a series alike, as warnings that can be saved over', async () => {
    // Monday to Friday, nine to noon in Berlin.
    await open(coach, { maxPerDay: 1 });
    const typeId = await addType(world, practice.owner, { bufferBefore: 15, bufferAfter: 10 });
    await planOne('2026-03-17T10:00:00Z', { typeId });
    const cases: [string, object, string[]][] = [
      ['2026-03-10T09:00:00Z', {}, []],
      ['2026-03-10T10:30:00Z', {}, ['OUTSIDE_HOURS']],
      ['2026-03-17T09:30:00Z', {}, ['SESSION', 'FULL_DAY']],
      ['2026-03-17T09:00:00Z', {}, ['TOO_CLOSE', 'FULL_DAY']],
      ['2026-03-17T08:55:00Z', {}, ['FULL_DAY']],
      // The larger of the two buffers counts.
      ['2026-03-17T10:55:00Z', {}, ['TOO_CLOSE', 'OUTSIDE_HOURS', 'FULL_DAY']],
      ['2026-03-17T11:00:00Z', {}, ['OUTSIDE_HOURS', 'FULL_DAY']],
      ['2026-03-17T11:00:00Z', { typeId }, ['TOO_CLOSE', 'OUTSIDE_HOURS', 'FULL_DAY']],
    ];
    for (const [startsAt, facts, expected] of cases) {
      expect([startsAt, await ask(startsAt, facts)]).toEqual([
        ...[startsAt, { coachId: coach.memberId, conflicts: expected }],
      ]);
      const { dates } = await preview({ startsAt, count: 2, ...facts });
      expect([startsAt, dates[0].conflicts]).toEqual([startsAt, expected]);
    }
    const { id } = await planOne('2026-03-17T09:00:00Z');
    expect(id).toBeTruthy();
    const series = await plan({ startsAt: '2026-03-17T11:00:00Z', typeId, count: 2 });
    expect(series.sessions).toHaveLength(2);
  });

  test('counts neither the session that moves nor, of a series, those that move with it', async () => {
    await open(coach, { maxPerDay: 1 });
    const typeId = await addType(world, practice.owner, { bufferBefore: 15, bufferAfter: 10 });
    const { sessions } = await plan({ typeId });
    const [{ id: sessionId }] = sessions;
    expect(await against('2026-03-10T09:30:00Z', { sessionId })).toEqual([]);
    // It keeps its own buffers.
    await planOne('2026-03-11T08:00:00Z');
    expect(await against('2026-03-11T09:00:00Z', { sessionId })).toEqual(['TOO_CLOSE', 'FULL_DAY']);
    const { dates } = await changePreview(sessions[0], { startsAt: '2026-03-11T09:00:00Z' });
    expect(dates.map(({ conflicts }: any) => conflicts)).toEqual([
      ...[['TOO_CLOSE', 'FULL_DAY'], [], [], []],
    ]);
  });

  test('is only another session once the time has passed: what took place is recorded', async () => {
    await open(coach);
    await planOne('2026-03-01T20:00:00Z');
    expect(await against('2026-03-01T22:00:00Z')).toEqual([]);
    expect(await against('2026-03-01T20:30:00Z')).toEqual(['SESSION']);
  });

  test('is told to nobody who does not see the client, nor to the client, nor about a session of another one', async () => {
    const input = { clientId: client.clientId, startsAt: '2026-03-10T09:00:00Z', minutes: 50 };
    const other = await practice.coach('Other Coach');
    expect(await codeOf(other, input)).toBe('NOT_FOUND');
    expect(await codeOf(client, input)).toBe('FORBIDDEN');
    const lena = await practice.client({ coach, name: 'Lena' });
    const { id: sessionId } = await planOne('2026-03-12T09:00:00Z');
    expect(await codeOf(coach, { ...input, clientId: lena.clientId, sessionId })).toBe('NOT_FOUND');
  });

  const codeOf = async (who: Actor, input: object) =>
    (await who.gql(ASK, { input })).errors?.[0]?.extensions['code'];
});

describe('changing a series', () => {
  test('moves this one and later ones to another weekday and time, with one email', async () => {
    const { sessions } = await plan();
    const series = await change(sessions[1], { startsAt: '2026-03-19T13:00:00Z' });
    const expected = ['03-10T09:00', '03-19T13:00', '03-26T13:00', '04-02T12:00'];
    expect(starts(series.sessions)).toEqual(expected);
    expect(series.sessions.map(({ version }: any) => version)).toEqual([1, 2, 2, 2]);
    expect(await mailsTo(client)).toHaveLength(2);
    expect(await historyOf()).toEqual(['SERIES_PLANNED', 'SERIES_MOVED']);
  });

  test('moves all that are left, from any of them, and none that has started', async () => {
    const { sessions } = await plan();
    world.clock.set('2026-03-10T09:10:00Z');
    const { sessions: left } = await change(sessions[2], {
      ...{ scope: 'ALL', startsAt: '2026-03-23T09:00:00Z' },
    });
    expect(starts(left)).toEqual(['03-16T09:00', '03-23T09:00', '03-30T08:00']);
    expect(starts(await listed())[0]).toBe('03-10T09:00');
  });

  test('moves each to the place of the next one', async () => {
    const { sessions } = await plan();
    const later = await change(sessions[0], { startsAt: '2026-03-17T09:00:00Z' });
    const weekLater = ['03-17T09:00', '03-24T09:00', '03-31T08:00', '04-07T08:00'];
    expect(starts(later.sessions)).toEqual(weekLater);
    const earlier = await change(later.sessions[0], { startsAt: '2026-03-10T09:00:00Z' });
    expect(starts(earlier.sessions)).toEqual(starts(sessions));
  });

  test('follows the week of the month', async () => {
    const { sessions } = await plan({ repeats: 'MONTHLY', count: 3 });
    const series = await change(sessions[0], { startsAt: '2026-03-26T09:00:00Z' });
    expect(starts(series.sessions)).toEqual(['03-26T09:00', '04-23T08:00', '05-28T08:00']);
  });

  test('leaves the time of one that was moved alone, also by the client', async () => {
    await open(coach);
    const { sessions } = await plan();
    const mine = await one(client, MOVE_MINE, {
      input: { sessionId: sessions[1].id, version: 1, startsAt: '2026-03-18T09:00:00Z' },
    });
    expect(mine).toMatchObject({ version: 2, repeats: 'WEEKLY' });
    expect(starts(await listed())).toEqual([
      ...['03-10T09:00', '03-18T09:00', '03-24T09:00', '03-31T08:00'],
    ]);
    const facts = { startsAt: '2026-03-10T10:00:00Z' };
    const { dates } = await changePreview(sessions[0], facts);
    expect(dates.map(({ startsAt, keepsTime }: any) => [startsAt.slice(5, 16), keepsTime])).toEqual(
      [
        ['03-10T10:00', false],
        ['03-18T09:00', true],
        ['03-24T10:00', false],
        ['03-31T09:00', false],
      ],
    );
    const series = await change(sessions[0], facts);
    expect(starts(series.sessions)).toEqual(starts(dates));
  });

  test('changes only what was changed: another place leaves all times, and sends no email', async () => {
    const { sessions } = await plan({ place: 'Room 2', link: 'https://m.test/a' });
    const [, second] = sessions;
    await one(coach, MOVE_ONE, {
      input: { sessionId: second.id, version: 1, startsAt: '2026-03-18T15:00:00Z', minutes: 30 },
    });
    const before = (await mailsTo(client)).length;
    const series = await change(sessions[0], { place: 'The garden', link: 'https://m.test/a' });
    const facts = series.sessions.map(({ startsAt, minutes, place, link }: any) =>
      [startsAt.slice(5, 16), minutes, place, link].join(' '),
    );
    expect(facts).toEqual([
      '03-10T09:00 50 The garden https://m.test/a',
      '03-18T15:00 30 The garden https://m.test/a',
      '03-24T09:00 50 The garden https://m.test/a',
      '03-31T08:00 50 The garden https://m.test/a',
    ]);
    expect(await mailsTo(client)).toHaveLength(before);
  });

  test('shows conflicts, leaves dates out, and changes all or none', async () => {
    const { sessions } = await plan();
    await planOne('2026-03-25T09:30:00Z');
    const facts = { startsAt: '2026-03-11T09:00:00Z' };
    const { dates } = await changePreview(sessions[0], facts);
    expect(dates.map(({ conflicts }: any) => conflicts)).toEqual([[], [], ['SESSION'], []]);
    expect(await change(sessions[0], facts)).toMatchObject({ code: 'TAKEN' });
    expect(starts((await listed()).filter(({ seriesId }) => seriesId))).toEqual(starts(sessions));
    const series = await change(sessions[0], { ...facts, leaveOut: [sessions[2].id] });
    expect(starts(series.sessions)).toEqual([
      ...['03-11T09:00', '03-18T09:00', '03-24T09:00', '04-01T08:00'],
    ]);
  });

  test('refuses dates that would be in the past', async () => {
    const { sessions } = await plan();
    world.clock.set('2026-03-09T09:00:00Z');
    const facts = { scope: 'ALL', startsAt: '2026-03-16T08:00:00Z' };
    const { dates } = await changePreview(sessions[1], facts);
    expect(dates[0].conflicts).toContain('PAST');
    expect(await change(sessions[1], facts)).toMatchObject({ code: 'TAKEN' });
  });

  test('names the version, and the same change again is not outdated', async () => {
    const { sessions } = await plan();
    const facts = { startsAt: '2026-03-17T13:00:00Z' };
    const changed = await change(sessions[1], facts);
    expect(await change(sessions[1], facts)).toEqual(changed);
    expect(await mailsTo(client)).toHaveLength(2);
    expect(await change(sessions[1], { startsAt: '2026-03-17T15:00:00Z' })).toMatchObject({
      ...{ code: 'STALE', stored: 2 },
    });
  });

  test('is refused from a session that has started, and for one that is in no series', async () => {
    const { sessions } = await plan();
    world.clock.set('2026-03-10T09:10:00Z');
    const facts = { startsAt: '2026-03-10T10:00:00Z' };
    expect(await change(sessions[0], facts)).toMatchObject({ code: 'NOT_NOW' });
    const single = await planOne('2026-03-12T09:00:00Z');
    const answer = await coach.gql(CHANGE, {
      input: { sessionId: single.id, version: 1, minutes: 50, scope: 'ALL', ...facts },
    });
    expect(answer.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('canceling a series', () => {
  test('cancels this one and later ones, with one email, and again changes nothing', async () => {
    const { sessions } = await plan();
    for (let time = 0; time < 2; time += 1) {
      const series = await one(coach, CANCEL, { id: sessions[2].id, scope: 'LATER' });
      expect(starts(series.sessions)).toEqual(['03-10T09:00', '03-17T09:00']);
    }
    const states = (await listed()).map(({ status, version }) => `${status} ${version}`);
    expect(states).toEqual(['PLANNED 1', 'PLANNED 1', 'CANCELLED 2', 'CANCELLED 2']);
    expect(await mailsTo(client)).toHaveLength(2);
    expect(await historyOf()).toEqual(['SERIES_PLANNED', 'SERIES_CANCELLED']);
  });

  test('cancels all that are left, and leaves those that have started or have signed notes', async () => {
    const { sessions } = await plan();
    world.clock.set('2026-03-10T10:10:00Z');
    const noteId = newId(world);
    await coach.ok(
      `mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }`,
      {
        input: {
          ...{ id: noteId, sessionId: sessions[0].id, visibility: 'COACH_ONLY' },
          ...{ body: 'We talked.', version: 0 },
        },
      },
    );
    await coach.ok(`mutation($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }`, {
      id: noteId,
    });
    expect((await one(coach, CANCEL, { id: sessions[0].id, scope: 'ALL' })).sessions).toEqual([]);
    const states = (await listed()).map(({ status }) => status);
    expect(states).toEqual(['PLANNED', 'CANCELLED', 'CANCELLED', 'CANCELLED']);
  });
});

describe('calendar files of a series', () => {
  const ON = `mutation { setCalendarEmails(on: true) { __typename } }`;

  test('come with an email for each session, whose entry later files replace and remove', async () => {
    await client.ok(ON);
    await coach.ok(ON);
    const { sessions } = await plan({ place: 'Room 2' });
    const [first, second, third, fourth] = sessions.map(({ id }: any) => id as string);
    await change(sessions[2], { startsAt: '2026-03-25T09:00:00Z' });
    await one(coach, CANCEL, { id: fourth, scope: 'LATER' });
    for (const who of [client, coach]) {
      const isClient = who === client;
      const files = (await mailsTo(who)).map(({ calendar }) => calendar!);
      const read = await Promise.all(files.map(({ text }) => readByBoth(text)));
      expect(
        read.map(({ method, entries }) => [
          method,
          ...entries.map(({ uid, sequence }) => [uid, sequence]),
        ]),
      ).toEqual([
        ...[first, second, third, fourth].map((id) => ['REQUEST', [id, 1]]),
        ...[third, fourth].map((id) => ['REQUEST', [id, 2]]),
        ['CANCEL', [fourth, 3]],
      ]);
      expect(read[0]!.entries[0]).toMatchObject({
        title: isClient ? 'Appointment' : 'Appointment with M.L.',
        location: isClient ? null : 'Room 2',
      });
      const program = new MailProgram();
      for (const file of files) await program.receive(file);
      expect(program.shown).toHaveLength(3);
      expect(new Set((await mailsTo(who)).map(({ text }) => text)).size).toBe(1);
      // The attendee is the address that the email is sent to anyway.
      const texts = files.map(({ text }) => text.replaceAll('\r\n ', ''));
      expect(texts.join().replaceAll(who.email, '')).not.toMatch(/mara|lind/i);
    }
  });
});
