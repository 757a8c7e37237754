import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ApprovalNoticesWorker,
  createApp,
  KeptAttentionService,
  OutboxWorker,
} from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { allowOn, TEXT } from '../support/devices.js';
import { assign, SHORT_PLAN } from '../support/plans.js';
import { pushService, type PushService, type TestDevice } from '../support/push-service.js';
import { until } from '../support/proxy.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const APPROVE = `mutation($id: ID!) { approveStep(stepId: $id) { __typename ... on Refusal { code message } } }`;
const CHECK_INS = `mutation($granted: Boolean!) { setConsent(purpose: CHECK_INS, granted: $granted) { __typename } }`;

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
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
  client = await practice.client({ coach });
});
afterAll(async () => {
  await world?.close();
  await service?.close();
});

const allow = (who: Actor, device: TestDevice, choices: object = {}) =>
  allowOn(world, who, device, choices);

describe('a step that waits for an approval', () => {
  const approvals = (app = world.app) => app.get(ApprovalNoticesWorker, { strict: false });
  /** How often the device was reached after the worker has looked twice. */
  const told = async (device: TestDevice) => {
    await approvals().tell();
    await approvals().tell();
    await world.app.get(OutboxWorker, { strict: false }).deliver();
    return device.received.length;
  };
  const [ground] = SHORT_PLAN.steps;
  const waiting = (days: number) => ({
    ...ground,
    key: `after-${days}`,
    title: `After ${days} days`,
    actions: [{ ...ground!.actions[0]!, key: `walk-${days}` }],
    opens: [{ kind: 'WAIT', days, anchor: 'PLAN_START' }, { kind: 'APPROVAL' }],
  });
  const assigned = (...days: number[]) =>
    assign(world, coach, client, { content: { ...SHORT_PLAN, steps: days.map(waiting) } });
  const stepIds = async () => {
    const { rows } = await world.owner.query(
      'select id from plan_steps where practice_id = $1 order by position',
      [practice.id],
    );
    return rows.map(({ id }) => id as string);
  };

  it('is told to the new coach after a transfer', async () => {
    const [device, ofOther] = [service.device(), service.device()];
    const other = await practice.coach('Ben Lee');
    await allow(coach, device, { kinds: ['CLIENT_CHANGES'] });
    await allow(other, ofOther, { kinds: ['CLIENT_CHANGES'] });
    await assigned(3);
    world.clock.advance({ days: 3 });
    expect([await told(device), await told(ofOther)]).toEqual([1, 0]);
    await practice.transfer(client, other);
    await world.app.get(OutboxWorker, { strict: false }).deliver();
    const before = ofOther.received.length;
    expect(await told(ofOther)).toBe(before + 1);
    expect(await told(device)).toBe(1);
  });

  it('only because time has passed is told to the coach once, and so is the next one', async () => {
    const [device, ofOther] = [service.device(), service.device()];
    const other = await practice.coach('Ben Lee');
    await allow(coach, device, { kinds: ['CLIENT_CHANGES'] });
    await allow(other, ofOther);
    await assigned(3, 5);
    expect(await told(device)).toBe(0);
    world.clock.advance({ days: 2 });
    expect(await told(device)).toBe(0);
    world.clock.advance({ days: 1 });
    expect(await told(device)).toBe(1);
    expect(device.received[0]!.text).toBe(TEXT);
    // Whatever makes the coach's Today look again.
    await client.ok(CHECK_INS, { granted: true });
    await client.ok(CHECK_INS, { granted: false });
    world.clock.advance({ days: 1 });
    expect(await told(device)).toBe(1);
    world.clock.advance({ days: 1 });
    expect(await told(device)).toBe(2);
    const [first] = await stepIds();
    expect((await coach.ok(APPROVE, { id: first }))['approveStep'].__typename).toBe('Plan');
    world.clock.advance({ days: 1 });
    expect(await told(device)).toBe(2);
    expect(ofOther.received).toEqual([]);
  });

  it('is told once by many workers', async () => {
    const device = service.device();
    await allow(coach, device);
    await assigned(1);
    world.clock.advance({ days: 1 });
    const second = await createApp({
      config: world.config,
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      const workers = [approvals(), approvals(second), approvals(), approvals(second)];
      const counts = await Promise.all(workers.map((each) => each.tell()));
      expect(counts.reduce((sum, each) => sum + each)).toBe(1);
    } finally {
      await second.close();
    }
    expect(await told(device)).toBe(1);
  });

  it('is not told to a coach who has seen it on Today, did not choose to be told, or whose client is archived', async () => {
    const device = service.device();
    await allow(coach, device);
    await assigned(1);
    world.clock.advance({ days: 1 });
    const { practiceId, memberId } = coach;
    const kept = world.app.get(KeptAttentionService, { strict: false });
    await kept.workOut({ practiceId, memberId, role: 'COACH' });
    expect(await told(device)).toBe(0);

    const unasked = await practice.coach('Ben Lee');
    const quiet = service.device();
    await allow(unasked, quiet, { kinds: ['MESSAGES'] });
    const archived = await practice.client({ coach: unasked });
    await assign(world, unasked, archived, { content: { ...SHORT_PLAN, steps: [waiting(1)] } });
    world.clock.advance({ days: 1 });
    expect(await told(quiet)).toBe(0);
    await allow(unasked, quiet);
    await world.owner.query('update clients set archived_at = now() where id = $1', [
      archived.clientId,
    ]);
    expect(await told(quiet)).toBe(0);
  });

  it('is looked for in one statement, however many coaches with a device have nothing due', async () => {
    await allow(coach, service.device());
    await approvals().tell();
    const before = await statementsOf(() => approvals().tell());
    for (const name of ['Ben Lee', 'Cora Fox', 'Dan Low']) {
      const other = await practice.coach(name);
      await allow(other, service.device());
      await practice.client({ coach: other });
    }
    expect((await statementsOf(() => approvals().tell())).length).toBeGreaterThan(before.length);
    const after = await statementsOf(() => approvals().tell());
    expect(after.length).toBe(before.length);
  });

  it('is told although a search of the coach has worked it out, and not if Today has shown it', async () => {
    world.app.get(KeptAttentionService, { strict: false }).start();
    const device = service.device();
    await allow(coach, device);
    await assigned(1, 3);
    expect(await told(device)).toBe(0);
    const keptSteps = async () => {
      const { rows } = await world.owner.query(
        'select cardinality(approvals) as count from client_attention where client_id = $1',
        [client.clientId],
      );
      return rows[0].count as number;
    };
    world.clock.advance({ days: 1 });
    await coach.ok('{ caseload(search: "a", first: 5) { totalCount } }');
    await until(async () => (await keptSteps()) === 1);
    expect(await told(device)).toBe(1);
    world.clock.advance({ days: 2 });
    await coach.ok('{ coachToday { now } }');
    await until(async () => (await keptSteps()) === 2);
    expect(await told(device)).toBe(1);
  });
});
