import { CompleteActionDocument, UndoActionDocument } from '@footing/contract';
import { print } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  ASSIGN,
  assign,
  command,
  libraryVersion,
  plainAnswers,
  planOf,
  SHORT_PLAN,
  PLAN_RESULT,
  skipStep,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { openedEvents } from '../support/sealed.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
beforeEach(() => world.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => world.close());

const REFUSED = { __typename: 'Refusal' };

async function newPlan(input: object = {}, client?: Parameters<TestPractice['client']>[0]) {
  const actor = await practice.client({ coach, ...client });
  return { client: actor, plan: await assign(world, coach, actor, input) };
}

/** Completes the required actions of “Firm ground”, which takes two days; the clock ends on the second. */
async function standOnFirmGround(client: Actor, plan: PlanSeen): Promise<PlanSeen> {
  const today = () => world.clock.now().toISOString().slice(0, 10);
  await command(client, 'completeAction', actionOf(plan, 'walk').id);
  await withInput(client, 'saveReflection', {
    actionId: actionOf(plan, 'write').id,
    text: 'It is quiet.',
    version: 0,
    finish: true,
  });
  const habit = { actionId: actionOf(plan, 'wait').id, times: 1 };
  await withInput(client, 'countHabit', { ...habit, on: today() });
  world.clock.advance({ days: 1 });
  return withInput(client, 'countHabit', { ...habit, on: today() });
}

async function openOutreach(client: Actor, plan: PlanSeen): Promise<void> {
  await standOnFirmGround(client, plan);
  await command(coach, 'approveStep', stepOf(plan, 'smile').id);
  world.clock.advance({ days: 3 });
}

async function eventsOf(planId: string, kind: string): Promise<number> {
  const { rows } = await world.owner.query('select from events where plan_id = $1 and kind = $2', [
    planId,
    kind,
  ]);
  return rows.length;
}

test('an outreach step can be reopened under a legal order, and its outreach stays closed', async () => {
  const client = await practice.client({ coach });
  const plan = await assign(world, coach, client);
  const smile = stepOf(plan, 'smile').id;
  await command(coach, 'approveStep', smile);
  await withInput(coach, 'skipStep', { stepId: smile, reason: 'They would rather not.' });
  const input = { clientId: client.clientId, boundary: 'LEGAL_ORDER' };
  await withInput(coach, 'setBoundary', input);
  // Reopening is not outreach: it only reverts the end of the step.
  const reopened = await command(coach, 'reopenStep', smile);
  expect(reopened.__typename).toBe('Plan');
  const { status, locks, actions } = stepOf(reopened, 'smile');
  expect(status).toBe('LOCKED');
  expect(locks).toContainEqual(
    expect.objectContaining({ kind: 'BOUNDARY', boundary: 'LEGAL_ORDER' }),
  );
  expect(new Set(actions.map((action) => action.status))).toEqual(new Set(['LOCKED']));
  for (const [who, name, id] of [
    [client, 'completeAction', actionOf(plan, 'gift').id],
    [coach, 'approveStep', smile],
    [coach, 'closeStep', smile],
  ] as const) {
    expect(await command(who, name, id)).toMatchObject({ code: 'LOCKED' });
  }
});

