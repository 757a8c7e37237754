/**
 * Random lives through the API and its SQL. At every door (see doors.ts), outreach is neither done nor shown as open
 * while any fact forbids it, and helpful actions are never closed. The expected results are computed from the rows of
 * the tables, and a second time by a naive check that knows only what was sent (`plainNo`). Prints how often each
 * reason was met at each door. LIVES=400 runs more lives, SEED selects others.
 */
import { localDateOf } from '@footing/kernel';
import { shownLocks, stoneOf, statedLimits, type Lock, type PlanState } from '@footing/plan-engine';
import { CtxFactory, updatesFor } from '@footing/api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor } from '../support/actors.js';
import { pausingForm, published, saveAnswers, sendForm, type FormSeen } from '../support/forms.js';
import { answerBook } from '../support/outreach-lives/answers.js';
import { contentOf, type Kind } from '../support/outreach-lives/content.js';
import {
  addedTo,
  ASSIGN,
  ASSIGN_DOORS,
  CLIENT_DOORS,
  COACH_DOORS,
  knockAt,
  nameOf,
  reasonsOf,
  requestAt,
  SAID_ONLY,
  SHOWN_DOORS,
  stateOf,
  type ActDoor,
  type Door,
  type Knock,
} from '../support/outreach-lives/doors.js';
import {
  startOfPlan,
  happeningFor,
  HELPS,
  requestFor,
  type Happening,
  type Scene,
} from '../support/outreach-lives/happenings.js';
import { plainNo, Random, type Life } from '../support/outreach-lives/life.js';
import { recorded, type Recorded } from '../support/outreach-lives/recorded.js';
import { publishedVersion } from '../support/plans.js';
import { bootWorld } from '../support/world.js';

const LIVES = Number(process.env['LIVES'] ?? 220);
const SEED = Number(process.env['SEED'] ?? 20_260_302);
const ROUNDS = 6;
const AT_ONCE = 6;
const LEAST = 20;
const LEAST_ENDINGS = 5;
/** How many versions are recalled in which round. */
const RECALLS = [0, 0, 0, 0, 1, 1];
const HOURS = [26, 31, 17, 49, 25, 40];

const REASONS = [
  'SAFETY_HOLD',
  'BOUNDARY',
  'ARCHIVED',
  'ANSWERS',
  'RECALLED',
  'PLAN_NOT_STARTED',
  'READINESS',
  'PAUSED',
  'ENDED',
  'SURPRISE',
  'STEP',
  'WAIT',
  'CALM',
  'APPROVAL',
  'ACTIONS_FIRST',
  'ALLOWANCE',
] as const satisfies Lock['kind'][];
type Reason = (typeof REASONS)[number];
const SAID: readonly Reason[] = ['SAFETY_HOLD', 'BOUNDARY', 'ARCHIVED', 'ANSWERS', 'RECALLED'];
const DOORS: Door[] = [...CLIENT_DOORS, ...COACH_DOORS, ...ASSIGN_DOORS, ...SHOWN_DOORS];

/** How often each reason was met at each door, how often a door was open, and how often helpful actions were taken. */
class Tally {
  readonly met = new Map<string, number>();
  readonly opened = new Map<Door, number>();
  readonly helped = new Map<string, number>();
  count(door: Door, reasons: readonly Lock[]): void {
    for (const kind of new Set(reasons.map((lock) => lock.kind))) add(this.met, `${door} ${kind}`);
    if (reasons.length === 0) add(this.opened, door);
  }

  of(door: Door, reason: Reason): number {
    return this.met.get(`${door} ${reason}`) ?? 0;
  }

  /** Whether the door has met one of these reasons too rarely so far. */
  wants(door: Door, reasons: readonly Lock[]): boolean {
    return reasons.some(({ kind }) => this.of(door, kind as Reason) < LEAST + 10);
  }
}
const add = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);

let scene: Scene;
let known: Map<string, Recorded>;
const lives: Life[] = [];
const tally = new Tally();
const versions = new Map<string, Promise<string>>();
let pausing: Promise<FormSeen> | undefined;

