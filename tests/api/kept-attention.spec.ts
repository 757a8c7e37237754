/**
 * What is kept about each client says what the computed attention items say, whatever happens and however much time passes. A
 * coach's Today of which everything is due computes all items, so it tells what is right. STEPS=1000 takes more steps, SEED
 * repeats a run.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  APP_ROLE,
  CASELOAD,
  COACH_TODAY,
  FOUND_ATTENTION,
  HIDDEN_ITEMS,
  KeptAttentionService,
  PlanRebuildService,
} from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { assign, plainAnswers, readyAnswers, SHORT_PLAN } from '../support/plans.js';
import { turnOn } from '../support/messages.js';
import { published, worksheet } from '../support/forms.js';
import { bootWorld, type World } from '../support/world.js';

const STEPS = Number(process.env['STEPS'] ?? 100);
/** So many steps do everything and show every kind. */
const MANY = 1000;
const SEED = Number(process.env['SEED'] ?? 7);
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
const DAY = 86_400_000;
const KINDS = [
  'APPROVAL',
  'ALLOWANCE',
  'CONSENT_WITHDRAWN',
  'MOOD_DOWN',
  'NOTHING_PLANNED',
  'OTHER_PERSON',
  'OVERDUE',
  'QUIET',
  'READINESS',
  'RECALLED',
  'SAFETY_HOLD',
  'SESSION_ASKED',
  'SESSION_TODAY',
  'UNREAD',
  'UNSIGNED_NOTE',
  'URGE_UP',
];

let world: World;
let practice: TestPractice;
let coaches: Actor[];
let clients: Actor[];
let formId: string;

beforeAll(async () => {
  world = await bootWorld();
  await world.owner.query('set plan_cache_mode = force_generic_plan');
  world.clock.set('2026-03-24T09:00:00Z');
  practice = await makePractice(world);
  coaches = [await practice.coach('Ada Coach'), await practice.coach('Ben Coach')];
  await turnOn(practice);
  formId = (await published(coaches[0]!, worksheet())).id;
  await coaches[0]!.ok(
    `mutation ($id: ID!) { shareForm(formId: $id, shared: true) { __typename } }`,
    { id: formId },
  );
  clients = [];
  for (const [n, timeZone] of ZONES.entries()) {
    clients.push(await practice.client({ coach: coaches[n % 2]!, name: `Client ${n}`, timeZone }));
  }
  for (const purpose of ['CHECK_INS', 'CONTACT_LOG', 'REFLECTIONS']) {
    for (const client of clients) await consent(client, purpose, true);
  }
});
afterAll(() => world?.close());

/** A number from 0 to 1, from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = randomFrom(SEED);
const below = (most: number): number => Math.floor(random() * most);
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
const isLikely = (share: number): boolean => random() < share;
const now = () => world.clock.now();
const isoIn = (days: number) => new Date(now().getTime() + days * DAY).toISOString();
const dayIn = (days: number) => isoIn(days).slice(0, 10);

/** The first column of rows of the practice, as the owner of the database. */
async function found(text: string, ...values: unknown[]): Promise<string[]> {
  const { rows } = await world.owner.query({
    text,
    values: [practice.id, ...values],
    rowMode: 'array',
  });
  return rows.map(([value]) => value as string);
}

async function coachOf(client: Actor): Promise<Actor> {
  const [id] = await found(
    'select coach_id from clients where practice_id = $1 and id = $2',
    client.clientId,
  );
  return coaches.find(({ memberId }) => memberId === id)!;
}

/** Sends a mutation. Refusals and faults of the caller are part of life; INTERNAL fails the test. */
async function ask(who: Actor, field: string, types: string, values: object): Promise<boolean> {
  const names = [...types.matchAll(/\$(\w+)/g)].map(([, name]) => name);
  const args = names.length ? `(${names.map((name) => `${name}: $${name}`).join(', ')})` : '';
  const { data, errors } = await who.gql<Record<string, { __typename: string }>>(
    `mutation ${types && `(${types})`} { ${field}${args} { __typename } }`,
    values,
  );
  const codes = (errors ?? []).map(({ extensions }) => extensions['code']);
  expect([
    field,
    codes.filter((code) => code === 'INTERNAL' || code === 'GRAPHQL_VALIDATION_FAILED'),
  ]).toEqual([field, []]);
  return !!data?.[field] && data[field].__typename !== 'Refusal';
}
const put = (who: Actor, field: string, input: object) =>
  ask(who, field, `$input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!`, { input });

