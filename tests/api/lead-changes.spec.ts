import { randomBytes } from 'node:crypto';
import { LeadErasureWorker, LeadLapseWorker } from '@footing/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import {
  ASK,
  CONFIRM,
  confirmToken,
  leadInput,
  LINK,
  newPeopleType,
  PAGE,
  ticketOf,
  TIMES,
  turnOn,
  WITHDRAW,
} from '../support/leads.js';
import { bootWorld, type World } from '../support/world.js';

const LEADS = `{ leads { id email startsAt status lapsedAt } }`;
const WITHDRAWN = `{ withdrawnLeads { id name email startsAt status } }`;
const DECLINE = `mutation($id: ID!) { declineLead(leadId: $id) { ... on Lead { status } } }`;
const RENEW = `mutation($replaces: String!) { renewMyBookingPage(replaces: $replaces) { ... on BookingPage { on address } } }`;
const TODAY = `{ coachToday { newPeople } }`;
const RESEND = `mutation($id: ID!) { resendInvitation(invitationId: $id) { ... on Invitation { id } ... on Refusal { code } } }`;
const ACCEPT = `mutation($id: ID!) { acceptLead(leadId: $id) { ... on Lead { clientId } ... on Refusal { code } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let typeId: string;
let address: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // A Monday. The coach is in Berlin and works from nine to noon.
  world.clock.set('2026-03-02T06:00:00Z');
  await world.owner.query('delete from attempts');
  practice = await makePractice(world);
  coach = await practice.coach();
  typeId = await addType(world, practice.owner, newPeopleType());
  await open(coach);
  address = await turnOn(coach);
});
afterAll(() => world?.close());

const at = (time: string) => `2026-03-${time}:00.000Z`;
const NINE = at('04T08:00');
const HALF_PAST = at('04T08:30');

/** As somebody who is not signed in. */
const visitor = async (query: string, variables: object, ip?: string): Promise<any> => {
  const answer = await world.gql<any>(
    query,
    variables,
    ip ? { headers: { 'x-forwarded-for': ip } } : {},
  );
  return answer.errors
    ? { code: answer.errors[0]!.extensions['code'] }
    : Object.values(answer.data!)[0];
};
const newKey = () => randomBytes(32).toString('base64url');
/** What a browser sends, and sends again if it heard no answer. */
const request = async (facts: object = {}) => {
  const ticket = await ticketOf(world, address);
  const made = { id: newId(world), visitorKey: newKey() };
  return leadInput({ address, typeId, startsAt: NINE, ticket, ...made, ...facts });
};
const send = (input: object) => visitor(ASK, { input });
const confirm = (token: string) => visitor(CONFIRM, { token });
const leads = async (): Promise<any[]> => (await coach.ok<any>(LEADS)).leads;
const free = async (): Promise<string> =>
  (await visitor(TIMES, { address, typeId, limit: 1, from: NINE })).times[0];
const mailsTo = async (email: string) => (await world.mails()).filter(({ to }) => to === email);
const stored = async () =>
  (await world.owner.query('select id from leads where practice_id = $1', [practice.id])).rowCount;
/** A request, and the token of the link in its email. */
const asked = async (facts: object = {}) => {
  const input = await request(facts);
  await send(input);
  return { email: input.email, token: await confirmToken(world, input.email) };
};
/** One that waits for the coach's answer. */
const waiting = async (facts: object = {}) => {
  const made = await asked(facts);
  expect(await confirm(made.token)).toEqual({ startsAt: expect.any(String) });
  const { id } = (await leads()).find(({ email }) => email === made.email)!;
  return { ...made, id: id as string };
};
const link = (token: string) => visitor(LINK, { token });
const withdraw = (token: string) => visitor(WITHDRAW, { token });
const withdrawn = async (of = coach): Promise<any[]> =>
  (await of.ok<any>(WITHDRAWN)).withdrawnLeads;
const shownAddress = async (): Promise<string> =>
  (await coach.ok<any>(`{ myBookingPage { address } }`)).myBookingPage.address;
const newPeople = async (): Promise<number> => (await coach.ok<any>(TODAY)).coachToday.newPeople;
const lapse = () => world.app.get(LeadLapseWorker, { strict: false }).run();

describe('a request that is sent again', () => {
  test('has the same answer, holds one time and sends one email, also twice at once and after it was confirmed', async () => {
    const input = await request();
    const answers = await Promise.all([send(input), send(input), send(input)]);
    expect(answers).toEqual(Array(3).fill({ to: input.email }));
    expect(await mailsTo(input.email)).toHaveLength(1);
    expect(await confirm(await confirmToken(world, input.email))).toEqual({ startsAt: NINE });
    expect(await send(input)).toEqual({ to: input.email });
    expect(await mailsTo(input.email)).toHaveLength(1);
    expect(await leads()).toHaveLength(1);
    expect(await stored()).toBe(1);
  });

  test('leaves the latest link as it is once the address gets no more emails that day', async () => {
    const input = await request();
    for (let emails = 0; emails < 3; emails += 1) await send({ ...input, id: newId(world) });
    const token = await confirmToken(world, input.email);
    const later = { ...input, id: newId(world), startsAt: HALF_PAST };
    expect(await send(later)).toEqual({ to: input.email });
    expect(await mailsTo(input.email)).toHaveLength(3);
    expect(await confirm(token)).toEqual({ startsAt: NINE });
  });

  test('under another id and the same key is a new email, and the first link stops working', async () => {
    const input = await request();
    await send(input);
    const token = await confirmToken(world, input.email);
    expect(await send({ ...input, id: newId(world) })).toEqual({ to: input.email });
    expect(await mailsTo(input.email)).toHaveLength(2);
    expect(await confirm(token)).toMatchObject({ code: 'EXPIRED' });
    expect(await confirm(await confirmToken(world, input.email))).toEqual({ startsAt: NINE });
  });

  test('counts once toward the requests of a network', async () => {
    const input = await request();
    const codes = new Set<string | undefined>();
    for (let attempts = 0; attempts < 25; attempts += 1) {
      codes.add((await visitor(ASK, { input }, '203.0.113.90')).code);
    }
    expect([...codes]).toEqual([undefined]);
    const other = { ...(await request()), startsAt: HALF_PAST };
    expect(await visitor(ASK, { input: other }, '203.0.113.90')).toEqual({ to: other.email });
  });

  test('is no way around the limits of emails to an address', async () => {
    const input = await request();
    for (let index = 0; index < 5; index += 1) {
      expect(await send({ ...input, id: newId(world) })).toEqual({ to: input.email });
    }
    expect(await mailsTo(input.email)).toHaveLength(3);
    expect(await stored()).toBe(1);
  });
});

describe('a corrected request', () => {
  test('takes the same time with another address, and the first one can confirm nothing', async () => {
    const wrong = await request({ email: 'mistyped@example.test' });
    await send(wrong);
    const token = await confirmToken(world, wrong.email);
    const right = { ...wrong, id: newId(world), email: 'typed@example.test' };
    expect(await send(right)).toEqual({ to: right.email });
    expect(await confirm(token)).toMatchObject({ code: 'EXPIRED' });
    expect(await confirm(await confirmToken(world, right.email))).toEqual({ startsAt: NINE });
    expect(await leads()).toEqual([expect.objectContaining({ email: right.email })]);
  });

  test('gives the first time back', async () => {
    const first = await request();
    await send(first);
    await send({ ...first, id: newId(world), startsAt: HALF_PAST });
    expect(await free()).toBe(NINE);
  });

  test('changes nothing if it is refused', async () => {
    const first = await request();
    await send(first);
    const token = await confirmToken(world, first.email);
    const later = { ...first, id: newId(world), startsAt: at('04T03:00') };
    expect(await send(later)).toMatchObject({ code: 'TAKEN' });
    expect(await confirm(token)).toEqual({ startsAt: NINE });
  });

  test('replaces nothing that was confirmed', async () => {
    const first = await request();
    await send(first);
    await confirm(await confirmToken(world, first.email));
    const same = { ...first, id: newId(world), email: 'other@example.test' };
    expect(await send(same)).toMatchObject({ code: 'TAKEN', nextFree: HALF_PAST });
    await send({ ...same, startsAt: HALF_PAST });
    expect(await leads()).toHaveLength(1);
    expect(await stored()).toBe(2);
  });

  test('needs the key: nobody else repeats or replaces a request by its id, and a key is good for one coach', async () => {
    const theirs = await request();
    await send(theirs);
    const token = await confirmToken(world, theirs.email);
    for (const visitorKey of [newKey(), null]) {
      const answer = await send({ ...theirs, visitorKey });
      expect(answer).toMatchObject({ code: 'TAKEN', nextFree: HALF_PAST });
    }
    expect(await send({ ...theirs, visitorKey: 'guess' })).toEqual({ code: 'INVALID_INPUT' });
    const other = await practice.coach('Nora New');
    await open(other);
    const elsewhere = await turnOn(other);
    const ticket = await ticketOf(world, elsewhere);
    expect(await send({ ...theirs, address: elsewhere, ticket })).toEqual({ to: theirs.email });
    expect(await confirm(token)).toEqual({ startsAt: NINE });
  });

  test('never names its lead, so that accepting it cannot lead to somebody who was invited before', async () => {
    const { inviteClient } = await coach.ok<any>(
      `mutation($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { id clientId } } }`,
      { input: { id: newId(world), name: 'Ina Invited', email: 'invited@example.test' } },
    );
    const input = await request({ id: inviteClient.id });
    await send(input);
    await confirm(await confirmToken(world, input.email));
    const [{ id }] = await leads();
    expect(id).not.toBe(inviteClient.id);
    const { acceptLead } = await coach.ok<any>(ACCEPT, { id });
    expect(acceptLead.clientId).not.toBe(inviteClient.clientId);
  });
});

describe('the link of a request', () => {
  test('says how things are and changes nothing', async () => {
    const { token, email } = await asked();
    expect(await link(token)).toEqual({ state: 'UNCONFIRMED', startsAt: NINE });
    expect(await leads()).toEqual([]);
    await confirm(token);
    expect(await link(token)).toEqual({ state: 'WAITING', startsAt: NINE });
    const [{ id }] = await leads();
    await coach.ok(ACCEPT, { id });
    const unusable = { state: 'UNUSABLE', startsAt: null };
    for (const one of [token, '', 'x', `${token}A`, address, newKey()]) {
      expect(await link(one)).toEqual(unusable);
    }
    const unconfirmed = await asked({ startsAt: HALF_PAST });
    world.clock.advance({ hours: 24 });
    expect(await link(unconfirmed.token)).toEqual(unusable);
    expect(await mailsTo(email)).not.toEqual([]);
  });

  test('withdraws a request of which the coach was told, tells them, and erases who asked', async () => {
    const { token } = await waiting();
    const told = (await mailsTo(coach.email)).length;
    expect(await withdraw(token)).toEqual({ startsAt: NINE });
    expect(await withdraw(token)).toEqual({ startsAt: NINE });
    expect(await link(token)).toEqual({ state: 'WITHDRAWN', startsAt: NINE });
    expect(await confirm(token)).toMatchObject({ code: 'EXPIRED' });
    expect(await free()).toBe(NINE);
    expect(await leads()).toEqual([]);
    expect(await withdrawn()).toEqual([
      expect.objectContaining({ name: null, email: null, startsAt: NINE, status: 'WITHDRAWN' }),
    ]);
    expect(await withdrawn(practice.owner)).toEqual([]);
    const mails = await mailsTo(coach.email);
    expect(mails).toHaveLength(told + 1);
    expect(mails[0]!.subject).toBe('A change to your calendar');
    expect(mails[0]!.text).not.toMatch(/Vera|visitor|http/);
    const { rows } = await world.owner.query(
      'select name, email, visitor, request from leads where practice_id = $1',
      [practice.id],
    );
    expect(rows).toEqual([{ name: null, email: null, visitor: null, request: null }]);
  });

  test('withdraws a request of which the coach was not told, and they hear nothing of it', async () => {
    const { token } = await asked();
    const told = await mailsTo(coach.email);
    expect(await withdraw(token)).toEqual({ startsAt: NINE });
    expect(await free()).toBe(NINE);
    expect(await withdrawn()).toEqual([]);
    expect(await mailsTo(coach.email)).toEqual(told);
  });

  test('withdraws nothing once it was answered or its time has begun', async () => {
    const declined = await waiting();
    await coach.ok(DECLINE, { id: declined.id });
    const accepted = await waiting({ startsAt: HALF_PAST });
    await coach.ok(ACCEPT, { id: accepted.id });
    const begun = await waiting({ startsAt: at('04T09:30') });
    for (const { token } of [declined, accepted]) {
      expect(await withdraw(token)).toMatchObject({ code: 'EXPIRED' });
    }
    world.clock.set(at('04T09:30'));
    expect(await withdraw(begun.token)).toMatchObject({ code: 'EXPIRED' });
    expect(await link(begun.token)).toEqual({ state: 'OVER', startsAt: at('04T09:30') });
    for (const one of ['', 'x', address, newKey()]) {
      expect(await withdraw(one)).toMatchObject({ code: 'EXPIRED' });
    }
    expect(await withdrawn()).toEqual([]);
  });

  test('either withdraws or is answered, if both happen at once', async () => {
    const { id, token } = await waiting();
    const [answer, taken] = await Promise.all([coach.gql<any>(ACCEPT, { id }), withdraw(token)]);
    const isAccepted = Boolean(answer.data?.acceptLead?.clientId);
    expect(isAccepted).toBe(taken.code === 'EXPIRED');
    expect(await withdrawn()).toHaveLength(isAccepted ? 0 : 1);
  });

  test('is erased a week later', async () => {
    const { token } = await waiting();
    await withdraw(token);
    world.clock.advance({ days: 7, minutes: 1 });
    await world.app.get(LeadErasureWorker, { strict: false }).run();
    expect(await stored()).toBe(0);
  });
});

describe('a request that nobody answers', () => {
  test('ends with one neutral email when its time begins, and no longer counts on Today', async () => {
    const { id, email } = await waiting();
    expect(await newPeople()).toBe(1);
    await lapse();
    const before = (await mailsTo(email)).length;
    world.clock.set(NINE);
    await Promise.all([lapse(), lapse()]);
    await lapse();
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(before + 1);
    expect(mails[0]!.text).toContain('your request wasn’t answered');
    expect(mails[0]!.text).not.toMatch(/http|Vera|first talk/i);
    expect(await newPeople()).toBe(0);
    expect(await leads()).toEqual([
      expect.objectContaining({ id, status: 'WAITING', lapsedAt: NINE }),
    ]);
  });

  test('can still be accepted, or declined without a second email', async () => {
    const first = await waiting();
    const second = await waiting({ startsAt: HALF_PAST });
    world.clock.set(HALF_PAST);
    await lapse();
    const before = (await mailsTo(first.email)).length;
    expect((await coach.ok<any>(DECLINE, { id: first.id })).declineLead.status).toBe('DECLINED');
    expect(await mailsTo(first.email)).toHaveLength(before);
    expect((await coach.ok<any>(ACCEPT, { id: second.id })).acceptLead.clientId).toBeTruthy();
  });

  test('is not told of if it was withdrawn, answered or never confirmed', async () => {
    const unconfirmed = await asked();
    const canceled = await waiting({ startsAt: HALF_PAST });
    await withdraw(canceled.token);
    const declined = await waiting({ startsAt: at('04T09:00') });
    await coach.ok(DECLINE, { id: declined.id });
    const all = [unconfirmed.email, canceled.email, declined.email];
    const mails = async () => (await world.mails()).filter(({ to }) => all.includes(to)).length;
    const before = await mails();
    world.clock.set(at('04T12:00'));
    await lapse();
    expect(await mails()).toBe(before);
  });
});

describe('a new address of the page', () => {
  test('ends the old one at once, once for each request, and keeps what was asked before', async () => {
    const { id } = await waiting();
    const unconfirmed = await asked({ startsAt: HALF_PAST });
    const ticket = await ticketOf(world, address);
    const replaces = await shownAddress();
    const { renewMyBookingPage: page } = await coach.ok<any>(RENEW, { replaces });
    expect(page).toEqual({ on: true, address: expect.stringContaining('/meet/') });
    expect(page.address.slice(-16)).not.toBe(address.slice(-16));
    expect((await coach.ok<any>(RENEW, { replaces })).renewMyBookingPage).toEqual(page);
    expect(await visitor(PAGE, { address })).toBeNull();
    expect(await visitor(TIMES, { address, typeId })).toEqual({ code: 'NOT_FOUND' });
    const late = leadInput({ address, typeId, startsAt: at('04T09:00'), ticket });
    expect(await send(late)).toEqual({ code: 'NOT_FOUND' });
    expect(await visitor(PAGE, { address: page.address.split('/meet/')[1] })).toMatchObject({
      coachName: 'Cora Coach',
    });
    expect(await confirm(unconfirmed.token)).toEqual({ startsAt: HALF_PAST });
    expect((await leads()).map((lead) => lead.id)).toContain(id);
  });

  test('is each coach’s own', async () => {
    const replaces = await shownAddress();
    const other = await practice.coach('Nora New');
    const renewed = async () => (await other.ok<any>(RENEW, { replaces })).renewMyBookingPage;
    expect(await renewed()).toEqual({ on: false, address: null });
    const theirs = await turnOn(other);
    expect((await renewed()).address).toContain(theirs);
    expect(await visitor(PAGE, { address })).toMatchObject({ coachName: 'Cora Coach' });
  });
});

test('an invitation that is sent again to somebody who asked keeps the words of the answer', async () => {
  const { id, email } = await waiting();
  await coach.ok(ACCEPT, { id });
  const sent = (await mailsTo(email)).length;
  // An invitation takes over the id of its lead.
  expect((await coach.ok<any>(RESEND, { id })).resendInvitation).toEqual({ id });
  expect(await mailsTo(email)).toHaveLength(sent + 1);
  const [again] = await mailsTo(email);
  expect(again!.text).toContain('You asked for a time, and Cora Coach from Harbour replied.');
});
