import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createApp,
  DigestWorker,
  FollowUpWorker,
  OutboxWorker,
  readConfig,
  SessionRemindersWorker,
} from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import {
  ALLOW,
  allowOn,
  DEVICES,
  NO_QUIET,
  OF_CLIENT,
  OF_STAFF,
  signedIn,
  TEXT,
} from '../support/devices.js';
import {
  ASK,
  CONFIRM,
  confirmToken,
  leadInput,
  newPeopleType,
  ticketOf,
  turnOn,
} from '../support/leads.js';
import { answerAfraid } from '../support/safety.js';
import {
  pushService,
  vapidOf,
  type PushService,
  type TestDevice,
} from '../support/push-service.js';
import { bootWorld, type World } from '../support/world.js';

const RENEW = `mutation($input: RenewNotificationsInput!) { renewNotifications(input: $input) { ${DEVICES} } }`;
const SET = `mutation($input: SetNotificationsInput!) { setNotifications(input: $input) { ${DEVICES} } }`;
const END = `mutation($id: ID!) { endNotifications(deviceId: $id) { ${DEVICES} } }`;
const MINE = `{ notifications { key title body kinds devices { id isHere isOver kinds } } }`;
const WRITE = `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename ... on Refusal { code message } } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id version } } }`;
const MOVE = `mutation($input: MoveSessionInput!) { moveSession(input: $input) { __typename ... on Refusal { message } } }`;
const CONSENT = `mutation($granted: Boolean!) { setConsent(purpose: REMINDERS_MAIL, granted: $granted) { __typename } }`;
const REMIND = `mutation($input: SetSessionRemindersInput!) { setSessionReminders(input: $input) { __typename } }`;

let world: World;
let service: PushService;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  service = await pushService();
  world = await bootWorld({
    env: { PUSH_SERVICES: service.origin, FETCH_NETWORKS: '127.0.0.1' },
  });
});
beforeEach(async () => {
  // 10:00 in Berlin.
  world.clock.set('2026-03-02T09:00:00Z');
  await world.mails();
  await world.owner.query('delete from outbox; delete from digest_schedule; delete from digests');
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
  client = await practice.client({ coach });
});
afterAll(async () => {
  await world?.close();
  await service?.close();
});

const outbox = () => world.app.get(OutboxWorker, { strict: false });
const allow = (who: Actor, device: Pick<TestDevice, 'subscription'>, choices: object = {}) =>
  allowOn(world, who, device, choices);
const write = (who = client) => say(world, who);
/** A client writes to their coach. */
async function say(at: World, who: Actor): Promise<void> {
  await at.owner.query('update practices set messages_on = true where id = $1', [who.practiceId]);
  const { sendMessage } = await who.ok(WRITE, { input: { id: newId(at), text: 'Hello' } });
  expect(sendMessage).toEqual({ __typename: 'Message' });
}
const plan = async (startsAt: string) => {
  const input = { clientId: client.clientId, startsAt, minutes: 50 };
  return (await coach.ok(PLAN, { input }))['planSession'];
};
/** How often the device was reached, once everything that is due was delivered. */
const reached = async (device: TestDevice) => {
  await outbox().deliver();
  return device.received.length;
};

