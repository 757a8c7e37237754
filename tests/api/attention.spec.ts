import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  command,
  plainAnswers,
  readyAnswers,
  SHORT_PLAN,
  withInput,
} from '../support/plans.js';
import { answerAfraid } from '../support/safety.js';
import { published, saveAnswers, sendAnswers, sendForm, worksheet } from '../support/forms.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const TODAY = `{ coachToday { today caseload { id attention } attention {
  id kind clientId callName subject since planId sessionId section count days value before followUpId } } }`;
const REFUSED = `... on Refusal { code message field now: version }`;
const MARK = `{ __typename ... on AttentionMark { id at clientId kind untilDay } ${REFUSED} }`;
const SNOOZE = `mutation ($input: SnoozeAttentionInput!) { snoozeAttention(input: $input) ${MARK} }`;
const DISMISS = `mutation ($input: DismissAttentionInput!) { dismissAttention(input: $input) ${MARK} }`;
const RESTORE = `mutation ($id: ID!) { restoreAttention(id: $id) { __typename } }`;
const READ = `mutation ($input: MarkReadInput!) { markRead(input: $input) { __typename } }`;
const PARTS = `version rules { kind on mayBeOff days { is least most usual } by { is } at { is } }`;
const RULES = `{ attentionRules { ${PARTS} } }`;
const SET_RULES = `mutation ($input: SetAttentionRulesInput!) { setAttentionRules(input: $input) {
  __typename ... on AttentionRules { ${PARTS} } ${REFUSED} } }`;
const CONSENT = `mutation ($purpose: ConsentPurpose!, $granted: Boolean!) {
  setConsent(purpose: $purpose, granted: $granted) { __typename } }`;
const CHECK_IN = `mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`;
const CONTACT = `mutation ($input: LogContactInput!) { logContact(input: $input) { __typename } }`;
const ALLOWANCE = `mutation ($input: SetAllowanceInput!) { setAllowance(input: $input) { __typename } }`;

interface Item {
  id: string;
  kind: string;
  clientId: string;
  [field: string]: unknown;
}

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const attention = async (who = coach): Promise<Item[]> =>
  (await who.ok(TODAY))['coachToday'].attention;
const kinds = async (who = coach) => (await attention(who)).map(({ kind }) => kind);
const itemOf = async (kind: string, who = coach) =>
  (await attention(who)).find((one) => one.kind === kind)!;
const consent = (purpose: string, granted: boolean) => client.ok(CONSENT, { purpose, granted });
const snooze = async (attentionId: string, until: string, who = coach, id = newId(world)) =>
  (await who.ok(SNOOZE, { input: { id, attentionId, until } }))['snoozeAttention'];
const dismiss = async (attentionId: string, who = coach, id = newId(world)) =>
  (await who.ok(DISMISS, { input: { id, attentionId } }))['dismissAttention'];
const restore = (id: string) => coach.ok(RESTORE, { id });
const rules = async (...given: object[]) => {
  const { version } = (await practice.owner.ok(RULES))['attentionRules'];
  return (await practice.owner.ok(SET_RULES, { input: { version, rules: given } }))[
    'setAttentionRules'
  ];
};
const faultOf = async (query: string, variables: object, who = coach) => {
  const { errors } = await who.gql(query, variables);
  const { code, fields } = (errors?.[0]?.extensions ?? {}) as any;
  return [code, fields?.map(({ field }: any) => field)];
};
const checkIn = async (urge: number, mood = 5) =>
  client.ok(CHECK_IN, { input: { id: newId(world), mood, urge, energy: 5 } });
/** One check-in a day, the last one today. */
const checkInsWith = async (urges: number[], moods: number[] = []) => {
  for (const [index, urge] of urges.entries()) {
    if (index > 0) world.clock.advance({ days: 1 });
    await checkIn(urge, moods[index]);
  }
};
const reachOut = () =>
  client.ok(CONTACT, { input: { id: newId(world), begunBy: 'CLIENT', means: 'MESSAGE' } });
const stopped = async () => {
  await answerAfraid(client);
};

const acknowledge = async (kind: string) =>
  coach.ok(
    `mutation ($input: AcknowledgeFollowUpInput!) { acknowledgeFollowUp(input: $input) { __typename } }`,
    { input: { id: (await itemOf(kind)).followUpId, done: 'TALKED' } },
  );

describe('about sessions, the coach is told', () => {
  const planned = async (startsAt: string): Promise<string> => {
    const input = { clientId: client.clientId, startsAt, minutes: 60 };
    const PLAN = `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`;
    return (await coach.ok(PLAN, { input }))['planSession'].id;
  };
  const run = (who: Actor, field: string, id: string, more = '') =>
    who.ok(`mutation ($id: ID!) { ${field}(sessionId: $id${more}) { __typename } }`, { id });
  const has = async (kind: string) => (await kinds()).includes(kind);

  it('that a client asked to move or cancel one, until it is answered, taken back or starts', async () => {
    const id = await planned('2026-03-02T15:00:00Z');
    expect(await has('SESSION_ASKED')).toBe(false);
    await run(client, 'cancelMySession', id);
    const asked = await itemOf('SESSION_ASKED');
    expect(asked).toMatchObject({ sessionId: id, since: '2026-03-02T09:00:00.000Z' });
    expect((await coach.ok(TODAY))['coachToday'].caseload[0].attention).toContain('SESSION_ASKED');
    await run(coach, 'answerSessionRequest', id, ', accept: false');
    expect(await has('SESSION_ASKED')).toBe(false);
    world.clock.advance({ minutes: 1 });
    await run(client, 'cancelMySession', id);
    expect(await has('SESSION_ASKED')).toBe(true);
    await dismiss(asked.id);
    expect(await has('SESSION_ASKED')).toBe(false);
    await run(client, 'takeBackSessionRequest', id);
    world.clock.advance({ minutes: 1 });
    // Asked once more, which is new.
    await run(client, 'cancelMySession', id);
    expect(await has('SESSION_ASKED')).toBe(true);
    world.clock.set('2026-03-02T15:00:00Z');
    expect(await has('SESSION_ASKED')).toBe(false);
  });

  it('that none is planned for a client whose plan is running, some days after the last one', async () => {
    await assign(world, coach, client);
    world.clock.set('2026-03-16T09:00:00Z');
    expect(await has('NOTHING_PLANNED')).toBe(false);
    world.clock.advance({ minutes: 1 });
    expect(await itemOf('NOTHING_PLANNED')).toMatchObject({ subject: expect.any(String) });
    const id = await planned('2026-03-20T09:00:00Z');
    expect(await has('NOTHING_PLANNED')).toBe(false);
    await run(coach, 'cancelSession', id);
    expect(await has('NOTHING_PLANNED')).toBe(true);
    await planned('2026-03-21T09:00:00Z');
    world.clock.set('2026-04-04T10:00:00Z');
    expect(await has('NOTHING_PLANNED')).toBe(false);
    world.clock.advance({ minutes: 1 });
    const item = await itemOf('NOTHING_PLANNED');
    expect(item).toMatchObject({ since: '2026-03-21T10:00:00.000Z' });
    await dismiss(item.id);
    expect(await has('NOTHING_PLANNED')).toBe(false);
    await rules({ kind: 'NOTHING_PLANNED', on: false });
    await planned('2026-04-05T09:00:00Z');
    world.clock.set('2026-04-20T09:00:00Z');
    expect(await has('NOTHING_PLANNED')).toBe(false);
    await rules({ kind: 'NOTHING_PLANNED', on: true, days: 10 });
    expect(await has('NOTHING_PLANNED')).toBe(true);
  });

  it('nothing about a client without a plan', async () => {
    world.clock.advance({ days: 40 });
    expect(await has('NOTHING_PLANNED')).toBe(false);
  });
});

describe('attention items', () => {
  it('are listed in order of urgency: safety, what waits for the coach, what is due, quiet', async () => {
    await assign(world, coach, client);
    world.clock.advance({ days: 9 });
    await stopped();
    world.clock.advance({ days: 9 });
    const [hold, overdue, quiet] = await attention();
    expect([hold, overdue, quiet]).toEqual([
      // No date: it would reveal when the client answered.
      expect.objectContaining({ kind: 'SAFETY_HOLD', since: null }),
      expect.objectContaining({ kind: 'OVERDUE', count: 2 }),
      expect.objectContaining({ kind: 'QUIET', since: '2026-03-11T09:00:00.000Z' }),
    ]);
  });

  it('include a plan that waits for a talk, until new answers change that', async () => {
    const plan = { content: { ...SHORT_PLAN, readiness: 'are-you-sure' } };
    await assign(world, coach, client, plan);
    expect(await kinds()).toEqual([]);
    await withInput(client, 'answerReadiness', readyAnswers({ everyday: '3' }));
    expect(await itemOf('READINESS')).toMatchObject({ since: '2026-03-02T09:00:00.000Z' });
    await acknowledge('READINESS');
    // The plan still waits; the coach can dismiss that.
    await dismiss((await itemOf('READINESS')).id);
    expect(await kinds()).toEqual([]);
  });

  describe('about answers before a plan, once the follow-up is acknowledged', () => {
    const answer = (values: Record<string, string>) =>
      withInput(client, 'answerReadiness', readyAnswers(values));
    const TALK = { everyday: '3' };
    const NOT_SUITABLE = { contact: 'no-contact' };
    const waiting = async (values: Record<string, string>) => {
      await assign(world, coach, client, {
        content: { ...SHORT_PLAN, readiness: 'are-you-sure' },
      });
      const result = await answer(values);
      await acknowledge('READINESS');
      expect(await itemOf('READINESS')).toMatchObject({ since: '2026-03-02T09:00:00.000Z' });
      return result;
    };

    it('stay while better answers do not count yet, and do not return after they were dismissed', async () => {
      await waiting(TALK);
      world.clock.advance({ hours: 1 });
      await answer({});
      expect(await itemOf('READINESS')).toMatchObject({ since: '2026-03-02T09:00:00.000Z' });
      await dismiss((await itemOf('READINESS')).id);
      world.clock.advance({ hours: 1 });
      await answer({});
      expect(await kinds()).toEqual([]);
    });

    it('end once better answers give the plan a start date', async () => {
      await waiting(NOT_SUITABLE);
      world.clock.advance({ hours: 1 });
      await answer({});
      expect((await client.ok<any>('{ myPlan { status } }')).myPlan.status).toBe('SCHEDULED');
      expect(await kinds()).toEqual([]);
    });

    it('stay while a legal order prevents the start, until better answers count by the clock', async () => {
      await waiting(NOT_SUITABLE);
      await withInput(coach, 'setBoundary', {
        clientId: client.clientId,
        boundary: 'LEGAL_ORDER',
        reason: 'She showed it to me.',
      });
      world.clock.advance({ hours: 1 });
      await answer({});
      world.clock.advance({ hours: 70 });
      expect(await kinds()).toContain('READINESS');
      world.clock.advance({ hours: 2 });
      expect(await kinds()).not.toContain('READINESS');
    });

    it('end when the coach records a talk', async () => {
      await waiting(TALK);
      world.clock.advance({ hours: 1 });
      await withInput(coach, 'recordTalk', { id: newId(world), clientId: client.clientId });
      expect(await kinds()).toEqual([]);
    });

    it('do not include answers that were given by mistake', async () => {
      const { id: resultId } = await waiting(TALK);
      await coach.ok(
        `mutation ($input: MarkAnsweredByMistakeInput!) { markAnsweredByMistake(input: $input) { __typename } }`,
        { input: { resultId, reason: 'The phone was with a friend.' } },
      );
      expect(await kinds()).toEqual([]);
    });
  });

  it('include a risen urge, averaged by day and not by hour, while check-ins are shared', async () => {
    await consent('CHECK_INS', true);
    await checkInsWith([2, 2, 3, 2, 2, 3, 2, 4, 5, 4, 5, 4, 5, 5]);
    expect(await itemOf('URGE_UP')).toMatchObject({ days: 7, count: null });
    const { value, before } = await itemOf('URGE_UP');
    expect([value, before]).toEqual([expect.closeTo(4.571, 2), expect.closeTo(2.286, 2)]);
    await consent('CHECK_INS', false);
    expect(await kinds()).toEqual([]);
    await consent('CHECK_INS', true);
    expect(await kinds()).toEqual(['URGE_UP']);
  });

  it('do not treat one hard night as a trend', async () => {
    await consent('CHECK_INS', true);
    for (let n = 0; n < 6; n++) await checkIn(10, 0);
    expect(await kinds()).toEqual([]);
    world.clock.advance({ days: 1 });
    await checkIn(10, 0);
    expect(await kinds()).toEqual(['URGE_UP', 'MOOD_DOWN']);
  });

  it('include a lower mood', async () => {
    await consent('CHECK_INS', true);
    await checkInsWith(Array(14).fill(3), [8, 8, 8, 8, 8, 8, 8, 6, 5, 6, 5, 6, 5, 6]);
    expect(await kinds()).toEqual(['MOOD_DOWN']);
  });

  it('reveal nothing of check-ins that are not shared', async () => {
    await assign(world, coach, client);
    const before = await attention();
    await checkInsWith([10, 10, 10], [0, 0, 0]);
    const seen = await attention();
    expect(before).toEqual([]);
    expect(seen.map(({ kind }) => kind)).toEqual([]);
  });

  it('include the third contact beyond the allowance, while the contact log is shared', async () => {
    await consent('CONTACT_LOG', true);
    const { id } = await assign(world, coach, client);
    await coach.ok(ALLOWANCE, { input: { planId: id, allowance: { max: 1, days: 7 } } });
    for (let n = 0; n < 3; n++) await reachOut();
    expect(await kinds()).toEqual([]);
    world.clock.advance({ hours: 1 });
    await reachOut();
    expect(await itemOf('ALLOWANCE')).toMatchObject({
      count: 4,
      days: 7,
      before: 1,
      since: '2026-03-02T10:00:00.000Z',
    });
    await consent('CONTACT_LOG', false);
    expect(await kinds()).toEqual([]);
    await consent('CONTACT_LOG', true);
    await dismiss((await itemOf('ALLOWANCE')).id);
    expect(await kinds()).toEqual([]);
    await reachOut();
    expect(await kinds()).toEqual(['ALLOWANCE']);
    world.clock.advance({ days: 7 });
    expect(await kinds()).not.toContain('ALLOWANCE');
  });

  it('include shared content until the coach opens it', async () => {
    const plan = await assign(world, coach, client);
    const write = (version: number, shared: boolean) =>
      withInput(client, 'saveReflection', {
        actionId: actionOf(plan, 'write').id,
        text: `It is quiet ${version}`,
        version,
        shared,
      });
    await write(0, false);
    expect(await kinds()).toEqual([]);
    await write(1, true);
    expect(await itemOf('UNREAD')).toMatchObject({ section: 'REFLECTIONS', count: 1 });
    const input = { clientId: client.clientId, section: 'REFLECTIONS', to: '2026-03-02T09:00:00Z' };
    await practice.owner.ok(READ, { input });
    expect(await kinds()).toEqual(['UNREAD']);
    await coach.ok(READ, { input });
    expect(await kinds()).toEqual([]);
    world.clock.advance({ hours: 1 });
    await write(2, true);
    expect(await kinds()).toEqual(['UNREAD']);
    await coach.ok(READ, { input: { ...input, section: 'BREATHER', to: '2027-01-01T00:00:00Z' } });
    expect(await kinds()).toEqual(['UNREAD']);
    await write(3, false);
    expect(await kinds()).toEqual([]);
  });

  it('include forms that are filled in for the coach until they open them, and no others', async () => {
    const form = await published(coach, worksheet(), 'About Sam');
    const fillIn = async (shared: boolean) => {
      const sent = await sendForm(world, coach, client, form);
      await saveAnswers(client, sent, { proud: 'I got up.' }, shared);
      expect(await kinds()).toEqual([]);
      return sendAnswers(client, sent);
    };
    await fillIn(false);
    expect(await kinds()).toEqual([]);
    await fillIn(true);
    const item = await itemOf('UNREAD');
    expect(item).toMatchObject({ section: 'FORMS', count: 1, subject: null, value: null });
    await dismiss(item.id);
    world.clock.advance({ hours: 1 });
    await fillIn(true);
    expect(await itemOf('UNREAD')).toMatchObject({ section: 'FORMS', count: 2 });
    expect(await kinds(practice.owner)).toEqual([]);
    const input = { clientId: client.clientId, section: 'FORMS', to: '2026-03-02T10:00:00Z' };
    await coach.ok(READ, { input });
    expect(await kinds()).toEqual([]);
    world.clock.advance({ hours: 1 });
    await fillIn(false);
    expect(await kinds()).toEqual([]);
  });

  it('include each session with unsigned drafts once, however many drafts it has', async () => {
    const { planSession } = await coach.ok(
      `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`,
      { input: { clientId: client.clientId, startsAt: '2026-03-02T12:00:00Z', minutes: 50 } },
    );
    const write = (visibility: string) =>
      coach.ok(
        `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { ... on Note { id } } }`,
        {
          input: {
            id: newId(world),
            sessionId: planSession.id,
            visibility,
            body: 'Draft',
            version: 0,
          },
        },
      );
    await write('COACH_ONLY');
    await write('WITH_CLIENT');
    world.clock.advance({ days: 3 });
    expect(await attention()).toEqual([
      expect.objectContaining({ kind: 'UNSIGNED_NOTE', sessionId: planSession.id, count: 2 }),
    ]);
  });

  it('are read with one statement when there is one of each kind', async () => {
    await consent('CHECK_INS', true);
    await assign(world, coach, client);
    await stopped();
    await checkInsWith([9, 9, 9]);
    expect(await statementsOf(() => coach.ok(TODAY))).toHaveLength(1);
    expect(await kinds()).toEqual(['SAFETY_HOLD', 'URGE_UP']);
  });
});

describe('snoozing', () => {
  beforeEach(async () => {
    await assign(world, coach, client);
    world.clock.advance({ days: 8 });
  });

  it('hides an item everywhere until the day, and stores who did it and when', async () => {
    const { id } = await itemOf('QUIET');
    expect(await snooze(id, '2026-03-13')).toMatchObject({
      kind: 'QUIET',
      untilDay: '2026-03-13',
    });
    expect(await kinds()).toEqual(['OVERDUE']);
    const { coachToday } = await coach.ok(TODAY);
    expect(coachToday.caseload[0].attention).toEqual(['OVERDUE']);
    const { caseload } = await coach.ok('{ caseload { edges { node { attention } } } }');
    expect(caseload.edges[0].node.attention).toEqual(['OVERDUE']);
    world.clock.set('2026-03-12T22:59:00Z');
    expect(await kinds()).toEqual(['OVERDUE']);
    // Midnight in the coach's time zone.
    world.clock.set('2026-03-12T23:01:00Z');
    expect(await kinds()).toEqual(['OVERDUE', 'QUIET']);
    const { rows } = await world.owner.query(
      `select marked_by, created_at, kind, until::text from attention_marks where client_id = $1`,
      [client.clientId],
    );
    expect(rows).toEqual([
      {
        marked_by: coach.memberId,
        created_at: new Date('2026-03-10T09:00:00Z'),
        kind: 'QUIET',
        until: '2026-03-13',
      },
    ]);
  });

  it('can be undone, and is idempotent', async () => {
    const { id } = await itemOf('QUIET');
    const mark = newId(world);
    const first = await snooze(id, '2026-03-13', coach, mark);
    world.clock.advance({ minutes: 1 });
    expect(await snooze(id, '2026-03-13', coach, mark)).toEqual(first);
    await restore(mark);
    expect(await kinds()).toEqual(['OVERDUE', 'QUIET']);
    await restore(mark);
    const { rows } = await world.owner.query('select taken_back_at from attention_marks');
    expect(rows.filter(({ taken_back_at }) => taken_back_at !== null)).not.toEqual([]);
  });

  it.each([
    ['2026-03-10', 'today'],
    ['2026-03-09', 'yesterday'],
    ['2026-06-09', 'later than 90 days'],
  ])('refuses %s, which is %s, and names the field', async (until) => {
    const { id: attentionId } = await itemOf('QUIET');
    const input = { id: newId(world), attentionId, until };
    expect(await faultOf(SNOOZE, { input })).toEqual(['INVALID_INPUT', ['input.until']]);
  });

  it.each(['', ' ', 'QUIET', 'NOBODY:x', 'QUIET:\u0000', `QUIET:${'x'.repeat(300)}`])(
    'refuses %j as the id of an item, and names the field',
    async (attentionId) => {
      const input = { id: newId(world), attentionId };
      expect(await faultOf(DISMISS, { input })).toEqual(['INVALID_INPUT', ['input.attentionId']]);
    },
  );

  it('refuses a session of today, which cannot be snoozed', async () => {
    const input = { id: newId(world), attentionId: `SESSION_TODAY:${client.clientId}` };
    expect(await faultOf(DISMISS, { input })).toEqual(['INVALID_INPUT', ['input.attentionId']]);
  });

  it('reports NOT_FOUND for an item that does not exist or is about a colleague’s client', async () => {
    const mine = (await itemOf('QUIET')).id;
    for (const attentionId of [
      mine.replace('QUIET', 'ALLOWANCE'),
      `${mine}:x`,
      `QUIET:${newId(world)}`,
    ]) {
      const input = { id: newId(world), attentionId };
      expect((await faultOf(DISMISS, { input }))[0]).toBe('NOT_FOUND');
    }
    for (const other of [
      practice.owner,
      await practice.coach(),
      (await makePractice(world)).owner,
    ]) {
      const input = { id: newId(world), attentionId: mine };
      expect((await faultOf(DISMISS, { input }, other))[0]).toBe('NOT_FOUND');
    }
    const input = { id: newId(world), attentionId: mine };
    expect((await faultOf(DISMISS, { input }, client))[0]).toBe('FORBIDDEN');
  });

  it('stays after a transfer, and the new coach can undo it', async () => {
    const mark = newId(world);
    await dismiss((await itemOf('QUIET')).id, coach, mark);
    const other = await practice.coach();
    await practice.owner.ok(
      `mutation ($id: ID!, $to: ID!) { transferClient(input: { clientId: $id, toMemberId: $to }) { __typename } }`,
      { id: client.clientId, to: other.memberId },
    );
    expect(await kinds(other)).toEqual(['TRANSFER', 'OVERDUE']);
    expect((await faultOf(RESTORE, { id: mark }, coach))[0]).toBe('NOT_FOUND');
    await other.ok(RESTORE, { id: mark });
    expect(await kinds(other)).toEqual(['TRANSFER', 'OVERDUE', 'QUIET']);
  });
});

describe('dismissing', () => {
  it('hides an item until it has a new fact', async () => {
    const plan = await assign(world, coach, client);
    world.clock.advance({ days: 4 });
    expect(await itemOf('OVERDUE')).toMatchObject({ count: 1 });
    await dismiss((await itemOf('OVERDUE')).id);
    expect(await kinds()).toEqual([]);
    world.clock.advance({ days: 2 });
    expect(await kinds()).toEqual([]);
    // The third step has opened in the meantime, so its action is overdue too.
    world.clock.advance({ days: 1 });
    expect(await itemOf('OVERDUE')).toMatchObject({ count: 2 });
    await dismiss((await itemOf('OVERDUE')).id);
    await command(client, 'completeAction', actionOf(plan, 'walk').id);
    expect(await kinds()).toEqual([]);
  });

  it('hides a trend until a later day has a value', async () => {
    await consent('CHECK_INS', true);
    await checkInsWith([9, 9, 9]);
    await dismiss((await itemOf('URGE_UP')).id);
    await checkIn(10);
    expect(await kinds()).toEqual([]);
    world.clock.advance({ days: 1 });
    expect(await kinds()).toEqual([]);
    await checkIn(9);
    expect(await kinds()).toEqual(['URGE_UP']);
    await snooze((await itemOf('URGE_UP')).id, '2026-03-09');
    world.clock.advance({ days: 1 });
    await checkIn(9);
    expect(await kinds()).toEqual([]);
  });

  it('is refused for a safety hold, which can be snoozed for a day; another hold shows at once', async () => {
    await stopped();
    await acknowledge('SAFETY_HOLD');
    const { id } = await itemOf('SAFETY_HOLD');
    expect(await dismiss(id)).toMatchObject({ code: 'NOT_NOW' });
    expect(await snooze(id, '2026-03-04')).toMatchObject({ code: 'NOT_NOW', field: 'input.until' });
    expect(await kinds()).toEqual(['SAFETY_HOLD']);
    await snooze(id, '2026-03-03');
    expect(await kinds()).toEqual([]);
    world.clock.advance({ days: 1 });
    expect(await kinds()).toEqual(['SAFETY_HOLD']);
    await snooze(id, '2026-03-04');
    const { version, answers } = await plainAnswers(client, 'safety');
    await withInput(client, 'answerSafetyCheck', {
      version,
      answers: answers.map(({ question, value }) => ({ question, value })),
    });
    await coach.ok(
      `mutation ($input: ReviewSafetyHoldInput!) { reviewSafetyHold(input: $input) { __typename } }`,
      { input: { clientId: client.clientId } },
    );
    // The hold that was snoozed is lifted.
    await stopped();
    const items = await attention();
    expect(items.map(({ kind }) => kind)).toEqual(['SAFETY_HOLD']);
    expect(items[0]!.id).not.toBe(id);
  });

  it('stores a mark that cannot be changed in the database', async () => {
    await assign(world, coach, client);
    world.clock.advance({ days: 8 });
    await dismiss((await itemOf('QUIET')).id);
    await expect(world.owner.query(`update attention_marks set facts = '{}'`)).rejects.toThrow(
      'cannot be changed',
    );
  });
});

describe('the rules of a practice', () => {
  it('are the defaults until an owner changes them, and every coach can read them', async () => {
    const { version, rules: all } = (await coach.ok(RULES))['attentionRules'];
    expect(version).toBe(0);
    expect(all.map(({ kind, on }: any) => [kind, on])).toEqual([
      ['SAFETY_HOLD', true],
      ['READINESS', true],
      ['COUPLE_WAITING', true],
      ['COUPLE_LEFT', true],
      ['RECALLED', true],
      ['OTHER_PERSON', true],
      ['CONSENT_WITHDRAWN', true],
      ['COUPLE_ANSWERED', true],
      ['COUPLE_MESSAGES', true],
      ['OFFER_ACCEPTED', true],
      ['OFFER_DECLINED', true],
      ['SESSION_ASKED', true],
      ['APPROVAL', true],
      ['UNSIGNED_NOTE', true],
      ['URGE_UP', true],
      ['ALLOWANCE', true],
      ['MOOD_DOWN', true],
      ['UNREAD', true],
      ['OVERDUE', true],
      ['QUIET', true],
      ['NOTHING_PLANNED', true],
    ]);
    expect(all.at(-1).days).toEqual({ is: 14, least: 1, most: 90, usual: 14 });
    expect(all.at(-2).days).toEqual({ is: 7, least: 1, most: 90, usual: 7 });
    expect((await faultOf(SET_RULES, { input: { version, rules: [] } }, coach))[0]).toBe(
      'FORBIDDEN',
    );
  });

  it('apply at once, on Today and in the caseload, and only to this practice', async () => {
    await assign(world, coach, client);
    const there = await makePractice(world);
    const theirs = await there.client({ coach: there.owner });
    await assign(world, there.owner, theirs);
    world.clock.advance({ days: 8 });
    expect(await kinds()).toEqual(['OVERDUE', 'QUIET']);
    const saved = await rules({ kind: 'QUIET', on: true, days: 9 }, { kind: 'OVERDUE', on: false });
    expect(saved).toMatchObject({ __typename: 'AttentionRules', version: 1 });
    expect(await kinds()).toEqual([]);
    const { caseload } = await coach.ok('{ caseload { edges { node { attention overdue } } } }');
    expect(caseload.edges[0].node).toEqual({ attention: [], overdue: 2 });
    expect(await kinds(there.owner)).toEqual(['OVERDUE', 'QUIET']);
    // A number that is left out is not changed.
    await rules({ kind: 'QUIET', on: true });
    world.clock.advance({ days: 1, minutes: 1 });
    expect(await kinds()).toEqual(['QUIET']);
  });

  it('decide what an owner sees in the caseload as on the coach’s Today, in each order', async () => {
    const steps = SHORT_PLAN.steps.map((step) =>
      step.key === 'self' ? { ...step, opens: [{ kind: 'APPROVAL' }] } : step,
    );
    await assign(world, coach, client, { content: { ...SHORT_PLAN, steps } });
    world.clock.advance({ days: 4 });
    for (const [days, shown] of [
      [3, ['APPROVAL']],
      [2, ['APPROVAL', 'OVERDUE']],
    ] as const) {
      await rules({ kind: 'OVERDUE', on: true, days });
      expect(await kinds()).toEqual(shown);
      for (const sort of ['NAME', 'LAST_ACTIVE', 'NEXT_SESSION', 'PROGRESS', 'ATTENTION']) {
        const { caseload } = await practice.owner.ok(
          `{ caseload(sort: ${sort}) { edges { node { attention overdue } } } }`,
        );
        expect([sort, caseload.edges[0].node]).toEqual([sort, { attention: shown, overdue: 1 }]);
      }
    }
  });

  it('do not hide answers that call for a talk until someone has recorded what they did', async () => {
    await rules({ kind: 'READINESS', on: false });
    const plan = { content: { ...SHORT_PLAN, readiness: 'are-you-sure' } };
    await assign(world, coach, client, plan);
    await withInput(client, 'answerReadiness', readyAnswers({ everyday: '3' }));
    expect(await kinds()).toEqual(['READINESS']);
    await acknowledge('READINESS');
    expect(await kinds()).toEqual([]);
    await rules({ kind: 'READINESS', on: true });
    expect(await kinds()).toEqual(['READINESS']);
  });

  it('are refused as STALE if somebody else saved meanwhile', async () => {
    await rules({ kind: 'QUIET', on: false });
    const input = { version: 0, rules: [{ kind: 'QUIET', on: true }] };
    expect((await practice.owner.ok(SET_RULES, { input }))['setAttentionRules']).toMatchObject({
      code: 'STALE',
      now: 1,
    });
    expect((await coach.ok(RULES))['attentionRules'].rules.at(-2).on).toBe(false);
  });

  it.each([
    [[{ kind: 'QUIET', on: true, days: 0 }], 'input.rules.0.days'],
    [[{ kind: 'QUIET', on: true, days: 91 }], 'input.rules.0.days'],
    [[{ kind: 'QUIET', on: true, by: 2 }], 'input.rules.0.by'],
    [
      [
        { kind: 'APPROVAL', on: true },
        { kind: 'URGE_UP', on: true, at: 11 },
      ],
      'input.rules.1.at',
    ],
    [[{ kind: 'SAFETY_HOLD', on: false }], 'input.rules.0.on'],
    [[{ kind: 'SESSION_TODAY', on: false }], 'input.rules.0.kind'],
    [
      [
        { kind: 'QUIET', on: true },
        { kind: 'QUIET', on: false },
      ],
      'input.rules.1.kind',
    ],
  ])('refuses %j and names the field', async (given, field) => {
    const input = { version: 0, rules: given };
    expect(await faultOf(SET_RULES, { input }, practice.owner)).toEqual(['INVALID_INPUT', [field]]);
    expect((await coach.ok(RULES))['attentionRules'].version).toBe(0);
  });
});
