import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LeadErasureWorker } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import { jpeg } from '../support/jpeg.js';
import {
  ASK,
  CONFIRM,
  confirmToken,
  leadInput,
  PAGE,
  SET_PAGE,
  ticketOf,
  TIMES,
  turnOn,
} from '../support/leads.js';
import { bootWorld, type World } from '../support/world.js';

const REFUSAL = `... on Refusal { code message field until }`;
const LEAD = `id name email timeZone startsAt minutes typeName status eraseAt clientId`;
const LEADS = `{ leads { ${LEAD} } }`;
const MINE = `{ myBookingPage { on address } }`;
const ACCEPT = `mutation($id: ID!, $withSession: Boolean) { acceptLead(leadId: $id, withSession: $withSession) {
  ... on Lead { ${LEAD} } ${REFUSAL} } }`;
const DECLINE = `mutation($id: ID!) { declineLead(leadId: $id) { ... on Lead { ${LEAD} } ${REFUSAL} } }`;
const SESSIONS = `query($id: ID!) { client(id: $id) { profile { name email timeZone } } sessions(clientId: $id, first: 5) {
  edges { node { startsAt minutes place link status } } } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } ${REFUSAL} } }`;
const INVITE = `mutation($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { id clientId } ${REFUSAL} } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let typeId: string;
let address: string;

beforeAll(async () => {
  world = await bootWorld({ env: { TRUST_PROXY: 'loopback' } });
});
beforeEach(async () => {
  // A Monday. The coach is in Berlin and works from nine to noon.
  world.clock.set('2026-03-02T06:00:00Z');
  await world.owner.query('delete from attempts');
  practice = await makePractice(world);
  coach = await practice.coach();
  typeId = await addType(world, practice.owner, {
    name: 'First talk',
    minutes: 30,
    bookedBy: 'NEW_PEOPLE',
  });
  await open(coach);
  address = await turnOn(coach);
});
afterAll(() => world?.close());

const at = (time: string) => `2026-03-${time}:00.000Z`;
const NINE = at('04T08:00');
/** As somebody who is not signed in. */
const visitor = async (query: string, variables: object, from?: string): Promise<any> => {
  const headers = from ? { headers: { 'x-forwarded-for': from } } : {};
  const answer = await world.gql<any>(query, variables, headers);
  return answer.errors
    ? { code: answer.errors[0]!.extensions['code'] }
    : Object.values(answer.data!)[0];
};
const ask = async (facts: object = {}, from?: string) => {
  const ticket = await ticketOf(world, address);
  const input = leadInput({ address, typeId, startsAt: NINE, ticket, ...facts });
  return { email: input.email, answer: await visitor(ASK, { input }, from) };
};
const confirm = async (token: string) => visitor(CONFIRM, { token });
/** Somebody who asked for the time and confirmed their address. */
const waiting = async (facts: object = {}) => {
  const { email, answer } = await ask(facts);
  expect(answer).toEqual({ to: email });
  const token = await confirmToken(world, email);
  expect(await confirm(token)).toEqual({ startsAt: expect.any(String) });
  const found = (await leads()).find((lead) => lead.email === email)!;
  return { ...found, token };
};
const leads = async (of = coach): Promise<any[]> => (await of.ok<any>(LEADS)).leads;
const accept = async (id: string, more: object = {}) =>
  (await coach.ok<any>(ACCEPT, { id, ...more })).acceptLead;
const decline = async (id: string) => (await coach.ok<any>(DECLINE, { id })).declineLead;
const free = async (limit = 3): Promise<string[]> =>
  (await visitor(TIMES, { address, typeId, limit, from: NINE })).times;
const mailsTo = async (email: string) => (await world.mails()).filter(({ to }) => to === email);
const stored = async () =>
  (
    await world.owner.query<{ text: string }>(
      'select row_to_json(l)::text as text from leads l where practice_id = $1',
      [practice.id],
    )
  ).rows.map(({ text }) => text);

describe('the public page', () => {
  test('is off until its coach turns it on, keeps its address, and shows only what is meant for new people', async () => {
    const other = await practice.coach('Nora New');
    expect((await other.ok<any>(MINE)).myBookingPage).toEqual({ on: false, address: null });
    await coach.ok(`mutation($bio: String!) { setStaffBio(input: { bio: $bio }) { __typename } }`, {
      bio: 'I listen.',
    });
    await coach.ok(`mutation($photo: String!) { setStaffPhoto(photo: $photo) { __typename } }`, {
      photo: jpeg(8, 8).toString('base64'),
    });
    await addType(world, practice.owner, { name: 'For clients' });
    expect(await visitor(PAGE, { address })).toEqual({
      coachName: 'Cora Coach',
      practiceName: 'Harbour',
      bio: 'I listen.',
      photo: expect.stringMatching(/^data:image\/jpeg;base64,/),
      types: [{ id: typeId, name: 'First talk', minutes: 30, placeKind: 'LINK' }],
      keptDays: 30,
      ticket: expect.any(String),
    });
    await coach.ok(SET_PAGE, { on: false });
    expect(await visitor(PAGE, { address })).toBeNull();
    expect(await turnOn(coach)).toBe(address);
  });

  test('answers the same to every wrong address, whoever asks', async () => {
    const elsewhere = await makePractice(world, 'Elsewhere');
    const practiceIn = (id: string) =>
      Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
    const wrong = [
      '',
      'x',
      address.slice(0, -1),
      `${address}a`,
      `${address.slice(0, -1)}${address.endsWith('a') ? 'b' : 'a'}`,
      practiceIn(elsewhere.id) + address.slice(22),
      practiceIn(newId(world)) + address.slice(22),
      `${address.slice(0, 22)}' or true --`,
    ];
    const ticket = await ticketOf(world, address);
    for (const one of wrong) {
      expect(await visitor(PAGE, { address: one })).toBeNull();
      expect(await visitor(TIMES, { address: one, typeId })).toEqual({ code: 'NOT_FOUND' });
      const input = leadInput({ address: one, typeId, startsAt: NINE, ticket });
      // The ticket is bound to its page.
      expect(await visitor(ASK, { input })).toMatchObject({ code: 'EXPIRED' });
    }
    expect((await coach.ok<any>(PAGE, { address: 'x' })).publicPage).toBeNull();
    expect(await stored()).toEqual([]);
  });

  test('is gone with a coach who was removed or is no coach any more, and so are its links', async () => {
    const { email } = await ask();
    const token = await confirmToken(world, email);
    const ticket = await ticketOf(world, address);
    const gone = async () => {
      expect(await visitor(PAGE, { address })).toBeNull();
      expect(await visitor(TIMES, { address, typeId })).toEqual({ code: 'NOT_FOUND' });
      const input = leadInput({ address, typeId, startsAt: at('04T08:30'), ticket });
      expect(await visitor(ASK, { input })).toEqual({ code: 'NOT_FOUND' });
      expect(await confirm(token)).toMatchObject({ code: 'EXPIRED' });
    };
    await world.owner.query('update members set removed_at = now() where id = $1', [
      coach.memberId,
    ]);
    await gone();
    await world.owner.query(`update members set removed_at = null where id = $1`, [coach.memberId]);
    await coach.ok(SET_PAGE, { on: false });
    await gone();
    await coach.ok(SET_PAGE, { on: true });
    expect(await confirm(token)).toEqual({ startsAt: NINE });
  });
});

