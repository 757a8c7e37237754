import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { FollowUpWorker, migrations } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { plainAnswers, readyAnswers, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Helen Hart');
});
afterAll(() => world.close());

/** Answers to the safety questions: harmless, except for those given. */
async function check(client: Actor, yes: Record<string, string> = {}) {
  const { version, answers } = await plainAnswers(client, 'safety');
  return withInput(client, 'answerSafetyCheck', {
    version,
    answers: answers.map(({ question, value }) => ({ question, value: yes[question] ?? value })),
  });
}

const AFRAID = { afraid: 'YES' };

const setBoundary = (by: Actor, client: Actor, boundary: string) =>
  withInput(by, 'setBoundary', { clientId: client.clientId, boundary, reason: 'They told us.' });

const openOf = async (client: Actor): Promise<string[]> => {
  const { rows } = await world.owner.query<{ kind: string }>(
    `select kind from follow_ups where client_id = $1 and acknowledged_at is null order by kind`,
    [client.clientId],
  );
  return rows.map(({ kind }) => kind);
};

describe('a follow-up', () => {
  test('opens once when the safety questions stop outreach, however often the client answers', async () => {
    const client = await practice.client({ coach });
    await check(client);
    expect(await openOf(client)).toEqual([]);
    await check(client, AFRAID);
    await check(client, AFRAID);
    expect(await openOf(client)).toEqual(['SAFETY_HOLD']);
  });

  test.each(['client', 'coach', 'owner'] as const)(
    'opens when the %s records a legal order',
    async (who) => {
      const client = await practice.client({ coach });
      await setBoundary({ client, coach, owner: practice.owner }[who], client, 'LEGAL_ORDER');
      expect(await openOf(client)).toEqual(['LEGAL_ORDER']);
    },
  );
});

const TODAY = `{ coachToday { attention { id kind clientId callName clientName coachName followUpId since }
  caseload { id attention } } }`;
const LIST = `query ($sort: ClientSort, $filter: ClientFilter) { caseload(first: 50, sort: $sort, filter: $filter) {
  edges { node { id attention } } } }`;
const FOLLOW_UP = `id kind sentAt sentTo ownerNotified hasOtherOwner escalatedAt alsoSentTo seenAt seenBy done passedTo`;
const MINE = `{ myFollowUps { ${FOLLOW_UP} } }`;

const attentionOf = async (who: Actor): Promise<any[]> =>
  (await who.ok<any>(TODAY)).coachToday.attention;
const itemsOf = async (who: Actor, client: Actor): Promise<any[]> =>
  (await attentionOf(who)).filter(({ clientId }) => clientId === client.clientId);
const listOf = async (who: Actor, sort = 'ATTENTION', filter = 'ACTIVE'): Promise<any[]> =>
  (await who.ok<any>(LIST, { sort, filter })).caseload.edges.map(({ node }: any) => node);
const mine = async (client: Actor): Promise<any[]> => (await client.ok<any>(MINE)).myFollowUps;

const acknowledge = async (by: Actor, id: string, done = 'TALKED', passedTo?: Actor) =>
  by.gql<any>(
    `mutation ($input: AcknowledgeFollowUpInput!) { acknowledgeFollowUp(input: $input) {
       __typename ... on FollowUp { ${FOLLOW_UP} } ... on Refusal { code message } } }`,
    { input: { id, done, ...(passedTo && { passedTo: passedTo.memberId }) } },
  );
const acknowledged = async (...args: Parameters<typeof acknowledge>) =>
  (await acknowledge(...args)).data!.acknowledgeFollowUp;

const away = (who: Actor, input: object) =>
  who.gql<any>(
    `mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) {
       __typename ... on Absence { fromDay backOn standInId version } ... on Refusal { code } } }`,
    { input: { version: 0, ...input } },
  );

const tell = () => world.app.get(FollowUpWorker, { strict: false }).send();
const mailsTo = async (who: Actor) => (await world.mails()).filter(({ to }) => to === who.email);

/** A client whose outreach is on hold, and the id of the follow-up. */
async function held(): Promise<{ client: Actor; id: string }> {
  const client = await practice.client({ coach, name: 'Mara Client' });
  await check(client, AFRAID);
  const [{ followUpId }] = await itemsOf(coach, client);
  return { client, id: followUpId };
}

