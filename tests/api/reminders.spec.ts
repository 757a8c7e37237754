import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createApp,
  DigestWorker,
  logTo,
  Mailer,
  OutboxWorker,
  PlannedMessagesWorker,
  registeredStatements,
} from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addFile, PDF } from '../support/files.js';
import { SEND, send, turnOn, WITHDRAW } from '../support/messages.js';
import { plainAnswers, SHORT_PLAN } from '../support/plans.js';
import { insertSubscribers } from '../support/subscribers.js';
import { bootWorld, type World } from '../support/world.js';

const SAY = `mutation($granted: Boolean!) { setConsent(purpose: REMINDERS_MAIL, granted: $granted) {
  __typename ... on Consent { granted } } }`;
const REMINDERS = '{ reminders { at confirmed to from subject text } }';
const TIME = `mutation($at: String!) { setReminderTime(at: $at) {
  ... on Reminders { at confirmed } ... on Refusal { code } } }`;
const BOUNDARY = `mutation($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename ... on Refusal { code } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // 09:00 in Berlin, where 18:00 is 17:00 UTC.
  world.clock.set('2026-03-02T08:00:00Z');
  await world.mails();
  await world.owner.query('delete from digest_schedule; delete from digests');
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const worker = () => world.app.get(DigestWorker, { strict: false });
const say = (granted: boolean, who = client) => who.ok(SAY, { granted });
const confirm = async (who = client) => {
  await say(true, who);
  world.clock.advance({ minutes: 1 });
};
/** Emails to a client, except those about sessions. */
const mailsTo = async (who = client) =>
  (await world.mails()).filter(({ to, subject }) => to === who.email && subject !== CALENDAR);
const CALENDAR = 'A change to your calendar';
const evening = (day = '2026-03-02') => world.clock.set(`${day}T17:00:00Z`);
/** How many digests the worker makes on that evening, after it also ran on the evening before. */
const madeBy = async (day = '2026-03-02') => {
  evening(day);
  world.clock.advance({ days: -1 });
  await worker().make();
  evening(day);
  return worker().make();
};

async function meetOn(startsAt: string, who = client): Promise<void> {
  const { planSession } = await coach.ok(
    `mutation($input: PlanSessionInput!) { planSession(input: $input) { __typename ... on Refusal { code } } }`,
    { input: { clientId: who.clientId, startsAt, minutes: 30 } },
  );
  expect(planSession).toEqual({ __typename: 'Session' });
}

/** One step that is open from the start or on its day; with `outreach`, behind the outreach gate. */
async function assign(step: object, who = client): Promise<void> {
  const create = await coach.ok(
    `mutation($input: CreateTemplateInput!) { createTemplate(input: $input) { ... on Template { id } } }`,
    { input: { title: `A template ${newId(world)}` } },
  );
  const { id } = create['createTemplate'];
  const [ground, smile] = SHORT_PLAN.steps;
  const content = {
    ...SHORT_PLAN,
    steps: [
      { ...ground, opens: [{ kind: 'DATE', date: '2026-06-01' }] },
      { ...smile, opens: [], outreach: false, actions: [], ...step },
    ],
  };
  await coach.ok(`mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`, {
    input: { templateId: id, version: 1, content },
  });
  const { publishTemplate } = await coach.ok(
    `mutation($id: ID!) { publishTemplate(templateId: $id, version: 2) {
       ... on Template { versions { id } } ... on Refusal { code problems { code field } } } }`,
    { id },
  );
  const { assignPlan } = await coach.ok(
    `mutation($input: AssignPlanInput!) { assignPlan(input: $input) { __typename ... on Refusal { code message } } }`,
    {
      input: {
        clientId: who.clientId,
        templateVersionId: publishTemplate.versions[0].id,
        startsOn: '2026-03-02',
      },
    },
  );
  expect(assignPlan).toEqual({ __typename: 'Plan' });
}

const OPENS_IN_A_WEEK = { opens: [{ kind: 'WAIT', days: 7, anchor: 'PLAN_START' }] };
const REACHES_OUT = {
  outreach: true,
  opens: [...OPENS_IN_A_WEEK.opens, { kind: 'BOUNDARY' }],
  actions: [{ ...SHORT_PLAN.steps[1]!.actions[0]!, surprise: false }],
};

describe('the hour that a client chose', () => {
  it('is the following hour where clocks skip it, and the next evening has its own digest', async () => {
    world.clock.set('2026-03-27T12:00:00Z');
    const hers = await practice.client({ coach, timeZone: 'America/Nuuk' });
    await confirm(hers);
    await hers.ok(`mutation { setReminderTime(at: "23:30") { __typename } }`);
    // On 28 March clocks jump from 23:00 to midnight.
    await meetOn('2026-03-30T12:00:00Z', hers);
    world.clock.set('2026-03-28T12:00:00Z');
    await worker().make();
    world.clock.set('2026-03-29T01:31:00Z');
    await worker().make();
    expect(await mailsTo(hers)).toHaveLength(1);
    world.clock.set('2026-03-30T00:31:00Z');
    await worker().make();
    expect(await mailsTo(hers)).toHaveLength(2);
  });
});

describe('a client’s choice about emails', () => {
  it('is no emails at first, with 18:00 as the default and a preview of the email', async () => {
    const { reminders } = await client.ok(REMINDERS);
    expect(reminders).toEqual({
      at: '18:00',
      confirmed: false,
      to: client.email,
      from: 'Ana Ruiz',
      subject: 'You have an update',
      text: 'There’s something new for you. To see it, sign in the way you usually do.\n\nYou’ll get at most one of these emails a day, and you can turn them off at any time.\n\nEmails like this one never have a link. If you see a link in one, don’t tap it.\n\nPlease don’t reply to this email: nobody reads the replies.\n\nAna Ruiz',
    });
    await meetOn('2026-03-03T09:00:00Z');
    expect(await madeBy()).toBe(0);
    expect(await mailsTo()).toEqual([]);
  });

  it('is shown the exact text that is sent', async () => {
    await confirm();
    const { reminders } = await client.ok(REMINDERS);
    expect(reminders).toMatchObject({ confirmed: true });
    await meetOn('2026-03-03T09:00:00Z');
    expect(await madeBy()).toBe(1);
    const { to, from, subject, text } = reminders;
    expect(await mailsTo()).toMatchObject([{ to, from, subject, text }]);
  });

  it('includes a time of day, which is kept while emails are off and applies at once', async () => {
    expect((await client.ok(TIME, { at: '07:45' }))['setReminderTime']).toEqual({
      at: '07:45',
      confirmed: false,
    });
    await confirm();
    await meetOn('2026-03-04T09:00:00Z');
    expect(await madeBy()).toBe(0);
    world.clock.set('2026-03-03T06:44:00Z');
    expect(await worker().make()).toBe(0);
    world.clock.set('2026-03-03T06:45:00Z');
    expect(await worker().make()).toBe(1);
  });

  it.each(['24:00', '7:45', '', '18:00\n', '18:60', 'noon', '１８:００'])(
    'refuses the time %j',
    async (at) => {
      const { errors } = await client.gql(TIME, { at });
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
      expect(errors![0]!.message).toMatch(/^at: /);
    },
  );

  it('is limited to the client', async () => {
    for (const who of [coach, practice.owner]) {
      for (const [query, variables] of [
        [REMINDERS, {}],
        [TIME, { at: '12:00' }],
        [SAY, { granted: true }],
      ] as const) {
        const { errors } = await who.gql(query, variables);
        expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      }
    }
    const other = await practice.client({ coach });
    await confirm(other);
    expect((await client.ok(REMINDERS))['reminders'].confirmed).toBe(false);
  });
});

describe('a refusal of emails', () => {
  it('applies at once and withdraws emails that have not been sent', async () => {
    await confirm();
    await meetOn('2026-03-03T09:00:00Z');
    expect(await madeBy()).toBe(1);
    await say(false);
    expect(await mailsTo()).toEqual([]);
    const { rows } = await world.owner.query('select from digest_schedule');
    expect(rows).toEqual([]);
    await meetOn('2026-03-04T09:00:00Z');
    expect(await madeBy('2026-03-03')).toBe(0);
  });

  it('does not affect account emails', async () => {
    await confirm();
    await world.gql(
      'mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }',
      {
        email: client.email,
      },
    );
    await say(false);
    expect((await mailsTo()).map(({ subject }) => subject)).toEqual(['Choose a new password']);
  });

  it('is enforced by the database', async () => {
    await confirm();
    await say(false);
    const digest = () =>
      world.owner.query(
        `insert into digests (practice_id, client_id, on_day, created_at, reminders_agreed)
         values ($1, $2, '2026-03-02', now(), false)`,
        [practice.id, client.clientId],
      );
    for (const role of ['SYSTEM', 'OWNER', 'COACH', 'CLIENT']) {
      await world.owner.query(
        `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
         set local app.client_id = '${client.clientId}'; set local role footing_app`,
      );
      await expect(digest()).rejects.toMatchObject({ code: '42501' });
      await world.owner.query('rollback');
    }
  });

  it('applies to any address other than the one confirmed as safe', async () => {
    await confirm();
    await meetOn('2026-03-03T09:00:00Z');
    await world.owner.query(`update clients set email = 'new@example.test' where id = $1`, [
      client.clientId,
    ]);
    expect((await client.ok(REMINDERS))['reminders']).toMatchObject({
      confirmed: false,
      to: 'new@example.test',
    });
    expect(await madeBy()).toBe(0);
    await say(true);
    expect((await client.ok(REMINDERS))['reminders'].confirmed).toBe(true);
    await meetOn('2026-03-04T09:00:00Z');
    expect(await madeBy('2026-03-03')).toBe(1);
  });
});

describe('one digest a day', () => {
  beforeEach(() => confirm());

  it('is sent for a session tomorrow, and not for a later, cancelled or past one', async () => {
    await meetOn('2026-03-04T09:00:00Z');
    expect(await madeBy('2026-03-02')).toBe(0);
    expect(await madeBy('2026-03-03')).toBe(1);
    expect(await madeBy('2026-03-04')).toBe(0);
    await meetOn('2026-03-06T09:00:00Z');
    await world.owner.query(`update sessions set status = 'CANCELLED' where client_id = $1`, [
      client.clientId,
    ]);
    expect(await madeBy('2026-03-05')).toBe(0);
  });

  it('is sent for a note that was shared, and not for a private one', async () => {
    const { planSession } = await coach.ok(
      `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`,
      { input: { clientId: client.clientId, startsAt: '2026-03-02T08:30:00Z', minutes: 30 } },
    );
    const sign = async (visibility: string) => {
      const input = { id: newId(world), sessionId: planSession.id, visibility, body: 'We talked.' };
      await coach.ok(
        `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }`,
        { input: { ...input, version: 0 } },
      );
      await coach.ok(`mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }`, {
        id: input.id,
      });
    };
    world.clock.set('2026-03-02T10:00:00Z');
    await sign('COACH_ONLY');
    expect(await madeBy('2026-03-02')).toBe(0);
    world.clock.set('2026-03-03T10:00:00Z');
    await sign('WITH_CLIENT');
    expect(await madeBy('2026-03-03')).toBe(1);
    expect(await madeBy('2026-03-04')).toBe(0);
  });

  it('is sent once for a step that opened', async () => {
    await assign(OPENS_IN_A_WEEK);
    // First there is a digest because of the plan.
    expect(await madeBy('2026-03-02')).toBe(1);
    await world.mails();
    for (const day of ['2026-03-03', '2026-03-08']) expect(await madeBy(day)).toBe(0);
    expect(await madeBy('2026-03-09')).toBe(1);
    expect(await madeBy('2026-03-10')).toBe(0);
    const sent = await mailsTo();
    expect(new Set(sent.map(({ subject, text }) => subject + text)).size).toBe(1);
  });

  it('is not sent for updates from before the client was last active', async () => {
    await assign(OPENS_IN_A_WEEK);
    await madeBy();
    world.clock.set('2026-03-09T12:00:00Z');
    await client.ok(`mutation($input: CheckInInput!) { checkIn(input: $input) { __typename } }`, {
      input: { id: newId(world), mood: 5, urge: 5, energy: 5 },
    });
    expect(await madeBy('2026-03-09')).toBe(0);
  });

  it('is a single email for all updates, with two workers at once', async () => {
    const others = await Promise.all(Array.from({ length: 12 }, () => practice.client({ coach })));
    for (const who of others) await confirm(who);
    await assign(OPENS_IN_A_WEEK);
    const everybody = [client, ...others];
    for (const [at, who] of everybody.entries()) {
      await meetOn(`2026-03-03T${String(6 + at).padStart(2, '0')}:00:00Z`, who);
    }
    evening();
    const second = await createApp({
      config: world.config,
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      const made = await Promise.all([
        worker().make(),
        second.get(DigestWorker, { strict: false }).make(),
        worker().make(),
      ]);
      expect(made.reduce((sum, each) => sum + each)).toBe(everybody.length);
    } finally {
      await second.close();
    }
    // Also if the schedule is wrong.
    await world.owner.query('update digest_schedule set due_at = $1', [world.clock.now()]);
    expect(await worker().make()).toBe(0);
    for (const who of everybody) expect(await mailsTo(who)).toHaveLength(1);
  });

  it('is dropped if no worker ran at the chosen hour, and the log says so', async () => {
    await meetOn('2026-03-03T09:00:00Z');
    world.clock.set('2026-03-02T19:00:01Z');
    const lines: string[] = [];
    logTo((line) => lines.push(line));
    const logged = await createApp({
      config: { ...world.config, logLevel: 'warn' },
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      expect(await logged.get(DigestWorker, { strict: false }).make()).toBe(0);
    } finally {
      logTo(null);
      await logged.close();
    }
    expect(lines.join()).toContain('Digests dropped because they were late: 1');
    world.clock.set('2026-03-02T23:30:00Z');
    expect(await worker().make()).toBe(0);
  });

  it('is dropped if the mail server was down all evening, and the log says so', async () => {
    await meetOn('2026-03-03T09:00:00Z');
    expect(await madeBy()).toBe(1);
    world.clock.advance({ hours: 2, minutes: 1 });
    const lines: string[] = [];
    logTo((line) => lines.push(line));
    const logged = await createApp({
      config: { ...world.config, logLevel: 'warn' },
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      await logged.get(OutboxWorker, { strict: false }).deliver();
      const { kept } = logged.get(Mailer, { strict: false });
      expect(kept.filter(({ subject }) => subject !== CALENDAR)).toEqual([]);
    } finally {
      logTo(null);
      await logged.close();
    }
    expect(lines.join()).toContain('Emails given up because they were late: 1, DIGEST');
    expect(await mailsTo()).toEqual([]);
    const { rows } = await world.owner.query(
      `select length(payload) as bytes, given_up_at is not null as over from outbox
       where client_id = $1 and kind = 'DIGEST'`,
      [client.clientId],
    );
    expect(rows).toEqual([{ bytes: 0, over: true }]);
  });

  it('is started in the order of practices, so that those of a minute can be spread over several', async () => {
    const other = await makePractice(world);
    const dueAt = world.clock.now();
    for (const one of [practice, other]) await insertSubscribers(world, one, 30, dueAt);
    const { text } = registeredStatements().find(
      ({ name }) => name === 'practices with due digests',
    )!;
    const first = async (most: number) =>
      (await world.owner.query<{ id: string }>(text, [dueAt, most])).rows.map(({ id }) => id);
    const inOrder = [practice.id, other.id].sort();
    expect(await first(30)).toEqual(inOrder.slice(0, 1));
    expect(await first(31)).toEqual(inOrder);
  });

  it('is forgotten after a week, except for the last one, which later ones are compared with', async () => {
    await assign(OPENS_IN_A_WEEK);
    expect(await madeBy('2026-03-02')).toBe(1);
    expect(await madeBy('2026-03-09')).toBe(1);
    const days = async () => {
      const { rows } = await world.owner.query<{ day: string }>(
        'select on_day::text as day from digests where client_id = $1 order by 1',
        [client.clientId],
      );
      return rows.map(({ day }) => day);
    };
    expect(await days()).toEqual(['2026-03-02', '2026-03-09']);
    // Two months later, what the last digest was about is still not new.
    expect(await madeBy('2026-05-10')).toBe(0);
    expect(await days()).toEqual(['2026-03-02', '2026-03-09']);
    await meetOn('2026-05-12T09:00:00Z');
    expect(await madeBy('2026-05-11')).toBe(1);
    expect(await days()).toEqual(['2026-05-11']);
  });

  it('is sent at 18:00 local time on days of 23 and 25 hours, and after a move to another zone', async () => {
    await meetOn('2026-03-30T09:00:00Z');
    world.clock.set('2026-03-28T17:00:00Z');
    await worker().make();
    world.clock.set('2026-03-29T15:59:59Z');
    expect(await worker().make()).toBe(0);
    world.clock.set('2026-03-29T16:00:00Z');
    expect(await worker().make()).toBe(1);

    await meetOn('2026-10-26T12:00:00Z');
    world.clock.set('2026-10-24T16:00:00Z');
    await worker().make();
    world.clock.set('2026-10-25T16:59:59Z');
    expect(await worker().make()).toBe(0);
    world.clock.set('2026-10-25T17:00:00Z');
    expect(await worker().make()).toBe(1);

    await meetOn('2026-10-27T19:00:00Z');
    await world.owner.query(`update clients set time_zone = 'America/New_York' where id = $1`, [
      client.clientId,
    ]);
    world.clock.set('2026-10-26T17:00:00Z');
    expect(await worker().make()).toBe(0);
    world.clock.set('2026-10-26T22:00:00Z');
    expect(await worker().make()).toBe(1);
  });

  it('is not sent to an archived client', async () => {
    const other = await practice.client({ coach });
    await confirm(other);
    await meetOn('2026-03-03T09:00:00Z');
    await meetOn('2026-03-03T11:00:00Z', other);
    await world.owner.query('update clients set archived_at = $2 where id = $1', [
      client.clientId,
      world.clock.now(),
    ]);
    expect(await madeBy()).toBe(1);
    expect(await mailsTo()).toEqual([]);
    expect(await mailsTo(other)).toHaveLength(1);
  });
});

describe('a message of the coach', () => {
  beforeEach(async () => {
    await turnOn(practice);
    await confirm();
  });

  const answer = (by = coach) => send(world, by, 'How was that for you?', { to: client });
  const ofPractice = async (): Promise<string> =>
    (await addFile(world, coach.token(), PDF, { library: true })).id;
  /** With a file of the practice. */
  const answerWithFile = async () => {
    const practiceFileIds = [await ofPractice()];
    const message = { id: newId(world), clientId: client.clientId, text: 'For tonight.' };
    const { sendMessage } = await coach.ok(SEND, { input: { ...message, practiceFileIds } });
    expect(sendMessage).toMatchObject({ __typename: 'Message' });
  };

  it('is told once, in the same words as everything else, also to a client who has never written', async () => {
    const { reminders } = await client.ok(REMINDERS);
    await answer();
    expect(await madeBy('2026-03-02')).toBe(1);
    const { to, from, subject, text } = reminders;
    expect(await mailsTo()).toMatchObject([{ to, from, subject, text }]);
    expect(await madeBy('2026-03-03')).toBe(0);
  });

  it('is told if it has files only, and files without a message are not', async () => {
    const facts = { clientId: client.clientId, forMessage: true };
    const { id } = await addFile(world, coach.token(), PDF, facts);
    expect(await madeBy('2026-03-02')).toBe(0);
    world.clock.set('2026-03-03T08:00:00Z');
    const { sendMessage } = await coach.ok(
      `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`,
      { input: { id: newId(world), clientId: client.clientId, text: '', fileIds: [id] } },
    );
    expect(sendMessage).toEqual({ __typename: 'Message' });
    expect(await madeBy('2026-03-03')).toBe(1);
  });

  it('is told with a file of the practice, and so is such a file without a message', async () => {
    await answerWithFile();
    expect(await madeBy('2026-03-02')).toBe(1);
    world.clock.set('2026-03-03T08:00:00Z');
    const input = { clientId: client.clientId, practiceFileId: await ofPractice() };
    await coach.ok(
      'mutation($input: AttachFileInput!) { attachFile(input: $input) { __typename } }',
      { input },
    );
    expect(await madeBy('2026-03-03')).toBe(1);
  });

  it('is not told once it was read', async () => {
    await answer();
    await answerWithFile();
    const to = world.clock.now();
    await client.ok(
      'mutation($to: DateTime!) { markMessagesRead(to: $to) { ... on Done { ok } } }',
      { to },
    );
    expect(await madeBy()).toBe(0);
  });

  it('is not told once it was withdrawn', async () => {
    const { id } = await answer();
    await coach.ok(WITHDRAW, { id });
    expect(await madeBy()).toBe(0);
  });

  it.each([
    ['messages', 'mutation { setConsent(purpose: MESSAGES, granted: false) { __typename } }'],
    ['health data', 'mutation { withdrawHealthData { __typename } }'],
  ])('is not told after the consent to %s was withdrawn', async (_, withdraw) => {
    await send(world, client, 'Hello');
    world.clock.advance({ minutes: 1 });
    await client.ok(withdraw);
    world.clock.advance({ minutes: 1 });
    await answer();
    await answerWithFile();
    expect(await madeBy()).toBe(0);
  });

  const consent = (granted: boolean) =>
    client.ok(
      'mutation($granted: Boolean!) { setConsent(purpose: MESSAGES, granted: $granted) { __typename } }',
      { granted },
    );
  it.each<[string, boolean, () => Promise<unknown>]>([
    ['has never written', true, () => Promise.resolve()],
    ['has written', true, () => send(world, client, 'Hello')],
    ['never wrote and said no', false, () => consent(false)],
    ['said no, and yes again', true, () => consent(false).then(() => consent(true))],
    [
      'shares no health data',
      false,
      () => client.ok('mutation { withdrawHealthData { __typename } }'),
    ],
  ])(
    'is told exactly when a planned one would be sent, to a client who %s',
    async (_, isTold, come) => {
      const input = { id: newId(world), clientId: client.clientId, text: 'Good morning.' };
      await coach.ok(
        'mutation($input: PlanMessageInput!) { planMessage(input: $input) { __typename } }',
        { input: { ...input, sendAt: '2026-03-03T07:00:00Z' } },
      );
      await come();
      world.clock.advance({ minutes: 1 });
      await answer();
      expect(await madeBy('2026-03-02')).toBe(Number(isTold));
      world.clock.set('2026-03-03T07:00:00Z');
      await world.app.get(PlannedMessagesWorker, { strict: false }).run();
      const { plannedMessages } = await coach.ok('{ plannedMessages { notSentBecause } }');
      expect(plannedMessages).toEqual(isTold ? [] : [{ notSentBecause: 'NOT_SHARING' }]);
    },
  );

  it('is not told after a transfer, and those of the next coach are', async () => {
    const next = await practice.coach('Nora Next');
    await answer();
    await answerWithFile();
    await practice.transfer(client, next);
    expect(await madeBy('2026-03-02')).toBe(0);
    world.clock.set('2026-03-03T08:00:00Z');
    await answer(next);
    expect(await madeBy('2026-03-03')).toBe(1);
  });

  it('that is planned is told after it was sent', async () => {
    const input = { id: newId(world), clientId: client.clientId, text: 'Good morning.' };
    const { planMessage } = await coach.ok(
      'mutation($input: PlanMessageInput!) { planMessage(input: $input) { __typename } }',
      { input: { ...input, sendAt: '2026-03-03T07:00:00Z' } },
    );
    expect(planMessage).toEqual({ __typename: 'PlannedMessage' });
    expect(await madeBy('2026-03-02')).toBe(0);
    world.clock.set('2026-03-03T07:00:00Z');
    expect(await world.app.get(PlannedMessagesWorker, { strict: false }).run()).toBe(1);
    expect(await madeBy('2026-03-03')).toBe(1);
  });
});

describe('outreach is never suggested', () => {
  beforeEach(() => confirm());

  it('by a digest, unless the boundary is OPEN', async () => {
    const limited = await practice.client({ coach, boundary: 'LIMITED' });
    await confirm(limited);
    for (const who of [client, limited]) await assign(REACHES_OUT, who);
    expect(await madeBy('2026-03-02')).toBe(2);
    await world.mails();
    world.clock.set('2026-03-09T16:59:00Z');
    for (const [who, status] of [
      [client, 'OPEN'],
      [limited, 'LOCKED'],
    ] as const) {
      const { myPlan } = await who.ok('{ myPlan { steps { key status } } }');
      expect(myPlan.steps).toContainEqual({ key: 'smile', status });
    }
    expect(await madeBy('2026-03-09')).toBe(1);
    expect(await mailsTo(limited)).toHaveLength(1);
    expect(await mailsTo(client)).toHaveLength(2);
  });

  it('by a digest about a surprise, whatever the boundary', async () => {
    const [gift] = REACHES_OUT.actions;
    await assign({ ...REACHES_OUT, actions: [{ ...gift, surprise: true }] });
    expect(await madeBy('2026-03-02')).toBe(1);
    expect(await madeBy('2026-03-09')).toBe(0);
  });

  it.each(['boundary', 'hold', 'pause', 'ending'])(
    'by a queued email if a %s happens before it is sent',
    async (what) => {
      await assign(REACHES_OUT);
      await madeBy('2026-03-02');
      await world.mails();
      expect(await madeBy('2026-03-09')).toBe(1);
      if (what === 'boundary') {
        const { setBoundary } = await coach.ok(BOUNDARY, {
          input: { clientId: client.clientId, boundary: 'ASKED_FOR_NO_CONTACT' },
        });
        expect(setBoundary).toEqual({ __typename: 'ClientProfile' });
      } else if (what === 'pause' || what === 'ending') {
        const { myPlan } = await client.ok('{ myPlan { id } }');
        const { done } = await client.ok(
          what === 'pause'
            ? `mutation($id: ID!) { done: pausePlan(planId: $id) { __typename } }`
            : `mutation($id: ID!) { done: endPlan(input: { planId: $id, ending: LET_GO }) { __typename } }`,
          { id: myPlan.id },
        );
        expect(done).toEqual({ __typename: 'Plan' });
      } else {
        const { version, answers } = await plainAnswers(client, 'safety');
        const input = {
          version,
          answers: answers.map(({ question, value }) => ({
            question,
            value: question === 'hurt-by-me' ? 'YES' : value,
          })),
        };
        const { answerSafetyCheck } = await client.ok(
          `mutation($input: AnswerSafetyCheckInput!) { answerSafetyCheck(input: $input) {
           ... on QuestionnaireResult { outcome } } }`,
          { input },
        );
        expect(answerSafetyCheck.outcome).toBe('SAFETY_STOP');
      }
      expect(await mailsTo()).toHaveLength(1);
    },
  );

  it('but a habit in an outreach step, which is not outreach itself, is still sent when a boundary is tightened', async () => {
    await assign(REACHES_OUT);
    await madeBy('2026-03-02');
    await madeBy('2026-03-09');
    await world.mails();
    const { myPlan } = await client.ok('{ myPlan { steps { id key } } }');
    world.clock.set('2026-03-10T08:00:00Z');
    const { addAction } = await coach.ok(
      `mutation($input: AddActionInput!) { addAction(input: $input) { __typename ... on Refusal { message } } }`,
      {
        input: {
          stepId: myPlan.steps.find(({ key }: any) => key === 'smile').id,
          kind: 'HABIT',
          title: 'Ten minutes of quiet',
          required: false,
          reach: 'NO',
          habit: { times: 1, per: 'DAY', periods: 5 },
        },
      },
    );
    expect(addAction).toEqual({ __typename: 'Plan' });
    expect(await madeBy('2026-03-10')).toBe(1);
    world.clock.advance({ minutes: 1 });
    await coach.ok(BOUNDARY, {
      input: { clientId: client.clientId, boundary: 'ASKED_FOR_NO_CONTACT' },
    });
    expect(await mailsTo()).toHaveLength(2);
  });

  it('but other updates are still sent when a boundary is tightened', async () => {
    await assign(REACHES_OUT);
    await madeBy('2026-03-02');
    await world.mails();
    await meetOn('2026-03-10T09:00:00Z');
    expect(await madeBy('2026-03-09')).toBe(1);
    world.clock.advance({ minutes: 1 });
    await coach.ok(BOUNDARY, {
      input: { clientId: client.clientId, boundary: 'ASKED_FOR_NO_CONTACT' },
    });
    expect(await mailsTo()).toHaveLength(2);
    // The tightened boundary is an update of the next day; a request to loosen it is not.
    expect(await madeBy('2026-03-10')).toBe(1);
    await coach.ok(BOUNDARY, {
      input: { clientId: client.clientId, boundary: 'OPEN', reason: 'They talked.' },
    });
    for (const day of ['2026-03-11', '2026-03-12']) expect(await madeBy(day)).toBe(0);
  });
});

it('sends to the mail server only the text that the client was shown', () => {
  const kept = world.app.get(Mailer, { strict: false }).kept;
  for (const { subject, text } of kept.filter(
    (mail) => mail.from === 'Ana Ruiz' && mail.subject !== CALENDAR,
  )) {
    expect({ subject, text }).toEqual({
      subject: 'You have an update',
      text: 'There’s something new for you. To see it, sign in the way you usually do.\n\nYou’ll get at most one of these emails a day, and you can turn them off at any time.\n\nEmails like this one never have a link. If you see a link in one, don’t tap it.\n\nPlease don’t reply to this email: nobody reads the replies.\n\nAna Ruiz',
    });
  }
});
