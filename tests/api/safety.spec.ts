import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  command,
  planOf,
  plainAnswers,
  SHORT_PLAN,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const HOLD = `safetyHold { since checkedAt } safetyHistory { id kind at line byName }`;
const CLIENT = `query ($id: ID!) { client(id: $id) { profile { id ${HOLD} }
  results { questionnaire } timeline(first: 50) { edges { node { kind subject } } } } }`;
const CHECK = `{ safetyCheck { checkedAt freshUntil isFresh country hold { since checkedAt }
  history { kind line byName } latest { outcome message shared answers { question value } } } }`;
const TELL = `mutation ($input: DiscloseSafetyHoldInput!) { discloseSafetyHold(input: $input)
  { __typename ... on SafetyCheck { history { id kind line } } ... on Refusal { code } } }`;
const REVIEW = `mutation ($input: ReviewSafetyHoldInput!) { reviewSafetyHold(input: $input)
  { __typename ... on ClientProfile { id ${HOLD} } ... on Refusal { code message } } }`;
const RESOURCES = `{ safetyResources { country earlierText version
  lines { kind name phone text chat hours checkedBy checkedOn } } }`;
const SET = `mutation ($input: SetSafetyResourcesInput!) { setSafetyResources(input: $input)
  { __typename ... on SafetyResources { country version lines { name phone checkedBy checkedOn } }
    ... on Refusal { code message now: version } } }`;

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

/** Answers that do not set a hold, except for those given. */
async function check(client: Actor, yes: Record<string, string> = {}, id?: string) {
  const { version, answers } = await plainAnswers(client, 'safety');
  return withInput(client, 'answerSafetyCheck', {
    ...(id && { id }),
    version,
    answers: answers.map(({ question, value }) => ({ question, value: yes[question] ?? value })),
  });
}

const AFRAID = { afraid: 'YES' };
/** Answers with this outcome. */
const LEADING: Record<string, Record<string, string>> = {
  TALK_TO_COACH: { 'i-watch': 'ask' },
  COOL_OFF: { 'i-watch': 'pages' },
};
const answerTo = async (client: Actor, outcome: string) =>
  expect(await check(client, LEADING[outcome])).toMatchObject({ outcome });

const review = async (by: Actor, client: Actor, id?: string) =>
  (await by.ok<any>(REVIEW, { input: { clientId: client.clientId, ...(id && { id }) } }))
    .reviewSafetyHold;

const seenBy = async (by: Actor, client: Actor) =>
  (await by.ok<any>(CLIENT, { id: client.clientId })).client;

const checkOf = async (client: Actor) => (await client.ok<any>(CHECK)).safetyCheck;

/** A client whose outreach step is open. */
async function reachingOut(): Promise<{ client: Actor; plan: PlanSeen }> {
  const client = await practice.client({ coach, boundary: 'OPEN' });
  const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
  const opens = [
    { kind: 'WAIT', days: 1, anchor: 'PLAN_START' },
    { kind: 'BOUNDARY' },
    { kind: 'APPROVAL' },
  ];
  const plan = await assign(world, coach, client, {
    content: { ...SHORT_PLAN, steps: [{ ...smile, opens }] },
  });
  await command(coach, 'approveStep', stepOf(plan, 'smile').id);
  world.clock.advance({ days: 1 });
  expect(await smileSeen(client, plan)).toEqual(['OPEN', 'OPEN']);
  return { client, plan };
}

/** The status of the outreach step on the plan page and on Today. */
async function smileSeen(client: Actor, plan: PlanSeen): Promise<string[]> {
  const today = `{ clientToday { plan { stones { key status lock { kind } } } } }`;
  const { clientToday } = await client.ok<any>(today);
  const { id, status } = stepOf(await planOf(client, plan.id), 'smile');
  const stone = clientToday.plan.stones.find(({ key }: { key: string }) => key === id);
  return [status, stone.status, ...(stone.lock ? [stone.lock.kind] : [])];
}