const OPEN_PLAN = `select id from plans where practice_id = $1 and client_id = $2 and ended_at is null`;
const OPEN_ACTIONS = `select a.id from plan_actions a join plans p on p.practice_id = a.practice_id and p.id = a.plan_id
  where a.practice_id = $1 and a.client_id = $2 and p.ended_at is null and a.kind = $3 order by a.id`;
const STEPS_OF_PLAN = `select s.id from plan_steps s join plans p on p.practice_id = s.practice_id and p.id = s.plan_id
  where s.practice_id = $1 and s.client_id = $2 and p.ended_at is null order by s.position`;
const latest = (table: string) =>
  `select id from ${table} where practice_id = $1 and client_id = $2 order by created_at desc, id desc limit 1`;

type Step = (client: Actor, coach: Actor) => Promise<boolean>;
const withFirst =
  (
    query: string,
    run: (id: string, client: Actor, coach: Actor) => Promise<boolean>,
    ...more: unknown[]
  ): Step =>
  async (client, coach) => {
    const ids = await found(query, client.clientId, ...more);
    return ids.length > 0 && run(oneOf(ids), client, coach);
  };

const LIFE: Record<string, [weight: number, step: Step]> = {
  assign: [4, (client, coach) => assigned(client, coach, null)],
  assignWithReadiness: [2, (client, coach) => assigned(client, coach, 'are-you-sure')],
  recall: [1, (client, coach) => recalled(client, coach)],
  endPlan: [
    1,
    withFirst(OPEN_PLAN, (planId, client) =>
      put(client, 'endPlan', { planId, ending: 'MUTUAL_PAUSE' }),
    ),
  ],
  pause: [
    1,
    withFirst(OPEN_PLAN, (planId, client) =>
      ask(client, 'pausePlan', '$planId: ID!, $until: LocalDate', {
        planId,
        until: isLikely(0.5) ? dayIn(4) : null,
      }),
    ),
  ],
  resume: [
    1,
    withFirst(OPEN_PLAN, (planId, client) => ask(client, 'resumePlan', '$planId: ID!', { planId })),
  ],
  complete: [
    5,
    withFirst(
      OPEN_ACTIONS,
      (actionId, client) => ask(client, 'completeAction', '$actionId: ID!', { actionId }),
      'ONCE',
    ),
  ],
  undo: [
    2,
    withFirst(
      OPEN_ACTIONS,
      (actionId, client) => ask(client, 'undoAction', '$actionId: ID!', { actionId }),
      'ONCE',
    ),
  ],
  count: [
    4,
    withFirst(
      OPEN_ACTIONS,
      (actionId, client) => put(client, 'countHabit', { actionId, times: 1 }),
      'HABIT',
    ),
  ],
  reflect: [
    3,
    withFirst(
      OPEN_ACTIONS,
      (actionId, client) =>
        put(client, 'saveReflection', {
          actionId,
          text: 'So it is.',
          version: 0,
          shared: isLikely(0.7),
          finish: true,
        }),
      'REFLECTION',
    ),
  ],
  answer: [
    3,
    withFirst(
      OPEN_ACTIONS,
      async (actionId, client) =>
        put(client, 'answerQuestionnaire', {
          actionId,
          share: isLikely(0.7),
          ...(await plainAnswers(client)),
        }),
      'QUESTIONNAIRE',
    ),
  ],
  skip: [
    2,
    withFirst(STEPS_OF_PLAN, (stepId, _client, coach) =>
      put(coach, 'skipStep', { stepId, reason: 'Another way fits.' }),
    ),
  ],
  approve: [
    2,
    withFirst(STEPS_OF_PLAN, (stepId, _client, coach) =>
      ask(coach, 'approveStep', '$stepId: ID!', { stepId }),
    ),
  ],
  reopen: [
    1,
    withFirst(STEPS_OF_PLAN, (stepId, _client, coach) =>
      ask(coach, 'reopenStep', '$stepId: ID!', { stepId }),
    ),
  ],
  addAction: [
    1,
    withFirst(STEPS_OF_PLAN, (stepId, _client, coach) =>
      put(coach, 'addAction', {
        id: newId(world),
        stepId,
        title: 'A walk',
        kind: 'ONCE',
        required: true,
        reach: 'NO',
        dueAfterDays: 1,
      }),
    ),
  ],
  allow: [
    2,
    withFirst(OPEN_PLAN, (planId, _client, coach) =>
      put(coach, 'setAllowance', { planId, allowance: isLikely(0.8) ? { max: 1, days: 3 } : null }),
    ),
  ],
  readiness: [
    3,
    async (client) =>
      put(
        client,
        'answerReadiness',
        readyAnswers(
          oneOf<Record<string, string>>([{}, { everyday: '3' }, { contact: 'no-contact' }]),
        ),
      ),
  ],
  checkIn: [
    10,
    (client) =>
      put(client, 'checkIn', {
        id: newId(world),
        mood: below(11),
        urge: below(11),
        energy: 5,
        ...(isLikely(0.3) && { at: isoIn(-1) }),
      }),
  ],
  undoCheckIn: [
    3,
    async (client) => {
      const id = newId(world);
      await put(client, 'checkIn', { id, mood: below(11), urge: below(11), energy: 5 });
      await workOut();
      return ask(client, 'undoCheckIn', '$id: ID!', { id });
    },
  ],
  contact: [
    5,
    (client) =>
      put(client, 'logContact', { id: newId(world), begunBy: 'CLIENT', means: 'MESSAGE' }),
  ],
  undoContact: [
    2,
    async (client) => {
      const id = newId(world);
      await put(client, 'logContact', { id, begunBy: 'CLIENT', means: 'MESSAGE' });
      await workOut();
      return ask(client, 'undoContact', '$id: ID!', { id });
    },
  ],
  consent: [
    4,
    (client) =>
      consent(
        client,
        oneOf(['CHECK_INS', 'CONTACT_LOG', 'MESSAGES', 'REFLECTIONS', 'SUPERVISOR']),
        isLikely(0.8),
      ),
  ],
  withdrawHealthData: [1, (client) => ask(client, 'withdrawHealthData', '', {})],
  agreeAgain: [3, agreeAgain],
  breather: [
    3,
    async (client) => {
      const id = newId(world);
      await put(client, 'writeBreather', { id, text: 'Not sent.', version: 0 });
      // Only what is still true after the wait can be shared.
      world.clock.advance({ hours: 1 });
      await workOut();
      return ask(client, 'shareBreather', '$id: ID!, $version: Int!', { id, version: 1 });
    },
  ],
  entry: [
    3,
    async (client, coach) => {
      const id = newId(world);
      await put(client, 'writeJournalEntry', { id, text: 'A day.', version: 0 });
      await workOut();
      const values = { id, version: 1, coachId: coach.memberId };
      return ask(client, 'shareJournalEntry', '$id: ID!, $version: Int!, $coachId: ID!', values);
    },
  ],
  unshareEntry: [
    1,
    withFirst(latest('journal_entries'), (id, client) =>
      ask(client, isLikely(0.5) ? 'unshareJournalEntry' : 'deleteJournalEntry', '$id: ID!', { id }),
    ),
  ],
  form: [
    3,
    async (client, coach) => {
      const id = newId(world);
      await put(coach, 'sendForm', { id, clientId: client.clientId, formId });
      const answers = [{ question: 'proud', values: ['I got up.'] }];
      await put(client, 'saveFormAnswers', { requestId: id, share: isLikely(0.7), answers });
      await workOut();
      return ask(client, 'sendFormAnswers', '$requestId: ID!', { requestId: id });
    },
  ],
  shareForm: [
    2,
    withFirst(latest('form_answers'), (requestId, client) =>
      ask(client, 'shareFormAnswers', '$requestId: ID!, $shared: Boolean!', {
        requestId,
        shared: isLikely(0.6),
      }),
    ),
  ],
  message: [
    4,
    (client, coach) =>
      isLikely(0.7)
        ? put(client, 'sendMessage', { id: newId(world), text: 'Hello.' })
        : put(coach, 'sendMessage', { id: newId(world), clientId: client.clientId, text: 'Yes.' }),
  ],
  withdrawMessage: [
    2,
    async (client) => {
      const id = newId(world);
      await put(client, 'sendMessage', { id, text: 'Forget this.' });
      await workOut();
      return ask(client, 'withdrawMessage', '$id: ID!', { id });
    },
  ],
  unshare: [
    1,
    withFirst(latest('breathers'), (id, client) =>
      ask(client, 'unshareBreather', '$id: ID!', { id }),
    ),
  ],
  burn: [
    1,
    withFirst(latest('breathers'), (id, client) => ask(client, 'burnBreather', '$id: ID!', { id })),
  ],
  markRead: [
    3,
    (client, coach) =>
      put(coach, 'markRead', {
        clientId: client.clientId,
        section: oneOf([
          'REFLECTIONS',
          'ANSWERS',
          'BREATHER',
          'JOURNAL',
          'FORMS',
          'FILES',
          'MESSAGES',
        ]),
        to: isoIn(0),
      }),
  ],
  stop: [
    2,
    async (client) => {
      const { version, answers } = await plainAnswers(client, 'safety');
      const given = answers.map((one) => ({
        question: one.question,
        value: one.question === 'afraid' ? 'YES' : one.value,
      }));
      return put(client, 'answerSafetyCheck', { version, answers: given });
    },
  ],
  answerSafetyWell: [
    2,
    async (client) => {
      const { version, answers } = await plainAnswers(client, 'safety');
      return put(client, 'answerSafetyCheck', {
        version,
        answers: answers.map(({ question, value }) => ({ question, value })),
      });
    },
  ],
  review: [2, (client, coach) => put(coach, 'reviewSafetyHold', { clientId: client.clientId })],
  acknowledge: [
    6,
    withFirst(
      `select id from follow_ups where practice_id = $1 and client_id = $2 and acknowledged_at is null`,
      (id, _client, coach) => put(coach, 'acknowledgeFollowUp', { id, done: 'TALKED' }),
    ),
  ],
  requestCall: [1, (client) => put(client, 'requestCall', { id: newId(world) })],
  propose: [
    2,
    (client) =>
      put(client, 'proposeOtherPerson', {
        id: newId(world),
        clientId: client.clientId,
        alias: 'S',
      }),
  ],
  confirm: [1, proposed('confirmOtherPerson')],
  withdraw: [1, proposed('withdrawOtherPerson')],
  transfer: [
    3,
    (client, coach) =>
      put(practice.owner, 'transferClient', {
        clientId: client.clientId,
        toMemberId: coaches.find((one) => one !== coach)!.memberId,
      }),
  ],
  archive: [
    1,
    (client, coach) => put(coach, 'archiveClient', { clientId: client.clientId, plan: 'PAUSE' }),
  ],
  restoreClient: [
    4,
    withFirst(
      `select id from clients where practice_id = $1 and id = $2 and archived_at is not null`,
      (clientId, _client, coach) => ask(coach, 'restoreClient', '$clientId: ID!', { clientId }),
    ),
  ],
  moveZone: [
    2,
    async (client, coach) => {
      const [version] = await found(
        'select version from clients where practice_id = $1 and id = $2',
        client.clientId,
      );
      return ask(coach, 'updateClient', '$input: ClientProfileInput!', {
        input: { clientId: client.clientId, version, timeZone: oneOf(ZONES) },
      });
    },
  ],
  boundary: [
    2,
    (client, coach) =>
      put(coach, 'setBoundary', {
        clientId: client.clientId,
        boundary: oneOf(['OPEN', 'LIMITED', 'OPEN']),
      }),
  ],
  session: [
    2,
    (client, coach) =>
      put(coach, 'planSession', {
        clientId: client.clientId,
        startsAt: isoIn(below(3) + 0.01),
        minutes: 50,
      }),
  ],
  cancel: [
    1,
    withFirst(latest('sessions'), (sessionId, _client, coach) =>
      ask(coach, 'cancelSession', '$sessionId: ID!', { sessionId }),
    ),
  ],
  askToCancel: [
    2,
    withFirst(latest('sessions'), (sessionId, client) =>
      ask(client, 'cancelMySession', '$sessionId: ID!', { sessionId }),
    ),
  ],
  takeBack: [
    1,
    withFirst(latest('sessions'), (sessionId, client) =>
      ask(client, 'takeBackSessionRequest', '$sessionId: ID!', { sessionId }),
    ),
  ],
  answerRequest: [
    1,
    withFirst(latest('sessions'), (sessionId, _client, coach) =>
      ask(coach, 'answerSessionRequest', '$sessionId: ID!, $accept: Boolean!', {
        sessionId,
        accept: isLikely(0.5),
      }),
    ),
  ],
  markSession: [
    1,
    withFirst(latest('sessions'), (sessionId, _client, coach) =>
      ask(coach, 'markSession', '$sessionId: ID!, $status: SessionStatus!', {
        sessionId,
        status: oneOf(['HELD', 'MISSED']),
      }),
    ),
  ],
  note: [
    3,
    withFirst(latest('sessions'), (sessionId, _client, coach) =>
      put(coach, 'writeNote', {
        id: newId(world),
        sessionId,
        visibility: 'COACH_ONLY',
        body: 'Draft',
        version: 0,
      }),
    ),
  ],
  sign: [
    1,
    withFirst(
      `select id from notes where practice_id = $1 and client_id = $2 and status = 'DRAFT'`,
      (noteId, _client, coach) =>
        ask(coach, 'signNote', '$noteId: ID!, $version: Int!', { noteId, version: 1 }),
    ),
  ],
  snooze: [
    5,
    (client, coach) => marked(client, coach, 'snoozeAttention', { until: dayIn(1 + below(4)) }),
  ],
  dismiss: [4, (client, coach) => marked(client, coach, 'dismissAttention', {})],
  showAgain: [
    2,
    withFirst(
      `select id from attention_marks where practice_id = $1 and client_id = $2 and taken_back_at is null`,
      (id, _client, coach) => ask(coach, 'restoreAttention', '$id: ID!', { id }),
    ),
  ],
  rules: [1, changeRules],
};