const nowOf = () => scene.world.clock.now().getTime();
const knownOf = (life: Life): Recorded => known.get(life.client.clientId!)!;
const look = async () => {
  known = await recorded(scene.world, scene.practice.id);
};

beforeAll(async () => {
  const world = await bootWorld();
  world.clock.set('2026-03-24T09:00:00Z');
  const practice = await makePractice(world);
  const coach = await practice.coach();
  const first = await practice.client({ coach });
  scene = { world, practice, coach, book: await answerBook(first) };
  for (let n = 0; n < LIVES; n += 1) lives.push(await newLife(n));
  await forAll(lives, begin);
}, 120_000);
afterAll(() => scene?.world.close());

async function newLife(n: number): Promise<Life> {
  const { practice, coach } = scene;
  const kind: Kind = { readiness: n % 5 === 1, calm: n % 3 === 0, contact: n % 2 === 0 };
  const content = contentOf(kind);
  const title = JSON.stringify(kind).replaceAll(/["{}:,]/g, ' ');
  if (!versions.has(title)) versions.set(title, publishedVersion(coach, content, title));
  const boundary = n % 11 === 0 ? 'LIMITED' : 'OPEN';
  const client = await practice.client({ coach, name: `Life ${n}`, boundary });
  return {
    n,
    content,
    versionId: await versions.get(title)!,
    client,
    random: new Random(SEED + n),
    noteId: null,
    sessionId: null,
    formIds: n % 4 === 2 ? [await answeredForm(client)] : [],
    happened: [],
    said: {
      ...startOfPlan(null, kind.readiness),
      ...{ boundary: null, safety: null, readiness: null, lastResultId: null, mistakenAt: null },
      ...{ archived: false, proceeded: false, formPaused: false },
    },
  };
}

/** A form that pauses outreach once the client finishes it. */
async function answeredForm(client: Actor): Promise<string> {
  const { world, coach } = scene;
  pausing ??= published(coach, pausingForm());
  const sent = await sendForm(world, coach, client, await pausing);
  await saveAnswers(client, sent, { going: 'yes' });
  return sent.id;
}

/** Most lives start with a plan, some of them with one that starts days later. Some have given a surprise before. */
async function begin(life: Life): Promise<void> {
  if (life.n % 4 === 3) return;
  const startsOn = localDateOf(nowOf() + (life.n % 5 === 0 ? 120 : 0) * 3_600_000, 'Europe/Berlin');
  const plan = (await assign(life, startsOn))!;
  if (life.n % 2 === 0) await prepare(plan, life);
  if (life.n % 3 < 2) await note(life, plan);
  if (life.n % 4 === 2) await givenBefore(life);
}

interface Assigned {
  steps: { id: string; key: string }[];
}

async function assign(life: Life, startsOn: string | null): Promise<Assigned | null> {
  const { client, versionId, content, said } = life;
  const input = { clientId: client.clientId, templateVersionId: versionId, startsOn };
  const { assignPlan } = await scene.coach.ok<any>(ASSIGN, { input });
  if (assignPlan.__typename !== 'Plan') return null;
  Object.assign(said, startOfPlan(startsOn, content.readiness !== null, versionId));
  return assignPlan;
}

/**
 * Half of them have progressed: the first step is skipped, safety is checked, and the coach has approved the others.
 */
async function prepare({ steps }: Assigned, { said, client }: Life): Promise<void> {
  const [ground, home, smile] = steps.map(({ id }) => id);
  await scene.coach.ok(
    `mutation ($ground: SkipStepInput!, $home: ID!, $smile: ID!) { skipStep(input: $ground) { __typename }
       home: approveStep(stepId: $home) { __typename } smile: approveStep(stepId: $smile) { __typename } }`,
    { ground: { stepId: ground, reason: 'It is done with.' }, home, smile },
  );
  for (const step of ['home', 'smile']) said.approved.add(step);
  said.safety = { outcome: 'PROCEED', talked: false };
  await client.ok(
    'mutation ($input: AnswerSafetyCheckInput!) { answerSafetyCheck(input: $input) { __typename } }',
    { input: scene.book.safety('PROCEED') },
  );
}

/** A session with a note in which one action was agreed, and more can be. */
async function note(life: Life, { steps }: Assigned): Promise<void> {
  const { world, coach } = scene;
  const startsAt = new Date(nowOf() - (life.n + 1) * 3_600_000);
  const planned = await coach.ok<any>(
    'mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
    { input: { clientId: life.client.clientId, startsAt, minutes: 30 } },
  );
  life.sessionId = planned.planSession.id;
  life.noteId = newId(world);
  const input = { id: life.noteId, sessionId: life.sessionId, visibility: 'COACH_ONLY' };
  await coach.ok('mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', {
    input: { ...input, body: 'x', version: 0 },
  });
  const stepId = steps.find(({ key }) => key === 'smile')!.id;
  const agreed = { noteId: life.noteId, stepId, title: 'Meet for a walk', reach: 'YES' };
  await coach.ok(
    'mutation ($input: AgreeActionInput!) { agreeAction(input: $input) { __typename } }',
    { input: agreed },
  );
}

/** As if the surprise had been given in a plan a while ago. */
async function givenBefore({ client }: Life): Promise<void> {
  const { world, practice } = scene;
  await world.owner.query(
    `insert into surprises (practice_id, id, client_id, action_id, created_at, done_on, person_id, spaced, health_data_agreed)
     select $1, $2, a.client_id, a.id, $4::timestamptz, ($4::timestamptz)::date, p.person_id, true, true
     from plan_actions a join plans p on p.practice_id = a.practice_id and p.id = a.plan_id
     where a.practice_id = $1 and a.client_id = $3 and a.key = 'wave'`,
    [practice.id, newId(world), client.clientId, new Date(nowOf() - 40 * 86_400_000)],
  );
}

async function forAll<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = left.shift(); item; item = left.shift()) await work(item);
    }),
  );
}

