import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TokenVerifier } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { isRefusedSoon } from '../support/sign-in.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type Answer, type World } from '../support/world.js';

const RESULT = `
  __typename
  ... on Practice { id name timeZone version members { id role } }
  ... on Refusal { code message current now: version }`;
const RENAME = `mutation ($name: String!, $timeZone: String, $version: Int!) {
  renamePractice(name: $name, timeZone: $timeZone, version: $version) { ${RESULT} } }`;
const CHANGE_ROLE = `mutation ($memberId: ID!, $role: Role!) { changeRole(memberId: $memberId, role: $role) { ${RESULT} } }`;
const REMOVE = `mutation ($memberId: ID!) { removeMember(memberId: $memberId) { ${RESULT} } }`;

let world: World;
let practice: TestPractice;
let owner: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  practice = await makePractice(world);
  owner = practice.owner;
});

const codeOf = (answer: Answer<any>) => answer.errors?.[0]?.extensions['code'];
const rolesOf = (members: { id: string; role: string }[]) =>
  Object.fromEntries(members.map(({ id, role }) => [id, role]));

describe('a practice', () => {
  it('lists its staff, owners first, with the number of clients of each', async () => {
    const anna = await practice.coach('Anna Coach');
    await practice.client({ coach: anna });
    await practice.client({ coach: anna });
    const { practice: read } = await anna.ok(
      '{ practice { name timeZone version members { name email role clientCount you } } }',
    );
    expect(read).toMatchObject({ name: 'Harbour', timeZone: 'Europe/Berlin', version: 1 });
    expect(read.members).toEqual([
      { name: 'Olga Owner', email: owner.email, role: 'OWNER', clientCount: 0, you: false },
      { name: 'Anna Coach', email: anna.email, role: 'COACH', clientCount: 2, you: true },
    ]);
  });

  it('is read with two SQL statements, whatever the number of coaches', async () => {
    const read = () => owner.ok('{ practice { name members { name clientCount } } }');
    const few = await statementsOf(read);
    for (let n = 0; n < 10; n += 1) await practice.client({ coach: await practice.coach() });
    const many = await statementsOf(read);
    expect(few).toHaveLength(2);
    expect(many).toHaveLength(2);
  });

  it('cannot be read by clients or anonymous callers', async () => {
    const client = await practice.client();
    expect(codeOf(await client.gql('{ practice { name } }'))).toBe('FORBIDDEN');
    expect(codeOf(await world.gql('{ practice { name } }'))).toBe('UNAUTHENTICATED');
  });
});