describe('answers that set a safety hold', () => {
  test('show the hold on Today until it is reviewed, with or without a plan', async () => {
    const client = await practice.client({ coach });
    const onHold = async () =>
      (await client.ok<any>('{ clientToday { onHold } }')).clientToday.onHold;
    expect(await onHold()).toBe(false);
    await check(client, AFRAID);
    expect(await onHold()).toBe(true);
    world.clock.advance({ hours: 24 });
    await check(client);
    expect(await onHold()).toBe(true);
    await review(coach, client);
    expect(await onHold()).toBe(false);
    world.clock.advance({ minutes: 5 });
    await check(client);
    expect(await onHold()).toBe(false);
    await check(client, AFRAID);
    expect(await onHold()).toBe(true);
  });

  test.each([
    ['SAFETY_STOP', AFRAID],
    ['NOT_SUITABLE', { blocked: 'YES' }],
  ])('with %s close outreach at once at every door', async (outcome, yes) => {
    const { client, plan } = await reachingOut();
    expect(await check(client, yes)).toMatchObject({ outcome, shared: false });
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED', 'SAFETY_HOLD']);
    const held = { __typename: 'Refusal', code: 'LOCKED', lock: { kind: 'SAFETY_HOLD' } };
    const gift = actionOf(plan, 'gift').id;
    expect(await command(client, 'completeAction', gift)).toMatchObject(held);
    const letter = {
      actionId: actionOf(plan, 'letter').id,
      text: 'Dear',
      version: 0,
      finish: true,
    };
    expect(await withInput(client, 'saveReflection', letter)).toMatchObject(held);
    const hello = { actionId: actionOf(plan, 'hello').id, on: '2026-03-03', times: 1 };
    expect(await withInput(client, 'countHabit', hello)).toMatchObject(held);
    expect(await command(coach, 'closeStep', stepOf(plan, 'smile').id)).toMatchObject(held);
    await command(coach, 'reopenStep', stepOf(plan, 'smile').id);
    world.clock.advance({ days: 400 });
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED', 'SAFETY_HOLD']);
  });

  test('also hold a plan that is assigned afterwards', async () => {
    const client = await practice.client({ coach, boundary: 'OPEN' });
    await check(client, AFRAID);
    const plan = await assign(world, coach, client);
    expect(stepOf(plan, 'smile').locks.map(({ kind }) => kind)).toContain('SAFETY_HOLD');
    const approved = await command(coach, 'approveStep', stepOf(plan, 'smile').id);
    expect(approved).toMatchObject({ code: 'LOCKED', lock: { kind: 'SAFETY_HOLD' } });
  });

  test('set the hold when they are given in an action of a plan, in the same request', async () => {
    const client = await practice.client({ coach, boundary: 'OPEN' });
    const steps = SHORT_PLAN.steps.map((step) => ({
      ...step,
      actions: step.actions.map((action) =>
        action.key === 'ask' ? { ...action, questionnaire: 'safety' } : action,
      ),
    }));
    const plan = await assign(world, coach, client, { content: { ...SHORT_PLAN, steps } });
    const { version, answers } = await plainAnswers(client, 'safety');
    const result = await withInput(client, 'answerQuestionnaire', {
      actionId: actionOf(plan, 'ask').id,
      version,
      answers: answers.map((answer) =>
        answer.question === 'afraid' ? { ...answer, value: 'YES' } : answer,
      ),
      share: true,
    });
    expect(result).toMatchObject({ outcome: 'SAFETY_STOP', shared: false });
    const mine = await planOf(client, plan.id);
    expect(actionOf(mine, 'ask')).toMatchObject({ status: 'DONE', result: { id: result.id } });
    expect(stepOf(mine, 'smile').locks.map(({ kind }) => kind)).toContain('SAFETY_HOLD');
    // Not even that there is a result: the cause of the hold is private.
    expect(actionOf(await planOf(coach, plan.id), 'ask').result).toBeNull();
    const { profile, results } = await seenBy(coach, client);
    expect(profile.safetyHold).not.toBeNull();
    expect(results).toEqual([]);
  });

  test('notify the coach without revealing the answers', async () => {
    const client = await practice.client({ coach });
    const before = (await world.mails()).length;
    await check(client, { 'hurt-by-me': 'YES' });
    const mails = (await world.mails()).slice(0, (await world.mails()).length - before);
    expect(mails.map(({ to }) => to)).toEqual([coach.email]);
    expect(JSON.stringify(mails)).not.toMatch(/safety|hold|hurt|stop/i);
    const { profile, timeline } = await seenBy(coach, client);
    expect(profile).toEqual({
      id: client.clientId,
      // Staff learn that outreach is paused, but not since when or why.
      safetyHold: { since: null, checkedAt: null },
      safetyHistory: [],
    });
    const kinds = timeline.edges.map(({ node }: any) => node.kind);
    expect(kinds.filter((kind: string) => /SAFETY/.test(kind))).toEqual([]);
  });

  test('are stored once when sent twice, even concurrently', async () => {
    const client = await practice.client({ coach });
    const id = newId(world);
    const twice = await Promise.all([check(client, AFRAID, id), check(client, AFRAID, id)]);
    expect(twice.map((result) => result.id)).toEqual([id, id]);
    expect((await checkOf(client)).history).toHaveLength(1);
  });
});