describe(`${LIVES} random lives`, () => {
  it('find no door open for outreach while any fact forbids it, and can always do what helps', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      scene.world.clock.advance({ hours: HOURS[round % HOURS.length]! });
      await scene.world.recheckOutreach();
      if (round === 0) await look();
      await live();
      for (let time = 0; time < (RECALLS[round] ?? 0); time += 1) await recallOne();
      await look();
      const changed = new Set<Life>();
      const knockAtAll = (knocks: Knocks[], ask: typeof CLIENT_REQUEST, coach?: Actor) =>
        forAll(knocks, async (one) => {
          const isSame = await knock(one, ask, coach ?? one.life.client);
          if (!isSame) changed.add(one.life);
        });
      await knockAtAll(planned(CLIENT_DOORS, lives), CLIENT_REQUEST);
      const unchanged = lives.filter((life) => !changed.has(life));
      await knockAtAll(planned(COACH_DOORS, unchanged), COACH_REQUEST, scene.coach);
      await assigning();
      await look();
      await forAll(
        lives.filter(({ n }) => n % ROUNDS === round),
        pagesAreRight,
      );
      await forAll(
        lives.filter(({ sessionId }) => sessionId !== null),
        noteIsRight,
      );
      await digestsAreRight(round);
      if (round % 2 === 1) await listsAreRight();
    }
    print();
  }, 400_000);

  it.each(REASONS)('meet %s often enough at every door that it applies to', (reason) => {
    const doors = DOORS.filter((door) => isAskedAt(reason, door));
    const seldom = doors.filter((door) => tally.of(door, reason) < LEAST);
    expect(seldom.map((door) => [door, tally.of(door, reason)])).toEqual([]);
  });

  it('find every door open at least once', () => {
    // A step ends with its last action, so only a reopened step can be closed.
    const doors = DOORS.filter((door) => door !== 'close a step');
    const seldom = doors.filter((door) => (tally.opened.get(door) ?? 0) === 0);
    expect(seldom.map((door) => [door, tally.opened.get(door)])).toEqual([]);
  });

  it('do what helps often enough while outreach is closed', () => {
    for (const help of HELPS) {
      const times = tally.helped.get(help) ?? 0;
      const least = help === 'end the plan' || help === 'start letting go' ? LEAST_ENDINGS : LEAST;
      expect([help, times >= least]).toEqual([help, true]);
    }
  });
});