describe('the life of a plan', () => {
  test('opens step after step: by completed actions, by time, and by the coach', async () => {
    const { client, plan } = await newPlan();
    expect(plan).toMatchObject({
      status: 'ACTIVE',
      startsOn: '2026-03-02',
      title: 'Letting go',
      templateTitle: 'Letting go',
      progress: { done: 0, total: 5 },
      currentStep: stepOf(plan, 'ground').id,
    });
    expect(stepOf(plan, 'smile').locks.map(({ kind }) => kind)).toEqual(['STEP', 'APPROVAL']);
    expect(stepOf(plan, 'ground')).toMatchObject({ purpose: 'Slow down.', guidance: 'Breathe.' });
    expect(actionOf(plan, 'write')['prompt']).toBe('What is so?');

    const walked = await command(client, 'completeAction', actionOf(plan, 'walk').id);
    expect(walked.progress).toEqual({ done: 1, total: 5 });
    expect(actionOf(walked, 'walk')).toMatchObject({ status: 'DONE', dueOn: '2026-03-04' });
    expect(walked.nextAction).toBe(actionOf(plan, 'wait').id);
    const undone = await command(client, 'undoAction', actionOf(plan, 'walk').id);
    expect(undone.progress.done).toBe(0);

    const grounded = await standOnFirmGround(client, plan);
    expect(stepOf(grounded, 'ground').status).toBe('DONE');
    const until = '2026-03-05T23:00:00.000Z';
    expect(stepOf(grounded, 'smile').locks).toMatchObject([
      { kind: 'WAIT', until },
      { kind: 'APPROVAL' },
    ]);
    const approved = await command(coach, 'approveStep', stepOf(plan, 'smile').id);
    expect(stepOf(approved, 'smile')).toMatchObject({ status: 'LOCKED', opensAt: until });
    expect(approved.nextOpening).toBe(until);

    world.clock.set('2026-03-05T22:59:59Z');
    expect(await command(client, 'completeAction', actionOf(plan, 'gift').id)).toMatchObject({
      ...REFUSED,
      code: 'LOCKED',
      lock: { kind: 'WAIT', until, days: 3 },
    });
    world.clock.set(until);
    expect(stepOf(await planOf(client, plan.id), 'smile').status).toBe('OPEN');
    const given = await command(client, 'completeAction', actionOf(plan, 'gift').id);
    expect(stepOf(given, 'smile').status).toBe('DONE');

    world.clock.set('2026-03-09T12:00:00Z');
    const late = await planOf(coach, plan.id);
    expect(actionOf(late, 'run')).toMatchObject({ dueOn: '2026-03-08', overdue: true });
    const ended = await withInput(client, 'endPlan', {
      planId: plan.id,
      ending: 'LET_GO',
      note: 'I am well.',
    });
    expect(ended).toMatchObject({ status: 'ENDED', ending: 'LET_GO', endingNote: 'I am well.' });
    expect(await command(client, 'completeAction', actionOf(plan, 'run').id)).toMatchObject({
      code: 'FINAL',
      lock: { kind: 'ENDED', ending: 'LET_GO' },
    });
    const { myPlan } = await client.ok('{ myPlan { id status endingNote } }');
    expect(myPlan).toEqual({ id: plan.id, status: 'ENDED', endingNote: 'I am well.' });
  });

  test('starts on its day in the time zone of the client', async () => {
    const { client, plan } = await newPlan(
      { startsOn: '2026-03-05' },
      { timeZone: 'Pacific/Auckland' },
    );
    expect(plan.status).toBe('SCHEDULED');
    const walk = actionOf(plan, 'walk').id;
    expect(await command(client, 'completeAction', walk)).toMatchObject({
      code: 'LOCKED',
      lock: { kind: 'PLAN_NOT_STARTED', until: '2026-03-04T11:00:00.000Z' },
    });
    world.clock.set('2026-03-04T11:00:00Z');
    expect((await planOf(client, plan.id)).status).toBe('ACTIVE');
    expect((await command(client, 'completeAction', walk)).progress.done).toBe(1);
  });

  test('a pause of seven days moves waits by seven days, and locks everything meanwhile', async () => {
    const { client, plan } = await newPlan();
    const paused = await command(client, 'pausePlan', plan.id);
    expect(paused).toMatchObject({ status: 'PAUSED', pausedOn: '2026-03-02' });
    expect(await command(client, 'completeAction', actionOf(plan, 'walk').id)).toMatchObject({
      code: 'NOT_NOW',
      lock: { kind: 'PAUSED' },
    });
    world.clock.advance({ days: 7 });
    const resumed = await command(coach, 'resumePlan', plan.id);
    expect(resumed).toMatchObject({ status: 'ACTIVE', pausedOn: null });
    expect(stepOf(plan, 'self').opensAt).toBe('2026-03-06T23:00:00.000Z');
    expect(stepOf(resumed, 'self').opensAt).toBe('2026-03-13T23:00:00.000Z');
    expect(actionOf(resumed, 'walk').dueOn).toBe('2026-03-11');
  });

  test('a pause until a day ends on that day, on every screen, in the time zone of the client', async () => {
    const { client, plan } = await newPlan({}, { timeZone: 'Pacific/Auckland' });
    const rest = (until: string) =>
      client.gql(
        `mutation ($id: ID!, $until: LocalDate) { pausePlan(planId: $id, until: $until) ${PLAN_RESULT} }`,
        { id: plan.id, until },
      );
    for (const until of [plan.startsOn, '2025-12-24', '2029-01-01']) {
      const { errors } = await rest(until);
      expect(errors?.[0]?.extensions).toMatchObject({ fields: [{ field: 'until' }] });
    }
    const { data } = await rest('2026-03-09');
    expect(data?.['pausePlan']).toMatchObject({ status: 'PAUSED', resumesOn: '2026-03-09' });
    expect((await rest('2026-03-09')).data?.['pausePlan']).toMatchObject({ status: 'PAUSED' });

    const screens = async () => {
      const { clientToday } = await client.ok<any>(
        '{ clientToday { plan { status resumesOn step { title } stones { title status } } } }',
      );
      const { coachToday } = await coach.ok<any>('{ coachToday { caseload { id planStatus } } }');
      const mine = coachToday.caseload.find(({ id }: { id: string }) => id === client.clientId);
      return { ...clientToday.plan, coach: mine.planStatus };
    };
    world.clock.set('2026-03-08T10:59:59Z');
    expect(await screens()).toMatchObject({
      status: 'PAUSED',
      step: null,
      resumesOn: '2026-03-09',
      coach: 'PAUSED',
    });
    world.clock.set('2026-03-08T11:00:00Z');
    expect(await screens()).toMatchObject({
      status: 'ACTIVE',
      step: { title: plan.steps[0]!.title },
      stones: [{ status: 'OPEN' }, { status: 'LOCKED' }, { status: 'LOCKED' }],
      coach: 'ACTIVE',
    });
    const walk = await command(client, 'completeAction', actionOf(plan, 'walk').id);
    expect(walk).toMatchObject({ status: 'ACTIVE', pausedOn: null, resumesOn: null });
    expect(walk.progress.done).toBe(1);
  });

  test('the reason for skipping a step can be read by those who see the plan, and is encrypted', async () => {
    const { client, plan } = await newPlan();
    const stepId = stepOf(plan, 'ground').id;
    const blank = await coach.gql(
      'mutation ($input: SkipStepInput!) { skipStep(input: $input) { __typename } }',
      { input: { stepId, reason: ' ' } },
    );
    expect(blank.errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.reason' }],
    });
    const reasons = async (reader: Actor) => {
      const { plan: seen } = await reader.ok<any>(
        'query ($id: ID!) { plan(id: $id) { steps { skipReason } } }',
        { id: plan.id },
      );
      return seen.steps.map(({ skipReason }: { skipReason: string | null }) => skipReason);
    };
    expect(await reasons(client)).toEqual([null, null, null]);
    await skipStep(coach, stepId, 'She did all this last year.');
    // A repeated request is a no-op, whatever its reason.
    await skipStep(coach, stepId, 'Another reason.');
    for (const reader of [client, coach]) {
      expect(await reasons(reader)).toEqual(['She did all this last year.', null, null]);
    }
    const { rows } = await world.owner.query(
      'select skip_reason_sealed as sealed from plan_steps where id = $1',
      [stepId],
    );
    expect(rows[0].sealed.toString('latin1')).not.toContain('last year');
    const stranger = await practice.coach();
    await expect(reasons(stranger)).rejects.toThrow('NOT_FOUND');
    await command(coach, 'reopenStep', stepId);
    expect(await reasons(client)).toEqual([null, null, null]);
    await skipStep(coach, stepId, 'It hurts more than it helps.');
    expect(await reasons(client)).toEqual(['It hurts more than it helps.', null, null]);
  });

  test('a coach skips, reopens and closes steps, and adds actions', async () => {
    const { client, plan } = await newPlan();
    const ground = stepOf(plan, 'ground').id;
    const left = await command(coach, 'closeStep', ground);
    expect(left).toMatchObject({ code: 'NOT_NOW' });
    expect(left['message']).toContain('“Take a walk,”');
    const skipped = await skipStep(coach, ground);
    expect(stepOf(skipped, 'ground').status).toBe('SKIPPED');
    expect(skipped.progress.total).toBe(2);
    expect(stepOf(await command(coach, 'reopenStep', ground), 'ground').status).toBe('OPEN');

    const added = await withInput(coach, 'addAction', {
      stepId: ground,
      title: 'Call Anna',
      guidance: 'Before *noon*.',
      kind: 'ONCE',
      reach: 'NO',
      required: true,
      dueAfterDays: 1,
    });
    const call = stepOf(added, 'ground').actions.find(({ title }) => title === 'Call Anna')!;
    expect(call).toMatchObject({ status: 'OPEN', dueOn: '2026-03-03', guidance: 'Before *noon*.' });
    expect(added.progress.total).toBe(6);
    expect((await command(client, 'completeAction', call.id)).progress.done).toBe(1);
    expect(await command(coach, 'approveStep', ground)).toMatchObject({ code: 'NOT_NOW' });
  });

  test('writes the history with titles, and never with texts of the client', async () => {
    const { client, plan } = await newPlan();
    await standOnFirmGround(client, plan);
    const { rows } = await world.owner.query(
      'select kind, subject, actor_id from events where plan_id = $1 order by id',
      [plan.id],
    );
    const events = await openedEvents(world, client.practiceId, rows);
    expect(events.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['PLAN_ASSIGNED', 'Letting go'],
      ['ACTION_DONE', 'Take a walk'],
      ['ACTION_DONE', 'Write'],
      ['HABIT_COUNTED', 'Wait ten minutes'],
      ['HABIT_COUNTED', 'Wait ten minutes'],
      ['ACTION_DONE', 'Wait ten minutes'],
      ['STEP_DONE', 'Firm ground'],
    ]);
    expect(rows[0].actor_id).toBe(coach.memberId);
    expect(rows[1].actor_id).toBe(client.memberId);
    const heard = await world.owner.query('select last_heard_at from clients where id = $1', [
      client.clientId,
    ]);
    expect(heard.rows[0].last_heard_at).toEqual(world.clock.now());
  });
});