describe('a device', () => {
  it('is told of nothing before its owner said that it is safe', async () => {
    const { notifications } = await coach.ok(MINE);
    expect(notifications).toMatchObject({ devices: [], kinds: OF_STAFF });
    expect((await client.ok(MINE))['notifications'].kinds).toEqual(OF_CLIENT);
    const before = service.requests();
    await write();
    await outbox().deliver();
    expect(service.requests()).toBe(before);
  });

  it('gets an encrypted message with the same neutral words for everything, signed by the server', async () => {
    const device = service.device();
    const { key } = await allow(coach, device);
    await write();
    expect(await reached(device)).toBe(1);
    world.clock.advance({ minutes: 5 });
    await plan('2026-03-04T09:00:00Z');
    const [first] = device.received;
    expect(first!.text).toBe(TEXT);
    expect((await coach.ok(MINE))['notifications']).toMatchObject(JSON.parse(TEXT));
    const { claims, key: signedWith } = vapidOf(first!);
    expect(signedWith).toBe(key);
    expect(claims).toMatchObject({ alg: 'ES256', aud: service.origin });
    expect(claims['sub']).toMatch(/^mailto:/);
    expect(first!.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      topic: 'update',
      ttl: String(24 * 60 * 60),
    });
    expect(JSON.stringify(first!.headers)).not.toMatch(/MESSAGES|Ana|Harbour|cookie/);
  });

  it('says the same, in the same length, for each kind', async () => {
    const [ofCoach, ofClient] = [service.device(), service.device()];
    await allow(coach, ofCoach);
    await allow(client, ofClient);
    await write();
    await plan('2026-03-04T09:00:00Z');
    expect(await reached(ofCoach)).toBe(1);
    expect(await reached(ofClient)).toBe(1);
    const all = [...ofCoach.received, ...ofClient.received];
    expect(new Set(all.map(({ text }) => text))).toEqual(new Set([TEXT]));
    expect(new Set(all.map(({ body }) => body.length)).size).toBe(1);
  });

  it('is signed for with one key in all processes, which depends on the master key alone', () => {
    const read = (byte: number) =>
      readConfig({ MASTER_KEY: Buffer.alloc(32, byte).toString('base64') }).pushSecret;
    expect(read(1)).toEqual(read(1));
    expect(read(1)).not.toEqual(read(2));
  });

  it('is told only of what its owner chose', async () => {
    const device = service.device();
    const { devices } = await allow(coach, device, { kinds: ['BOOKINGS'] });
    await write();
    expect(await reached(device)).toBe(0);
    const input = { deviceId: devices[0].id, kinds: ['MESSAGES'], ...NO_QUIET };
    const { setNotifications } = await coach.ok(SET, { input });
    expect(setNotifications.devices[0].kinds).toEqual(['MESSAGES']);
    await write();
    expect(await reached(device)).toBe(1);
    const { endNotifications } = await coach.ok(END, { id: devices[0].id });
    expect(endNotifications.devices).toEqual([]);
    await write();
    expect(await reached(device)).toBe(1);
  });

  it('refuses kinds that are for others, quiet hours that leave no time, and keys that nothing can be encrypted for', async () => {
    const device = service.device();
    for (const [who, choices, field] of [
      [client, { kinds: ['MESSAGES'] }, 'input.kinds'],
      [coach, { kinds: ['DIGEST'] }, 'input.kinds'],
      [coach, { quietFrom: '08:30', quietTo: '08:00' }, 'input.quietTo'],
      [coach, { auth: 'short' }, 'input.auth'],
      [coach, { p256dh: 'short' }, 'input.p256dh'],
      // As long as a key, and not on the curve.
      [coach, { p256dh: `BA${'A'.repeat(85)}` }, 'input.p256dh'],
    ] as const) {
      const input = { ...device.subscription, kinds: [], ...NO_QUIET, ...choices };
      const { errors } = await who.gql(ALLOW, { input });
      expect((errors as any)?.[0]?.extensions?.['fields']).toMatchObject([{ field }]);
    }
  });

  it('is asked again after 90 days, and until then nothing is sent', async () => {
    const device = service.device();
    const { devices } = await allow(coach, device);
    expect(devices[0].safeUntil).toBe('2026-05-31T09:00:00.000Z');
    world.clock.set('2026-05-31T08:59:00Z');
    await world.owner.query(`update sign_ins set last_used_at = $1, created_at = $1`, [
      world.clock.now(),
    ]);
    await write();
    expect(await reached(device)).toBe(1);
    world.clock.set('2026-05-31T09:00:00Z');
    await write();
    expect(await reached(device)).toBe(1);
    expect((await coach.ok(MINE))['notifications'].devices).toMatchObject([{ isOver: true }]);
    // Choosing other kinds is no new word.
    const input = { deviceId: devices[0].id, kinds: OF_STAFF, ...NO_QUIET };
    await coach.ok(SET, { input });
    await write();
    expect(await reached(device)).toBe(1);
    expect(await allow(coach, device)).toMatchObject({
      devices: [{ id: devices[0].id, isOver: false }],
    });
    await write();
    expect(await reached(device)).toBe(2);
  });
});