describe('an open follow-up', () => {
  test('about a legal order is first on Today and in the caseload until somebody acknowledges it', async () => {
    const { client: onHold } = await held();
    world.clock.advance({ minutes: 5 });
    const client = await practice.client({ coach, name: 'Zoe Last' });
    await setBoundary(client, client, 'LEGAL_ORDER');
    const [first, second] = await attentionOf(coach);
    expect(first).toMatchObject({
      kind: 'LEGAL_ORDER',
      clientId: client.clientId,
      clientName: 'Zoe Last',
      coachName: null,
    });
    expect(second).toMatchObject({ kind: 'SAFETY_HOLD', clientId: onHold.clientId });
    const list = await listOf(coach);
    expect(list.slice(0, 2)).toEqual([
      { id: client.clientId, attention: ['LEGAL_ORDER'] },
      { id: onHold.clientId, attention: ['SAFETY_HOLD'] },
    ]);
    world.clock.advance({ days: 60 });
    expect((await attentionOf(coach))[0].kind).toBe('LEGAL_ORDER');
    await acknowledged(coach, first.followUpId);
    expect((await itemsOf(coach, client)).map(({ kind }) => kind)).not.toContain('LEGAL_ORDER');
    const { attention } = (await listOf(coach)).find(({ id }) => id === client.clientId);
    expect(attention).not.toContain('LEGAL_ORDER');
  });

  test('shows in the caseload as on Today, in the same order, whatever the caseload is sorted by', async () => {
    const { client } = await held();
    await setBoundary(client, client, 'LEGAL_ORDER');
    const today = (await coach.ok<any>(TODAY)).coachToday;
    const shown = today.caseload.find(({ id }: any) => id === client.clientId).attention;
    expect(shown).toEqual(['LEGAL_ORDER', 'SAFETY_HOLD']);
    for (const sort of ['NAME', 'LAST_ACTIVE', 'NEXT_SESSION', 'PROGRESS', 'ATTENTION']) {
      expect([sort, await listOf(coach, sort)]).toEqual([sort, today.caseload]);
    }
  });

  test('cannot be snoozed or dismissed', async () => {
    const { client } = await held();
    await setBoundary(client, client, 'LEGAL_ORDER');
    for (const { id } of await itemsOf(coach, client)) {
      for (const [name, more] of [
        ['snoozeAttention', { until: '2026-03-03' }],
        ['dismissAttention', {}],
      ] as const) {
        const type = name === 'snoozeAttention' ? 'SnoozeAttentionInput' : 'DismissAttentionInput';
        const answer = await coach.ok<any>(
          `mutation ($input: ${type}!) { marked: ${name}(input: $input) { ... on Refusal { code } } }`,
          { input: { id: newId(world), attentionId: id, ...more } },
        );
        expect(answer.marked).toEqual({ code: 'NOT_NOW' });
      }
    }
    expect(await itemsOf(coach, client)).toHaveLength(2);
  });

  test('about readiness stays open when the client answers again', async () => {
    const client = await practice.client({ coach });
    await withInput(client, 'answerReadiness', readyAnswers({ contact: 'no-contact' }));
    expect(await openOf(client)).toEqual(['READINESS']);
    world.clock.advance({ days: 30 });
    await withInput(client, 'answerReadiness', readyAnswers());
    expect((await itemsOf(coach, client)).map(({ kind }) => kind)).toContain('READINESS');
  });
});