describe('a hold', () => {
  test('ends with a new check at least 24 hours later and a review after it, and not with only one of them', async () => {
    const { client, plan } = await reachingOut();
    const held = { __typename: 'ClientProfile', safetyHold: { since: null, checkedAt: null } };
    await check(client, AFRAID);
    // The review is recorded, but it came before the new check.
    expect(await review(coach, client)).toMatchObject(held);
    world.clock.advance({ hours: 23 });
    await check(client);
    expect(await review(coach, client)).toMatchObject(held);
    world.clock.advance({ hours: 1 });
    await check(client);
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED', 'SAFETY_HOLD']);
    expect((await seenBy(coach, client)).profile).toMatchObject({ safetyHold: held.safetyHold });
    world.clock.advance({ hours: 1 });
    const lifted = await review(coach, client);
    expect(lifted).toMatchObject({ __typename: 'ClientProfile', safetyHold: null });
    const { rows } = await world.owner.query('select name from members where id = $1', [
      coach.memberId,
    ]);
    expect(lifted.safetyHistory.map(({ kind, byName }: any) => [kind, byName])).toEqual(
      Array(3).fill(['REVIEWED', rows[0].name]),
    );
    // What was approved before the hold must be approved again.
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED', 'APPROVAL']);
    await command(coach, 'approveStep', stepOf(plan, 'smile').id);
    expect(await smileSeen(client, plan)).toEqual(['OPEN', 'OPEN']);
    expect(await command(client, 'completeAction', actionOf(plan, 'gift').id)).toMatchObject({
      __typename: 'Plan',
    });
  });

  test('needs another new check if later answers have set it again', async () => {
    const client = await practice.client({ coach });
    for (const yes of [AFRAID, {}, AFRAID]) {
      await check(client, yes);
      world.clock.advance({ days: 2 });
    }
    expect((await review(practice.owner, client)).safetyHold).not.toBeNull();
    world.clock.advance({ minutes: 1 });
    await check(client);
    expect(await review(practice.owner, client)).toMatchObject({ safetyHold: null });
    expect(await review(practice.owner, client)).toMatchObject({ code: 'NOT_NOW' });
  });

  test.each([
    ['TALK_TO_COACH', 'a talk that the coach records'],
    ['COOL_OFF', 'newer answers when its days are over'],
  ])('after %s looks the same to staff, and ends with %s', async (outcome) => {
    const { client, plan } = await reachingOut();
    await answerTo(client, outcome);
    expect((await seenBy(coach, client)).profile).toEqual({
      id: client.clientId,
      safetyHold: { since: null, checkedAt: null },
      safetyHistory: [],
    });
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED', 'SAFETY_HOLD']);
    if (outcome === 'TALK_TO_COACH') {
      expect(await review(coach, client)).toMatchObject({ safetyHold: null });
    } else {
      await check(client);
      expect((await review(coach, client)).safetyHold).not.toBeNull();
      world.clock.advance({ days: 60 });
      expect((await seenBy(coach, client)).profile.safetyHold).not.toBeNull();
      await world.recheckOutreach();
      expect((await seenBy(coach, client)).profile.safetyHold).toBeNull();
    }
    expect((await smileSeen(client, plan)).at(-1)).toBe('APPROVAL');
  });

  test('is reviewed once for a repeated request, and not by clients or other coaches', async () => {
    const client = await practice.client({ coach });
    await check(client, AFRAID);
    world.clock.advance({ days: 1 });
    await check(client);
    const input = { clientId: client.clientId };
    for (const [by, code] of [
      [client, 'FORBIDDEN'],
      [await practice.coach(), 'NOT_FOUND'],
    ] as const) {
      const { errors } = await by.gql(REVIEW, { input });
      expect(errors![0]!.extensions['code']).toBe(code);
    }
    const id = newId(world);
    const twice = await Promise.all([review(coach, client, id), review(coach, client, id)]);
    expect(twice).toEqual([
      expect.objectContaining({ safetyHold: null }),
      expect.objectContaining({ safetyHold: null }),
    ]);
    expect((await checkOf(client)).history.map(({ kind }: any) => kind)).toEqual([
      'REVIEWED',
      'STOPPED',
    ]);
  });

  test('can have a comment that the client shares, only while the hold is active', async () => {
    const client = await practice.client({ coach });
    const line = 'I wrote 40 messages. 🙈 שלום';
    const tell = async (input: object) =>
      (await client.ok<any>(TELL, { input })).discloseSafetyHold;
    expect(await tell({ line })).toEqual({ __typename: 'Refusal', code: 'NOT_NOW' });
    await check(client, AFRAID);
    const id = newId(world);
    await tell({ id, line });
    expect((await tell({ id, line })).history).toEqual([
      { id, kind: 'TOLD', line },
      expect.objectContaining({ kind: 'STOPPED' }),
    ]);
    expect((await seenBy(coach, client)).profile.safetyHistory[0]).toMatchObject({ line });
    const { rows } = await world.owner.query('select * from safety_events where id = $1', [id]);
    expect(rows[0].line_sealed.toString('utf8')).not.toContain('messages');
    for (const bad of ['', ' ', 'x'.repeat(2_001), 'a\0b']) {
      const { errors } = await client.gql(TELL, { input: { line: bad } });
      expect(errors![0]!.extensions['code']).toBe('INVALID_INPUT');
    }
  });
});

