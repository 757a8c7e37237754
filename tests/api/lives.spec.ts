/**
 * Random lives through the real API: every screen shows what the engine computes about a life, however much time has
 * passed since anything was stored. LIVES=400 runs more of them, SEED repeats a run.
 */
import { addDays, localDateOf } from '@footing/kernel';
import {
  decide,
  inOrderOfDoing,
  NOTHING_KNOWN,
  project,
  shownLocks,
  stoneOf,
  type Facts,
  type Intent,
  type Lock,
  type PlanSnapshot,
  type PlanState,
  type PlanStepSnapshot,
} from '@footing/plan-engine';
import { CtxFactory, updatesFor } from '@footing/api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  boundariesTold,
  commands,
  intentOf,
  plans,
  type Command,
} from '../../libs/plan-engine/src/testing/lives.js';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { assign, planOf, REFUSAL, type PlanSeen } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const LIVES = Number(process.env['LIVES'] ?? 60);
const SEED = Number(process.env['SEED'] ?? 20_260_302);
const COMMANDS = 20;
const HOUR = 3_600_000;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];

const STONE = `stones { key status opensAt lock { kind until } nextLock { kind until } }`;
const HABIT = `habit { count today yesterday times per periodsMet periods }`;
const TODAY = `{ clientToday { today plan { status done total ${STONE}
  step { id actions { id status dueOn overdue lock { kind until } ${HABIT} } } } } }`;
const PAGE = `query ($id: ID!) { plan(id: $id) { status progress { done total } currentStep nextAction nextOpening
  steps { id status opensAt locks { kind until } stone { key status opensAt lock { kind until } nextLock { kind until } }
    actions { id status dueOn overdue lock { kind until } ${HABIT} } } } }`;
const CASELOAD = `query ($sort: ClientSort, $after: String) { caseload(sort: $sort, first: 50, after: $after) {
  pageInfo { hasNextPage endCursor }
  edges { node { id planStatus done total overdue nextOpening ${STONE} } } } }`;
const NOTES = `query ($id: ID!) { session(id: $id) { notes { agreed { actionId status } } } }`;

/** A random life: the state in the engine, and the ids in the API. */
interface Mirror {
  client: Actor;
  zone: string;
  planId: string;
  /** Ids by the keys that the engine uses. */
  ids: Map<string, string>;
  plan: PlanSnapshot;
  facts: Facts;
  commands: Command[];
}

let world: World;
let practice: TestPractice;
let coach: Actor;
const lives: Mirror[] = [];
const done = { granted: 0, refused: 0 };

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-24T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  const told = boundariesTold();
  const drawn = fc.sample(
    fc.record({
      start: plans(),
      commands: fc.array(commands(told), { minLength: COMMANDS, maxLength: COMMANDS }),
      days: fc.nat({ max: 2 }),
      boundary: fc.constant('OPEN'),
    }),
    { numRuns: LIVES, seed: SEED },
  );
  for (const [n, life] of drawn.entries()) lives.push(await born(n, life));
  for (let round = 0; round < COMMANDS; round += 1) {
    world.clock.advance({ hours: 1 + ((round * 7) % 20) });
    for (const life of lives) await live(life, life.commands[round]!);
  }
}, 120_000);
afterAll(() => world.close());

async function born(
  n: number,
  {
    start,
    commands,
    days,
    boundary,
  }: { start: PlanSnapshot; commands: Command[]; days: number; boundary: string },
): Promise<Mirror> {
  const zone = ZONES[n % ZONES.length]!;
  const now = world.clock.now().getTime();
  const name = `Life ${String(n).padStart(3, '0')}`;
  const client = await practice.client({ coach, name, timeZone: zone, boundary });
  const startsOn = addDays(localDateOf(now, zone), days);
  const steps = start.steps.map(valid);
  const seen = await assign(world, coach, client, {
    startsOn,
    content: {
      about: '',
      readiness: null,
      steps: steps.map(({ key, title, outreach, opens, actions }) => ({
        ...{ key, title, purpose: 'Why.', guidance: '', outreach, opens },
        actions: actions.map(({ doneAt: _, counts: __, ...action }) => ({
          ...action,
          guidance: '',
          prompt: action.kind === 'REFLECTION' ? 'What is so?' : null,
        })),
      })),
    },
  });
  return {
    client,
    zone,
    commands,
    planId: seen.id,
    ids: idsOf(seen),
    plan: { ...start, startsOn, readyAt: now, steps },
    facts: {
      ...NOTHING_KNOWN,
      boundaries: [{ boundary: boundary as 'OPEN', until: null, at: now, takesEffectAt: now }],
    },
  };
}