const consent = (client: Actor, purpose: string, granted: boolean) =>
  ask(client, 'setConsent', '$purpose: ConsentPurpose!, $granted: Boolean!', { purpose, granted });

async function assigned(client: Actor, coach: Actor, readiness: string | null): Promise<boolean> {
  if ((await found(OPEN_PLAN, client.clientId)).length > 0) return false;
  // The number of recalls so far makes each content a version that was not recalled.
  const content = { ...SHORT_PLAN, readiness, about: `After ${recalls} recalls.` };
  return assign(world, coach, client, { content }).then(
    () => true,
    () => false,
  );
}

let recalls = 0;

/** Recalls the version of their plan, which the plans of other clients may be on. */
const recalled = withFirst(
  `select template_version_id from plans where practice_id = $1 and client_id = $2 and ended_at is null
     and template_version_id is not null`,
  async (versionId) => {
    recalls += 1;
    const isDone = await put(practice.owner, 'recallVersion', { versionId, reason: 'Too fast.' });
    await world.app.get(PlanRebuildService, { strict: false }).run();
    return isDone;
  },
);

async function agreeAgain(client: Actor): Promise<boolean> {
  const { myTerms } = await client.ok<any>(`{ myTerms { inForce { healthData { id } } } }`);
  const healthData = myTerms.inForce.healthData.id;
  return put(client, 'acceptTerms', { healthData });
}

