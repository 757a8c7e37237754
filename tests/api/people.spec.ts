import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  browser,
  mailedToken,
  newAddress,
  JOINING,
  PASSWORD,
  refreshCookieOf,
  SIGNED_IN,
  signIn,
  signUp,
} from '../support/sign-in.js';
import { otherConnection, untilWaiting } from '../support/locks.js';
import { ASSIGN, libraryVersion } from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type Answer, type World } from '../support/world.js';

const INVITATION = `
  __typename
  ... on Invitation { id email name role status sentAt expiresAt clientId }
  ... on Refusal { code message field until }`;
const INVITE_CLIENT = `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { ${INVITATION} } }`;
const INVITE_COACH = `mutation ($input: InviteCoachInput!) { inviteCoach(input: $input) { ${INVITATION} } }`;
const RESEND = `mutation ($id: ID!) { resendInvitation(invitationId: $id) { ${INVITATION} } }`;
const REVOKE = `mutation ($id: ID!) { revokeInvitation(invitationId: $id) { ${INVITATION} } }`;
const INVITATIONS = '{ invitations { edges { node { id email status clientId } } } }';
const CORRECT = `mutation ($input: CorrectInvitationInput!) { correctInvitation(input: $input) { ${INVITATION} } }`;
const listed = async (by: Actor): Promise<any[]> => {
  const { invitations } = await by.ok<any>(INVITATIONS);
  return invitations.edges.map(({ node }: any) => node);
};
const PREVIEW = `query ($token: String!) {
  invitation(token: $token) { practiceName invitedBy role email name callName expiresAt } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${SIGNED_IN} } }`;
const PROFILE = `
  __typename
  ... on ClientProfile { id name callName pronouns email timeZone reachBy reachNote otherAlias boundary
    coach { id name } archivedAt joinedAt version }
  ... on Refusal { code message now: version }`;
const UPDATE = `mutation ($input: ClientProfileInput!) { updateClient(input: $input) { ${PROFILE} } }`;
const UPDATE_MINE = `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) { ${PROFILE} } }`;
const HAND_OVER = `mutation ($clientId: ID!, $to: ID!) { transferClient(input: { clientId: $clientId, toMemberId: $to }) { ${PROFILE} } }`;
const ARCHIVE = `mutation ($clientId: ID!) { archiveClient(input: { clientId: $clientId, plan: PAUSE }) { ${PROFILE} } }`;
const RESTORE = `mutation ($clientId: ID!) { restoreClient(clientId: $clientId) { ${PROFILE} } }`;

let world: World;
let practice: TestPractice;
let owner: Actor;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.advance({ hours: 2 });
  practice = await makePractice(world);
  owner = practice.owner;
  coach = await practice.coach();
});

const codeOf = (answer: Answer<any>) => answer.errors?.[0]?.extensions['code'];
const fieldsOf = (answer: Answer<any>) =>
  (answer.errors?.[0]?.extensions['fields'] as { field: string }[] | undefined)?.map(
    ({ field }) => field,
  );
const accept = (token: string, more: object = {}) =>
  world.gql(ACCEPT, { input: { token, password: PASSWORD, joining: JOINING, ...more } });
async function invite(by: Actor, email = newAddress('client'), more: object = {}): Promise<any> {
  return (await by.ok(INVITE_CLIENT, { input: { email, name: 'Mara Lind', ...more } }))[
    'inviteClient'
  ];
}