/** The step as a template may define it: outreach with its rules, without questionnaires. */
function valid(step: PlanStepSnapshot): PlanStepSnapshot {
  const actions = step.actions.map((action) =>
    action.kind === 'QUESTIONNAIRE' ? { ...action, kind: 'ONCE' as const } : action,
  );
  const reaches = step.outreach || actions.some(({ reach }) => reach !== 'NO');
  const gates: PlanStepSnapshot['opens'] = [
    { kind: 'BOUNDARY' },
    { kind: 'WAIT', days: 1, anchor: 'PLAN_START' },
    { kind: 'APPROVAL' },
  ];
  if (!reaches) return { ...step, actions };
  // A wait before outreach lasts at least a day, and so does its minimum.
  const rules = step.opens.map((rule) =>
    rule.kind === 'WAIT'
      ? {
          ...rule,
          days: Math.max(1, rule.days),
          floor: rule.floor === undefined ? undefined : Math.max(1, rule.floor),
        }
      : rule,
  );
  return { ...step, actions, opens: [...rules, ...gates] };
}

const idsOf = ({ steps }: PlanSeen) =>
  new Map(
    steps.flatMap((step) => [
      [step.key, step.id] as const,
      ...step.actions.map(({ key, id }) => [key, id] as const),
    ]),
  );

/** Runs the command in the API and in the engine, and expects both to accept it or both to refuse it. */
async function live(life: Mirror, command: Command): Promise<void> {
  const now = world.clock.now().getTime();
  const drawn = intentOf(command, life.plan, now, life.zone);
  const sent = requestOf(life, drawn);
  if (!sent) return;
  const { actor, field, variable, value, intent } = sent;
  const { data, errors } = await actor.gql<Record<string, { __typename: string }>>(
    `mutation ($v: ${variable}) { ${field} { __typename ${REFUSAL} } }`,
    { v: value },
  );
  const by = actor === coach ? 'COACH' : 'CLIENT';
  const decision = decide(life.plan, life.facts, intent, by, now, life.zone);
  // A day that cannot be counted is invalid input, anything else a refusal.
  expect(errors?.map(({ extensions }) => extensions['code']) ?? ['INVALID_INPUT']).toEqual([
    'INVALID_INPUT',
  ]);
  const granted = data !== null && Object.values(data)[0]!.__typename === 'Plan';
  // Pausing or resuming again is a no-op.
  const expected = decision.ok || (granted && IDEMPOTENT.includes(decision.refusal.code));
  expect([life.planId, intent, granted]).toEqual([life.planId, intent, expected]);
  if (decision.ok) life.plan = decision.plan;
  if (intent.kind === 'ADD_ACTION' && granted) {
    life.ids.set(intent.definition.key, intent.definition.key.slice('added-'.length));
  }
  done[granted ? 'granted' : 'refused'] += 1;
}

const IDEMPOTENT = ['ALREADY_PAUSED', 'NOT_PAUSED'];
const STEP_COMMANDS: Partial<Record<Intent['kind'], string>> = {
  APPROVE_STEP: 'approveStep',
  REOPEN_STEP: 'reopenStep',
  CLOSE_STEP: 'closeStep',
};

function requestOf(life: Mirror, intent: Intent) {
  const { client, ids, planId } = life;
  switch (intent.kind) {
    case 'TICK_ACTION':
    case 'UNTICK_ACTION': {
      const id = ids.get(intent.action);
      const name = intent.kind === 'TICK_ACTION' ? 'completeAction' : 'undoAction';
      return id && asked(client, `${name}(actionId: $v)`, 'ID!', id, intent);
    }
    case 'COUNT_HABIT': {
      const actionId = ids.get(intent.action);
      const input = { actionId, on: intent.on, times: intent.times };
      return actionId && asked(client, 'countHabit(input: $v)', 'CountHabitInput!', input, intent);
    }
    case 'SKIP_STEP': {
      const stepId = ids.get(intent.step);
      const input = { stepId, reason: 'Another way fits better.' };
      return stepId && asked(coach, 'skipStep(input: $v)', 'SkipStepInput!', input, intent);
    }
    case 'APPROVE_STEP':
    case 'REOPEN_STEP':
    case 'CLOSE_STEP': {
      const id = ids.get(intent.step);
      return id && asked(coach, `${STEP_COMMANDS[intent.kind]}(stepId: $v)`, 'ID!', id, intent);
    }
    case 'ADD_ACTION': {
      const { title, kind, required, reach, dueAfterDays } = intent.definition;
      const id = newId(world);
      const stepId = ids.get(intent.step);
      const input = { id, stepId, title, kind, required, reach, dueAfterDays };
      const definition = { ...intent.definition, key: `added-${id}` };
      return (
        stepId &&
        reach === 'NO' &&
        asked(coach, 'addAction(input: $v)', 'AddActionInput!', input, { ...intent, definition })
      );
    }
    case 'PAUSE':
      return asked(
        client,
        `pausePlan(planId: "${planId}", until: $v)`,
        'LocalDate',
        intent.until,
        intent,
      );
    case 'RESUME':
      return asked(client, 'resumePlan(planId: $v)', 'ID!', planId, intent);
    default:
      return null;
  }
}