/**
 * Two or three events per life, some time apart. Afterwards an archived client may be restored, and plans may start.
 */
async function live(): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    await forAll(
      lives.filter(({ random }) => time < 2 || random.chance(0.5)),
      (life) => happen(happeningFor(life), life),
    );
    scene.world.clock.advance({ minutes: 11 });
  }
  await forAll(lives, goOn);
}

async function goOn(life: Life): Promise<void> {
  const { random, said, client } = life;
  if (said.archived && random.chance(0.25)) {
    await scene.coach.ok('mutation ($id: ID!) { restoreClient(clientId: $id) { __typename } }', {
      id: client.clientId,
    });
    said.archived = false;
    life.happened.push(`${scene.world.clock.now().toISOString()} restored`);
  }
  if (said.ended && !said.archived && random.chance(0.5)) await assign(life, null);
}

/** Recalls the version that most running plans are on. Later plans of these lives are on a new one. */
async function recallOne(): Promise<void> {
  const plans = new Map<string, number>();
  for (const { said } of lives) {
    if (said.versionId && !said.ended && !said.recalled) add(plans, said.versionId);
  }
  const [versionId] = [...plans].sort(([, one], [, other]) => other - one)[0]!;
  await scene.coach.ok(
    'mutation ($input: RecallVersionInput!) { recallVersion(input: $input) { __typename } }',
    { input: { versionId, reason: 'It is not safe.' } },
  );
  const [{ content }] = lives.filter((life) => life.versionId === versionId) as [Life];
  const next = await publishedVersion(scene.coach, content, 'After the recall');
  for (const life of lives) {
    if (life.said.versionId === versionId) {
      life.said.recalled = true;
      life.happened.push(`${scene.world.clock.now().toISOString()} recalled`);
    }
    if (life.versionId === versionId) life.versionId = next;
  }
}

async function happen(happening: Happening, life: Life): Promise<void> {
  const asked = requestFor(happening, life, knownOf(life), scene);
  if (!asked) return;
  const { data, errors } = await asked.actor.gql<any>(asked.query, asked.variables);
  for (const { extensions } of errors ?? []) {
    const isTaken = ['INVALID_INPUT', 'NOT_FOUND', 'CONFLICT'].includes(String(extensions['code']));
    expect({ life: life.n, happening, isTaken, ...extensions }).toMatchObject({ isTaken: true });
  }
  const result = data && (Object.values(data)[0] as any);
  if (!result) return;
  const isRefused = result.__typename === 'Refusal';
  tell(life, happening, result);
  if ((HELPS as readonly string[]).includes(happening)) {
    // Helpful actions may be refused for other reasons, but never because of outreach.
    expect([happening, result.lock ?? null]).toEqual([happening, null]);
    const closed = statedLimits(knownOf(life).facts, 'YES', nowOf(), knownOf(life).zone).reasons;
    if (!isRefused && closed.length > 0) add(tally.helped, happening);
  }
  if (!isRefused) asked.then?.(result);
}

const CLIENT_REQUEST = requestAt(CLIENT_DOORS);
const COACH_REQUEST = requestAt(COACH_DOORS);

function tell({ happened }: Life, what: string, { __typename, outcome, code }: any): void {
  const at = scene.world.clock.now().toISOString();
  happened.push([at, what, __typename, outcome ?? code ?? ''].join(' '));
}

interface Knocks {
  life: Life;
  knocks: Knock[];
}

/**
 * For each life, in the order of the doors: attempts at doors that rarely met one of the reasons, and a few random
 * ones.
 */
function planned(doors: readonly ActDoor[], among: readonly Life[]): Knocks[] {
  return among.flatMap((life) => {
    const knocks = doors.flatMap((door) => {
      const one = knockAt(door, life, knownOf(life), scene);
      if (!one) return [];
      const isChosen = life.random.chance(0.06);
      const isSeldom = one.granted
        ? (tally.opened.get(door) ?? 0) < LEAST + 10
        : tally.wants(door, one.reasons);
      const isWanted = isChosen || isSeldom;
      if (isWanted) tally.count(door, one.reasons);
      return isWanted ? [one] : [];
    });
    return knocks.length > 0 ? [{ life, knocks }] : [];
  });
}