describe('inviting a client', () => {
  it('creates the profile at once, and the member when the invitation is accepted', async () => {
    const email = newAddress('mara');
    const invitation = await invite(coach, ` ${email.toUpperCase()} `, {
      callName: 'Mara 🌱',
      pronouns: 'هي',
      timeZone: 'Asia/Kolkata',
      otherAlias: 'Bär',
    });
    expect(invitation).toMatchObject({
      email,
      role: 'CLIENT',
      status: 'PENDING',
      expiresAt: new Date(world.clock.now().getTime() + 7 * 86_400_000).toISOString(),
    });
    const token = await mailedToken(world, email);
    const preview = await world.gql(PREVIEW, { token });
    expect(preview.data!['invitation']).toEqual({
      practiceName: 'Harbour',
      invitedBy: 'Cora Coach',
      role: 'CLIENT',
      email,
      name: 'Mara Lind',
      callName: 'Mara 🌱',
      expiresAt: invitation.expiresAt,
    });
    const accepted = await accept(token);
    const session = accepted.data!['acceptInvitation'];
    expect(session.me).toMatchObject({
      account: { email, name: 'Mara Lind' },
      member: { role: 'CLIENT', clientId: invitation.clientId, practice: { id: practice.id } },
    });
    const mara = browser(world, accepted, session);
    const { data } =
      await mara.gql(`{ myProfile { id name callName pronouns timeZone otherAlias boundary joinedAt
      coach { id name } version } me { member { clientId } } }`);
    expect(data).toEqual({
      myProfile: {
        id: invitation.clientId,
        name: 'Mara Lind',
        callName: 'Mara 🌱',
        pronouns: 'هي',
        timeZone: 'Asia/Kolkata',
        otherAlias: 'Bär',
        boundary: 'UNKNOWN',
        joinedAt: world.clock.now().toISOString(),
        coach: { id: coach.memberId, name: 'Cora Coach' },
        version: 1,
      },
      me: { member: { clientId: invitation.clientId } },
    });
    expect(await listed(coach)).toMatchObject([{ email, status: 'ACCEPTED' }]);
    expect((await signIn(world, email)).practiceId).toBe(practice.id);
  });

  it('defaults to the time zone of the practice and the first name of the client', async () => {
    const { clientId } = await invite(coach);
    const { data } = await coach.gql(UPDATE, { input: { clientId, version: 1 } });
    expect(data!['updateClient']).toMatchObject({
      callName: 'Mara',
      timeZone: 'Europe/Berlin',
      joinedAt: null,
    });
  });

  it.each([
    ['Dr. Anna Müller', 'Anna'],
    ['García Márquez, Gabriel', 'Gabriel'],
    ['Frau Müller', 'Frau Müller'],
  ])('sets the call name of "%s" to "%s" by default', async (name, callName) => {
    const { clientId } = await invite(coach, newAddress(), { name });
    const { data } = await coach.gql(UPDATE, { input: { clientId, version: 1 } });
    expect(data!['updateClient']).toMatchObject({ name, callName });
  });

  it('lets the client choose a call name on joining, which client and coach can change later', async () => {
    const { clientId, email } = await invite(coach, newAddress(), { name: 'Dr. Anna Müller' });
    const token = await mailedToken(world, email);
    expect((await world.gql(PREVIEW, { token })).data!['invitation'].callName).toBe('Anna');
    const answer = await accept(token, { callName: 'Annie' });
    const anna = browser(world, answer, answer.data!['acceptInvitation']);
    expect((await anna.gql('{ myProfile { name callName version } }')).data!['myProfile']).toEqual({
      name: 'Dr. Anna Müller',
      callName: 'Annie',
      version: 2,
    });
    const mine = { clientId, version: 2, callName: 'Anne' };
    await anna.gql(UPDATE_MINE, { input: mine });
    const theirs = { clientId, version: 3, callName: 'Anna' };
    expect((await coach.ok(UPDATE, { input: theirs }))['updateClient']).toMatchObject({
      callName: 'Anna',
    });
    expect((await coach.ok('{ caseload(search: "anna") { totalCount } }'))['caseload']).toEqual({
      totalCount: 1,
    });
  });

  it('is idempotent: three requests with the same id make one invitation, one client and one email', async () => {
    const id = newId(world);
    const email = newAddress();
    const answers = await Promise.all([1, 2, 3].map(() => invite(coach, email, { id })));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0].id).toBe(id);
    expect((await world.mails()).filter(({ to }) => to === email)).toHaveLength(1);
    const { rowCount } = await world.owner.query('select from clients where email = $1', [email]);
    expect(rowCount).toBe(1);
  });

  it('with the id of a colleague’s invitation returns NOT_FOUND, but in another practice it makes an invitation', async () => {
    const { id } = await invite(owner);
    const answer = await coach.gql(INVITE_CLIENT, {
      input: { id, email: newAddress(), name: 'Mara' },
    });
    expect(codeOf(answer)).toBe('NOT_FOUND');
    const other = await makePractice(world);
    expect((await invite(other.owner, newAddress(), { id })).id).toBe(id);
  });

  it('is refused for an address already in the practice, but not for an address in another practice', async () => {
    const client = await practice.client();
    const invited = await invite(coach);
    for (const email of [client.email, owner.email, invited.email]) {
      expect(await invite(coach, email)).toMatchObject({ code: 'TAKEN', field: 'input.email' });
    }
    const other = await makePractice(world, 'Other');
    expect(await invite(other.owner, client.email)).toMatchObject({ status: 'PENDING' });
    expect((await world.mails()).filter(({ to }) => to === client.email)).toHaveLength(1);
  });

  it('at the same address by two coaches at the same time creates one client', async () => {
    const email = newAddress();
    const answers = await Promise.all([invite(coach, email), invite(owner, email)]);
    expect(answers.map((one) => one.__typename).sort()).toEqual(['Invitation', 'Refusal']);
  });

  it('sends at most five emails an hour to one address', async () => {
    const { id, email } = await invite(coach);
    for (let n = 0; n < 4; n += 1) {
      await world.mails();
      await coach.ok(RESEND, { id });
    }
    const { resendInvitation } = await coach.ok(RESEND, { id });
    expect(resendInvitation).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect((await world.mails()).filter(({ to }) => to === email)).toHaveLength(5);
  });

  it.each([
    ['input.id', { id: 'mine' }],
    ['input.email', { email: 'nobody' }],
    ['input.name', { name: ' ' }],
    ['input.name', { name: 'x'.repeat(201) }],
    ['input.name', { name: 'nul\0' }],
    ['input.name', { name: 'Your bank: verify at https://bank.example' }],
    ['input.name', { name: 'bank.example' }],
    ['input.name', { name: 'mara@example.test' }],
    ['input.callName', { callName: 'www.bank.example' }],
    ['input.callName', { callName: '' }],
    ['input.callName', { callName: 'x'.repeat(101) }],
    ['input.callName', { callName: 'half \ude00' }],
    ['input.pronouns', { pronouns: 'x'.repeat(61) }],
    ['input.timeZone', { timeZone: '+02:00' }],
    ['input.otherAlias', { otherAlias: 'x'.repeat(61) }],
    ['input.otherAlias', { otherAlias: 'Ben +49 151 234' }],
    ['input.otherAlias', { otherAlias: '@ben.k' }],
    ['input.otherAlias', { otherAlias: 'https://x.test/ben' }],
  ])('reports %s as the invalid field for %j', async (field, wrong) => {
    const answer = await coach.gql(INVITE_CLIENT, {
      input: { email: newAddress(), name: 'Mara', ...wrong },
    });
    expect(codeOf(answer)).toBe('INVALID_INPUT');
    expect(fieldsOf(answer)).toEqual([field]);
  });
});