function proposed(field: string): Step {
  return withFirst(
    `select id from other_persons where practice_id = $1 and client_id = $2 and confirmed_at is null and withdrawn_at is null`,
    (personId, { clientId }, coach) =>
      ask(coach, field, '$clientId: ID!, $personId: ID!', { clientId, personId }),
  );
}

async function marked(client: Actor, coach: Actor, field: string, input: object): Promise<boolean> {
  const { today } = await todayOf(coach);
  const items = today.attention.filter(
    (one: any) => one.clientId === client.clientId && !one.followUpId,
  );
  if (items.length === 0) return false;
  return put(coach, field, { id: newId(world), attentionId: oneOf<any>(items).id, ...input });
}

async function changeRules(): Promise<boolean> {
  const { attentionRules } = await practice.owner.ok<any>(`{ attentionRules { version } }`);
  const rules = [
    { kind: 'QUIET', on: isLikely(0.8), days: 2 + below(6) },
    { kind: 'UNREAD', on: isLikely(0.9), days: below(3) },
    { kind: 'OVERDUE', on: true, days: 1 + below(2) },
    { kind: 'URGE_UP', on: true, days: 2 + below(6), at: 5 + below(4) },
    { kind: 'MOOD_DOWN', on: isLikely(0.9), days: 3, at: 3 + below(3) },
    { kind: 'NOTHING_PLANNED', on: isLikely(0.9), days: 1 + below(4) },
  ];
  return put(practice.owner, 'setAttentionRules', { version: attentionRules.version, rules });
}

