import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DigestWorker, FOR_CLIENTS } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { assign } from '../support/plans.js';
import { newAddress } from '../support/sign-in.js';
import { bootWorld, type World } from '../support/world.js';

const RENAME = `mutation ($name: String!, $version: Int!, $emailName: String) {
  renamePractice(name: $name, version: $version, emailName: $emailName) {
    __typename ... on Practice { name emailName version } } }`;
const INVITE = `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`;
const INVITE_COACH = `mutation ($input: InviteCoachInput!) { inviteCoach(input: $input) { __typename } }`;
const REPLIES = `mutation ($takes: Boolean!) {
  setTakesReplies(takes: $takes) { ... on Practice { members { you takesReplies } } } }`;
const PLAN = `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id version } } }`;
const MOVE = `mutation ($input: MoveSessionInput!) { moveSession(input: $input) { ... on Session { id version } } }`;
const CANCEL = `mutation ($id: ID!) { cancelSession(sessionId: $id) { __typename } }`;
const NOBODY_READS = 'nobody reads the replies';

let world: World;
let practice: TestPractice;
let owner: Actor;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // 09:00 in Berlin.
  world.clock.set('2026-03-02T08:00:00Z');
  practice = await makePractice(world);
  owner = practice.owner;
  coach = await practice.coach('Ana Ruiz');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const mailsTo = async (address: string): Promise<any[]> =>
  (await world.mails()).filter(({ to }) => to === address).reverse();
const subjectsTo = async (address: string) => (await mailsTo(address)).map((mail) => mail.subject);
async function invited(by: Actor): Promise<any> {
  const email = newAddress();
  await by.ok(INVITE, { input: { email, name: 'Mara Lind' } });
  return (await mailsTo(email)).at(-1);
}
async function planSession(startsAt: string): Promise<any> {
  const input = { clientId: client.clientId, startsAt, minutes: 50 };
  return (await coach.ok(PLAN, { input }))['planSession'];
}
async function signedNote(sessionId: string, visibility: string): Promise<void> {
  const input = { id: newId(world), sessionId, visibility, body: 'We talked.', version: 0 };
  await coach.ok('mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', {
    input,
  });
  await coach.ok('mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
    id: input.id,
  });
}
/** Everything that a coach or an owner does about a client in a day. */
async function aFullDay(sessionId: string): Promise<void> {
  const { clientId } = client;
  const plan = await assign(world, coach, client);
  await signedNote(sessionId, 'WITH_CLIENT');
  await signedNote(sessionId, 'COACH_ONLY');
  await coach.ok(
    `mutation ($id: ID!) { markSession(sessionId: $id, status: HELD) { __typename } }`,
    { id: sessionId },
  );
  await coach.ok(
    `mutation ($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`,
    { input: { clientId, boundary: 'ASKED_FOR_NO_CONTACT', reason: 'She said so.' } },
  );
  for (const change of ['pausePlan', 'resumePlan']) {
    await coach.gql(`mutation ($id: ID!) { ${change}(planId: $id) { __typename } }`, {
      id: plan.id,
    });
  }
  await coach.gql(
    `mutation ($id: ID!) { endPlan(input: { planId: $id, ending: WITHDREW }) { __typename } }`,
    { id: plan.id },
  );
  const to = owner.memberId;
  await coach.ok(
    `mutation ($clientId: ID!, $to: ID!) {
       transferClient(input: { clientId: $clientId, toMemberId: $to }) { __typename } }`,
    { clientId, to },
  );
  await owner.ok(
    `mutation ($clientId: ID!) { archiveClient(input: { clientId: $clientId, plan: PAUSE }) { __typename } }`,
    { clientId },
  );
  await owner.ok(
    `mutation ($clientId: ID!) { restoreClient(clientId: $clientId) { __typename } }`,
    { clientId },
  );
}

describe('emails to a client', () => {
  it('are sent for each session that is booked, moved or cancelled, and for nothing else the coach does', async () => {
    const session = await planSession('2026-03-02T08:30:00Z');
    expect(await subjectsTo(client.email)).toEqual(['A change to your calendar']);
    world.clock.advance({ hours: 2 });
    await aFullDay(session.id);
    expect(await subjectsTo(client.email)).toEqual(['A change to your calendar']);

    const input = { clientId: client.clientId, startsAt: '2026-03-05T10:00:00Z', minutes: 50 };
    const { planSession: next } = await owner.ok<any>(PLAN, { input });
    await owner.ok(MOVE, {
      input: {
        sessionId: next.id,
        version: next.version,
        startsAt: '2026-03-06T10:00:00Z',
        minutes: 50,
      },
    });
    await owner.ok(CANCEL, { id: next.id });
    expect(await subjectsTo(client.email)).toEqual(Array(4).fill('A change to your calendar'));
  });

  it('include one digest a day of everything new, once the client asked for it', async () => {
    await client.ok(
      `mutation { setConsent(purpose: REMINDERS_MAIL, granted: true) { __typename } }`,
    );
    const session = await planSession('2026-03-02T08:30:00Z');
    expect(await subjectsTo(client.email)).toHaveLength(1);
    world.clock.advance({ hours: 2 });
    await assign(world, coach, client);
    await signedNote(session.id, 'WITH_CLIENT');
    const digests = world.app.get(DigestWorker, { strict: false });
    for (const at of ['17:00', '17:30', '18:00']) {
      world.clock.set(`2026-03-02T${at}:00Z`);
      await digests.make();
    }
    expect(await subjectsTo(client.email)).toEqual([
      'A change to your calendar',
      'You have an update',
    ]);
  });

  it('are only of the kinds that the list allows', async () => {
    const { rows } = await world.owner.query(
      `select distinct kind from outbox where client_id is not null order by kind`,
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { kind } of rows)
      expect(FOR_CLIENTS[kind as keyof typeof FOR_CLIENTS]).not.toBeNull();
  });
});