describe('the address of a pending invitation', () => {
  const correct = async (by: Actor, invitationId: string, email: string) =>
    (await by.ok(CORRECT, { input: { invitationId, email } }))['correctInvitation'];

  it('can be corrected: the old link expires, a new link is sent, and the client keeps their plan', async () => {
    const { id, clientId, email: wrong } = await invite(coach);
    const dead = await mailedToken(world, wrong);
    const versionId = await libraryVersion(world);
    await coach.ok(ASSIGN, { input: { clientId, templateVersionId: versionId } });
    const right = newAddress('right');
    expect(await correct(coach, id, ` ${right.toUpperCase()} `)).toMatchObject({
      id,
      clientId,
      email: right,
      status: 'PENDING',
      sentAt: world.clock.now().toISOString(),
    });
    expect((await world.gql(PREVIEW, { token: dead })).data).toEqual({ invitation: null });
    expect((await accept(dead)).data!['acceptInvitation']).toMatchObject({ code: 'EXPIRED' });
    const { rowCount } = await world.owner.query('select from clients where practice_id = $1', [
      practice.id,
    ]);
    expect(rowCount).toBe(1);
    const accepted = await accept(await mailedToken(world, right));
    const mara = browser(world, accepted, accepted.data!['acceptInvitation']);
    expect((await mara.gql('{ myProfile { id email } myPlan { id } }')).data).toEqual({
      myProfile: { id: clientId, email: right },
      myPlan: { id: expect.any(String) },
    });
    expect(await correct(coach, id, newAddress())).toMatchObject({ code: 'FINAL' });
  });

  it('receives no email if it is corrected before the email is sent', async () => {
    const email = newAddress('wrong');
    const { id } = (await coach.ok(INVITE_CLIENT, { input: { email, name: 'Mara' } }))[
      'inviteClient'
    ];
    await correct(coach, id, newAddress('right'));
    expect((await world.mails()).filter(({ to }) => to === email)).toEqual([]);
  });

  it('cannot be corrected to an invalid address or to the address of another client, member or invited coach', async () => {
    const client = await practice.client();
    const { id } = await invite(coach);
    const { email: other } = await invite(coach);
    const staff = newAddress('staff');
    await owner.ok(INVITE_COACH, { input: { email: staff, name: 'Cleo', role: 'COACH' } });
    for (const email of [client.email, owner.email, other, staff]) {
      expect(await correct(coach, id, email)).toMatchObject({
        code: 'TAKEN',
        field: 'input.email',
      });
    }
    const answer = await coach.gql(CORRECT, { input: { invitationId: id, email: 'nobody' } });
    expect(fieldsOf(answer)).toEqual(['input.email']);
  });

  it('receives one email when two requests correct the invitation to that address', async () => {
    const { id } = await invite(coach);
    const right = newAddress('right');
    await Promise.all([correct(coach, id, right), correct(coach, id, right)]);
    expect((await world.mails()).filter(({ to }) => to === right)).toHaveLength(1);
  });

  it('can be corrected only by an owner if the invitation is for staff', async () => {
    const input = { email: newAddress('coach'), name: 'Cleo', role: 'COACH' };
    const { inviteCoach } = await owner.ok(INVITE_COACH, { input });
    const right = newAddress('right');
    const refused = await coach.gql(CORRECT, {
      input: { invitationId: inviteCoach.id, email: right },
    });
    expect(codeOf(refused)).toBe('NOT_FOUND');
    const dead = await mailedToken(world, input.email);
    expect(await correct(owner, inviteCoach.id, right)).toMatchObject({ email: right });
    expect((await accept(dead)).data!['acceptInvitation']).toMatchObject({ code: 'EXPIRED' });
    const joined = await accept(await mailedToken(world, right));
    expect(joined.data!['acceptInvitation'].me.member).toMatchObject({ role: 'COACH' });
  });
});