/** Runs as the coach. With everything due if `isDue`: then the statement computes all items. */
async function asCoach<T>(coach: Actor, isDue: boolean, run: () => Promise<T>): Promise<T> {
  await world.owner.query('begin');
  try {
    if (isDue) {
      await world.owner.query(
        `update clients set attention_due_at = 'epoch' where practice_id = $1`,
        [practice.id],
      );
    }
    await world.owner.query(
      `set local role ${APP_ROLE}; set local app.practice_id = '${practice.id}';
       set local app.member_id = '${coach.memberId}'; set local app.role = 'COACH'`,
    );
    return await run();
  } finally {
    await world.owner.query('rollback');
  }
}
/** Planned once, because planning takes longer than running. */
const ran = async ({ name, text }: { name: string; text: string }, ...values: unknown[]) =>
  (await world.owner.query({ name, text, values })).rows;
const todayOf = (coach: Actor, isDue = false) =>
  asCoach(
    coach,
    isDue,
    async () => (await ran(COACH_TODAY, practice.id, coach.memberId, now(), false))[0],
  );
const hiddenFrom = (coach: Actor, isDue = false) =>
  asCoach(coach, isDue, async () =>
    (await ran(HIDDEN_ITEMS, practice.id, coach.memberId, now(), null, null, 21)).map(
      ({ id, attention }) => [id, attention],
    ),
  );