describe('acknowledging a follow-up', () => {
  test('shows who did what and when, also to the client', async () => {
    const { client, id } = await held();
    expect(await mine(client)).toEqual([
      expect.objectContaining({
        kind: 'SAFETY_HOLD',
        sentAt: '2026-03-02T09:00:00.000Z',
        sentTo: 'Helen Hart',
        seenAt: null,
        seenBy: null,
      }),
    ]);
    world.clock.advance({ hours: 1 });
    const done = {
      seenAt: '2026-03-02T10:00:00.000Z',
      seenBy: 'Helen Hart',
      done: 'TRIED_TO_REACH',
    };
    // Staff see no date of the pause.
    const undated = { ...done, sentAt: null, escalatedAt: null };
    expect(await acknowledged(coach, id, 'TRIED_TO_REACH')).toMatchObject(undated);
    expect(await mine(client)).toEqual([expect.objectContaining(done)]);
    // The same request again returns the first result.
    expect(await acknowledged(coach, id, 'TRIED_TO_REACH')).toMatchObject(done);
    expect(await acknowledged(practice.owner, id)).toMatchObject({ code: 'FINAL' });
  });

  test('covers the whole pause, however the client answers during it; another pause opens another follow-up', async () => {
    const { client, id } = await held();
    await acknowledged(coach, id);
    const mails = (await mailsTo(coach)).length;
    for (const answers of [{}, AFRAID, { harm: 'YES' }] as Record<string, string>[]) {
      world.clock.advance({ hours: 1 });
      await check(client, answers);
      await tell();
      expect(await openOf(client)).toEqual([]);
      expect(await mailsTo(coach)).toHaveLength(mails);
    }
    // Outreach is still paused, which shows as one attention item.
    expect(await itemsOf(coach, client)).toHaveLength(1);
    world.clock.advance({ hours: 25 });
    await check(client);
    await withInput(coach, 'reviewSafetyHold', { clientId: client.clientId });
    expect(await itemsOf(coach, client)).toEqual([]);
    world.clock.advance({ hours: 1 });
    await check(client, AFRAID);
    expect(await openOf(client)).toEqual(['SAFETY_HOLD']);
  });

  test('passes it on to a colleague, who has to acknowledge it', async () => {
    const { client, id } = await held();
    const owen = await practice.coach('Owen Ode');
    expect(await acknowledged(coach, id, 'PASSED_TO', owen)).toMatchObject({
      passedTo: 'Owen Ode',
    });
    expect(await itemsOf(coach, client)).toEqual([]);
    const [passed] = await itemsOf(owen, client);
    expect(passed).toMatchObject({
      kind: 'SAFETY_HOLD',
      clientName: 'Mara Client',
      coachName: 'Helen Hart',
    });
    expect((await mine(client))[0]).toMatchObject({ sentTo: 'Owen Ode', seenAt: null });
    await tell();
    expect(await mailsTo(owen)).toHaveLength(1);
    expect(await acknowledged(owen, passed.followUpId)).toMatchObject({ seenBy: 'Owen Ode' });
  });

  test('is limited to those it concerns, and passing on needs a colleague', async () => {
    const { id } = await held();
    const stranger = await practice.coach('Sam Stranger');
    const elsewhere = await makePractice(world, 'Elsewhere');
    for (const who of [stranger, elsewhere.owner]) {
      expect((await acknowledge(who, id)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    for (const to of [coach, elsewhere.owner, undefined]) {
      const { errors } = await acknowledge(coach, id, 'PASSED_TO', to);
      expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });
});

describe('escalation', () => {
  test('notifies the owner after the practice’s hours that there is a hold, and reveals nothing else', async () => {
    const { client } = await held();
    const { owner } = practice;
    expect(await itemsOf(owner, client)).toEqual([]);
    world.clock.advance({ hours: 23, minutes: 59 });
    expect(await itemsOf(owner, client)).toEqual([]);
    world.clock.advance({ minutes: 1 });
    const [item] = await itemsOf(owner, client);
    expect(item).toMatchObject({
      kind: 'SAFETY_HOLD',
      clientName: 'Mara Client',
      coachName: 'Helen Hart',
    });
    await tell();
    expect(await tell()).toBe(0);
    const mails = await mailsTo(owner);
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toMatch(/Mara|hold|safety|client/i);
    expect(await mine(client)).toEqual([
      expect.objectContaining({
        escalatedAt: '2026-03-03T09:00:00.000Z',
        alsoSentTo: ['Olga Owner'],
      }),
    ]);
    // The coach still has it, too.
    expect(await itemsOf(coach, client)).toHaveLength(1);
    await acknowledged(owner, item.followUpId);
    expect(await itemsOf(owner, client)).toEqual([]);
  });

  test('goes to the stand-in instead of the owner, who can read that row and no other of that coach', async () => {
    const owen = await practice.coach('Owen Ode');
    await away(coach, { standInId: owen.memberId });
    const { client } = await held();
    const other = await practice.client({ coach });
    world.clock.advance({ hours: 24 });
    expect(await itemsOf(owen, client)).toEqual([expect.objectContaining({ kind: 'SAFETY_HOLD' })]);
    expect(await itemsOf(practice.owner, client)).toEqual([]);
    for (const { clientId } of [client, other]) {
      const { errors } = await owen.gql(`{ client(id: "${clientId}") { profile { id } } }`);
      expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    expect(await listOf(owen)).toEqual([]);
  });

  test('happens at once while the coach is away, and shows the client who the stand-in is', async () => {
    const owen = await practice.coach('Owen Ode');
    const answer = await away(coach, {
      fromDay: '2026-03-02',
      backOn: '2026-03-09',
      standInId: owen.memberId,
    });
    expect(answer.data!.setAbsence).toMatchObject({ backOn: '2026-03-09', version: 1 });
    const { client } = await held();
    expect(await itemsOf(owen, client)).toHaveLength(1);
    await tell();
    expect(await mailsTo(owen)).toHaveLength(1);
    const read = async () =>
      (await client.ok<any>('{ coachAway { coachName backOn standInName } }')).coachAway;
    expect(await read()).toEqual({
      coachName: 'Helen Hart',
      backOn: '2026-03-09',
      standInName: 'Owen Ode',
    });
    world.clock.set('2026-03-08T22:59:00Z');
    expect(await read()).not.toBeNull();
    world.clock.set('2026-03-08T23:00:00Z');
    expect(await read()).toBeNull();
  });

  test('goes to the owner if the stand-in has left the practice', async () => {
    const owen = await practice.coach('Owen Ode');
    await away(coach, { standInId: owen.memberId });
    const { client } = await held();
    await world.owner.query(`update members set removed_at = $2 where id = $1`, [
      owen.memberId,
      world.clock.now(),
    ]);
    world.clock.advance({ hours: 24 });
    expect(await itemsOf(practice.owner, client)).toHaveLength(1);
  });

  test('waits as long as the practice has set, from 1 to 72 hours', async () => {
    const set = (hours: number) =>
      practice.owner.gql<any>(
        `mutation ($hours: Int!) { setFollowUpHours(hours: $hours) { ... on Practice { followUpHours } } }`,
        { hours },
      );
    for (const hours of [0, 73]) expect((await set(hours)).errors).toBeDefined();
    expect((await set(2)).data!.setFollowUpHours).toEqual({ followUpHours: 2 });
    const { client } = await held();
    world.clock.advance({ hours: 2 });
    expect(await itemsOf(practice.owner, client)).toHaveLength(1);
  });

  test('skips a member who coaches the linked partner', async () => {
    const owen = await practice.coach('Owen Ode');
    await away(coach, { standInId: owen.memberId });
    const { client } = await held();
    const partner = await practice.client({ coach: owen });
    await world.owner.query(
      `insert into client_links (practice_id, id, created_at, first_id, second_id, linked_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        practice.id,
        newId(world),
        world.clock.now(),
        client.clientId,
        partner.clientId,
        practice.owner.memberId,
      ],
    );
    world.clock.advance({ hours: 24 });
    await tell();
    expect(await itemsOf(owen, client)).toEqual([]);
    expect(await mailsTo(owen)).toEqual([]);
    expect(await itemsOf(practice.owner, client)).toHaveLength(1);
  });

  test('notifies the owner at once if the client asks for it, and the stand-in only when it is due', async () => {
    const owen = await practice.coach('Owen Ode');
    await away(coach, { standInId: owen.memberId });
    const { client, id } = await held();
    const ask = (who: Actor) =>
      who.gql<any>(
        `mutation ($id: ID!) { notifyOwner(followUpId: $id) { ... on FollowUp { ownerNotified } } }`,
        { id },
      );
    const other = await practice.client({ coach });
    expect((await ask(other)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await ask(client)).data!.notifyOwner).toEqual({ ownerNotified: true });
    expect(await itemsOf(practice.owner, client)).toHaveLength(1);
    await tell();
    expect(await itemsOf(owen, client)).toEqual([]);
    expect(await mailsTo(practice.owner)).toHaveLength(1);
  });

  test('offers the client the owner only if somebody else than their coach owns the practice', async () => {
    const { client } = await held();
    expect(await mine(client)).toMatchObject([{ sentTo: 'Helen Hart', hasOtherOwner: true }]);
    const owners = await practice.client({ coach: practice.owner });
    await check(owners, AFRAID);
    expect(await mine(owners)).toMatchObject([{ hasOtherOwner: false }]);
  });

  test('sends one email with two workers at once', async () => {
    await held();
    world.clock.advance({ hours: 24 });
    await Promise.all([tell(), tell(), tell()]);
    expect(await mailsTo(practice.owner)).toHaveLength(1);
  });
});

describe('an absence', () => {
  test.each([
    [{ fromDay: '2026-03-05', backOn: '2026-03-05' }],
    [{ fromDay: '2026-02-01', backOn: '2026-03-02' }],
    [{ fromDay: '2026-03-05' }],
    [{ backOn: '2026-03-05' }],
  ])('is refused with %j', async (input) => {
    expect((await away(coach, input)).errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
  });

  test('needs a colleague as stand-in, and the current version', async () => {
    const client = await practice.client({ coach });
    for (const standInId of [coach.memberId, client.memberId, newId(world)]) {
      expect((await away(coach, { standInId })).errors?.[0]?.extensions['code']).toBe(
        'INVALID_INPUT',
      );
    }
    await away(coach, { standInId: practice.owner.memberId });
    expect((await away(coach, {})).data!.setAbsence).toEqual({
      __typename: 'Refusal',
      code: 'STALE',
    });
    expect((await away(coach, { version: 1 })).data!.setAbsence).toMatchObject({
      standInId: null,
      version: 2,
    });
  });
});

describe('the coach and the stand-in on a follow-up', () => {
  const readersOf = async (client: Actor) => {
    const { rows } = await world.owner.query(
      'select coach_id as coach, stand_in_id as "standIn" from follow_ups where client_id = $1',
      [client.clientId],
    );
    return rows;
  };

  test('change with the absence of the coach, on acknowledged follow-ups too', async () => {
    const owen = await practice.coach('Owen Ode');
    const { client, id } = await held();
    expect(await readersOf(client)).toEqual([{ coach: coach.memberId, standIn: null }]);
    await acknowledged(coach, id);
    await away(coach, { standInId: owen.memberId });
    expect(await readersOf(client)).toEqual([{ coach: coach.memberId, standIn: owen.memberId }]);
    await away(coach, { version: 1 });
    expect(await readersOf(client)).toEqual([{ coach: coach.memberId, standIn: null }]);
  });

  test('change with a transfer, and are those of the new coach', async () => {
    const [owen, ida] = [await practice.coach('Owen Ode'), await practice.coach('Ida Im')];
    await away(owen, { standInId: ida.memberId });
    const { client } = await held();
    await coach.ok(
      `mutation ($c: ID!, $m: ID!) { transferClient(input: { clientId: $c, toMemberId: $m }) { __typename } }`,
      { c: client.clientId, m: owen.memberId },
    );
    expect(new Set(await readersOf(client))).toEqual(
      new Set([
        { coach: owen.memberId, standIn: ida.memberId },
        { coach: owen.memberId, standIn: ida.memberId },
      ]),
    );
  });

  test('are right on follow-ups that open while the stand-in changes or the client is transferred', async () => {
    const owen = await practice.coach('Owen Ode');
    const clients = [];
    for (let n = 0; n < 6; n += 1) clients.push(await practice.client({ coach }));
    await Promise.all([
      ...clients.map((client) => check(client, AFRAID)),
      away(coach, { standInId: owen.memberId }),
      coach.ok(
        `mutation ($c: ID!, $m: ID!) { transferClient(input: { clientId: $c, toMemberId: $m }) { __typename } }`,
        { c: clients[0]!.clientId, m: owen.memberId },
      ),
    ]);
    const { rows } = await world.owner.query(
      `select f.id from follow_ups f join clients c on c.practice_id = f.practice_id and c.id = f.client_id
       left join coach_absences a on a.practice_id = c.practice_id and a.member_id = c.coach_id
       where f.practice_id = $1 and (f.coach_id, f.stand_in_id) is distinct from (c.coach_id, a.stand_in_id)`,
      [practice.id],
    );
    expect(rows).toEqual([]);
    for (const client of clients) expect(await openOf(client)).toContain('SAFETY_HOLD');
  });
});

describe('the migration of follow-ups', () => {
  test('opens a follow-up for each active hold, and for no other client', async () => {
    const [held, reviewed, archived] = [
      await practice.client({ coach }),
      await practice.client({ coach }),
      await practice.client({ coach }),
    ];
    for (const client of [held, reviewed, archived]) await check(client, AFRAID);
    const { owner: sql } = world;
    await sql.query(`update clients set archived_at = now() where id = $1`, [archived.clientId]);
    await sql.query(
      `insert into safety_events (practice_id, id, client_id, created_at, number, kind, reviewed_by)
       select practice_id, $2, client_id, created_at, number + 1, 'REVIEWED', $3 from safety_events
       where client_id = $1 order by number desc limit 1`,
      [reviewed.clientId, newId(world), coach.memberId],
    );
    for (const statement of [
      `drop table follow_ups, client_links, coach_absences`,
      `drop function follow_ups_immutable, client_links_immutable`,
      `alter table practices drop column follow_up_hours`,
      `alter table clients drop column approval_needed`,
    ]) {
      await sql.query(statement);
    }
    const Migration = migrations.find(({ name }) => name === 'FollowUps1764560000000')!;
    await new Migration().up({ query: (text: string) => sql.query(text) } as never);
    expect(await openOf(held)).toEqual(['SAFETY_HOLD']);
    expect(await openOf(reviewed)).toEqual([]);
    expect(await openOf(archived)).toEqual([]);
  });
});