describe('the daily limit on invitations of a practice', () => {
  const send = async (by: Actor) => invite(by);

  it('is 20 in the first week and 200 later, and the refusal says when more can be sent', async () => {
    const first = world.clock.now();
    const { id } = await send(coach);
    for (let n = 1; n < 20; n += 1) {
      expect((await send(n % 2 ? owner : coach)).__typename).toBe('Invitation');
    }
    const refusal = {
      code: 'LIMIT_REACHED',
      message: 'A new practice can send 20 invitations a day for its first 7 days.',
      until: new Date(first.getTime() + 86_400_000).toISOString(),
    };
    expect(await send(coach)).toMatchObject(refusal);
    expect((await owner.ok(RESEND, { id }))['resendInvitation']).toMatchObject(refusal);
    const input = { invitationId: id, email: newAddress() };
    expect((await owner.ok(CORRECT, { input }))['correctInvitation']).toMatchObject(refusal);
    const staff = { email: newAddress(), name: 'Cleo', role: 'COACH' };
    expect((await owner.ok(INVITE_COACH, { input: staff }))['inviteCoach']).toMatchObject(refusal);
    // The limit of one practice does not affect another.
    const other = await makePractice(world, 'Other');
    expect((await send(other.owner)).__typename).toBe('Invitation');

    world.clock.advance({ days: 1 });
    expect((await send(coach)).__typename).toBe('Invitation');
    world.clock.advance({ days: 6 });
    for (let n = 0; n < 21; n += 1) {
      expect((await send(coach)).__typename).toBe('Invitation');
    }
    await world.owner.query(
      `update attempts set count = 200 where kind = 'INVITATIONS_OF_PRACTICE' and count = 21`,
    );
    expect(await send(coach)).toMatchObject({
      code: 'LIMIT_REACHED',
      message: 'A practice can send 200 invitations a day.',
    });
  });

  it('is counted in the database without the name or id of the practice', async () => {
    await send(coach);
    const { rows } = await world.owner.query(
      `select subject, count from attempts where kind = 'INVITATIONS_OF_PRACTICE' and count = 1`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { subject } of rows) expect(subject).toHaveLength(32);
  });
});