/** The rows of the coach's caseload, in the order of names. */
const caseloadOf = (coach: Actor, isDue = false) =>
  asCoach(coach, isDue, async () => {
    const statement = CASELOAD('OWN', 'NAME', 'ACTIVE');
    const [page] = await ran(
      statement,
      practice.id,
      coach.memberId,
      now(),
      null,
      null,
      null,
      51,
      false,
    );
    return page.rows.map(({ node }: any) => node);
  });

const KEPT = {
  name: 'kept',
  text: `select c.id as "clientId", a.kinds, a.rank, a.since, a.hidden_at as "hiddenAt", a.approvals
  from clients c left join client_attention a on a.practice_id = c.practice_id and a.client_id = c.id
  where c.practice_id = $1 and c.coach_id = $2 and c.archived_at is null and c.attention_due_at > $3 order by c.id`,
};

/** Compares what is kept with what the statements find, and returns the kinds that are shown. */
async function expectKept(coach: Actor, about: unknown): Promise<string[]> {
  const shown = await todayOf(coach);
  const right = await todayOf(coach, true);
  expect([about, shown.today]).toEqual([about, right.today]);
  expect([about, await hiddenFrom(coach)]).toEqual([about, await hiddenFrom(coach, true)]);
  expect([about, await caseloadOf(coach)]).toEqual([about, right.today.caseload]);
  expect([about, await caseloadOf(coach, true)]).toEqual([about, right.today.caseload]);
  const kept = await ran(KEPT, practice.id, coach.memberId, now());
  const ids = kept.map(({ clientId }) => clientId);
  const computed = await asCoach(coach, false, () =>
    ran(FOUND_ATTENTION, practice.id, coach.memberId, now(), ids),
  );
  const rightly = computed
    .map(({ dueAt: _, ...one }) => one)
    .sort((a, b) => (a.clientId < b.clientId ? -1 : 1));
  expect([about, kept]).toEqual([about, rightly]);
  return right.today.attention.map(({ kind }: { kind: string }) => kind);
}