describe('days of 23 and 25 hours', () => {
  test.each([
    ['spring', '2026-03-25', '2026-03-29T22:00:00.000Z'],
    ['autumn', '2026-10-21', '2026-10-25T23:00:00.000Z'],
  ])('in %s a wait of five days ends at midnight in the zone', async (_, startsOn, opensAt) => {
    world.clock.set(`${startsOn}T10:00:00Z`);
    const { client, plan } = await newPlan();
    expect(stepOf(plan, 'self').opensAt).toBe(opensAt);
    const run = actionOf(plan, 'run').id;
    world.clock.set(new Date(Date.parse(opensAt) - 1));
    expect(await command(client, 'completeAction', run)).toMatchObject({ code: 'LOCKED' });
    world.clock.set(opensAt);
    expect(actionOf(await command(client, 'completeAction', run), 'run').status).toBe('DONE');
  });

  test.each(['2026-03-29', '2026-10-25'])(
    'a habit is counted on %s as on any other day',
    async (day) => {
      world.clock.set(`${day}T10:00:00Z`);
      const { client, plan } = await newPlan();
      const actionId = actionOf(plan, 'wait').id;
      world.clock.set(`${day}T21:30:00Z`);
      const counted = await withInput(client, 'countHabit', { actionId, on: day, times: 1 });
      expect(actionOf(counted, 'wait').habit).toMatchObject({ count: 1, periodsMet: 1 });
    },
  );
});

describe('the day a habit is counted for', () => {
  const counted = (plan: PlanSeen) => actionOf(plan, 'wait').habit;

  test.each(['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles'])(
    'is the current day of a client in %s when the request arrives, although the page shows the day before',
    async (timeZone) => {
      const { client, plan } = await newPlan({}, { timeZone });
      const actionId = actionOf(plan, 'wait').id;
      const day = (at: string) => new Date(at).toLocaleDateString('sv-SE', { timeZone });
      const evening = { Auckland: '10:30', Berlin: '22:30', Los_Angeles: '07:30' };
      const time = evening[timeZone.split('/')[1] as keyof typeof evening];
      // 23:30 in each time zone.
      const at = timeZone.startsWith('America') ? `2026-03-03T${time}Z` : `2026-03-02T${time}Z`;
      world.clock.set(at);
      const first = await withInput(client, 'countHabit', { actionId, times: 1 });
      expect(counted(first)).toMatchObject({ count: 1, today: 1 });
      const shownOn = day(at);
      world.clock.advance({ hours: 9 });
      const tap = { actionId, times: 2, shownOn };
      const today = day(world.clock.now().toISOString());
      expect(today).not.toBe(shownOn);
      expect(await withInput(client, 'countHabit', tap)).toMatchObject({
        code: 'STALE',
        current: today,
      });
      const again = { actionId, times: 1, shownOn: today };
      const second = await withInput(client, 'countHabit', again);
      expect(counted(second)).toMatchObject({ count: 1, today: 1, yesterday: 1 });
      // A repeated request returns the same.
      expect(counted(await withInput(client, 'countHabit', again))).toEqual(counted(second));
    },
  );

  test('can be yesterday', async () => {
    const { client, plan } = await newPlan();
    const actionId = actionOf(plan, 'wait').id;
    world.clock.set('2026-03-02T23:20:00Z');
    const tap = { actionId, on: '2026-03-02', times: 1, shownOn: '2026-03-03' };
    const answer = await withInput(client, 'countHabit', tap);
    expect(counted(answer)).toMatchObject({ count: 0, today: 0, yesterday: 1 });
  });

  test('starts at zero on Today each morning, and yesterday is offered only from the second day', async () => {
    const { client, plan } = await newPlan();
    const habit = async () => {
      const { clientToday } = await client.ok<any>(
        '{ clientToday { plan { step { actions { id habit { count today yesterday } } } } } }',
      );
      return clientToday.plan.step.actions.find((one: any) => one.id === actionId).habit;
    };
    const actionId = actionOf(plan, 'wait').id;
    await withInput(client, 'countHabit', { actionId, times: 1 });
    expect(await habit()).toEqual({ count: 1, today: 1, yesterday: null });
    world.clock.advance({ days: 1 });
    expect(await habit()).toEqual({ count: 0, today: 0, yesterday: 1 });
  });
});