describe('renaming a practice', () => {
  it('keeps emoji and right-to-left text exactly, and keeps the time zone when it is omitted', async () => {
    const name = 'مرفأ 🌱 Ñandú';
    const { renamePractice } = await owner.ok(RENAME, {
      name,
      timeZone: 'Asia/Kolkata',
      version: 1,
    });
    expect(renamePractice).toMatchObject({ name, timeZone: 'Asia/Kolkata', version: 2 });
    const again = await owner.ok(RENAME, { name: 'Haven', version: 2 });
    expect(again.renamePractice).toMatchObject({
      name: 'Haven',
      timeZone: 'Asia/Kolkata',
      version: 3,
    });
  });

  it('shows the new name to every member in the list of their practices', async () => {
    const coach = await practice.coach();
    const client = await practice.client({ coach });
    await owner.ok(RENAME, { name: 'Haven', timeZone: 'Asia/Kolkata', version: 1 });
    for (const person of [owner, coach, client]) {
      const { me } = await person.ok('{ me { memberships { practice { name timeZone } } } }');
      expect(me.memberships).toEqual([{ practice: { name: 'Haven', timeZone: 'Asia/Kolkata' } }]);
    }
  });

  it('from an outdated version is refused with the current name and version', async () => {
    await owner.ok(RENAME, { name: 'Haven', version: 1 });
    const { renamePractice } = await owner.ok(RENAME, { name: 'Haven too', version: 1 });
    expect(renamePractice).toMatchObject({ code: 'STALE', current: 'Haven', now: 2 });
  });

  it.each([
    ['name', { name: '' }],
    ['name', { name: ' \t' }],
    ['name', { name: 'x'.repeat(201) }],
    ['name', { name: 'Your bank: verify at https://bank.example' }],
    ['name', { name: 'bank.example' }],
    ['name', { name: 'nul\0' }],
    ['name', { name: 'half \ud83d' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['timeZone', { timeZone: '' }],
  ])('reports %s as the invalid field for %j', async (field, wrong) => {
    const answer = await owner.gql(RENAME, { name: 'Haven', version: 1, ...wrong });
    expect(codeOf(answer)).toBe('INVALID_INPUT');
    expect(answer.errors![0]!.extensions['fields']).toEqual([expect.objectContaining({ field })]);
  });

  it('is allowed only to owners', async () => {
    const coach = await practice.coach();
    expect(codeOf(await coach.gql(RENAME, { name: 'Mine', version: 1 }))).toBe('FORBIDDEN');
  });
});

describe('changing a role', () => {
  it('invalidates the current access token of the member', async () => {
    const coach = await practice.coach();
    const before = coach.token();
    const { changeRole } = await owner.ok(CHANGE_ROLE, { memberId: coach.memberId, role: 'OWNER' });
    expect(rolesOf(changeRole.members)[coach.memberId]).toBe('OWNER');
    expect(await isRefusedSoon(world, before)).toBe(true);
  });

  it('to the same role does not sign out the member', async () => {
    const coach = await practice.coach();
    await owner.ok(CHANGE_ROLE, { memberId: coach.memberId, role: 'COACH' });
    const { rows } = await world.owner.query(
      'select revoked_at from sign_ins where account_id = $1',
      [coach.accountId],
    );
    expect(rows).toEqual([{ revoked_at: null }]);
  });

  it('does not end a sign-in that has switched to another practice', async () => {
    const coach = await practice.coach();
    const elsewhere = await makePractice(world, 'Elsewhere');
    await world.owner.query('update sign_ins set practice_id = $2 where account_id = $1', [
      coach.accountId,
      elsewhere.id,
    ]);
    world.clock.advance({ minutes: 6 });
    await owner.ok(CHANGE_ROLE, { memberId: coach.memberId, role: 'OWNER' });
    const { rows } = await world.owner.query(
      'select revoked_at from sign_ins where account_id = $1',
      [coach.accountId],
    );
    expect(rows).toEqual([{ revoked_at: null }]);
  });

  it('to CLIENT is refused, and the role of a client cannot be changed', async () => {
    const coach = await practice.coach();
    const client = await practice.client();
    const down = await owner.gql(CHANGE_ROLE, { memberId: coach.memberId, role: 'CLIENT' });
    expect(down.errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'role' }],
    });
    expect(codeOf(await owner.gql(CHANGE_ROLE, { memberId: client.memberId, role: 'OWNER' }))).toBe(
      'NOT_FOUND',
    );
  });

  it('and removing a member return NOT_FOUND for members of other practices and for unknown ids', async () => {
    const other = await makePractice(world, 'Other');
    const theirs = await other.coach();
    const answers = [
      await owner.gql(CHANGE_ROLE, { memberId: theirs.memberId, role: 'OWNER' }),
      await owner.gql(CHANGE_ROLE, { memberId: newId(world), role: 'OWNER' }),
      await owner.gql(REMOVE, { memberId: theirs.memberId }),
    ];
    for (const answer of answers) {
      expect(answer.errors![0]).toMatchObject({
        message: 'This isn’t here. It may have been moved or removed.',
        extensions: { code: 'NOT_FOUND' },
      });
    }
    const { rows } = await world.owner.query('select role, removed_at from members where id = $1', [
      theirs.memberId,
    ]);
    expect(rows).toEqual([{ role: 'COACH', removed_at: null }]);
    const wrong = await owner.gql(REMOVE, { memberId: 'x' });
    expect(wrong.errors![0]!.extensions['fields']).toEqual([
      expect.objectContaining({ field: 'memberId' }),
    ]);
  });
});