describe('the practice name in emails', () => {
  it('is the practice’s name until the owner chooses another, which a renaming does not change', async () => {
    expect((await owner.ok('{ practice { emailName } }'))['practice'].emailName).toBe('Harbour');
    const { renamePractice } = await owner.ok(RENAME, {
      name: 'Second Chance Relationship Coaching',
      version: 1,
      emailName: 'Studio Ruiz',
    });
    expect(renamePractice).toMatchObject({ emailName: 'Studio Ruiz' });
    const again = await owner.ok(RENAME, { name: 'Breakup School', version: 2 });
    expect(again['renamePractice']).toMatchObject({ emailName: 'Studio Ruiz' });
    const mail = await invited(coach);
    expect(mail.from).toBe('Ana Ruiz (Studio Ruiz)');
    expect(mail.text).toMatch(
      /^Ana Ruiz from Studio Ruiz has invited you to the online space you talked about\./,
    );
    expect(JSON.stringify(mail)).not.toMatch(/breakup|relationship|second chance/i);
    // Set to the practice's own name, it follows later renamings.
    await owner.ok(RENAME, { name: 'Quay', version: 3, emailName: 'Quay' });
    const last = await owner.ok(RENAME, { name: 'Pier', version: 4 });
    expect(last['renamePractice']).toMatchObject({ emailName: 'Pier' });
  });

  it('is omitted from invitations as long as it reveals what the work is about', async () => {
    await owner.ok(RENAME, { name: 'Get Your Ex Back', version: 1 });
    const mail = await invited(coach);
    expect(mail.from).toBe('Ana Ruiz');
    expect(mail.text).toMatch(/^Ana Ruiz has invited you to the online space you talked about\./);
    expect(JSON.stringify(mail)).not.toMatch(/\bex\b/i);
  });

  it('is the sender of emails to staff', async () => {
    await owner.ok(RENAME, { name: 'Harbour', version: 1, emailName: 'Studio Ruiz' });
    const email = newAddress();
    await owner.ok(INVITE_COACH, { input: { email, name: 'Cleo', role: 'COACH' } });
    expect((await mailsTo(email))[0].text).toMatch(
      /^Olga Owner has invited you to join the team at Studio Ruiz\./,
    );
    await owner.ok(PLAN, {
      input: { clientId: client.clientId, startsAt: '2026-03-05T10:00:00Z', minutes: 50 },
    });
    expect((await mailsTo(coach.email))[0].from).toBe('Studio Ruiz');
  });

  it.each(['', 'bank.example', 'Your bank: https://x', 'x'.repeat(81)])(
    'is refused as %j, with the name of the field',
    async (emailName) => {
      const { errors } = await owner.gql(RENAME, { name: 'Harbour', version: 1, emailName });
      expect(errors?.[0]?.extensions['fields']).toEqual([
        expect.objectContaining({ field: 'emailName' }),
      ]);
    },
  );
});

describe('a reply to an email in a coach’s name', () => {
  it('reaches nobody unless the coach chose to receive replies, and the email says so', async () => {
    const mail = await invited(coach);
    expect(mail).toMatchObject({ replyTo: null, text: expect.stringContaining(NOBODY_READS) });
    expect(mail.text).not.toContain(coach.email);
    await planSession('2026-03-05T10:00:00Z');
    expect((await mailsTo(client.email))[0]).toMatchObject({
      replyTo: null,
      text: expect.stringContaining(NOBODY_READS),
    });
  });

  it('reaches the coach’s own address until the coach turns replies off', async () => {
    const { setTakesReplies } = await coach.ok(REPLIES, { takes: true });
    expect(setTakesReplies.members.filter((one: any) => one.takesReplies)).toEqual([
      { you: true, takesReplies: true },
    ]);
    await client.ok(
      `mutation { setConsent(purpose: REMINDERS_MAIL, granted: true) { __typename } }`,
    );
    const { reminders } = await client.ok('{ reminders { text } }');
    expect(reminders.text).not.toContain(NOBODY_READS);
    await planSession('2026-03-03T10:00:00Z');
    world.clock.set('2026-03-02T17:00:00Z');
    await world.app.get(DigestWorker, { strict: false }).make();
    const mails = [await invited(coach), ...(await mailsTo(client.email))];
    // Two emails that are sent together arrive in either order.
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'A change to your calendar',
      'You have an invitation',
      'You have an update',
    ]);
    for (const { replyTo, text } of mails) {
      expect(replyTo).toBe(coach.email);
      expect(text).not.toContain(NOBODY_READS);
    }
    // Each coach chooses for themselves, and emails to staff are not affected.
    expect((await invited(owner)).replyTo).toBeNull();
    await coach.ok(REPLIES, { takes: false });
    expect((await invited(coach)).replyTo).toBeNull();
  });

  it('cannot be configured by clients', async () => {
    expect((await client.gql(REPLIES, { takes: true })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
  });
});