/**
 * Once an attempt is granted, the facts have changed, and only the naive check applies to the later ones. Returns true
 * if none was granted.
 */
async function knock(
  { life, knocks }: Knocks,
  ask: typeof CLIENT_REQUEST,
  actor: Actor,
): Promise<boolean> {
  const { query, variables } = ask(knocks);
  const { data, errors } = await actor.gql<any>(query, variables);
  expect(errors).toBeUndefined();
  let isSame = true;
  for (const one of knocks) {
    const result = data![nameOf(one.door)];
    const isGranted = result.__typename !== 'Refusal';
    const told = { life: life.n, door: one.door, granted: isGranted, lock: result.lock?.kind };
    const expected = { ...told, granted: one.granted, lock: one.lock?.kind };
    // STALE means that a text was sent before, which the gate does not know.
    if (isSame && result.code !== 'STALE') expect(told).toEqual(expected);
    if (!isGranted) continue;
    tell(life, one.door, result);
    noPlainNo(life, one);
    if (one.door === 'approve a step') life.said.approved.add('smile');
    if (one.door === 'approve a practical step') life.said.approved.add('home');
    if (one.door === 'answer questions') {
      life.said.readiness = { outcome: 'PROCEED', talked: false };
      life.said.proceeded = true;
    }
    isSame = false;
  }
  return isSame;
}

/** What a coach may do in advance needs neither an approval nor a running plan. */
const BEFOREHAND = [
  'nobody has approved it',
  'paused',
  'not begun',
  'never ready',
  'no contacts were agreed on',
];

function noPlainNo(life: Life, { door, reach, step }: Knock): void {
  const { plan, zone } = knownOf(life);
  const no = plainNo(life, { reach, step, personId: plan!.personId, zone }, nowOf());
  const isBefore = (COACH_DOORS as readonly string[]).includes(door) && door !== 'close a step';
  const certain = isBefore ? no.filter((one) => !BEFOREHAND.includes(one)) : no;
  expectAllowed(life, door, certain);
}

/** On a failure, shows everything that happened in the life so far. */
function expectAllowed({ n, happened }: Life, what: string, no: string[]): void {
  const shown = no.length === 0 ? [] : happened;
  expect({ life: n, what, no, happened: shown }).toEqual({ life: n, what, no: [], happened: [] });
}

/** Assigns a plan to each client without one, with added outreach that its version does not have. */
async function assigning(): Promise<void> {
  const [door] = ASSIGN_DOORS;
  const without = lives.filter((life) => {
    const { plan } = knownOf(life);
    return plan === null || plan.snapshot.ending !== null;
  });
  await forAll(without, async (life) => {
    const { client, versionId, random, said } = life;
    const { facts, zone, isArchived, personNow, plan } = knownOf(life);
    // The facts are about the person of the last plan.
    if (plan && plan.personId !== personNow) return;
    const { reasons } = statedLimits({ ...facts, recalledAt: null }, 'YES', nowOf(), zone);
    if (reasons.length === 0 && !random.chance(0.2)) return;
    const input = {
      clientId: client.clientId,
      templateVersionId: versionId,
      content: addedTo(life),
    };
    const { assignPlan } = await scene.coach.ok<any>(ASSIGN, { input });
    if (reasons.length > 0) expect([life.n, assignPlan.__typename]).toEqual([life.n, 'Refusal']);
    if (reasons.length > 0 && !isArchived && assignPlan.code === 'LOCKED') {
      expect(assignPlan.lock.kind).toBe(reasons[0]!.kind);
    }
    tally.count(door, reasons);
    if (assignPlan.__typename !== 'Plan') return;
    Object.assign(said, startOfPlan(null, life.content.readiness !== null, versionId));
  });
}