describe('a device that its browser has given another address', () => {
  it('is reached there, without a new word that it is safe', async () => {
    const [before, after] = [service.device(), service.device()];
    const { devices } = await allow(coach, before);
    world.clock.advance({ days: 30 });
    await signedIn(world, coach);
    const { renewNotifications } = await coach.ok(RENEW, { input: after.subscription });
    expect(renewNotifications.devices).toEqual(devices);
    await write();
    expect([await reached(after), before.received.length]).toEqual([1, 0]);
    world.clock.advance({ days: 60 });
    await signedIn(world, coach);
    await coach.ok(RENEW, { input: after.subscription });
    await write();
    expect(await reached(after)).toBe(1);
  });

  it('stays off if it was off, and others stay as they are', async () => {
    const [device, other] = [service.device(), service.device()];
    await allow(client, other);
    const { renewNotifications } = await coach.ok(RENEW, { input: device.subscription });
    expect(renewNotifications.devices).toEqual([]);
    await write();
    expect(await reached(device)).toBe(0);
    await plan('2026-03-04T09:00:00Z');
    expect(await reached(other)).toBe(1);
  });

  it('is refused outside of the push services', async () => {
    const { subscription } = service.device();
    await allow(coach, { subscription });
    const input = { ...subscription, endpoint: 'https://example.com/push/1' };
    const { renewNotifications } = await coach.ok(RENEW, { input });
    expect(renewNotifications).toMatchObject({ code: 'NOT_NOW', field: 'input.endpoint' });
  });
});

describe('an address of a device', () => {
  it.each([
    'https://example.com/push/1',
    'https://fcm.googleapis.com.example.com/1',
    'https://evil-fcm.googleapis.com/1',
    'https://xpush.apple.com/1',
    'http://fcm.googleapis.com/1',
    'https://fcm.googleapis.com:8443/1',
    'https://user@fcm.googleapis.com/1',
    'https://127.0.0.1/1',
    'https://169.254.169.254/latest',
    'https://[::1]/1',
    'file:///etc/passwd',
    'nothing',
  ])('outside of the push services is refused: %s', async (endpoint) => {
    const device = service.device();
    const refused = await allow(coach, { subscription: { ...device.subscription, endpoint } });
    expect(refused).toMatchObject({ code: 'NOT_NOW', field: 'input.endpoint' });
  });

  it.each([
    'https://fcm.googleapis.com/fcm/send/1',
    'https://updates.push.services.mozilla.com/wpush/v2/1',
    'https://wns2-par02p.notify.windows.com/w/?token=1',
    'https://web.push.apple.com/1',
  ])('at a known push service is kept, encrypted: %s', async (endpoint) => {
    const device = service.device();
    const subscription = { ...device.subscription, endpoint };
    expect(await allow(coach, { subscription })).toMatchObject({ devices: [{}] });
    const { rows } = await world.owner.query('select subscription from push_devices');
    for (const { subscription: stored } of rows) {
      expect(stored).toMatch(/^sealed:/);
      expect(stored).not.toContain(endpoint);
    }
  });

  it('that leads into our own network is not requested, also if it is named as a push service', async () => {
    const inside = await pushService();
    const guarded = await bootWorld({ env: { PUSH_SERVICES: inside.origin } });
    try {
      const own = await makePractice(guarded);
      const input = { ...inside.device().subscription, kinds: OF_STAFF, ...NO_QUIET };
      const somebody = await own.client({ coach: own.owner });
      await own.owner.ok(ALLOW, { input });
      await signedIn(guarded, own.owner);
      await say(guarded, somebody);
      await guarded.app.get(OutboxWorker, { strict: false }).deliver();
      expect(inside.requests()).toBe(0);
      const { rows } = await guarded.owner.query(
        `select attempts, sent_at from outbox where kind = 'PUSH'`,
      );
      expect(rows).toEqual([{ attempts: 1, sent_at: null }]);
    } finally {
      await guarded.close();
      await inside.close();
    }
  });
});