describe('asking for a time', () => {
  test('tells the coach nothing, stores nothing readable, and sends one neutral email with a link', async () => {
    const { email, answer } = await ask({ name: 'Vera Visitor' });
    expect(answer).toEqual({ to: email });
    expect(await leads()).toEqual([]);
    expect(await mailsTo(coach.email)).toEqual([]);
    const [mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail!.text).toMatch(/go here:\n\nhttp\S+\/confirm-time#token=\S+\n\nThe link works/);
    expect(`${mail!.subject}${mail!.text}`).not.toMatch(/Vera|visitor\.|first talk|09:00/i);
    const [row] = await stored();
    expect(row).not.toMatch(/Vera|visitor\./);
    expect(row).not.toContain((await confirmToken(world, email)).slice(22));
  });

  test('gives the same answer to an address of a client, of staff and of nobody', async () => {
    const client = await practice.client({ coach });
    const known = [client.email, coach.email, practice.owner.email];
    const slots = [NINE, at('04T08:30'), at('04T09:00')];
    for (const [index, email] of known.entries()) {
      expect((await ask({ email, startsAt: slots[index] })).answer).toEqual({ to: email });
      expect((await mailsTo(email))[0]!.text).toContain('/confirm-time#token=');
    }
  });

  test('sends an address at most three emails a day, and answers the same afterwards', async () => {
    const slots = [NINE, at('04T08:30'), at('04T09:00'), at('04T09:30'), at('04T10:00')];
    const email = 'bombed@example.test';
    for (const startsAt of slots) {
      expect((await ask({ email, startsAt })).answer).toEqual({ to: email });
    }
    expect(await mailsTo(email)).toHaveLength(3);
    // What was asked for holds its time either way, so that free times do not tell either.
    expect(await free(1)).toEqual([at('04T10:30')]);
    world.clock.advance({ hours: 25 });
    await ask({ email, startsAt: at('05T08:00') });
    expect(await mailsTo(email)).toHaveLength(4);
  });

  test('is refused to programs, which fill in a hidden field, are too fast, or invent a ticket', async () => {
    const { data } = await world.gql<any>(PAGE, { address });
    const fast = data.publicPage.ticket;
    const code = async (facts: object) =>
      (await visitor(ASK, { input: leadInput({ address, typeId, startsAt: NINE, ...facts }) }))
        .code;
    expect(await code({ ticket: fast })).toBe('NOT_NOW');
    const ticket = await ticketOf(world, address);
    expect(await code({ ticket, website: 'https://spam.example' })).toBe('NOT_NOW');
    expect(await code({ ticket: `1${ticket}` })).toBe('EXPIRED');
    expect(await code({ ticket: 'NaN.x' })).toBe('EXPIRED');
    expect(await code({ ticket, consent: false })).toBe('INVALID_INPUT');
    expect(await code({ ticket, name: 'win at https://spam.example' })).toBe('INVALID_INPUT');
    world.clock.advance({ hours: 25 });
    expect(await code({ ticket })).toBe('EXPIRED');
    expect(await stored()).toEqual([]);
  });

  test('takes only a time that is free, of a type for new people, and offers the next free one', async () => {
    await ask();
    expect((await ask()).answer).toMatchObject({
      code: 'TAKEN',
      field: 'input.startsAt',
      nextFree: at('04T08:30'),
    });
    expect((await ask({ startsAt: at('04T03:00') })).answer).toMatchObject({ code: 'TAKEN' });
    const clients = await addType(world, practice.owner, { name: 'For clients' });
    expect((await ask({ typeId: clients })).answer).toEqual({ code: 'NOT_FOUND' });
    expect((await ask({ typeId: newId(world) })).answer).toEqual({ code: 'NOT_FOUND' });
  });

  test('is limited by network and by page', async () => {
    const ticket = await ticketOf(world, address);
    const codes: string[] = [];
    for (let index = 0; index < 21; index += 1) {
      const input = leadInput({ address, typeId, startsAt: at('04T03:00'), ticket });
      codes.push((await visitor(ASK, { input }, '203.0.113.7')).code);
    }
    expect(codes).toEqual([...Array<string>(20).fill('TAKEN'), 'TOO_MANY_ATTEMPTS']);
    const elsewhere = (startsAt: string) => ask({ startsAt }, '203.0.113.8');
    expect((await elsewhere(NINE)).answer).toEqual({ to: expect.any(String) });
    await world.owner.query(
      `update attempts set count = 60 where kind = 'LEADS_OF_PAGE' and count = 1`,
    );
    expect((await elsewhere(at('04T08:30'))).answer).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    // It holds no time, and a page is not used up by asking for times that are taken.
    expect(await free(1)).toEqual([at('04T08:30')]);
    expect((await elsewhere(NINE)).answer).toMatchObject({ code: 'TAKEN' });
  });

  test('holds few times of a coach unconfirmed, so that nobody makes them look booked', async () => {
    await open(coach, { version: 1, weekly: Array.from({ length: 7 }, () => allDay) });
    const start = Date.parse(NINE);
    for (let index = 0; index < 12; index += 1) {
      const startsAt = new Date(start + index * 30 * 60_000).toISOString();
      expect((await ask({ startsAt })).answer).toEqual({ to: expect.any(String) });
    }
    expect(await free(1)).toEqual([new Date(start + 10 * 30 * 60_000).toISOString()]);
    world.clock.advance({ minutes: 31 });
    expect(await free(1)).toEqual([NINE]);
  });
});

const allDay = { hours: [{ from: '00:00', to: '24:00' }] };

describe('confirming', () => {
  test('holds the time for the coach’s answer, tells the coach in a neutral email, and can be repeated', async () => {
    const { email } = await ask();
    const token = await confirmToken(world, email);
    // Programs that check mailboxes open links; only a pressed button confirms.
    await fetch(`${world.url}/confirm-time?token=${token}`);
    expect(await leads()).toEqual([]);
    expect(await confirm(token)).toEqual({ startsAt: NINE });
    expect(await confirm(token)).toEqual({ startsAt: NINE });
    expect(await leads()).toEqual([
      expect.objectContaining({
        name: 'Vera Visitor',
        email,
        timeZone: 'Europe/Berlin',
        startsAt: NINE,
        minutes: 30,
        typeName: 'First talk',
        status: 'WAITING',
        eraseAt: '2026-04-03T08:00:00.000Z',
      }),
    ]);
    const told = await mailsTo(coach.email);
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain('needs your attention');
    expect(told[0]!.text).not.toMatch(/Vera|visitor|http/);
    world.clock.advance({ hours: 1 });
    expect(await free(1)).toEqual([at('04T08:30')]);
    expect(await leads(practice.owner)).toEqual([]);
  });

  test('after half an hour takes the time only if it is still free', async () => {
    const { email } = await ask();
    const token = await confirmToken(world, email);
    world.clock.advance({ minutes: 31 });
    const other = await waiting();
    expect(await confirm(token)).toMatchObject({ code: 'TAKEN', nextFree: at('04T08:30') });
    await decline(other.id);
    expect(await confirm(token)).toEqual({ startsAt: NINE });
  });

  test('takes no time at which somebody has scheduled a session since, although it was held', async () => {
    const { email } = await ask();
    const client = await practice.client({ coach });
    const input = { clientId: client.clientId, minutes: 60, startsAt: NINE };
    expect((await coach.ok<any>(PLAN, { input })).planSession.id).toBeTruthy();
    const token = await confirmToken(world, email);
    expect(await confirm(token)).toMatchObject({ code: 'TAKEN', nextFree: at('04T09:00') });
    expect(await leads()).toEqual([]);
  });

  test('takes no time that reaches into one without an answer, even if that is not held anymore', async () => {
    const first = await waiting();
    await world.owner.query('update leads set held_until = created_at where id = $1', [first.id]);
    const { email } = await ask();
    const token = await confirmToken(world, email);
    expect(await confirm(token)).toMatchObject({ code: 'TAKEN' });
    expect(await leads()).toHaveLength(1);
  });

  test('takes no wrong, old or used link, and says the same about all', async () => {
    const { email } = await ask();
    const token = await confirmToken(world, email);
    const messages = new Set<string>();
    const wrong = async (one: string) => {
      const { code, message } = await confirm(one);
      expect(code).toBe('EXPIRED');
      messages.add(message);
    };
    for (const one of ['', 'x', token.slice(0, -1), `${token}A`, address]) await wrong(one);
    world.clock.advance({ hours: 24 });
    await wrong(token);
    const used = await waiting({ startsAt: at('05T08:00') });
    await decline(used.id);
    await wrong(used.token);
    expect(messages.size).toBe(1);
  });

  test('is refused once the time has passed', async () => {
    const { email } = await ask({ startsAt: at('02T08:00') });
    const token = await confirmToken(world, email);
    world.clock.set(at('02T08:00'));
    expect(await confirm(token)).toMatchObject({
      code: 'EXPIRED',
      message: expect.stringContaining('passed'),
    });
  });

  test('stops when many wait for an answer, and so does asking', async () => {
    const { email } = await ask();
    const token = await confirmToken(world, email);
    await world.owner.query(
      `insert into leads (practice_id, id, created_at, coach_id, type_id, starts_at, ends_at, minutes, buffer_before,
         buffer_after, time_zone, status, held_until, erase_at)
       select practice_id, gen_random_uuid(), created_at, coach_id, type_id, starts_at + n * interval '1 day',
         ends_at + n * interval '1 day', minutes, 0, 0, time_zone, 'WAITING', starts_at + n * interval '1 day', erase_at
       from leads, generate_series(1, 20) n where practice_id = $1`,
      [practice.id],
    );
    expect(await confirm(token)).toMatchObject({ code: 'LIMIT_REACHED' });
    expect((await ask({ startsAt: at('04T09:00') })).answer).toMatchObject({
      code: 'LIMIT_REACHED',
    });
  });
});

describe('accepting', () => {
  test('makes a client with an invitation, schedules the session, and keeps nothing else', async () => {
    const { id, email } = await waiting({ timeZone: 'Pacific/Auckland' });
    const accepted = await accept(id);
    expect(accepted).toMatchObject({ status: 'ACCEPTED', name: null, email: null });
    const { client, sessions } = await coach.ok<any>(SESSIONS, { id: accepted.clientId });
    expect(client.profile).toEqual({ name: 'Vera Visitor', email, timeZone: 'Pacific/Auckland' });
    expect(sessions.edges.map(({ node }: any) => node)).toEqual([
      {
        startsAt: NINE,
        minutes: 30,
        place: '',
        link: expect.stringMatching(/^https:\/\/meet\.example\.test\/[\w-]{12}$/),
        status: 'PLANNED',
      },
    ]);
    expect((await mailsTo(email))[0]!.text).toMatch(
      /You asked for a time, and Cora Coach from Harbour replied\..*:\n\nhttp\S+\/invitation#token=/,
    );
    expect(await accept(id)).toEqual(accepted);
    expect(await leads()).toEqual([]);
    expect(await free(1)).toEqual([at('04T08:30')]);
  });

  test('of somebody who is a client already is refused as any invitation, and the visitor learned nothing', async () => {
    const { email } = await practice.client({ coach });
    const { id } = await waiting({ email });
    expect(await accept(id)).toMatchObject({ code: 'TAKEN', field: 'input.email' });
    expect(await leads()).toHaveLength(1);
    expect(await decline(id)).toMatchObject({ status: 'DECLINED' });
  });

  test('is refused as a whole if the coach has something else then, unless without the session', async () => {
    const client = await practice.client({ coach });
    const { id, email } = await waiting();
    const input = { clientId: client.clientId, minutes: 60, startsAt: NINE };
    expect((await coach.ok<any>(PLAN, { input })).planSession.id).toBeTruthy();
    expect(await accept(id)).toMatchObject({ code: 'TAKEN', field: 'input.startsAt' });
    expect(await leads()).toHaveLength(1);
    const { clientId } = await accept(id, { withSession: false });
    const { sessions } = await coach.ok<any>(SESSIONS, { id: clientId });
    expect(sessions.edges).toEqual([]);
    expect((await mailsTo(email))[0]!.text).toContain('You asked for a time, and Cora Coach');
  });

  test('after the time schedules nothing, and a type that was removed does not matter', async () => {
    const first = await waiting();
    const second = await waiting({ startsAt: at('09T08:00') });
    world.clock.set(at('05T08:00'));
    await practice.owner.ok(
      `mutation($id: ID!) { removeSessionType(sessionTypeId: $id) { __typename } }`,
      { id: typeId },
    );
    const sessionsOf = async (id: string) =>
      (await coach.ok<any>(SESSIONS, { id: (await accept(id)).clientId })).sessions.edges;
    expect(await sessionsOf(first.id)).toEqual([]);
    expect(await sessionsOf(second.id)).toHaveLength(1);
  });

  test('and declining are their coach’s alone, and only once the address is confirmed', async () => {
    const { id } = await waiting();
    await ask({ startsAt: at('04T08:30') });
    const { rows } = await world.owner.query<{ id: string }>(
      `select id from leads where practice_id = $1 and status = 'UNCONFIRMED'`,
      [practice.id],
    );
    const tries: [Actor, string][] = [
      [practice.owner, id],
      [coach, rows[0]!.id],
      [coach, newId(world)],
    ];
    for (const [actor, leadId] of tries) {
      for (const query of [ACCEPT, DECLINE]) {
        const { errors } = await actor.gql(query, { id: leadId });
        expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      }
    }
  });
});

describe('declining', () => {
  test('frees the time and sends a neutral email, once', async () => {
    const { id, email } = await waiting();
    const before = (await mailsTo(email)).length;
    expect(await decline(id)).toMatchObject({ status: 'DECLINED' });
    await decline(id);
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(before + 1);
    expect(mails[0]!.text).not.toMatch(/http|Vera|first talk/i);
    expect(await free(1)).toEqual([NINE]);
    expect((await coach.gql(ACCEPT, { id })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('a coach who is removed', () => {
  test('leaves nobody waiting: their leads are declined, and nothing of them can be confirmed', async () => {
    const { email } = await waiting();
    const later = await ask({ startsAt: at('04T08:30') });
    const token = await confirmToken(world, later.email);
    const { removeMember } = await practice.owner.ok<any>(
      `mutation($id: ID!) { removeMember(memberId: $id) { __typename } }`,
      { id: coach.memberId },
    );
    expect(removeMember.__typename).toBe('Practice');
    expect((await mailsTo(email))[0]!.text).toContain('The time you asked for didn’t work out');
    expect((await mailsTo(email))[0]!.subject).toBe('The time you asked for');
    expect(await confirm(token)).toMatchObject({ code: 'EXPIRED' });
    expect(await visitor(PAGE, { address })).toBeNull();
  });
});

describe('a held time', () => {
  test('is not free for clients, and a client’s session is not free for visitors', async () => {
    const client = await practice.client({ coach });
    const clients = await addType(world, practice.owner, { minutes: 30 });
    await waiting();
    const book = async (startsAt: string) =>
      (
        await client.ok<any>(
          `mutation($input: BookSessionInput!) { bookSession(input: $input) {
             ... on Session { id } ... on Refusal { code nextFree } } }`,
          { input: { id: newId(world), typeId: clients, startsAt } },
        )
      ).bookSession;
    expect(await book(NINE)).toEqual({ code: 'TAKEN', nextFree: at('04T08:30') });
    expect(await book(at('04T08:30'))).toEqual({ id: expect.any(String) });
    expect(await free(1)).toEqual([at('04T09:00')]);
  });
});

describe('erasing', () => {
  const erase = () => world.app.get(LeadErasureWorker, { strict: false }).run();

  test('takes an unconfirmed lead after a day and all others 30 days after their time', async () => {
    await ask();
    await waiting({ startsAt: at('04T08:30') });
    const declined = await waiting({ startsAt: at('04T09:00') });
    await decline(declined.id);
    world.clock.advance({ hours: 23 });
    await erase();
    expect(await stored()).toHaveLength(3);
    world.clock.advance({ hours: 2 });
    await erase();
    expect(await stored()).toHaveLength(2);
    world.clock.set('2026-04-03T09:00:00Z');
    await erase();
    expect(await stored()).toEqual([]);
  });

  test('also happens if the coach has left, and with the client that a lead became', async () => {
    const { id } = await waiting();
    const { clientId } = await accept(id);
    await waiting({ startsAt: at('04T09:00') });
    await world.owner.query('update members set removed_at = now() where id = $1', [
      coach.memberId,
    ]);
    expect(await stored()).toHaveLength(2);
    expect((await stored()).join()).toContain(clientId);
    world.clock.set('2026-05-01T09:00:00Z');
    await erase();
    expect(await stored()).toEqual([]);
  });
});

test('an invitation that a coach sends by themselves keeps its words', async () => {
  const email = 'invited@example.test';
  await coach.ok(INVITE, { input: { name: 'Ina Invited', email } });
  expect((await mailsTo(email))[0]!.text).toContain('the online space you talked about');
});