test('an action added to a step that has been open for weeks has the same due day on every page', async () => {
  const { client, plan } = await newPlan();
  world.clock.advance({ days: 30 });
  const added = await withInput(coach, 'addAction', {
    stepId: stepOf(plan, 'ground').id,
    kind: 'ONCE',
    title: 'Call the lawyer',
    required: true,
    reach: 'NO',
    dueAfterDays: 3,
  });
  const due = { title: 'Call the lawyer', dueOn: '2026-04-04', overdue: false };
  const found = (actions: { title: string }[]) =>
    actions.find(({ title }) => title === 'Call the lawyer');
  const inPlan = ({ steps }: PlanSeen) => found(steps.flatMap(({ actions }) => actions));
  expect(inPlan(added)).toMatchObject(due);
  // Every command that stores the plan again.
  await command(client, 'completeAction', actionOf(plan, 'walk').id);
  await command(client, 'pausePlan', plan.id);
  await command(client, 'resumePlan', plan.id);
  expect(inPlan(await planOf(client, plan.id))).toMatchObject(due);
  const { clientToday } = await client.ok<any>(
    '{ clientToday { plan { step { actions { title dueOn overdue } } } } }',
  );
  expect(found(clientToday.plan.step.actions)).toEqual(due);
});

test('outreach added after an approval must be approved again; helpful actions need not', async () => {
  const { client, plan } = await newPlan();
  await standOnFirmGround(client, plan);
  const smile = stepOf(plan, 'smile').id;
  const kinds = (seen: PlanSeen) => stepOf(seen, 'smile').locks.map(({ kind }) => kind);
  expect(kinds(await command(coach, 'approveStep', smile))).toEqual(['WAIT']);
  world.clock.advance({ hours: 1 });
  const add = (action: object) => withInput(coach, 'addAction', { stepId: smile, ...action });
  const breath = { kind: 'REFLECTION', title: 'Breathe', prompt: 'How was it?', reach: 'NO' };
  expect(kinds(await add(breath))).toEqual(['WAIT']);
  const postcard = { kind: 'ONCE', title: 'Send a postcard', reach: 'YES' };
  expect(kinds(await add(postcard))).toEqual(['WAIT', 'APPROVAL']);
  world.clock.advance({ days: 3 });
  expect(await command(client, 'completeAction', actionOf(plan, 'gift').id)).toMatchObject({
    ...REFUSED,
    code: 'LOCKED',
    lock: { kind: 'APPROVAL' },
  });
  expect(stepOf(await command(coach, 'approveStep', smile), 'smile').status).toBe('OPEN');
});

test('the days of the plan move when the client moves to another time zone', async () => {
  const { client, plan } = await newPlan();
  const stored = async () => {
    const { rows } = await world.owner.query(
      'select clock_opens_at as opens_at from plan_steps where plan_id = $1 and key = $2',
      [plan.id, 'self'],
    );
    return rows[0].opens_at.toISOString();
  };
  expect(await stored()).toBe('2026-03-06T23:00:00.000Z');
  await client.ok(
    `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) { __typename } }`,
    { input: { clientId: client.clientId, version: 1, timeZone: 'America/New_York' } },
  );
  const moved = '2026-03-07T05:00:00.000Z';
  expect(await stored()).toBe(moved);
  expect(stepOf(await planOf(client, plan.id), 'self').opensAt).toBe(moved);
});