const STONE = `stones { key status lock { kind } }`;
const PAGE = `{ myPlan { status steps { id status locks { kind } actions { id status lock { kind } } } } }`;
const TODAY = `{ clientToday { plan { status ${STONE} step { id actions { id status lock { kind } } } } } }`;
const NOTE = `query ($id: ID!) { session(id: $id) { notes { agreed { actionId status } } } }`;
const LIST = `query ($after: String) { caseload(sort: PROGRESS, first: 50, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id planStatus ${STONE} } } } }`;

const kindsOf = (locks: readonly Lock[]) => locks.map(({ kind }) => ({ kind }));
const stonesOf = ({ plan }: Recorded, state: PlanState) =>
  state.steps.map((step) => {
    const { status, lock } = stoneOf(step, plan!.snapshot, state);
    return { key: plan!.ids.get(step.key), status, lock: lock && { kind: lock.kind } };
  });

/** The client's pages, and the note in which an action was agreed, show the status that follows from the facts. */
async function pagesAreRight(life: Life): Promise<void> {
  const recordedNow = knownOf(life);
  const { plan } = recordedNow;
  if (!plan) return;
  const state = stateOf(recordedNow, nowOf());
  const actionsOf = (step: PlanState['steps'][number]) =>
    step.actions.map(({ key, status, locks }) => {
      const { lock } = shownLocks(locks);
      return { id: plan.ids.get(key), status, lock: lock && { kind: lock.kind } };
    });
  const { myPlan } = await life.client.ok<any>(PAGE);
  const { clientToday } = await life.client.ok<any>(TODAY);
  expect([life.n, myPlan]).toEqual([
    life.n,
    {
      status: state.status,
      steps: state.steps.map((step) => ({
        ...{ id: plan.ids.get(step.key), status: step.status, locks: kindsOf(step.locks) },
        actions: actionsOf(step),
      })),
    },
  ]);
  openIsAllowed(life, state);
  if (state.status !== 'ENDED') {
    const stones = stonesOf(recordedNow, state);
    expect([life.n, clientToday.plan]).toMatchObject([life.n, { status: state.status, stones }]);
  }
  for (const { actions } of plan.snapshot.steps) {
    for (const { key, reach } of actions) {
      if (reach === 'NO') continue;
      tally.count('the plan page', reasonsOf(key, plan, state));
      if (state.status !== 'ENDED') tally.count('Today of the client', reasonsOf(key, plan, state));
    }
  }
}

/** The naive check allows everything that is shown as open. */
function openIsAllowed(life: Life, state: PlanState): void {
  const { plan, zone } = knownOf(life);
  plan!.snapshot.steps.forEach((step, at) =>
    step.actions.forEach(({ key, reach }, index) => {
      if (reach === 'NO' || state.steps[at]!.actions[index]!.status !== 'OPEN') return;
      const about = { reach, step: step.key, personId: plan!.personId, zone };
      expectAllowed(life, `shown open: ${key}`, plainNo(life, about, nowOf()));
    }),
  );
}

async function noteIsRight(life: Life): Promise<void> {
  const plan = knownOf(life).plan!;
  const state = stateOf(knownOf(life), nowOf());
  const { session } = await scene.coach.ok<any>(NOTE, { id: life.sessionId });
  const byId = new Map([...plan.ids].map(([key, id]) => [id, key]));
  const shown = state.steps.flatMap((step) => step.actions);
  for (const { actionId, status } of session.notes.flatMap(({ agreed }: any) => agreed)) {
    const key = byId.get(actionId);
    if (!key) continue;
    expect([life.n, status]).toEqual([life.n, shown.find((one) => one.key === key)!.status]);
    tally.count('agreed in a note', reasonsOf(key, plan, state));
  }
}