describe('a check', () => {
  test('can be read only by the client, with its answers and its age', async () => {
    const client = await practice.client({ coach, timeZone: 'Europe/Berlin' });
    expect(await checkOf(client)).toMatchObject({
      checkedAt: null,
      isFresh: false,
      hold: null,
      latest: null,
      country: 'DE',
    });
    await check(client);
    const { latest, ...told } = await checkOf(client);
    expect(told).toMatchObject({ isFresh: true, freshUntil: '2026-04-01', history: [] });
    expect(latest).toMatchObject({ outcome: 'PROCEED', shared: false });
    expect(latest.answers).toContainEqual({ question: 'afraid', value: 'NO' });
    expect((await seenBy(coach, client)).profile).toMatchObject({
      safetyHold: null,
      safetyHistory: [],
    });
    world.clock.set('2026-03-31T22:30:00Z');
    expect((await checkOf(client)).isFresh).toBe(false);
    for (const by of [coach, practice.owner]) {
      const { errors } = await by.gql(CHECK);
      expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
  });

  test('is refused with the field that is missing or invalid', async () => {
    const client = await practice.client({ coach });
    const { version, answers } = await plainAnswers(client, 'safety');
    const ANSWER = `mutation ($input: AnswerSafetyCheckInput!) { answerSafetyCheck(input: $input)
      { __typename } }`;
    const faultOf = async (input: object) => {
      const { errors } = await client.gql(ANSWER, { input });
      return (errors![0]!.extensions as any).fields[0].field;
    };
    expect(await faultOf({ version, answers: answers.slice(1) })).toBe('input.answers');
    expect(await faultOf({ version: 9, answers })).toBe('input.version');
    const [first, ...others] = answers;
    const wrong = { version, answers: [{ ...first, value: 'MAYBE' }, ...others] };
    expect(await faultOf(wrong)).toBe('input.answers.0.value');
  });

  test('cannot be selected in the database by staff', async () => {
    const client = await practice.client({ coach });
    const { id } = await check(client, AFRAID);
    const { rows } = await world.owner.query(
      `select answers_sealed from questionnaire_answers where id = $1`,
      [id],
    );
    expect(rows[0].answers_sealed.toString('latin1')).not.toContain('afraid');
  });
});

test('a hold takes one statement on a page, however long its history', async () => {
  const client = await practice.client({ coach });
  await check(client, AFRAID);
  const ask = () => seenBy(coach, client);
  await ask();
  const few = await statementsOf(ask);
  for (const yes of [AFRAID, {}, AFRAID, {}]) await check(client, yes);
  const many = await statementsOf(ask);
  expect(many.length).toBe(few.length);
});

describe('helplines of a practice', () => {
  const all = async (by: Actor) => (await by.ok<any>(RESOURCES)).safetyResources;
  const set = async (by: Actor, input: object) =>
    (await by.ok<any>(SET, { input })).setSafetyResources;
  const of = async (by: Actor, country: string) =>
    (await all(by)).find((each: { country: string }) => each.country === country);
  const line = { kind: 'CRISIS', name: 'Night line', phone: '+1 555 0100', checked: true };

  test('have who checked them and when, as recorded by the server', async () => {
    const { owner } = await makePractice(world);
    const saved = await set(owner, { country: 'BO', lines: [line], version: 0 });
    const { name } = (await owner.ok<any>('{ me { account { name } } }')).me.account;
    expect(saved).toMatchObject({
      version: 1,
      lines: [{ name: 'Night line', checkedBy: name, checkedOn: expect.stringMatching(/^20/) }],
    });
    const stale = await set(owner, { country: 'BO', lines: [], version: 0 });
    expect(stale).toMatchObject({ code: 'STALE', now: 1 });
    expect((await of(owner, 'BO')).lines).toHaveLength(1);
  });

  test('keep their check while unchanged, and need a new one when the number changes', async () => {
    const { owner } = await makePractice(world);
    await set(owner, { country: 'GB', lines: [line], version: 0 });
    const before = await of(owner, 'GB');
    await world.clock.advance({ days: 40 });
    const unchecked = { ...line, checked: false };
    const kept = await set(owner, { country: 'GB', lines: [unchecked], version: 1 });
    expect(kept.lines[0].checkedOn).toBe(before.lines[0].checkedOn);
    const other = { ...unchecked, phone: '+1 555 0101' };
    const { errors } = await owner.gql(SET, {
      input: { country: 'GB', lines: [other], version: 2 },
    });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.lines.0.checked' }],
    });
    const again = await set(owner, {
      country: 'GB',
      lines: [{ ...other, checked: true }],
      version: 2,
    });
    expect(again.lines[0].checkedOn > before.lines[0].checkedOn).toBe(true);
  });

  test('can be read by every member of the practice, and by nobody in another practice', async () => {
    const client = await practice.client({ coach });
    const before = (await of(practice.owner, 'DE'))?.version ?? 0;
    await set(practice.owner, { country: 'DE', lines: [line], version: before });
    for (const by of [client, coach, practice.owner]) {
      expect((await of(by, 'DE')).lines[0].phone).toBe('+1 555 0100');
    }
    const elsewhere = await makePractice(world);
    expect(await of(elsewhere.owner, 'DE')).toBeUndefined();
  });

  test('can be changed only by an owner, and are refused without a way to reach them', async () => {
    const faultOf = async (by: Actor, input: object) =>
      (await by.gql(SET, { input })).errors![0]!.extensions['code'];
    const input = { country: 'AT', lines: [line], version: 0 };
    expect(await faultOf(coach, input)).toBe('FORBIDDEN');
    expect(await faultOf(await practice.client({ coach }), input)).toBe('FORBIDDEN');
    for (const bad of [
      { country: 'XX' },
      { country: 'DEU' },
      { lines: [{ ...line, phone: null }] },
      { lines: [{ ...line, phone: 'call me' }] },
      { lines: [{ ...line, chat: 'javascript:alert(1)' }] },
      { lines: [{ ...line, name: '' }] },
    ]) {
      expect(await faultOf(practice.owner, { ...input, ...bad })).toBe('INVALID_INPUT');
    }
  });

  test('from before lines were checked one by one can be read only by the owner', async () => {
    const fresh = await makePractice(world);
    const client = await fresh.client({ coach: await fresh.coach() });
    await world.owner.query(
      `insert into safety_resources (practice_id, country, text, version, changed_at)
       values ($1, 'FR', 'Ring 3919', 1, now())`,
      [fresh.id],
    );
    expect(await of(fresh.owner, 'FR')).toMatchObject({ earlierText: 'Ring 3919', lines: [] });
    expect(await of(client, 'FR')).toMatchObject({ earlierText: null, lines: [] });
  });
});