describe('outreach', () => {
  const closed = ['UNKNOWN', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER'] as const;

  test.each(closed)(
    'cannot be opened by any command under %s, and open outreach closes',
    async (boundary) => {
      const { client, plan } = await newPlan();
      await openOutreach(client, plan);
      const gift = actionOf(plan, 'gift').id;
      expect(stepOf(await planOf(client, plan.id), 'smile').status).toBe('OPEN');
      const set = await withInput(coach, 'setBoundary', {
        clientId: client.clientId,
        boundary,
        reason: 'She wrote a letter.',
      });
      expect(set).toMatchObject({ __typename: 'ClientProfile', boundary });

      const held = { ...REFUSED, code: 'LOCKED', lock: { kind: 'BOUNDARY', boundary } };
      expect(await command(client, 'completeAction', gift)).toMatchObject(held);
      expect(
        await withInput(client, 'countHabit', {
          actionId: actionOf(plan, 'hello').id,
          on: '2026-03-06',
          times: 1,
        }),
      ).toMatchObject(held);
      const letter = { actionId: actionOf(plan, 'letter').id, text: 'Dear', version: 0 };
      expect(await withInput(client, 'saveReflection', letter)).toMatchObject(held);
      expect(await withInput(client, 'saveReflection', { ...letter, finish: true })).toMatchObject(
        held,
      );
      expect(
        await withInput(client, 'answerQuestionnaire', {
          actionId: actionOf(plan, 'ready').id,
          ...(await plainAnswers(client)),
        }),
      ).toMatchObject(held);
      expect(await command(coach, 'closeStep', stepOf(plan, 'smile').id)).toMatchObject(held);

      const after = await planOf(client, plan.id);
      expect(stepOf(after, 'smile')).toMatchObject({
        status: 'LOCKED',
        opensAt: null,
      });
      const stored = await world.owner.query(
        'select status, clock_opens_at, course from plan_steps where id = $1',
        [stepOf(plan, 'smile').id],
      );
      expect(stored.rows).toEqual([
        {
          status: 'LOCKED',
          clock_opens_at: null,
          course: [expect.objectContaining({ lock: { kind: 'BOUNDARY', boundary }, until: null })],
        },
      ]);
      const left = await world.owner.query(
        `select (select count(*)::int from reflections where plan_id = $1 and action_id = $2) as texts,
              (select count(*)::int from questionnaire_results where plan_id = $1) as results`,
        [plan.id, letter.actionId],
      );
      expect(left.rows).toEqual([{ texts: 0, results: 0 }]);
    },
  );

  test.each(closed)('cannot be approved in advance under %s', async (boundary) => {
    const { client, plan } = await newPlan({}, { boundary });
    await standOnFirmGround(client, plan);
    world.clock.advance({ days: 30 });
    expect(await command(coach, 'approveStep', stepOf(plan, 'smile').id)).toMatchObject({
      code: 'LOCKED',
      lock: { kind: 'BOUNDARY', boundary },
    });
    expect(stepOf(await planOf(client, plan.id), 'smile').status).toBe('LOCKED');
  });

  test('opens on the day on which the boundary allows it, with nothing overdue', async () => {
    const { client, plan } = await newPlan({}, { boundary: 'UNKNOWN' });
    await standOnFirmGround(client, plan);
    world.clock.advance({ days: 30 });
    await withInput(coach, 'setBoundary', {
      clientId: client.clientId,
      boundary: 'OPEN',
      reason: 'They talk about the children.',
    });
    world.clock.advance({ hours: 72 });
    const opened = await command(coach, 'approveStep', stepOf(plan, 'smile').id);
    expect(stepOf(opened, 'smile').status).toBe('OPEN');
    expect(opened.steps.flatMap(({ actions }) => actions).filter((a) => a.overdue)).toMatchObject([
      { key: 'run' },
    ]);
  });

  test('cannot be added or assigned without an opening rule', async () => {
    const { client, plan } = await newPlan();
    expect(
      await withInput(coach, 'addAction', {
        stepId: stepOf(plan, 'self').id,
        title: 'Write to her',
        kind: 'ONCE',
        reach: 'YES',
      }),
    ).toMatchObject({
      code: 'NOT_PUBLISHABLE',
      problems: [{ code: 'OUTREACH_WITHOUT_BOUNDARY' }, { code: 'GATE_REMOVED' }],
    });
    await withInput(client, 'endPlan', { planId: plan.id, ending: 'WITHDREW' });
    const steps = SHORT_PLAN.steps.map((step) =>
      step.key === 'smile' ? { ...step, opens: [{ kind: 'STEP_DONE', step: 'ground' }] } : step,
    );
    const { assignPlan } = await coach.ok(ASSIGN, {
      input: {
        clientId: client.clientId,
        templateVersionId: await libraryVersion(world),
        content: { ...SHORT_PLAN, steps },
      },
    });
    expect(assignPlan).toMatchObject({
      code: 'NOT_PUBLISHABLE',
      problems: [
        { code: 'OUTREACH_WITHOUT_BOUNDARY', step: 'smile', field: 'steps.1.opens' },
        { code: 'OUTREACH_WITHOUT_WAIT', step: 'smile', field: 'steps.1.opens' },
      ],
    });
  });
});

describe('assigning', () => {
  test('allows one running plan, and the refusal names it', async () => {
    const { client, plan } = await newPlan({ title: 'My plan' });
    const input = { clientId: client.clientId, templateVersionId: await libraryVersion(world) };
    const { assignPlan } = await coach.ok(ASSIGN, { input });
    expect(assignPlan).toMatchObject({ code: 'TAKEN' });
    expect(assignPlan.message).toContain('“My plan.”');
    await withInput(client, 'endPlan', { planId: plan.id, ending: 'MUTUAL_PAUSE' });
    const next = await coach.ok(ASSIGN, { input });
    expect(next.assignPlan).toMatchObject({ __typename: 'Plan', status: 'ACTIVE' });
    const { myPlan } = await client.ok('{ myPlan { id } }');
    expect(myPlan.id).toBe(next.assignPlan.id);
  });

  test('creates one plan for a repeated id, and for two coaches at once', async () => {
    const client = await practice.client({ coach });
    const input = {
      id: newId(world),
      clientId: client.clientId,
      templateVersionId: await libraryVersion(world),
    };
    const twice = await Promise.all([coach.ok(ASSIGN, { input }), coach.ok(ASSIGN, { input })]);
    expect(twice.map(({ assignPlan }) => assignPlan.id)).toEqual([input.id, input.id]);
    expect(await eventsOf(input.id, 'PLAN_ASSIGNED')).toBe(1);

    const other = await practice.client({ coach });
    const race = await Promise.all(
      [practice.owner, coach].map((actor) =>
        actor.ok(ASSIGN, { input: { ...input, id: newId(world), clientId: other.clientId } }),
      ),
    );
    expect(race.map(({ assignPlan }) => assignPlan.code ?? 'ASSIGNED').sort()).toEqual([
      'ASSIGNED',
      'TAKEN',
    ]);
    const taken = await coach.gql(ASSIGN, { input: { ...input, clientId: other.clientId } });
    expect(taken.errors![0]!.extensions['code']).toBe('CONFLICT');
  });

  test.each([
    ['a title of blanks', { title: '  ' }, 'input.title'],
    ['a title too long', { title: 'x'.repeat(161) }, 'input.title'],
    ['a first day that is past', { startsOn: '2026-03-01' }, 'input.startsOn'],
    ['an id that is none', { clientId: 'abc' }, 'input.clientId'],
    [
      'a step without a title',
      { content: { ...SHORT_PLAN, steps: [{ ...SHORT_PLAN.steps[0], title: '' }] } },
      'input.content.steps.0.title',
    ],
    [
      'a wait of a hundred years',
      {
        content: {
          ...SHORT_PLAN,
          steps: [
            {
              ...SHORT_PLAN.steps[2],
              opens: [{ kind: 'WAIT', days: 36_500, anchor: 'PLAN_START' }],
            },
          ],
        },
      },
      'input.content.steps.0.opens.0.days',
    ],
  ])('assigning with %s is refused with the name of the field', async (_, change, field) => {
    const client = await practice.client({ coach });
    const templateVersionId = await libraryVersion(world);
    const answer = await coach.gql(ASSIGN, {
      input: { clientId: client.clientId, templateVersionId, ...change },
    });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    expect((answer.errors![0]!.extensions['fields'] as { field: string }[])[0]!.field).toBe(field);
  });

  test('assigning is refused for a day that does not exist and a text that cannot be stored, with the name of the field', async () => {
    const client = await practice.client({ coach });
    const input = { clientId: client.clientId, templateVersionId: await libraryVersion(world) };
    const noDay = await coach.gql(ASSIGN, { input: { ...input, startsOn: '2026-02-30' } });
    expect(noDay.errors![0]!.message).toContain('input.startsOn');
    for (const title of ['a\0b', 'a\ud800b']) {
      const answer = await coach.gql(ASSIGN, { input: { ...input, title } });
      expect(answer.errors![0]!.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'input.title' }],
      });
    }
  });

  test('stores emoji and right-to-left text exactly', async () => {
    const title = 'صباح 🌊 👩‍👩‍👧';
    const steps = SHORT_PLAN.steps.map((step) => ({ ...step, guidance: `${title}\n\n*x*` }));
    const { plan, client } = await newPlan({ title, content: { ...SHORT_PLAN, steps } });
    const read = await planOf(client, plan.id);
    expect(read.title).toBe(title);
    expect(stepOf(read, 'ground')['guidance']).toBe(`${title}\n\n*x*`);
  });

  test('is refused for an archived client', async () => {
    const client = await practice.client({ coach });
    await world.owner.query('update clients set archived_at = now() where id = $1', [
      client.clientId,
    ]);
    const { assignPlan } = await coach.ok(ASSIGN, {
      input: { clientId: client.clientId, templateVersionId: await libraryVersion(world) },
    });
    expect(assignPlan).toMatchObject({ code: 'NOT_NOW' });
  });
});