describe('205 pending invitations', () => {
  const PAGE = `query ($as: InvitedAs, $search: String, $first: Int, $after: String) {
    invitations(as: $as, open: true, search: $search, first: $first, after: $after) {
      edges { node { email role } } pageInfo { hasNextPage endCursor } totalCount } }`;
  const page = async (variables: object) => (await owner.ok(PAGE, variables))['invitations'];

  beforeEach(async () => {
    const pattern = await invite(owner, newAddress('pattern'), { name: 'Zoé Abel' });
    await owner.ok(REVOKE, { id: pattern.id });
    await world.owner.query(
      `insert into invitations (practice_id, id, email, name, role, client_id, invited_by, token_hash,
         created_at, sent_at, expires_at)
       select practice_id, gen_random_uuid(), 'p' || n || '@example.test', 'Person ' || n,
         case when n <= 5 then 'COACH' else 'CLIENT' end, case when n > 5 then client_id end, invited_by,
         token_hash, created_at, sent_at + n * interval '1 second', expires_at
       from invitations, generate_series(1, 205) n where id = $1`,
      [pattern.id],
    );
  });

  it('are listed page by page, separately for staff and clients', async () => {
    expect((await page({ as: 'STAFF' })).totalCount).toBe(5);
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const { edges, pageInfo, totalCount }: any = await page({ as: 'CLIENT', first: 60, after });
      expect(totalCount).toBe(200);
      for (const { node } of edges) {
        expect(node.role).toBe('CLIENT');
        seen.add(node.email);
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe(200);
    expect((await page({})).edges).toHaveLength(20);
  });

  it('are found by part of a name or address', async () => {
    expect((await page({ search: 'p199@' })).edges).toMatchObject([
      { node: { email: 'p199@example.test' } },
    ]);
    expect((await page({ search: 'PERSON 3', as: 'STAFF' })).totalCount).toBe(1);
    expect((await page({ search: 'zoe abel', as: 'CLIENT' })).totalCount).toBe(200);
    expect((await page({ search: '%' })).totalCount).toBe(0);
  });

  it('are listed with one SQL statement', async () => {
    const many = await statementsOf(() => page({ as: 'CLIENT' }));
    expect(many).toHaveLength(1);
  });
});

describe('inviting staff', () => {
  it('is allowed to owners, and coaches can neither send nor see the invitation', async () => {
    const input = { email: newAddress('coach'), name: 'Cleo', role: 'COACH' };
    expect(codeOf(await coach.gql(INVITE_COACH, { input }))).toBe('FORBIDDEN');
    const { inviteCoach } = await owner.ok(INVITE_COACH, { input });
    expect(inviteCoach).toMatchObject({ role: 'COACH', clientId: null });
    expect(await listed(owner)).toHaveLength(1);
    expect(await listed(coach)).toEqual([]);
    for (const change of [RESEND, REVOKE]) {
      expect(codeOf(await coach.gql(change, { id: inviteCoach.id }))).toBe('NOT_FOUND');
    }
    const accepted = await accept(await mailedToken(world, input.email), {
      name: 'Cleo C.',
      timeZone: 'UTC',
    });
    expect(accepted.data!['acceptInvitation'].me).toMatchObject({
      account: { name: 'Cleo C.' },
      member: { role: 'COACH', clientId: null },
    });
  });

  it('with the role CLIENT reports the role field as invalid', async () => {
    const answer = await owner.gql(INVITE_COACH, {
      input: { email: newAddress(), name: 'Cleo', role: 'CLIENT' },
    });
    expect(fieldsOf(answer)).toEqual(['input.role']);
  });

  it('twice is refused while the first invitation is pending', async () => {
    const input = { email: newAddress(), name: 'Cleo', role: 'OWNER' };
    const { inviteCoach } = await owner.ok(INVITE_COACH, { input });
    expect((await owner.ok(INVITE_COACH, { input }))['inviteCoach']).toMatchObject({
      code: 'TAKEN',
    });
    await owner.ok(REVOKE, { id: inviteCoach.id });
    expect((await owner.ok(INVITE_COACH, { input }))['inviteCoach']).toMatchObject({
      status: 'PENDING',
    });
  });
});

describe('the link of an invitation', () => {
  const EXPIRED = { __typename: 'Refusal', code: 'EXPIRED' };

  async function opensNothing(token: string): Promise<void> {
    expect((await world.gql(PREVIEW, { token })).data).toEqual({ invitation: null });
    expect((await accept(token)).data!['acceptInvitation']).toMatchObject(EXPIRED);
  }

  it('lets a practice be renamed while somebody joins it', async () => {
    const other = await otherConnection(world);
    try {
      await other.query(
        `begin;
         insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
         select id, id, id, 'CLIENT', 'Noor', 'noor@example.test', time_zone, created_at, name, time_zone
         from practices where id = '${practice.id}' for key share`,
      );
      const renamed = owner.ok(
        `mutation { renamePractice(name: "Haven", version: 1) { ... on Practice { name } } }`,
      );
      await untilWaiting(world);
      await other.query('commit');
      expect(await renamed).toEqual({ renamePractice: { name: 'Haven' } });
    } finally {
      await other.end();
    }
  });

  it('joins a practice under its new name if it is renamed meanwhile', async () => {
    const tokens: string[] = [];
    for (let n = 0; n < 4; n += 1)
      tokens.push(await mailedToken(world, (await invite(coach)).email));
    const rename = `mutation ($name: String!, $version: Int!) {
      renamePractice(name: $name, version: $version) { ... on Practice { version } } }`;
    const renameTwice = async () => {
      await owner.ok(rename, { name: 'Haven', version: 1 });
      await owner.ok(rename, { name: 'Quay', version: 2 });
    };
    const [answers] = await Promise.all([
      Promise.all(tokens.map((token) => accept(token))),
      renameTwice(),
    ]);
    expect(answers.map(({ errors }) => errors)).toEqual(tokens.map(() => undefined));
    const { rows } = await world.owner.query(
      'select distinct practice_name as name from members where practice_id = $1',
      [practice.id],
    );
    expect(rows).toEqual([{ name: 'Quay' }]);
  });

  it('works once', async () => {
    const { email } = await invite(coach);
    const token = await mailedToken(world, email);
    const both = await Promise.all([accept(token), accept(token)]);
    expect(both.map(({ data }) => data!['acceptInvitation'].__typename).sort()).toEqual([
      'Refusal',
      'SignedIn',
    ]);
    await opensNothing(token);
  });

  it('expires after seven days, and resending the invitation makes a new link', async () => {
    const { id, email } = await invite(coach);
    const token = await mailedToken(world, email);
    world.clock.advance({ days: 7 });
    await opensNothing(token);
    expect(await listed(coach)).toMatchObject([{ status: 'EXPIRED' }]);
    const { resendInvitation } = await coach.ok(RESEND, { id });
    expect(resendInvitation).toMatchObject({
      status: 'PENDING',
      sentAt: world.clock.now().toISOString(),
    });
    await opensNothing(token);
    const next = await mailedToken(world, email);
    expect((await accept(next)).data!['acceptInvitation'].__typename).toBe('SignedIn');
    expect((await coach.ok(RESEND, { id }))['resendInvitation']).toMatchObject({ code: 'FINAL' });
    expect((await coach.ok(REVOKE, { id }))['revokeInvitation']).toMatchObject({ code: 'FINAL' });
  });

  it('stops working when the invitation is revoked, and resending the invitation makes a new link', async () => {
    const { id, email } = await invite(coach);
    const token = await mailedToken(world, email);
    const { revokeInvitation } = await coach.ok(REVOKE, { id });
    expect(revokeInvitation).toMatchObject({ status: 'REVOKED' });
    await opensNothing(token);
    expect((await coach.ok(RESEND, { id }))['resendInvitation']).toMatchObject({
      status: 'PENDING',
    });
    expect(
      (await accept(await mailedToken(world, email))).data!['acceptInvitation'].__typename,
    ).toBe('SignedIn');
  });

  it('opens an existing account of the address only with the password of that account', async () => {
    const person = await signUp(world, { practiceName: 'Own' });
    const { clientId } = await invite(coach, person.email);
    const token = await mailedToken(world, person.email);
    const wrong = await accept(token, { password: 'not my password' });
    expect(wrong.data!['acceptInvitation']).toMatchObject({
      code: 'WRONG_CREDENTIALS',
      field: 'input.password',
    });
    const { data } = await accept(token, { name: 'Another Name' });
    expect(data!['acceptInvitation'].me).toMatchObject({
      account: { name: 'Robin Doe' },
      member: { role: 'CLIENT', clientId },
      memberships: [{ practice: { name: 'Own' } }, { practice: { name: 'Harbour' } }],
    });
  });

  it('is subject to the limit on password attempts', async () => {
    const person = await signUp(world);
    await invite(coach, person.email);
    const token = await mailedToken(world, person.email);
    const tries = Array.from(
      { length: 11 },
      (_, n) => `a${n}: acceptInvitation(input: {
      token: "${token}", password: "wrong password ${n}" }) { ... on Refusal { code } }`,
    );
    const { data } = await world.gql(`mutation { ${tries.join('\n')} }`);
    expect(data!['a9']).toEqual({ code: 'WRONG_CREDENTIALS' });
    expect(data!['a10']).toEqual({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('stays valid when a new account sends an invalid password, name or time zone', async () => {
    const { email } = await invite(coach);
    const token = await mailedToken(world, email);
    for (const password of ['short', email, 'x'.repeat(201), '']) {
      expect(fieldsOf(await accept(token, { password }))).toEqual(['input.password']);
    }
    expect(fieldsOf(await accept(token, { name: 'nul\0' }))).toEqual(['input.name']);
    expect(fieldsOf(await accept(token, { timeZone: 'x' }))).toEqual(['input.timeZone']);
    expect((await accept(token)).data!['acceptInvitation'].__typename).toBe('SignedIn');
  });

  it('does not move the rest of the same request into the practice of the invitation', async () => {
    const victim = await practice.client({ coach: owner });
    const other = await makePractice(world, 'Other');
    const { email } = await invite(coach);
    const token = await mailedToken(world, email);
    const both = `($token: String!, $id: ID!, $joining: JoiningInput) {
      a: acceptInvitation(input: { token: $token, password: "${PASSWORD}", joining: $joining }) { __typename }
      b: archiveClient(input: { clientId: $id, plan: PAUSE }) { __typename ... on ClientProfile { name } } }`;
    const changed = await other.owner.gql(`mutation ${both}`, {
      token,
      id: victim.clientId,
      joining: JOINING,
    });
    expect(changed.data).toBeNull();
    expect(codeOf(changed)).toBe('NOT_FOUND');
    const next = await invite(coach);
    const read = await other.owner.gql(
      'query ($token: String!) { invitation(token: $token) { email } invitations { edges { node { email } } } practice { name } }',
      { token: await mailedToken(world, next.email) },
    );
    expect(read.data).toEqual({
      invitation: { email: next.email },
      invitations: { edges: [] },
      practice: { name: 'Other' },
    });
  });

  it('is stored only as a hash, and no email names the client', async () => {
    const { email } = await invite(coach);
    const token = await mailedToken(world, email);
    const { rows } = await world.owner.query(
      `select t.hash::text || i.token_hash::text as kept from invitation_tokens t join invitations i on i.token_hash = t.hash`,
    );
    const hex = Buffer.from(token, 'base64url').toString('hex');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ kept }) => kept.includes(token) || kept.includes(hex))).toBe(false);
    expect((await world.mails()).some(({ text }) => text.includes('Mara'))).toBe(false);
  });
});

describe('invitations', () => {
  it('are listed with one SQL statement, whatever their number', async () => {
    await invite(coach);
    const few = await statementsOf(() => coach.ok(INVITATIONS));
    for (let n = 0; n < 5; n += 1) await invite(coach);
    const many = await statementsOf(() => coach.ok(INVITATIONS));
    expect([few.length, many.length]).toEqual([1, 1]);
  });

  it('move with the client to another coach and cannot be reached from outside the practice', async () => {
    const { id, clientId } = await invite(coach);
    const colleague = await practice.coach('Carl Colleague');
    expect(codeOf(await colleague.gql(RESEND, { id }))).toBe('NOT_FOUND');
    await coach.ok(HAND_OVER, { clientId, to: colleague.memberId });
    expect(await listed(coach)).toEqual([]);
    expect((await colleague.ok(RESEND, { id }))['resendInvitation'].id).toBe(id);
    const other = await makePractice(world);
    for (const change of [RESEND, REVOKE]) {
      expect(codeOf(await other.owner.gql(change, { id }))).toBe('NOT_FOUND');
    }
    const client = await practice.client();
    expect(codeOf(await client.gql(INVITATIONS))).toBe('FORBIDDEN');
    expect(codeOf(await world.gql(INVITATIONS))).toBe('UNAUTHENTICATED');
  });
});

describe('a client’s profile', () => {
  it('can be changed by the coach and the client, and omitted fields stay unchanged', async () => {
    const client = await practice.client({ coach });
    const { clientId } = client;
    const reachNote = 'evenings 🌙 בערב';
    const first = await coach.ok(UPDATE, {
      input: { clientId, version: 1, reachBy: 'PHONE', reachNote, pronouns: null },
    });
    expect(first['updateClient']).toMatchObject({
      name: 'Mara Client',
      reachBy: 'PHONE',
      reachNote,
      version: 2,
    });
    const second = await client.ok(UPDATE_MINE, {
      input: { clientId, version: 2, callName: 'M.', pronouns: 'she/her' },
    });
    expect(second['updateMyProfile']).toMatchObject({
      callName: 'M.',
      pronouns: 'she/her',
      reachNote,
      version: 3,
    });
  });

  it('accepts one of two concurrent changes and refuses the other with the current version', async () => {
    const client = await practice.client({ coach });
    const input = { clientId: client.clientId, version: 1, callName: 'One' };
    const both = await Promise.all([
      coach.ok(UPDATE, { input }),
      client.ok(UPDATE_MINE, { input }),
    ]);
    const refused = both.map((one) => Object.values(one)[0]).filter((one) => one.code);
    expect(refused).toEqual([expect.objectContaining({ code: 'STALE', now: 2 })]);
  });

  it('cannot be changed by another coach, another client, another practice or an anonymous caller', async () => {
    const client = await practice.client({ coach });
    const input = { clientId: client.clientId, version: 1, callName: 'X' };
    const colleague = await practice.coach();
    const other = await makePractice(world);
    const theirs = await other.client();
    const sibling = await practice.client({ coach });
    expect(codeOf(await colleague.gql(UPDATE, { input }))).toBe('NOT_FOUND');
    expect(codeOf(await other.owner.gql(UPDATE, { input }))).toBe('NOT_FOUND');
    for (const stranger of [theirs, sibling]) {
      expect(codeOf(await stranger.gql(UPDATE_MINE, { input }))).toBe('NOT_FOUND');
      expect(codeOf(await stranger.gql(UPDATE, { input }))).toBe('FORBIDDEN');
    }
    expect(codeOf(await coach.gql(UPDATE_MINE, { input }))).toBe('FORBIDDEN');
    expect(codeOf(await world.gql(UPDATE, { input }))).toBe('UNAUTHENTICATED');
    expect((await owner.ok(UPDATE, { input }))['updateClient']).toMatchObject({ callName: 'X' });
  });

  it.each([
    ['input.clientId', { clientId: 'x' }],
    ['input.name', { name: '' }],
    ['input.callName', { callName: 'x'.repeat(101) }],
    ['input.reachNote', { reachNote: 'x'.repeat(501) }],
    ['input.reachNote', { reachNote: 'nul\0' }],
    ['input.timeZone', { timeZone: 'Nowhere' }],
    ['input.otherAlias', { otherAlias: 'ben@example.test' }],
  ])('reports %s as the invalid field for %j', async (field, wrong) => {
    const { clientId } = await practice.client({ coach });
    expect(
      fieldsOf(await coach.gql(UPDATE, { input: { clientId, version: 1, ...wrong } })),
    ).toEqual([field]);
  });
});

describe('a client’s coach', () => {
  it('changes by a transfer, and the former coach loses access to the client', async () => {
    const colleague = await practice.coach('Carl Colleague');
    const client = await practice.client({ coach });
    const { clientId } = client;
    const { transferClient } = await coach.ok(HAND_OVER, { clientId, to: colleague.memberId });
    expect(transferClient.coach).toEqual({ id: colleague.memberId, name: 'Carl Colleague' });
    expect(codeOf(await coach.gql(HAND_OVER, { clientId, to: coach.memberId }))).toBe('NOT_FOUND');
    const own = await client.ok('{ myProfile { coach { name } } }');
    expect(own['myProfile'].coach.name).toBe('Carl Colleague');
    const again = await colleague.ok(HAND_OVER, { clientId, to: colleague.memberId });
    expect(again['transferClient'].id).toBe(clientId);
    const { rows } = await world.owner.query(
      `select from events where client_id = $1 and kind = 'CLIENT_HANDED_OVER'`,
      [clientId],
    );
    expect(rows).toHaveLength(1);
  });

  it('must be current staff of the practice', async () => {
    const { clientId, memberId } = await practice.client({ coach });
    const other = await makePractice(world);
    const gone = await practice.coach();
    await owner.ok('mutation ($id: ID!) { removeMember(memberId: $id) { __typename } }', {
      id: gone.memberId,
    });
    for (const to of [other.owner.memberId, memberId, gone.memberId, newId(world)]) {
      expect(codeOf(await owner.gql(HAND_OVER, { clientId, to }))).toBe('NOT_FOUND');
    }
    expect(fieldsOf(await owner.gql(HAND_OVER, { clientId, to: 'x' }))).toEqual([
      'input.toMemberId',
    ]);
  });
});

describe('archiving and restoring a client', () => {
  it('sets and clears the archive date, and archiving twice keeps the first date', async () => {
    const { clientId } = await practice.client({ coach });
    const at = world.clock.now().toISOString();
    expect((await coach.ok(ARCHIVE, { clientId }))['archiveClient'].archivedAt).toBe(at);
    world.clock.advance({ hours: 1 });
    expect((await coach.ok(ARCHIVE, { clientId }))['archiveClient'].archivedAt).toBe(at);
    expect((await coach.ok(RESTORE, { clientId }))['restoreClient'].archivedAt).toBeNull();
    const { rows } = await world.owner.query(
      'select kind from events where client_id = $1 order by id',
      [clientId],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['CLIENT_ARCHIVED', 'CLIENT_RESTORED']);
  });

  it('makes the person who restores the client their coach if the former coach was removed', async () => {
    const { clientId } = await practice.client({ coach });
    await coach.ok(ARCHIVE, { clientId });
    await owner.ok('mutation ($id: ID!) { removeMember(memberId: $id) { __typename } }', {
      id: coach.memberId,
    });
    const { restoreClient } = await owner.ok(RESTORE, { clientId });
    expect(restoreClient.coach.id).toBe(owner.memberId);
  });

  it('is refused to colleagues and to other practices', async () => {
    const { clientId } = await practice.client({ coach });
    const colleague = await practice.coach();
    const other = await makePractice(world);
    for (const change of [ARCHIVE, RESTORE]) {
      expect(codeOf(await colleague.gql(change, { clientId }))).toBe('NOT_FOUND');
      expect(codeOf(await other.owner.gql(change, { clientId }))).toBe('NOT_FOUND');
    }
  });
});

describe('a client of two practices', () => {
  it('switches between the practices with one cookie and has a separate profile in each', async () => {
    const email = newAddress('both');
    const here = await invite(coach, email);
    await accept(await mailedToken(world, email));
    const other = await makePractice(world, 'Other');
    const there = await invite(other.owner, email);
    const joined = await accept(await mailedToken(world, email));
    expect(joined.data!['acceptInvitation'].me.member.clientId).toBe(there.clientId);
    const back = await world.gql(
      `mutation ($id: ID!) { refreshSession(practiceId: $id) { ${SIGNED_IN} } }`,
      { id: practice.id },
      { cookie: refreshCookieOf(joined) },
    );
    const session = back.data!['refreshSession'];
    expect(session.me.member).toMatchObject({
      clientId: here.clientId,
      practice: { id: practice.id },
    });
    const mine = await world.gql('{ myProfile { id } }', {}, { token: session.accessToken });
    expect(mine.data!['myProfile'].id).toBe(here.clientId);
  });
});

describe('a name', () => {
  it.each([
    ['made of invisible characters', '\u200b\u200b'],
    ['made of filler characters', '\u3164'],
    ['with a right-to-left override', 'Ana \u202ezieuR'],
    ['with a line break', 'Ana\nRuiz'],
  ])('%s is refused, with the field named', async (_what, name) => {
    const { owner } = await makePractice(world);
    for (const input of [
      { name, email: 'mara@example.test' },
      { name: 'Mara', callName: name, email: 'mara@example.test' },
    ]) {
      const { errors } = await owner.gql(
        `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
        { input },
      );
      const field = 'callName' in input ? 'input.callName' : 'input.name';
      expect(errors![0]!.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [expect.objectContaining({ field })],
      });
    }
    const renamed = await owner.gql(
      'mutation ($name: String!) { renamePractice(name: $name, version: 1) { __typename } }',
      { name },
    );
    expect(renamed.errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [expect.objectContaining({ field: 'name' })],
    });
  });
});