/** What most often comes next for a client of whom little else can be asked. */
async function remedyOf({ clientId }: Actor): Promise<string | null> {
  const [state] = await found(
    `select case when archived_at is not null then 'restoreClient' when not health_data_agreed then 'agreeAgain'
       when outreach_paused then 'review' when not exists (${OPEN_PLAN}) then 'assign' end
     from clients where practice_id = $1 and id = $2`,
    clientId,
  );
  const remedy = state === 'assign' && isLikely(0.3) ? 'assignWithReadiness' : state!;
  return isLikely(0.4) ? remedy : null;
}

const workOut = async () => {
  const service = world.app.get(KeptAttentionService, { strict: false });
  for (const { practiceId, memberId } of coaches) {
    await service.workOut({ practiceId, memberId, role: 'COACH' });
  }
};

async function passTime(): Promise<string> {
  const hours = oneOf([1, 3, 7, 11, 24, 24, 24, 29, 50, 72, 24 * 8]);
  world.clock.advance({ hours, minutes: below(60) });
  await world.recheckOutreach();
  return `${hours} hours`;
}

describe('what is kept about clients', () => {
  it(
    'agrees with what is computed, after whatever happens',
    async () => {
      const done = new Set<string>();
      const seen = new Set<string>();
      const events = Object.entries(LIFE).flatMap(([name, [weight]]) =>
        Array<string>(weight).fill(name),
      );
      for (let step = 0; step < STEPS; step += 1) {
        if (isLikely(0.7)) await workOut();
        const concerned = new Set<Actor>();
        let about: string;
        if (isLikely(0.3)) {
          about = await passTime();
          for (const coach of coaches) concerned.add(coach);
        } else {
          const client = oneOf(clients);
          about = (await remedyOf(client)) ?? oneOf(events);
          concerned.add(await coachOf(client));
          if (await LIFE[about]![1](client, await coachOf(client))) done.add(about);
          // After a transfer, both.
          concerned.add(await coachOf(client));
          about = `${about} ${client.clientId}`;
        }
        for (const coach of concerned) {
          for (const kind of await expectKept(coach, [step, about])) seen.add(kind);
        }
      }
      if (STEPS < MANY) return;
      expect(Object.keys(LIFE).filter((name) => !done.has(name))).toEqual([]);
      expect(KINDS.filter((kind) => !seen.has(kind))).toEqual([]);
    },
    60_000 + STEPS * 2_000,
  );

  it('does not hide a session today or an old draft from the caseload', async () => {
    const coach = await practice.coach('Cleo Coach');
    const client = await practice.client({ coach, name: 'Dana Client' });
    const planSession = `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`;
    const input = { clientId: client.clientId, startsAt: isoIn(0.01), minutes: 50 };
    const { planSession: session } = await coach.ok<any>(planSession, { input });
    expect(await caseloadKinds(coach)).toEqual(['SESSION_TODAY']);
    const note = { visibility: 'COACH_ONLY', body: 'Draft', version: 0 };
    await put(coach, 'writeNote', { id: newId(world), sessionId: session.id, ...note });
    world.clock.advance({ hours: 72 });
    expect(await caseloadKinds(coach)).toEqual(['UNSIGNED_NOTE']);

    // A session today alone does not need the coach, so it comes later in that order.
    const other = await practice.client({ coach, name: 'Amy Client' });
    const today = { clientId: other.clientId, startsAt: isoIn(0.01), minutes: 50 };
    await coach.ok(planSession, { input: today });
    const { caseload } = await coach.ok<any>(
      '{ caseload(sort: ATTENTION, first: 9) { edges { node { name attention } } } }',
    );
    expect(caseload.edges.map(({ node }: any) => [node.name, node.attention])).toEqual([
      ['Dana Client', ['UNSIGNED_NOTE']],
      ['Amy Client', ['SESSION_TODAY']],
    ]);
  });
});

/** The kinds of attention items of the coach's only client, after everything has been worked out. */
async function caseloadKinds(coach: Actor): Promise<string[]> {
  const service = world.app.get(KeptAttentionService, { strict: false });
  await service.workOut({ practiceId: practice.id, memberId: coach.memberId, role: 'COACH' });
  const [node] = await caseloadOf(coach);
  return node.attention;
}