describe('concurrent and repeated requests', () => {
  test('an action completed twice counts once', async () => {
    const { client, plan } = await newPlan();
    const walk = actionOf(plan, 'walk').id;
    const tabs = await Promise.all([1, 2, 3].map(() => command(client, 'completeAction', walk)));
    expect(tabs.map(({ progress }) => progress.done)).toEqual([1, 1, 1]);
    expect(await eventsOf(plan.id, 'ACTION_DONE')).toBe(1);
  });

  test('concurrent completions all count, and the step ends once', async () => {
    const { client, plan } = await newPlan();
    await standOnFirmGround(client, plan);
    await command(client, 'undoAction', actionOf(plan, 'walk').id);
    await command(client, 'undoAction', actionOf(plan, 'write').id);
    const before = await eventsOf(plan.id, 'STEP_DONE');
    await Promise.all([
      command(client, 'completeAction', actionOf(plan, 'walk').id),
      withInput(client, 'saveReflection', {
        actionId: actionOf(plan, 'write').id,
        text: 'It is quiet still.',
        version: 1,
        finish: true,
      }),
    ]);
    const after = await planOf(client, plan.id);
    expect(after.progress.done).toBe(3);
    expect(stepOf(after, 'ground').status).toBe('DONE');
    expect(await eventsOf(plan.id, 'STEP_DONE')).toBe(before + 1);
    const stored = await world.owner.query('select done, status from plans where id = $1', [
      plan.id,
    ]);
    expect(stored.rows).toEqual([{ done: 3, status: 'ACTIVE' }]);
  });

  test('a boundary set while an action is completed leaves columns that agree with the plan', async () => {
    const { client, plan } = await newPlan();
    await openOutreach(client, plan);
    world.clock.advance({ days: 1 });
    await Promise.all([
      command(client, 'completeAction', actionOf(plan, 'run').id),
      withInput(coach, 'setBoundary', {
        clientId: client.clientId,
        boundary: 'LEGAL_ORDER',
        reason: 'A court order.',
      }),
    ]);
    expect(actionOf(await planOf(client, plan.id), 'run').status).toBe('DONE');
    const stored = await world.owner.query(
      'select key, status from plan_steps where plan_id = $1 order by position',
      [plan.id],
    );
    expect(stored.rows).toEqual([
      { key: 'ground', status: 'DONE' },
      { key: 'smile', status: 'LOCKED' },
      { key: 'self', status: 'DONE' },
    ]);
  });

  test('completing actions stores columns that agree with the engine', async () => {
    const chore = (key: string, required: boolean, dueAfterDays: number | null) => ({
      ...SHORT_PLAN.steps[0]!.actions[0]!,
      ...{ key, title: key, required, dueAfterDays },
    });
    const chores = [
      chore('first', true, 1),
      chore('second', true, 2),
      chore('last', true, null),
      chore('optional', false, 1),
    ];
    const [ground, ...others] = SHORT_PLAN.steps;
    const { client, plan } = await newPlan({
      content: { ...SHORT_PLAN, steps: [{ ...ground, actions: chores }, ...others] },
    });
    const columns = async () => {
      const [plans, steps, actions] = await Promise.all(
        [
          'select status, course, starts_at, done, total from plans where id = $1',
          'select key, status, course, clock_opens_at from plan_steps where plan_id = $1 order by id',
          'select key, done_at, status, course, due_on from plan_actions where plan_id = $1 order by id',
        ].map((text) => world.owner.query(text, [plan.id])),
      );
      return { plan: plans!.rows[0], steps: steps!.rows, actions: actions!.rows };
    };
    let version = 0;
    const live = async (timeZone: string) => {
      version += 1;
      await client.ok(
        `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) { __typename } }`,
        { input: { clientId: client.clientId, version, timeZone } },
      );
    };
    for (const [name, key] of [
      ['completeAction', 'first'],
      ['completeAction', 'optional'],
      ['completeAction', 'second'],
      ['undoAction', 'first'],
      ['undoAction', 'optional'],
      ['completeAction', 'last'],
      ['undoAction', 'last'],
    ] as const) {
      await command(client, name, actionOf(plan, key).id);
      const kept = await columns();
      // Moving to another time zone and back makes the engine store everything again.
      await live('Asia/Kolkata');
      await live('Europe/Berlin');
      expect(kept).toEqual(await columns());
    }
    expect((await columns()).plan).toMatchObject({ done: 1 });
  });

  test('pause, resume, end, add and undo are idempotent', async () => {
    const { client, plan } = await newPlan();
    const input = {
      id: newId(world),
      stepId: stepOf(plan, 'ground').id,
      title: 'Once',
      kind: 'ONCE',
      reach: 'NO',
    };
    await withInput(coach, 'addAction', input);
    expect((await withInput(coach, 'addAction', input)).__typename).toBe('Plan');
    await command(client, 'undoAction', actionOf(plan, 'walk').id);
    for (const name of ['pausePlan', 'pausePlan', 'resumePlan', 'resumePlan']) {
      expect((await command(client, name, plan.id)).__typename).toBe('Plan');
    }
    const end = { planId: plan.id, ending: 'TOGETHER', note: 'Once.' };
    await withInput(client, 'endPlan', end);
    expect(await withInput(client, 'endPlan', end)).toMatchObject({ endingNote: 'Once.' });
    expect(await withInput(client, 'endPlan', { ...end, ending: 'LET_GO' })).toMatchObject({
      code: 'FINAL',
    });
    for (const kind of ['ACTION_ADDED', 'PLAN_PAUSED', 'PLAN_RESUMED', 'PLAN_ENDED']) {
      expect([kind, await eventsOf(plan.id, kind)]).toEqual([kind, 1]);
    }
    expect(await eventsOf(plan.id, 'ACTION_UNDONE')).toBe(0);
  });
});

