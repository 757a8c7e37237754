import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FollowUpWorker, OutboxWorker } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import { allowOn } from '../support/devices.js';
import {
  ASK,
  CONFIRM,
  confirmToken,
  leadInput,
  newPeopleType,
  ticketOf,
  turnOn,
  WITHDRAW,
} from '../support/leads.js';
import { answerAfraid } from '../support/safety.js';
import { pushService, type PushService } from '../support/push-service.js';
import { bootWorld, type World } from '../support/world.js';

const MINE = `{ notifications { emails { kind isOn canTurnOff } } }`;
const SET = `mutation($kind: NoticeKind!, $on: Boolean!) { setEmailChoice(kind: $kind, on: $on) {
  ... on Notifications { emails { kind isOn } } } }`;
const BOOK = `mutation($input: BookSessionInput!) { bookSession(input: $input) { __typename } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id version } } }`;
const MOVE = `mutation($input: MoveSessionInput!) { moveSession(input: $input) { __typename } }`;
const TRANSFER = `mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename } }`;

let world: World;
let service: PushService;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  service = await pushService();
  const env = { PUSH_SERVICES: service.origin, FETCH_NETWORKS: '127.0.0.1' };
  world = await bootWorld({ env });
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
  client = await practice.client({ coach });
  await world.mails();
});
afterAll(async () => {
  await world?.close();
  await service?.close();
});

const turn = (kind: string, on: boolean, who = coach) => who.ok(SET, { kind, on });
/** How many emails each has got. */
const emailed = async (...whom: Actor[]) => {
  world.clock.advance({ minutes: 5 });
  const mails = await world.mails();
  return whom.map(({ email }) => mails.filter(({ to }) => to === email).length);
};
const book = async (startsAt: string) => {
  const typeId = await addType(world, practice.owner);
  await open(coach);
  const { bookSession } = await client.ok(BOOK, {
    input: { id: newId(world), typeId, startsAt },
  });
  expect(bookSession).toEqual({ __typename: 'Session' });
};

describe('emails to staff', () => {
  it('all come until somebody turns some off, for themselves alone', async () => {
    const other = await practice.coach('Ben Lee');
    expect((await coach.ok(MINE))['notifications'].emails).toEqual([
      { kind: 'BOOKINGS', isOn: true, canTurnOff: true },
      { kind: 'FOLLOW_UPS', isOn: true, canTurnOff: false },
      { kind: 'CLIENT_CHANGES', isOn: true, canTurnOff: false },
      { kind: 'TRANSFERS', isOn: true, canTurnOff: true },
    ]);
    const off = ({ emails }: any) =>
      emails.filter((each: any) => !each.isOn).map((each: any) => each.kind);
    await turn('TRANSFERS', false);
    // The same again changes nothing.
    const { setEmailChoice } = await turn('TRANSFERS', false);
    expect(off(setEmailChoice)).toEqual(['TRANSFERS']);
    const both = await turn('BOOKINGS', false);
    expect(off(both['setEmailChoice'])).toEqual(['BOOKINGS', 'TRANSFERS']);
    expect(off((await other.ok(MINE))['notifications'])).toEqual([]);
    const on = await turn('BOOKINGS', true);
    expect(off(on['setEmailChoice'])).toEqual(['TRANSFERS']);
    expect((await client.ok(MINE))['notifications'].emails).toEqual([]);
  });

  it('about what clients’ safety depends on cannot be turned off, not in the database either', async () => {
    for (const kind of ['FOLLOW_UPS', 'CLIENT_CHANGES', 'MESSAGES', 'DIGEST']) {
      const { errors } = await coach.gql(SET, { kind, on: false });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'kind', message: 'must be one that can be turned off.' }],
      });
    }
    const { errors } = await client.gql(SET, { kind: 'BOOKINGS', on: false });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    await expect(
      world.owner.query(`update members set emails_off = '{FOLLOW_UPS}' where id = $1`, [
        coach.memberId,
      ]),
    ).rejects.toThrow('members_emails_off_check');
    await turn('BOOKINGS', false);
    await turn('TRANSFERS', false);
    await answerAfraid(client);
    await world.app.get(FollowUpWorker, { strict: false }).send();
    const [mails] = await emailed(coach);
    expect(mails).toBeGreaterThan(0);
  });

  it('tell of a booking, unless they are off; a device still tells of it', async () => {
    const device = service.device();
    await allowOn(world, coach, device, { kinds: ['BOOKINGS'] });
    await book('2026-03-04T08:00:00.000Z');
    expect(await emailed(coach)).toEqual([1]);
    await turn('BOOKINGS', false);
    await book('2026-03-05T08:00:00.000Z');
    expect(await emailed(coach)).toEqual([1]);
    expect(device.received).toHaveLength(2);
    // The files were asked for by themselves.
    await coach.ok('mutation { setCalendarEmails(on: true) { __typename } }');
    await book('2026-03-06T08:00:00.000Z');
    expect(await emailed(coach)).toEqual([2]);
  });

  it('tell of a new person who asks for a time and who changes their mind, unless they are off', async () => {
    const typeId = await addType(world, practice.owner, newPeopleType());
    await open(coach);
    const address = await turnOn(coach);
    const askAndWithdraw = async (startsAt: string) => {
      const ticket = await ticketOf(world, address);
      const input = leadInput({ address, typeId, startsAt, ticket });
      await world.gql<any>(ASK, { input });
      const token = await confirmToken(world, input.email);
      expect((await world.gql<any>(CONFIRM, { token })).data.confirmLead).toEqual({ startsAt });
      const { data } = await world.gql<any>(WITHDRAW, { token });
      expect(data.withdrawLead).toEqual({ startsAt });
    };
    await askAndWithdraw('2026-03-04T08:00:00.000Z');
    expect(await emailed(coach)).toEqual([2]);
    await turn('BOOKINGS', false);
    await askAndWithdraw('2026-03-05T08:00:00.000Z');
    expect(await emailed(coach)).toEqual([2]);
  });

  it('tell both coaches of a transfer, unless one has turned them off', async () => {
    const other = await practice.coach('Ben Lee');
    const transfer = (toMemberId: string) =>
      practice.owner.ok(TRANSFER, { input: { clientId: client.clientId, toMemberId } });
    await turn('TRANSFERS', false);
    await transfer(other.memberId);
    expect(await emailed(coach, other)).toEqual([0, 1]);
    await turn('TRANSFERS', true);
    await transfer(coach.memberId);
    expect(await emailed(coach, other)).toEqual([1, 2]);
  });

  it('no device tells of a move that was undone, even if the email is off', async () => {
    const device = service.device();
    await allowOn(world, coach, device, { kinds: ['BOOKINGS'] });
    await turn('BOOKINGS', false);
    const startsAt = '2026-03-04T09:00:00Z';
    const input = { clientId: client.clientId, startsAt, minutes: 50 };
    const { planSession } = await coach.ok(PLAN, { input });
    const { id, version } = planSession;
    const move = (to: string, at: number) => {
      const facts = { sessionId: id, startsAt: to, minutes: 50, version: at, canUndo: true };
      return practice.owner.ok(MOVE, { input: facts });
    };
    await move('2026-03-05T09:00:00Z', version);
    await move(startsAt, version + 1);
    world.clock.advance({ minutes: 5 });
    await world.app.get(OutboxWorker, { strict: false }).deliver();
    expect(device.received).toEqual([]);
    await move('2026-03-06T09:00:00Z', version + 2);
    world.clock.advance({ minutes: 5 });
    await world.app.get(OutboxWorker, { strict: false }).deliver();
    expect(device.received).toHaveLength(1);
  });
});