/** The coach's lists show the status that follows from the facts, and ask for an approval only where one is allowed. */
async function listsAreRight(): Promise<void> {
  const seen = new Map<string, any>();
  for (let after: string | null = null; ;) {
    const { caseload }: any = await scene.coach.ok(LIST, { after });
    for (const { node } of caseload.edges) seen.set(node.id, node);
    if (!caseload.pageInfo.hasNextPage) break;
    after = caseload.pageInfo.endCursor;
  }
  const { coachToday } = await scene.coach.ok<any>(
    '{ coachToday { attention { clientId kind } } }',
  );
  const asked = new Set(
    coachToday.attention
      .filter(({ kind }: any) => kind === 'APPROVAL')
      .map(({ clientId }: any) => clientId),
  );
  for (const life of lives) {
    const one = knownOf(life);
    const node = seen.get(one.clientId);
    if (!one.plan || one.plan.snapshot.ending !== null || one.isArchived) continue;
    const state = stateOf(one, nowOf());
    expect([life.n, node]).toMatchObject([
      life.n,
      { planStatus: state.status, stones: stonesOf(one, state) },
    ]);
    const awaits = state.steps.filter(
      ({ locks }) => locks.length > 0 && locks.every(({ kind }) => kind === 'APPROVAL'),
    );
    const isAsked = state.status === 'ACTIVE' && awaits.length > 0;
    expect([life.n, asked.has(one.clientId)]).toEqual([life.n, isAsked]);
    for (const { key, locks, status } of state.steps) {
      if (key !== 'smile' && key !== 'home') continue;
      if (status !== 'DONE' && status !== 'SKIPPED') {
        tally.count('the list of clients', locks);
        tally.count('Today of the coach', locks);
      }
    }
  }
}

/** The digest suggests no outreach while it is closed. */
async function digestsAreRight(round: number): Promise<void> {
  const ctx = scene.world.app
    .get(CtxFactory, { strict: false })
    .forSystem({ practiceId: scene.practice.id });
  const since = new Date(nowOf() - 24 * 3_600_000);
  for (const life of lives.filter(({ n }) => n % 3 === round % 3)) {
    const { facts, zone, plan, clientId, personNow } = knownOf(life);
    if (plan && plan.snapshot.ending !== null && plan.personId !== personNow) continue;
    const news = await ctx.db.inTransaction(() =>
      updatesFor(ctx, [{ clientId, timeZone: zone, since }]),
    );
    const { reasons } = statedLimits(facts, 'YES', nowOf(), zone);
    if (reasons.length > 0)
      expect([life.n, news.get(clientId)?.onlyOutreach ?? false]).toEqual([life.n, false]);
    tally.count('the digest', reasons);
  }
}

/** Doors for practical matters have fewer conditions, and lists show only the steps of running plans. */
function isAskedAt(reason: Reason, door: Door): boolean {
  // A recalled version is not assigned at all.
  if (reason === 'RECALLED' && door === 'assign with added outreach') return false;
  if (SAID_ONLY.includes(door)) return SAID.includes(reason);
  const isOfStep = ['close a step', 'the list of clients', 'Today of the coach'].includes(door);
  switch (reason) {
    case 'SURPRISE':
      return ['give the surprise', 'the plan page', 'Today of the client'].includes(door);
    case 'ACTIONS_FIRST':
      return !isOfStep && door !== 'complete a practical action';
    case 'STEP':
    case 'CALM':
      return door !== 'complete a practical action';
    case 'ENDED':
      return !['Today of the client', 'the list of clients', 'Today of the coach'].includes(door);
    case 'ARCHIVED':
      return !['the list of clients', 'Today of the coach'].includes(door);
    default:
      return true;
  }
}

function print(): void {
  const widest = Math.max(...DOORS.map((door) => door.length));
  const cells = (door: Door) => REASONS.map((reason) => String(tally.of(door, reason)));
  const lines = DOORS.map((door) => {
    const row = cells(door).map((cell, at) => cell.padStart(REASONS[at]!.length));
    return `${door.padEnd(widest)}  ${row.join(' ')}  ${tally.opened.get(door) ?? 0}`;
  });
  const text = [
    `${LIVES} lives, ${ROUNDS} rounds, seed ${SEED}: how often each reason was met at each door, and how often it was open`,
    `${' '.repeat(widest)}  ${REASONS.join(' ')}  open`,
    ...lines,
    `What helps, taken while outreach was closed: ${JSON.stringify([...tally.helped])}`,
  ].join('\n');
  process.stdout.write(`${text}\n`);
}