describe('ending', () => {
  test('a client can end their own plan, but not as SAFETY_STOP', async () => {
    const { client, plan } = await newPlan();
    const end = { planId: plan.id, ending: 'SAFETY_STOP' };
    expect(await withInput(client, 'endPlan', end)).toMatchObject({
      code: 'NOT_NOW',
      field: 'input.ending',
    });
    expect(await withInput(coach, 'endPlan', end)).toMatchObject({ ending: 'SAFETY_STOP' });
  });

  test('its note is encrypted in the database', async () => {
    const { client, plan } = await newPlan();
    await withInput(client, 'endPlan', { planId: plan.id, ending: 'LET_GO', note: 'Peaceful' });
    const { rows } = await world.owner.query('select * from plans where id = $1', [plan.id]);
    expect(rows[0].ending_note_sealed.length).toBeGreaterThan(8);
    expect(JSON.stringify(rows[0]) + rows[0].ending_note_sealed.toString('latin1')).not.toContain(
      'Peaceful',
    );
  });
});

describe('counting', () => {
  test('accepts whole numbers up to a hundred, for today and a week back', async () => {
    const { client, plan } = await newPlan();
    const count = `mutation ($input: CountHabitInput!) { countHabit(input: $input) { __typename } }`;
    const input = { actionId: actionOf(plan, 'wait').id, on: '2026-03-02', times: 1 };
    const today = { from: '2026-03-02', to: '2026-03-02' };
    for (const [change, field, days] of [
      [{ on: '2026-03-03' }, 'input.on', today],
      [{ on: '2026-03-01' }, 'input.on', today],
      [{ times: -1 }, 'input.times', {}],
      [{ times: 101 }, 'input.times', {}],
    ] as const) {
      const answer = await client.gql(count, { input: { ...input, ...change } });
      expect(answer.errors![0]!.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field, ...days }],
      });
    }
    await withInput(client, 'countHabit', input);
    const none = await withInput(client, 'countHabit', { ...input, times: 0 });
    expect(actionOf(none, 'wait').habit).toMatchObject({ count: 0, periodsMet: 0 });
    expect(await command(client, 'completeAction', input.actionId)).toMatchObject({
      code: 'NOT_NOW',
    });
  });
});

describe('reflections', () => {
  async function written(shared?: boolean) {
    const { client, plan } = await newPlan();
    const actionId = actionOf(plan, 'write').id;
    const input = { actionId, text: 'First words', version: 0, ...(shared && { shared }) };
    const saved = await withInput(client, 'saveReflection', input);
    return { client, plan, actionId, saved };
  }

  test('a draft is saved with its version and leaves the action open', async () => {
    const { client, plan, actionId, saved } = await written();
    expect(saved).toMatchObject({ text: 'First words', version: 1, shared: false, actionId });
    const next = await withInput(client, 'saveReflection', { actionId, text: '', version: 1 });
    expect(next).toMatchObject({ id: saved.id, text: '', version: 2 });
    const read = actionOf(await planOf(client, plan.id), 'write');
    expect(read).toMatchObject({ status: 'OPEN', reflection: { text: '', version: 2 } });
  });

  test('a stale edit is refused with the current text; a repeated one is not', async () => {
    const { client, actionId } = await written();
    const other = await withInput(client, 'saveReflection', {
      actionId,
      text: 'Other',
      version: 0,
    });
    expect(other).toMatchObject({ code: 'STALE', current: 'First words', now: 1 });
    const again = { actionId, text: 'First words', version: 0 };
    expect(await withInput(client, 'saveReflection', again)).toMatchObject({ version: 1 });
    const fresh = await newPlan();
    const unknown = { actionId: actionOf(fresh.plan, 'write').id, text: 'x', version: 4 };
    expect(await withInput(fresh.client, 'saveReflection', unknown)).toMatchObject({
      code: 'STALE',
      current: '',
      now: 0,
    });
  });

  test('the coach can read it only once it is shared', async () => {
    const { client, plan, actionId } = await written();
    expect(actionOf(await planOf(coach, plan.id), 'write').reflection).toBeNull();
    const input = { actionId, text: 'For you too', version: 1, shared: true, finish: true };
    await withInput(client, 'saveReflection', input);
    expect(actionOf(await planOf(coach, plan.id), 'write')).toMatchObject({
      status: 'DONE',
      reflection: { text: 'For you too', shared: true },
    });
    expect(await eventsOf(plan.id, 'REFLECTION_SHARED')).toBe(1);
    await withInput(client, 'saveReflection', { ...input, version: 2, shared: false });
    expect(actionOf(await planOf(coach, plan.id), 'write').reflection).toBeNull();
  });

  test('is encrypted, and the encrypted text of another row cannot be decrypted in its place', async () => {
    const { plan, saved, client } = await written();
    const other = await written();
    const { rows } = await world.owner.query('select * from reflections where id = $1', [saved.id]);
    expect(rows[0].text_sealed.toString('latin1')).not.toContain('First words');
    await world.owner.query(
      `update reflections set text_sealed = (select text_sealed from reflections where id = $2) where id = $1`,
      [saved.id, other.saved.id],
    );
    const answer = await client.gql(
      `query ($id: ID!) { plan(id: $id) { steps { actions { reflection { text } } } } }`,
      { id: plan.id },
    );
    expect(answer.errors![0]!.extensions['code']).toBe('INTERNAL');
  });

  test('needs text to be finished, and an open action to be saved', async () => {
    const { client, plan } = await newPlan();
    const save = `mutation ($input: SaveReflectionInput!) { saveReflection(input: $input) { __typename } }`;
    const input = { actionId: actionOf(plan, 'write').id, text: ' ', version: 0, finish: true };
    expect((await client.gql(save, { input })).errors![0]!.extensions).toMatchObject({
      fields: [{ field: 'input.text' }],
    });
    const long = await client.gql(save, { input: { ...input, text: 'x'.repeat(20_001) } });
    expect(long.errors![0]!.extensions).toMatchObject({ fields: [{ field: 'input.text' }] });
    const locked = { actionId: actionOf(plan, 'letter').id, text: 'Dear', version: 0 };
    expect(await withInput(client, 'saveReflection', locked)).toMatchObject({
      code: 'LOCKED',
      lock: { kind: 'STEP', title: 'Firm ground' },
    });
  });
});