describe('a notice', () => {
  it('is sent once by many workers', async () => {
    const device = service.device();
    await allow(coach, device);
    await write();
    await write();
    const second = await createApp({
      config: world.config,
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      const workers = [outbox(), second.get(OutboxWorker, { strict: false })];
      const counts = await Promise.all([...workers, ...workers].map((each) => each.deliver()));
      expect(device.received).toHaveLength(2);
      expect(counts.reduce((sum, each) => sum + each)).toBeGreaterThanOrEqual(2);
    } finally {
      await second.close();
    }
    expect(await reached(device)).toBe(2);
  });

  it('is tried again later if the service cannot take it, and redirects are not followed', async () => {
    const device = service.device();
    await allow(coach, device);
    device.answer = 503;
    await write();
    expect(await reached(device)).toBe(1);
    expect(await reached(device)).toBe(1);
    world.clock.advance({ minutes: 1 });
    device.answer = 429;
    expect(await reached(device)).toBe(2);
    world.clock.advance({ minutes: 5 });
    device.answer = 201;
    expect(await reached(device)).toBe(3);
    world.clock.advance({ hours: 2 });
    expect(await reached(device)).toBe(3);
    device.answer = 307;
    const before = service.requests();
    await write();
    expect(await reached(device)).toBe(4);
    expect(service.requests()).toBe(before + 1);
  });

  it('that is answered with 403 is dropped, and the device is told the next time', async () => {
    const device = service.device();
    await allow(coach, device);
    device.answer = 403;
    await write();
    expect(await reached(device)).toBe(1);
    world.clock.advance({ hours: 1 });
    expect(await reached(device)).toBe(1);
    device.answer = 201;
    await write();
    expect(await reached(device)).toBe(2);
  });

  it.each([404, 410])('that is answered with %d is the last one of that device', async (answer) => {
    const device = service.device();
    await allow(coach, device);
    device.answer = answer;
    await write();
    expect(await reached(device)).toBe(1);
    expect((await coach.ok(MINE))['notifications'].devices).toEqual([]);
    await write();
    world.clock.advance({ hours: 1 });
    expect(await reached(device)).toBe(1);
  });

  it('waits until quiet hours are over', async () => {
    const device = service.device();
    await allow(coach, device, { quietFrom: '21:00', quietTo: '08:00' });
    // 23:00 and 07:59 in Berlin.
    world.clock.set('2026-03-02T22:00:00Z');
    await write();
    expect(await reached(device)).toBe(0);
    world.clock.set('2026-03-03T06:59:00Z');
    expect(await reached(device)).toBe(0);
    world.clock.set('2026-03-03T07:00:00Z');
    expect(await reached(device)).toBe(1);
  });

  it('to a client waits for the quiet hours of their reminders', async () => {
    const device = service.device();
    await allow(client, device);
    await client.ok(REMIND, {
      input: { dayBefore: false, hourBefore: false, quietFrom: '09:00', quietTo: '12:00' },
    });
    await plan('2026-03-04T09:00:00Z');
    expect(await reached(device)).toBe(0);
    world.clock.set('2026-03-02T11:00:00Z');
    expect(await reached(device)).toBe(1);
  });

  it('does not come after signing out, also if it was waiting', async () => {
    const device = service.device();
    await allow(coach, device);
    await write();
    await coach.ok('mutation { signOut { __typename } }');
    expect(await reached(device)).toBe(0);
  });

  it('does not come once everything was signed out, the member was removed, or the client archived', async () => {
    const device = service.device();
    await allow(client, device);
    const removed = await practice.coach('Ben Lee');
    const [theirs, own] = [service.device(), service.device()];
    await allow(removed, theirs);
    await allow(coach, own);
    await plan('2026-03-04T09:00:00Z');
    await practice.owner.ok(
      `mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename ... on Refusal { message } } }`,
      { input: { clientId: client.clientId, toMemberId: removed.memberId } },
    );
    await world.owner.query(`update members set removed_at = now() where id = $1`, [
      removed.memberId,
    ]);
    await world.owner.query(`update clients set archived_at = now() where id = $1`, [
      client.clientId,
    ]);
    await world.owner.query(
      `update sign_ins set revoked_at = now() where account_id in
      (select account_id from members where id = $1)`,
      [coach.memberId],
    );
    for (const each of [device, theirs, own]) expect(await reached(each)).toBe(0);
  });
});

describe('sessions', () => {
  it('tell the client and not the coach who changed them, and a move that is undone tells nobody', async () => {
    const [ofCoach, ofClient] = [service.device(), service.device()];
    await allow(coach, ofCoach);
    await allow(client, ofClient);
    const { id, version } = await plan('2026-03-04T09:00:00Z');
    expect(await reached(ofClient)).toBe(1);
    expect(await reached(ofCoach)).toBe(0);
    const move = (startsAt: string, at: number) =>
      coach.ok(MOVE, {
        input: { sessionId: id, startsAt, minutes: 50, version: at, canUndo: true },
      });
    await move('2026-03-05T09:00:00Z', version);
    await move('2026-03-04T09:00:00Z', version + 1);
    world.clock.advance({ minutes: 2 });
    expect(await reached(ofClient)).toBe(1);
  });

  it('are reminded of on a device instead of by email, also without consent to emails', async () => {
    const device = service.device();
    await allow(client, device);
    await client.ok(REMIND, {
      input: { dayBefore: true, hourBefore: true, quietFrom: '21:00', quietTo: '08:00' },
    });
    await plan('2026-03-04T09:00:00Z');
    const before = await reached(device);
    const reminders = world.app.get(SessionRemindersWorker, { strict: false });
    world.clock.set('2026-03-03T09:00:00Z');
    expect([await reminders.make(), await reminders.make()]).toEqual([1, 0]);
    expect(await reached(device)).toBe(before + 1);
    const mails = await world.mails();
    expect(mails.filter(({ subject }) => subject === 'Coming up on your calendar')).toEqual([]);
    // Without the device, an email, if they agreed to emails.
    await client.ok(CONSENT, { granted: true });
    const [own] = (await client.ok(MINE))['notifications'].devices;
    await client.ok(END, { id: own.id });
    world.clock.set('2026-03-04T08:00:00Z');
    expect(await reminders.make()).toBe(1);
    const later = await world.mails();
    expect(later.filter(({ subject }) => subject === 'Coming up on your calendar')).toHaveLength(1);
    expect(await reached(device)).toBe(before + 1);
  });
});

describe('the digest of a client', () => {
  const digests = () => world.app.get(DigestWorker, { strict: false });
  const mailed = async () =>
    (await world.mails()).filter(
      ({ to, subject }) => to === client.email && subject === 'You have an update',
    ).length;

  it('comes to the device instead of by email, once a day', async () => {
    const device = service.device();
    await client.ok(CONSENT, { granted: true });
    await allow(client, device, { kinds: ['DIGEST'] });
    world.clock.advance({ minutes: 1 });
    await plan('2026-03-03T11:00:00Z');
    world.clock.set('2026-03-02T17:00:00Z');
    expect([await digests().make(), await digests().make()]).toEqual([1, 0]);
    expect(await reached(device)).toBe(1);
    expect(await mailed()).toBe(0);
  });

  it('comes to the device of somebody who never agreed to emails', async () => {
    const device = service.device();
    await allow(client, device, { kinds: ['DIGEST'] });
    world.clock.advance({ minutes: 1 });
    await plan('2026-03-03T11:00:00Z');
    world.clock.set('2026-03-02T17:00:00Z');
    expect(await digests().make()).toBe(1);
    expect(await reached(device)).toBe(1);
    const { rows } = await world.owner.query('select by_push, reminders_agreed from digests');
    expect(rows).toEqual([{ by_push: true, reminders_agreed: false }]);
  });

  it('goes on after emails are refused, and ends with the last device', async () => {
    const device = service.device();
    await client.ok(CONSENT, { granted: true });
    const { devices } = await allow(client, device, { kinds: ['DIGEST'] });
    await client.ok(CONSENT, { granted: false });
    world.clock.advance({ minutes: 1 });
    await plan('2026-03-03T11:00:00Z');
    world.clock.set('2026-03-02T17:00:00Z');
    expect(await digests().make()).toBe(1);
    await client.ok(END, { id: devices[0].id });
    expect(await reached(device)).toBe(0);
    await plan('2026-03-04T11:00:00Z');
    world.clock.set('2026-03-03T17:00:00Z');
    expect(await digests().make()).toBe(0);
    expect((await world.owner.query('select from digest_schedule')).rows).toEqual([]);
  });

  it('comes by email again once nobody has said for 90 days that the device is safe', async () => {
    const device = service.device();
    await client.ok(CONSENT, { granted: true });
    await allow(client, device, { kinds: ['DIGEST'] });
    await world.owner.query(`update push_devices set safe_until = $1`, [world.clock.now()]);
    world.clock.advance({ minutes: 1 });
    await plan('2026-03-03T11:00:00Z');
    world.clock.set('2026-03-02T17:00:00Z');
    expect(await digests().make()).toBe(1);
    expect([await reached(device), await mailed()]).toEqual([0, 1]);
  });
});

describe('staff', () => {
  it('are told of a request for a call and of a transfer', async () => {
    const [first, second] = [service.device(), service.device()];
    await allow(coach, first, { kinds: ['FOLLOW_UPS'] });
    const other = await practice.coach('Ben Lee');
    await allow(other, second, { kinds: ['TRANSFERS'] });
    await client.ok(
      `mutation($input: RequestCallInput!) { requestCall(input: $input) { __typename } }`,
      { input: { id: newId(world), note: '' } },
    );
    await world.app.get(FollowUpWorker, { strict: false }).send();
    expect(await reached(first)).toBe(1);
    await practice.owner.ok(
      `mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename ... on Refusal { message } } }`,
      { input: { clientId: client.clientId, toMemberId: other.memberId } },
    );
    expect(await reached(second)).toBe(1);
  });

  /** The device tells of it, once and in the words of all others, and of nothing before it. */
  const expectTold = async (kind: string, cause: (device: TestDevice) => Promise<unknown>) => {
    const device = service.device();
    await allow(coach, device, { kinds: [kind] });
    await cause(device);
    expect(await reached(device)).toBe(1);
    expect(device.received[0]!.text).toBe(TEXT);
  };

  it('are told of a session that a client booked', async () => {
    const typeId = await addType(world, practice.owner);
    await open(coach);
    await expectTold('BOOKINGS', async () => {
      const { bookSession } = await client.ok(
        `mutation($input: BookSessionInput!) { bookSession(input: $input) { __typename } }`,
        { input: { id: newId(world), typeId, startsAt: '2026-03-04T08:00:00.000Z' } },
      );
      expect(bookSession).toEqual({ __typename: 'Session' });
      world.clock.advance({ minutes: 5 });
    });
  });

  it('are told of a new person’s request once they confirmed their address', async () => {
    const typeId = await addType(world, practice.owner, newPeopleType());
    await open(coach);
    const address = await turnOn(coach);
    await expectTold('BOOKINGS', async (device) => {
      const ticket = await ticketOf(world, address);
      const startsAt = '2026-03-04T08:00:00.000Z';
      const input = leadInput({ address, typeId, startsAt, ticket });
      const asked = await world.gql<any>(ASK, { input });
      expect(asked.data).toEqual({ requestConversation: { to: input.email } });
      expect(await reached(device)).toBe(0);
      const token = await confirmToken(world, input.email);
      const { data } = await world.gql<any>(CONFIRM, { token });
      expect(data.confirmLead).toEqual({ startsAt });
    });
  });

  const hold = async () => {
    await answerAfraid(client);
    await world.app.get(FollowUpWorker, { strict: false }).send();
  };

  it('are told of a hold, and not why', () => expectTold('FOLLOW_UPS', hold));

  it('are not told of a hold as of a change that affects a client', async () => {
    const device = service.device();
    await allow(coach, device, { kinds: ['CLIENT_CHANGES'] });
    await hold();
    expect(await reached(device)).toBe(0);
    expect((await world.mails()).map(({ to }) => to)).toContain(coach.email);
  });
});
