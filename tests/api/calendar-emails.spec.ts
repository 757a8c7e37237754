import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { instantAt, localTimeOf } from '@footing/kernel';
import { SMTPServer } from 'smtp-server';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { MailProgram, readByBoth } from '../support/calendars.js';
import { open } from '../support/booking.js';
import { joined, linkedPair, planJoint } from '../support/couples.js';
import { bootWorld, type World } from '../support/world.js';

const RESULT = `... on Refusal { code message }`;
const SET = `mutation($on: Boolean!) { setCalendarEmails(on: $on) { ... on CalendarEmails { on address } ${RESULT} } }`;
const MINE = `query { myCalendarEmails { on address } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id version } ${RESULT} } }`;
const PLAN_SERIES = `mutation($input: PlanSeriesInput!) { planSeries(input: $input) { __typename ${RESULT} } }`;
const MOVE = `mutation($input: MoveSessionInput!) { moveSession(input: $input) { ... on Session { id version } ${RESULT} } }`;
const CANCEL = `mutation($id: ID!) { cancelSession(sessionId: $id) { ... on Session { id } ${RESULT} } }`;
const TRANSFER = `mutation($clientId: ID!, $to: ID!) {
  transferClient(input: { clientId: $clientId, toMemberId: $to }) { __typename ${RESULT} } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach, name: 'Mara Lind' });
});
afterAll(() => world?.close());

const plan = async (startsAt: string, more: object = {}, who = coach): Promise<string> => {
  const input = { clientId: client.clientId, minutes: 50, startsAt, ...more };
  return (await who.ok(PLAN, { input }))['planSession'].id;
};
const move = (sessionId: string, version: number, startsAt: string, more: object = {}) =>
  coach.ok(MOVE, { input: { sessionId, version, startsAt, minutes: 50, ...more } });
/** The emails to somebody, the earliest first. */
const to = async ({ email }: Actor) =>
  (await world.mails()).filter((mail) => mail.to === email).reverse();
/** What a calendar shows that has received all files in these emails. */
async function calendarOf(who: Actor): Promise<string[]> {
  const program = new MailProgram();
  for (const { calendar } of await to(who)) if (calendar) await program.receive(calendar);
  return program.shown;
}

describe('a coach who asked for calendar files', () => {
  beforeEach(() => coach.ok(SET, { on: true }));

  test('gets one for each session, also for those that they schedule, with initials, place and link', async () => {
    const id = await plan('2026-03-04T10:00:00Z', { place: 'Room 2', link: 'https://m.test/a' });
    const [mail, ...more] = await to(coach);
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('A change to your calendar');
    expect(mail!.text).toContain('The attached file updates your calendar.');
    expect(await readByBoth(mail!.calendar!.text)).toEqual({
      method: 'REQUEST',
      entries: [
        {
          uid: id,
          sequence: 1,
          title: 'Appointment with M.L.',
          startsAt: '2026-03-04T10:00:00.000Z',
          endsAt: '2026-03-04T10:50:00.000Z',
          status: 'CONFIRMED',
          location: 'Room 2, https://m.test/a',
        },
      ],
    });
    const lines = mail!.calendar!.text.replaceAll('\r\n ', '').split('\r\n');
    const { mailFrom } = world.config;
    expect(lines).toContain(`ORGANIZER;CN="${mailFrom}":mailto:${mailFrom}`);
    expect(lines.join()).toContain(`RSVP=FALSE:MAILTO:${coach.email}`);
    expect(mail!.calendar!.text).not.toMatch(/mara|lind|harbour|footing|coach,/i);
  });

  test('sees a move replace the entry, a change of place update it, and a cancellation remove it', async () => {
    const [moved, canceled] = [
      await plan('2026-03-04T10:00:00Z'),
      await plan('2026-03-05T10:00:00Z'),
    ];
    await move(moved, 1, '2026-03-06T10:00:00Z');
    await move(moved, 2, '2026-03-06T10:00:00Z', { link: 'https://m.test/new' });
    expect((await to(coach)).at(-1)!.calendar!.text).toContain('https://m.test/new');
    expect(await calendarOf(coach)).toHaveLength(2);
    await coach.ok(CANCEL, { id: canceled });
    expect((await to(coach)).at(-1)!.calendar!.method).toBe('CANCEL');
    expect(await calendarOf(coach)).toEqual(['2026-03-06T10:00:00.000Z Appointment with M.L.']);
  });

  test('loses the entries of a client who is transferred, and the new coach gets them', async () => {
    const other = await practice.coach('Otto Other');
    await other.ok(SET, { on: true });
    await plan('2026-03-04T10:00:00Z');
    await practice.owner.ok(TRANSFER, { clientId: client.clientId, to: other.memberId });
    expect(await calendarOf(coach)).toEqual([]);
    expect(await calendarOf(other)).toEqual(['2026-03-04T10:00:00.000Z Appointment with M.L.']);
  });

  test('gets an email for each session of a client who is transferred, and so does the new coach', async () => {
    const other = await practice.coach('Otto Other');
    await other.ok(SET, { on: true });
    await coach.ok(PLAN_SERIES, {
      input: {
        ...{ clientId: client.clientId, startsAt: '2026-03-10T10:00:00Z', minutes: 50 },
        ...{ id: newId(world), repeats: 'WEEKLY', count: 5 },
      },
    });
    await plan('2026-03-04T10:00:00Z');
    const methodsTo = async (who: Actor) => (await to(who)).map(({ calendar }) => calendar?.method);
    const before = await methodsTo(coach);
    expect(before).toEqual(Array(6).fill('REQUEST'));
    await practice.owner.ok(TRANSFER, { clientId: client.clientId, to: other.memberId });
    // Outlook takes one entry from an email, and none from a PUBLISH.
    expect(await methodsTo(coach)).toEqual([...before, ...Array(6).fill('CANCEL')]);
    expect(await methodsTo(other)).toEqual(Array(6).fill('REQUEST'));
    expect(await calendarOf(coach)).toEqual([]);
    expect(await calendarOf(other)).toHaveLength(6);
  });

  test('sees the name of a client who says yes from the next change on, and initials after a no', async () => {
    const say = (coachId: string | null) =>
      client.ok(`mutation($id: ID) { showNameInCalendar(coachId: $id) { __typename } }`, {
        id: coachId,
      });
    const id = await plan('2026-03-04T10:00:00Z');
    await say(coach.memberId);
    // No email tells the coach, so the entry stays as it was until the session changes.
    expect(await calendarOf(coach)).toEqual(['2026-03-04T10:00:00.000Z Appointment with M.L.']);
    await move(id, 1, '2026-03-06T10:00:00Z');
    expect(await calendarOf(coach)).toEqual([
      '2026-03-06T10:00:00.000Z Appointment with Mara Lind',
    ]);
    expect((await to(client)).at(-1)!.text).not.toMatch(/Mara Lind/);
    await say(null);
    await move(id, 2, '2026-03-09T10:00:00Z');
    expect(await calendarOf(coach)).toEqual(['2026-03-09T10:00:00.000Z Appointment with M.L.']);
  });

  test('sees initials in the cancellation of an entry of a client whom another coach has now', async () => {
    const other = await practice.coach('Otto Other');
    await other.ok(SET, { on: true });
    await client.ok(`mutation($id: ID) { showNameInCalendar(coachId: $id) { __typename } }`, {
      id: coach.memberId,
    });
    await plan('2026-03-04T10:00:00Z');
    await practice.owner.ok(TRANSFER, { clientId: client.clientId, to: other.memberId });
    expect(await calendarOf(coach)).toEqual([]);
    expect(await calendarOf(other)).toEqual(['2026-03-04T10:00:00.000Z Appointment with M.L.']);
  });

  test('has a joint session once', async () => {
    const pair = await linkedPair(world, practice, coach);
    const coupleId = await joined(world, pair);
    const before = (await to(coach)).length;
    await planJoint(world, coach, coupleId, { startsAt: '2026-06-09T10:00:00Z', minutes: 60 });
    expect((await to(coach)).length).toBe(before + 1);
    expect(await calendarOf(coach)).toContain(
      '2026-06-09T10:00:00.000Z Appointment with M.C. and S.C.',
    );
  });

  test.each([
    ['America/New_York', '2026-03-07', '2026-03-09'],
    ['Europe/Berlin', '2026-03-28', '2026-03-30'],
    ['Australia/Lord_Howe', '2026-04-04', '2026-04-06'],
    ['Africa/Casablanca', '2026-03-21', '2026-03-23'],
    ['Pacific/Apia', '2026-04-04', '2026-04-06'],
  ])('sees nine o’clock in %s before and after clocks change', async (zone, before, after) => {
    const at = (day: string) => new Date(instantAt(day, '09:00', zone)).toISOString();
    const id = await plan(at(before));
    const [first] = await calendarOf(coach);
    await move(id, 1, at(after));
    const [second, ...more] = await calendarOf(coach);
    expect(more).toEqual([]);
    const times = [first, second].map((entry) =>
      localTimeOf(Date.parse(entry!.split(' ')[0]!), zone),
    );
    expect(times).toEqual(['09:00', '09:00']);
  });
});

describe('a coach who did not ask', () => {
  test('gets no email about what they do themselves, and no file with others', async () => {
    await plan('2026-03-04T10:00:00Z');
    expect(await to(coach)).toEqual([]);
    await plan('2026-03-05T10:00:00Z', {}, practice.owner);
    const [mail, ...more] = await to(coach);
    expect([mail!.calendar, more]).toEqual([undefined, []]);
  });
});

describe('a file that somebody downloads', () => {
  const FILE = `query($id: ID!) { sessionFile(id: $id) }`;
  const fileOf = async (who: Actor, id: string) => ({
    method: 'PUBLISH',
    text: (await who.ok(FILE, { id }))['sessionFile'] as string,
  });

  test('has time, place and link for a client, and nobody’s name', async () => {
    const place = '上海市静安区南京西路一千二百六十六号恒隆广场四十七楼会议室请从东门进入 🏡🌿🪴';
    const id = await plan('2026-03-29T00:30:00Z', { place, link: 'https://m.test/a?b=c' });
    const { text } = await fileOf(client, id);
    expect(await readByBoth(text)).toEqual({
      method: 'PUBLISH',
      entries: [
        {
          uid: id,
          sequence: 1,
          title: 'Appointment',
          startsAt: '2026-03-29T00:30:00.000Z',
          endsAt: '2026-03-29T01:20:00.000Z',
          status: 'CONFIRMED',
          location: `${place}, https://m.test/a?b=c`,
        },
      ],
    });
    expect(text).toMatch(/^CLASS:PRIVATE\r$/m);
    expect(text).not.toMatch(/mara|lind|cora|footing|harbour|coach|client|organizer|attendee/i);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('is replaced by a later email about a move, and removed by one about a cancellation', async () => {
    await client.ok(SET, { on: true });
    await coach.ok(SET, { on: true });
    const id = await plan('2026-03-04T10:00:00Z');
    for (const who of [client, coach]) {
      const program = new MailProgram();
      await program.receive(await fileOf(who, id));
      expect(program.shown).toHaveLength(1);
    }
    const [ofClient, ofCoach] = [await fileOf(client, id), await fileOf(coach, id)];
    await move(id, 1, '2026-03-06T10:00:00Z');
    await coach.ok(CANCEL, { id });
    for (const [who, file, title] of [
      [client, ofClient, 'Appointment'],
      [coach, ofCoach, 'Appointment with M.L.'],
    ] as const) {
      const program = new MailProgram();
      await program.receive(file);
      const [moved, canceled] = (await to(who)).slice(-2);
      await program.receive(moved!.calendar!);
      expect(program.shown).toEqual([`2026-03-06T10:00:00.000Z ${title}`]);
      await program.receive(canceled!.calendar!);
      expect(program.shown).toEqual([]);
      // The file from before does not bring it back.
      await program.receive(file);
      expect(program.shown).toEqual([]);
    }
  });

  test('has the name only for the coach whom the client said yes to, not for an owner', async () => {
    await client.ok(`mutation($id: ID) { showNameInCalendar(coachId: $id) { __typename } }`, {
      id: coach.memberId,
    });
    const id = await plan('2026-03-04T10:00:00Z');
    const titleFor = async (who: Actor) =>
      (await readByBoth((await fileOf(who, id)).text)).entries[0]!.title;
    expect(await titleFor(coach)).toBe('Appointment with Mara Lind');
    expect(await titleFor(practice.owner)).toBe('Appointment with M.L.');
  });

  test('has the UID of the feed for a joint session, whichever partner’s it is downloaded from', async () => {
    const pair = await linkedPair(world, practice, coach);
    const coupleId = await joined(world, pair);
    await planJoint(world, coach, coupleId, { startsAt: '2026-06-09T10:00:00Z', minutes: 60 });
    const { rows } = await world.owner.query<{ id: string; joint: string; client: string }>(
      `select id, joint_id as joint, client_id as client from sessions where practice_id = $1 and joint_id is not null`,
      [practice.id],
    );
    expect(rows).toHaveLength(2);
    for (const { id, joint: uid, client: whose } of rows) {
      const entryFor = async (who: Actor) =>
        (await readByBoth((await fileOf(who, id)).text)).entries[0]!;
      expect(await entryFor(coach)).toMatchObject({ uid, title: 'Appointment with M.C. and S.C.' });
      const partner = whose === pair.mara.clientId ? pair.mara : pair.sam;
      expect(await entryFor(partner)).toMatchObject({ uid: id, title: 'Appointment' });
    }
  });
});