describe('access', () => {
  test('other clients, other coaches and other practices find nothing', async () => {
    const { plan } = await newPlan();
    const elsewhere = await makePractice(world, 'Elsewhere');
    const strangers = [
      await practice.client({ coach }),
      await practice.coach('Otto Other'),
      elsewhere.owner,
      await elsewhere.client(),
    ];
    const [step, action] = [stepOf(plan, 'ground').id, actionOf(plan, 'walk').id];
    for (const stranger of strangers) {
      const isClient = stranger.clientId !== null;
      const tries: [string, string][] = [
        ['query ($id: ID!) { plan(id: $id) { id } }', plan.id],
        ['mutation ($id: ID!) { pausePlan(planId: $id) { __typename } }', plan.id],
        [
          'mutation ($id: ID!) { endPlan(input: { planId: $id, ending: LET_GO }) { __typename } }',
          plan.id,
        ],
        isClient
          ? ['mutation ($id: ID!) { completeAction(actionId: $id) { __typename } }', action]
          : ['mutation ($id: ID!) { closeStep(stepId: $id) { __typename } }', step],
      ];
      for (const [query, id] of tries) {
        const there = await stranger.gql(query, { id });
        const nowhere = await stranger.gql(query, { id: newId(world) });
        expect(there.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
        expect({ ...there, headers: null }).toEqual({ ...nowhere, headers: null });
      }
    }
    const nobody = await world.gql('query ($id: ID!) { plan(id: $id) { id } }', { id: plan.id });
    expect(nobody.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('a coach cannot act for the client, and a client cannot use the commands of a coach', async () => {
    const { client, plan } = await newPlan();
    const tick = 'mutation ($id: ID!) { completeAction(actionId: $id) { __typename } }';
    const byCoach = await coach.gql(tick, { id: actionOf(plan, 'walk').id });
    expect(byCoach.errors![0]!.extensions['code']).toBe('FORBIDDEN');
    for (const name of ['approveStep', 'closeStep', 'reopenStep']) {
      const answer = await client.gql(
        `mutation ($id: ID!) { ${name}(stepId: $id) { __typename } }`,
        { id: stepOf(plan, 'ground').id },
      );
      expect(answer.errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
  });
});

describe('statements', () => {
  test('completing an action with the document of the web app takes three: one that reads and locks, two that write', async () => {
    const { client, plan } = await newPlan();
    for (const [document, name] of [
      [CompleteActionDocument, 'completeAction'],
      [UndoActionDocument, 'undoAction'],
    ] as const) {
      let seen: any;
      const statements = await statementsOf(async () => {
        seen = await client.ok(print(document), { actionId: actionOf(plan, 'walk').id });
      });
      expect(seen[name].steps).toHaveLength(3);
      expect(statements).toHaveLength(3);
    }
  });

  test('completing the last action of a step takes the same number', async () => {
    const { client, plan } = await newPlan();
    world.clock.advance({ days: 6 });
    const statements = await statementsOf(() =>
      client.ok(print(CompleteActionDocument), { actionId: actionOf(plan, 'run').id }),
    );
    expect(statements).toHaveLength(3);
    expect(stepOf(await planOf(client, plan.id), 'self').status).toBe('DONE');
  });

  test('the long texts of a plan are read only if they are selected', async () => {
    const { client, plan } = await newPlan();
    const count = async (fields: string) =>
      (
        await statementsOf(() =>
          client.ok(`query ($id: ID!) { plan(id: $id) { steps { ${fields} } } }`, { id: plan.id }),
        )
      ).length;
    expect(await count('id actions { id title }')).toBe(1);
    expect(await count('purpose guidance actions { guidance prompt }')).toBe(2);
  });

  test('a plan with one action takes as many as a plan with many', async () => {
    const one = {
      about: '',
      steps: [{ ...SHORT_PLAN.steps[0]!, actions: [SHORT_PLAN.steps[0]!.actions[2]!] }],
    };
    const small = await newPlan({ content: one });
    const large = await newPlan({ content: undefined });
    const counts = [];
    for (const { client, plan } of [small, large]) {
      counts.push((await statementsOf(() => planOf(client, plan.id))).length);
    }
    expect(large.plan.steps.flatMap(({ actions }) => actions).length).toBeGreaterThan(15);
    expect(counts[1]! - counts[0]!).toBeLessThanOrEqual(1);
    expect(counts[1]).toBeLessThanOrEqual(4);
  });
});