describe('the last owner', () => {
  it('can neither give up the role nor be removed', async () => {
    for (const answer of [
      await owner.ok(CHANGE_ROLE, { memberId: owner.memberId, role: 'COACH' }),
      await owner.ok(REMOVE, { memberId: owner.memberId }),
    ]) {
      expect(Object.values(answer)[0]).toMatchObject({ code: 'LAST_OWNER' });
    }
  });

  it('remains when two owners leave at the same time', async () => {
    const second = await practice.coach();
    await owner.ok(CHANGE_ROLE, { memberId: second.memberId, role: 'OWNER' });
    const answers = await Promise.all([
      owner.gql(CHANGE_ROLE, { memberId: owner.memberId, role: 'COACH' }),
      owner.gql(REMOVE, { memberId: second.memberId }),
    ]);
    const done = answers.filter(
      ({ data }) => Object.values(data ?? {})[0]?.__typename === 'Practice',
    );
    expect(done).toHaveLength(1);
    const { rows } = await world.owner.query(
      `select id from members where practice_id = $1 and role = 'OWNER' and removed_at is null`,
      [practice.id],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('removing a member', () => {
  it('ends only that membership, and the member stays signed in to another practice on the same device', async () => {
    const coach = await practice.coach();
    const elsewhere = await makePractice(world, 'Quay');
    const memberId = newId(world);
    await world.owner.query(
      `insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
       values ($1, $2, $3, 'OWNER', 'Cora', 'cora@example.test', 'Europe/Berlin', $4, 'Quay', 'Europe/Berlin')`,
      [elsewhere.id, memberId, coach.accountId, world.clock.now()],
    );
    const { rows } = await world.owner.query('select id from sign_ins where account_id = $1', [
      coach.accountId,
    ]);
    const { accessToken } = world.app.get(TokenVerifier, { strict: false }).sign({
      accountId: coach.accountId,
      signInId: rows[0].id,
      member: { practiceId: elsewhere.id, memberId, role: 'OWNER', clientId: null },
    });
    const token = coach.token();
    await owner.ok(REMOVE, { memberId: coach.memberId });
    expect(await isRefusedSoon(world, token)).toBe(true);
    const there = await world.gql('{ practice { name } }', {}, { token: accessToken });
    expect(there.data).toEqual({ practice: { name: 'Quay' } });
  });

  it('is refused until the clients are transferred, then takes effect at once', async () => {
    const coach = await practice.coach();
    const client = await practice.client({ coach });
    const token = coach.token();
    const early = await owner.ok(REMOVE, { memberId: coach.memberId });
    expect(early.removeMember).toMatchObject({ code: 'NOT_NOW' });
    await owner.ok(
      `mutation ($c: ID!, $m: ID!) { transferClient(input: { clientId: $c, toMemberId: $m }) { __typename } }`,
      { c: client.clientId, m: owner.memberId },
    );
    const { removeMember } = await owner.ok(REMOVE, { memberId: coach.memberId });
    expect(rolesOf(removeMember.members)).toEqual({ [owner.memberId]: 'OWNER' });
    expect(await isRefusedSoon(world, token)).toBe(true);
    expect(codeOf(await owner.gql(REMOVE, { memberId: coach.memberId }))).toBe('NOT_FOUND');
  });

  it('revokes the pending staff invitations that the member sent', async () => {
    const leaving = await practice.coach();
    await world.owner.query(
      `insert into invitations (practice_id, id, email, name, role, invited_by, token_hash, created_at, sent_at, expires_at)
       values ($1, $2, 'back@example.test', 'Back', 'OWNER', $3, '\\x00', $4, $4, $4::timestamptz + interval '7 days')`,
      [practice.id, newId(world), leaving.memberId, world.clock.now()],
    );
    await owner.ok(REMOVE, { memberId: leaving.memberId });
    const { edges } = (await owner.ok('{ invitations { edges { node { email status } } } }'))[
      'invitations'
    ];
    const invitations = edges.map(({ node }: any) => node);
    expect(invitations).toEqual([{ email: 'back@example.test', status: 'REVOKED' }]);
  });

  it('lets an owner invite the same address again', async () => {
    const coach = await practice.coach();
    const { rows } = await world.owner.query('select email from members where id = $1', [
      coach.memberId,
    ]);
    const invite = async (): Promise<{ __typename: string; code?: string }> =>
      (
        await owner.ok(
          `mutation ($input: InviteCoachInput!) {
             inviteCoach(input: $input) { __typename ... on Refusal { code } } }`,
          { input: { email: rows[0].email, name: 'Cora Coach', role: 'COACH' } },
        )
      )['inviteCoach'];
    expect(await invite()).toEqual({ __typename: 'Refusal', code: 'TAKEN' });
    await owner.ok(REMOVE, { memberId: coach.memberId });
    expect(await invite()).toEqual({ __typename: 'Invitation' });
  });

  it('returns NOT_FOUND for a client and is forbidden to coaches', async () => {
    const client = await practice.client();
    expect(codeOf(await owner.gql(REMOVE, { memberId: client.memberId }))).toBe('NOT_FOUND');
    const coach = await practice.coach();
    expect(codeOf(await coach.gql(REMOVE, { memberId: owner.memberId }))).toBe('FORBIDDEN');
  });
});