describe('a client', () => {
  test('gets emails without a file until they say that mailbox and calendar are theirs alone', async () => {
    expect((await client.ok(MINE))['myCalendarEmails']).toEqual({
      on: false,
      address: client.email,
    });
    const id = await plan('2026-03-04T10:00:00Z');
    expect((await to(client)).map(({ calendar }) => calendar)).toEqual([undefined]);
    await client.ok(SET, { on: true });
    await move(id, 1, '2026-03-05T10:00:00Z', { place: 'Harbour', link: 'https://cora.test/a' });
    const { calendar } = (await to(client)).at(-1)!;
    expect((await readByBoth(calendar!.text)).entries).toMatchObject([
      { uid: id, title: 'Appointment', location: null, sequence: 2 },
    ]);
    expect(calendar!.text).not.toMatch(/cora|coach|mara l|harbour|footing|M\.L\./i);
    await coach.ok(CANCEL, { id });
    expect(await calendarOf(client)).toEqual([]);
    await client.ok(SET, { on: false });
    await plan('2026-03-09T10:00:00Z');
    expect((await to(client)).at(-1)!.calendar).toBeUndefined();
  });

  test('hears of each session whose link a transfer changed, and of no other', async () => {
    await client.ok(SET, { on: true });
    await open(coach, { link: 'https://cora.test/{code}' });
    const changed = [
      await plan('2026-03-04T10:00:00Z', { link: 'https://cora.test/a' }),
      await plan('2026-03-05T10:00:00Z', { link: 'https://cora.test/b' }),
    ];
    await plan('2026-03-06T10:00:00Z', { link: 'https://elsewhere.test/c' });
    const before = (await to(client)).length;
    const next = await practice.coach('Nela Next');
    await coach.ok(TRANSFER, { clientId: client.clientId, to: next.memberId });
    const mails = (await to(client)).slice(before);
    const read = await Promise.all(mails.map(({ calendar }) => readByBoth(calendar!.text)));
    expect(
      read.flatMap(({ entries }) => entries.map(({ uid, sequence }) => [uid, sequence])),
    ).toEqual(changed.map((id) => [id, 2]));
  });

  test('gets no files at a new address that they did not say this about', async () => {
    await client.ok(SET, { on: true });
    const email = `new.${client.email}`;
    await world.owner.query('update clients set email = $2 where id = $1', [
      client.clientId,
      email,
    ]);
    await plan('2026-03-04T10:00:00Z');
    const [mail] = await to({ ...client, email });
    expect(mail).toMatchObject({ subject: 'A change to your calendar' });
    expect(mail!.calendar).toBeUndefined();
    expect((await client.ok(MINE))['myCalendarEmails']).toEqual({ on: false, address: email });
  });

  test('without files hears in one email of all sessions that changed together', async () => {
    await coach.ok(PLAN_SERIES, {
      input: {
        ...{ clientId: client.clientId, startsAt: '2026-03-10T10:00:00Z', minutes: 50 },
        ...{ id: newId(world), repeats: 'WEEKLY', count: 5 },
      },
    });
    expect((await to(client)).map(({ calendar }) => calendar)).toEqual([undefined]);
  });
});

test('a calendar file travels as mail programs expect it', async () => {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => (received.push(text), done()));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const sending = await bootWorld({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  try {
    const harbour = await makePractice(sending);
    await harbour.owner.ok(SET, { on: true });
    const { clientId } = await harbour.client();
    const input = { clientId, minutes: 50, startsAt: '2026-03-04T10:00:00Z' };
    await harbour.owner.ok(PLAN, { input });
    await sending.mails();
    const [withFile] = received.filter((text) => text.includes(`To: ${harbour.owner.email}`));
    expect(withFile).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST/m);
    expect(withFile).toMatch(/^Content-Type: application\/ics; name=appointment\.ics/m);
    expect(received.join('').match(/text\/calendar/g)).toHaveLength(1);
  } finally {
    await sending.close();
    await new Promise<void>((resolve) => server.close(resolve));
  }
});