const asked = (actor: Actor, field: string, variable: string, value: unknown, intent: Intent) => ({
  actor,
  field,
  variable,
  value,
  intent,
});

const iso = (instant: number | null | undefined) =>
  instant === null || instant === undefined ? null : new Date(instant).toISOString();
const lockSeen = (lock: Lock | null) =>
  lock && { kind: lock.kind, until: iso('until' in lock ? lock.until : null) };

function stonesOf(life: Mirror, state: PlanState) {
  return state.steps.map((step) => {
    const { status, opensAt, lock, nextLock } = stoneOf(step, life.plan, state);
    const shown = {
      status,
      opensAt: iso(opensAt),
      lock: lockSeen(lock),
      nextLock: lockSeen(nextLock),
    };
    return { key: life.ids.get(step.key), ...shown };
  });
}

function actionsOf(life: Mirror, actions: PlanState['steps'][number]['actions']) {
  return actions.map(({ key, status, dueOn, overdue, locks, habit }) => ({
    ...{ id: life.ids.get(key), status, dueOn, overdue, habit },
    lock: lockSeen(shownLocks(locks).lock),
  }));
}

const stateOf = (life: Mirror): PlanState =>
  project(life.plan, life.facts, world.clock.now().getTime(), life.zone);

const HOURS_LATER = [0, 15, 40, 24 * 6, 24 * 13];