test('the country for help is guessed from the time zone until the client saves one', async () => {
  const client = await practice.client({ coach });
  const country = async () =>
    (await client.ok<any>('{ safetyCheck { country } }')).safetyCheck.country;
  const { myProfile } = await client.ok<any>('{ myProfile { id version timeZone } }');
  const update = (input: object) =>
    client.gql(
      `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) { __typename
        ... on ClientProfile { version helpCountry } } }`,
      { input: { clientId: myProfile.id, version: myProfile.version, ...input } },
    );
  expect(await country()).not.toBe('JE');
  expect((await update({ helpCountry: 'Jersey' })).errors![0]!.extensions['code']).toBe(
    'INVALID_INPUT',
  );
  await update({ helpCountry: 'JE' });
  expect(await country()).toBe('JE');
});

describe('a client whom the practice no longer works with', () => {
  const ARCHIVE = `mutation ($clientId: ID!) { archiveClient(input: { clientId: $clientId, plan: PAUSE }) { __typename } }`;
  const INTRO = `{ questionnaire(key: "safety") { intro } }`;

  test('is informed before and after the safety questions that nobody is notified', async () => {
    const client = await practice.client({ coach });
    expect((await client.ok(INTRO)).questionnaire.intro).toContain('your coach');
    await coach.ok(ARCHIVE, { clientId: client.clientId });
    const { intro } = (await client.ok(INTRO)).questionnaire;
    expect(intro).toContain('Nobody at the practice is told, and nobody follows up.');
    const { message } = await check(client, AFRAID);
    expect(message).toContain('Nobody at the practice is told.');
    expect(message).not.toMatch(/coach|talks with you/);
  });

  test('causes no notification at the practice until they are restored', async () => {
    const client = await practice.client({ coach });
    await coach.ok(ARCHIVE, { clientId: client.clientId });
    const followUps = async () =>
      (
        await world.owner.query('select kind from follow_ups where client_id = $1', [
          client.clientId,
        ])
      ).rows;
    const mailsBefore = (await world.mails()).length;
    await check(client, AFRAID);
    expect(await followUps()).toEqual([]);
    expect((await world.mails()).length).toBe(mailsBefore);
    await coach.ok('mutation ($id: ID!) { restoreClient(clientId: $id) { __typename } }', {
      id: client.clientId,
    });
    expect(await followUps()).toEqual([{ kind: 'SAFETY_HOLD' }]);
  });
});