describe.each(HOURS_LATER)('%i hours later', (hours) => {
  beforeAll(() => {
    world.clock.advance({ hours });
  });

  it('clientToday agrees with the engine', async () => {
    for (const life of lives) {
      const state = stateOf(life);
      const { clientToday } = await life.client.ok<any>(TODAY);
      expect(clientToday.today).toBe(localDateOf(state.at, life.zone));
      if (state.status === 'ENDED') continue;
      const step = state.steps.find(({ key }) => key === state.currentStep);
      expect(clientToday.plan).toEqual({
        status: state.status,
        ...state.progress,
        stones: stonesOf(life, state),
        step: step
          ? { id: life.ids.get(step.key), actions: inOrderOfDoing(actionsOf(life, step.actions)) }
          : null,
      });
    }
  });

  it('the plan page agrees with the engine, for client and coach', async () => {
    for (const life of lives) {
      const state = stateOf(life);
      const stones = stonesOf(life, state);
      const expected = {
        status: state.status,
        progress: state.progress,
        currentStep: (state.currentStep && life.ids.get(state.currentStep)) ?? null,
        nextAction: (state.nextAction && life.ids.get(state.nextAction)) ?? null,
        nextOpening: iso(state.nextOpening),
        steps: state.steps.map((step, at) => ({
          id: life.ids.get(step.key),
          status: step.status,
          opensAt: stones[at]!.opensAt,
          locks: step.locks.map(lockSeen),
          stone: stones[at],
          actions: actionsOf(life, step.actions),
        })),
      };
      const who = hours === 0 ? coach : life.client;
      expect((await who.ok<any>(PAGE, { id: life.planId })).plan).toEqual(expected);
    }
  });

  it('the caseload agrees with the engine, in each order', async () => {
    const seen = await caseload('PROGRESS');
    expect(seen).toHaveLength(lives.length);
    const share = ({ done, total }: PlanState['progress']) =>
      Math.floor((done * 1000) / Math.max(total, 1));
    const order = [...lives]
      .map((life) => ({ id: life.client.clientId!, share: share(stateOf(life).progress) }))
      .sort((a, b) => a.share - b.share || (a.id < b.id ? -1 : 1));
    expect(seen.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
    for (const life of lives) {
      const state = stateOf(life);
      const isActive = state.status === 'ACTIVE';
      const overdue = state.steps.flatMap(({ actions }) => actions).filter((one) => one.overdue);
      expect(seen.find(({ id }) => id === life.client.clientId)).toEqual({
        id: life.client.clientId,
        planStatus: state.status,
        ...state.progress,
        overdue: isActive ? overdue.length : 0,
        nextOpening: isActive ? iso(state.nextOpening) : null,
        stones: stonesOf(life, state),
      });
    }
  });

  it('actions agreed in a note have the status that the engine computes', async () => {
    const { rows } = await world.owner.query<{ id: string; status: string }>(
      `select a.id from plan_actions a join plans p on p.practice_id = a.practice_id and p.id = a.plan_id
       where p.practice_id = $1`,
      [practice.id],
    );
    expect(rows.length).toBeGreaterThan(LIVES);
    for (const life of lives) {
      const agreed = await agreedOf(life);
      const expected = new Map(
        stateOf(life).steps.flatMap(({ actions }) =>
          actions.map(({ key, status }) => [life.ids.get(key), status] as const),
        ),
      );
      expect(new Map(agreed.map(({ actionId, status }) => [actionId, status]))).toEqual(expected);
    }
  });

  it('the digest has an update if the engine has opened a step since', async () => {
    const since = new Date(world.clock.now().getTime() - Math.max(hours, 1) * HOUR);
    for (const life of lives) {
      const state = stateOf(life);
      const opened =
        state.status === 'ACTIVE' &&
        life.facts.boundaries[0]!.boundary === 'OPEN' &&
        state.steps.some(({ status, opensAt }) => status === 'OPEN' && opensAt! > since.getTime());
      if (life.facts.boundaries[0]!.boundary !== 'OPEN' || hours === 0) continue;
      const ctx = world.app
        .get(CtxFactory, { strict: false })
        .forSystem({ practiceId: practice.id });
      const { clientId } = life.client;
      const reader = { clientId: clientId!, timeZone: life.zone, since };
      const news = await ctx.db.inTransaction(() => updatesFor(ctx, [reader]));
      expect([life.planId, news.has(clientId!)]).toEqual([life.planId, opened]);
    }
  });
});

describe('afterward', () => {
  it('completing an action is accepted exactly if the engine accepts it', async () => {
    for (const life of lives) {
      for (const { actions } of stateOf(life).steps) {
        for (const { key, status } of actions) {
          const kind = status === 'DONE' ? 'UNTICK_ACTION' : 'TICK_ACTION';
          const action = life.plan.steps
            .flatMap((step) => step.actions)
            .find((one) => one.key === key)!;
          if (action.kind === 'ONCE')
            await live(life, { intent: { kind, action: key } } as Command);
        }
      }
      expect(idsOf(await planOf(life.client, life.planId)).size).toBe(life.ids.size);
    }
    expect(done.granted).toBeGreaterThan(2 * LIVES);
    expect(done.refused).toBeGreaterThan(LIVES);
  });
});

async function caseload(sort: string) {
  const found: any[] = [];
  let after: string | null = null;
  do {
    const page: any = (await coach.ok<any>(CASELOAD, { sort, after })).caseload;
    found.push(...page.edges.map(({ node }: any) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return found;
}

/** Marks all actions of the plan as agreed in a note. */
async function agreedOf(life: Mirror): Promise<{ actionId: string; status: string }[]> {
  if (!noted.has(life)) noted.set(life, await note(life));
  const { session } = await coach.ok<any>(NOTES, { id: noted.get(life) });
  return session.notes.flatMap(({ agreed }: any) => agreed);
}

const noted = new Map<Mirror, string>();

/** A session with such a note. Returns its id. */
async function note({ client, planId }: Mirror): Promise<string> {
  const startsAt = new Date(world.clock.now().getTime() - (noted.size + 1) * HOUR);
  const planned = await coach.ok<any>(
    'mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
    { input: { clientId: client.clientId, startsAt, minutes: 30 } },
  );
  const written = await coach.ok<any>(
    'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { ... on Note { id } } }',
    {
      input: {
        id: newId(world),
        sessionId: planned.planSession.id,
        visibility: 'COACH_ONLY',
        body: 'x',
        version: 0,
      },
    },
  );
  await world.owner.query('update plan_actions set note_id = $2 where plan_id = $1', [
    planId,
    written.writeNote.id,
  ]);
  return planned.planSession.id;
}
