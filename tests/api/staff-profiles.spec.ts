import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { jpeg, segment } from '../support/jpeg.js';
import { bootWorld, type World } from '../support/world.js';

const PROFILE = '... on StaffProfile { id bio photo }';
const BIO = `mutation ($bio: String!) { setStaffBio(input: { bio: $bio }) { __typename ${PROFILE} } }`;
const PHOTO = `mutation ($photo: String) { setStaffPhoto(photo: $photo) { __typename ${PROFILE} } }`;
const OWN = '{ myStaffProfile { id bio photo } }';
const COACH = '{ myProfile { coach { name } coachProfile { id bio photo } } }';
const RENAME = 'mutation ($name: String!) { renameAccount(name: $name) { __typename } }';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const dataUrl = (bytes: Buffer) => `data:image/jpeg;base64,${bytes.toString('base64')}`;
const upload = (bytes: Buffer) => coach.gql(PHOTO, { photo: bytes.toString('base64') });
const fault = async (as: Actor, query: string, variables: object) =>
  (await as.gql(query, variables)).errors?.[0]?.extensions['code'];
const ofCoach = async (as: Actor) => (await as.ok(COACH))['myProfile'].coachProfile;

describe('what a coach tells their clients about themselves', () => {
  it('is empty at first, and shown to the coach’s clients once it is written', async () => {
    const empty = { id: coach.memberId, bio: '', photo: null };
    expect((await coach.ok(OWN))['myStaffProfile']).toEqual(empty);
    expect(await ofCoach(client)).toEqual(empty);

    const bio = 'I have coached for ten years.\nI live by the sea.';
    await coach.ok(BIO, { bio: `  ${bio}\n` });
    await coach.ok(PHOTO, { photo: jpeg(256, 256).toString('base64') });
    const told = { id: coach.memberId, bio, photo: dataUrl(jpeg(256, 256)) };
    expect((await coach.ok(OWN))['myStaffProfile']).toEqual(told);
    expect(await ofCoach(client)).toEqual(told);
  });

  it('has the same effect when it is sent again, and can be removed', async () => {
    for (let times = 0; times < 2; times += 1) {
      await coach.ok(BIO, { bio: 'Hello.' });
      await coach.ok(PHOTO, { photo: jpeg(8, 8).toString('base64') });
    }
    expect(await ofCoach(client)).toMatchObject({ bio: 'Hello.', photo: dataUrl(jpeg(8, 8)) });
    await coach.ok(BIO, { bio: '' });
    await coach.ok(PHOTO, { photo: null });
    expect(await ofCoach(client)).toMatchObject({ bio: '', photo: null });
  });

  it('is not that of another coach, whose clients see their own coach’s', async () => {
    await coach.ok(BIO, { bio: 'I am Ana.' });
    const theirs = await practice.client({ coach: practice.owner });
    expect(await ofCoach(theirs)).toMatchObject({ id: practice.owner.memberId, bio: '' });
  });

  it('is stored sealed, with the practice’s key', async () => {
    await coach.ok(BIO, { bio: 'I live by the sea.' });
    const { rows } = await world.owner.query('select bio from staff_profiles where id = $1', [
      coach.memberId,
    ]);
    expect(rows[0].bio).toMatch(/^sealed:staff_profiles\.bio\//);
    expect(rows[0].bio).not.toContain('sea.');
  });

  it('is refused with more than 500 characters', async () => {
    expect(await fault(coach, BIO, { bio: 'a'.repeat(501) })).toBe('INVALID_INPUT');
    await coach.ok(BIO, { bio: '😀'.repeat(500) });
  });

  it('is deleted when the coach is removed', async () => {
    const leaving = await practice.coach('Lea Leaving');
    await leaving.ok(BIO, { bio: 'Hello.' });
    await practice.owner.ok(
      'mutation ($id: ID!) { removeMember(memberId: $id) { __typename ... on Practice { id } } }',
      { id: leaving.memberId },
    );
    const { rows } = await world.owner.query('select from staff_profiles where id = $1', [
      leaving.memberId,
    ]);
    expect(rows).toEqual([]);
  });

  it('cannot be written by a client', async () => {
    expect(await fault(client, BIO, { bio: 'Hello.' })).toBe('FORBIDDEN');
    expect(await fault(client, PHOTO, { photo: null })).toBe('FORBIDDEN');
    expect(await fault(client, RENAME, { name: 'Someone' })).toBe('FORBIDDEN');
  });
});

describe('a picture', () => {
  it('loses everything that does not draw it: where it was taken, comments, what follows its end', async () => {
    const exif = segment(0xe1, Buffer.from('Exif\0\0GPS 41.40338, 2.17403'));
    const comment = segment(0xfe, Buffer.from('taken at home'));
    const withMore = jpeg(64, 64, [exif, comment], Buffer.from('<script>alert(1)</script>'));
    expect((await upload(withMore)).data?.['setStaffPhoto']).toMatchObject({
      photo: dataUrl(jpeg(64, 64)),
    });
  });

  it.each([
    ['too wide', () => jpeg(257, 256)],
    ['too high', () => jpeg(256, 257)],
    ['of no size', () => jpeg(0, 256)],
    ['not a JPEG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PNG', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['incomplete', () => jpeg(64, 64).subarray(0, -2)],
    ['without a picture', () => Buffer.from('ffd8ffd9', 'hex')],
    ['of two pictures', () => Buffer.concat([jpeg(8, 8).subarray(0, -2), jpeg(8, 8).subarray(2)])],
    ['a segment beyond its end', () => Buffer.from('ffd8ffe0ffff00', 'hex')],
    ['of an unknown kind', () => jpeg(64, 64, [segment(0xcc, Buffer.alloc(4))])],
    ['empty', () => Buffer.alloc(0)],
    ['too large', () => jpeg(256, 256, [], Buffer.alloc(66_000))],
  ])('is refused if it is %s', async (_what, bytes) => {
    expect(await fault(coach, PHOTO, { photo: bytes().toString('base64') })).toBe('INVALID_INPUT');
    expect(await ofCoach(client)).toMatchObject({ photo: null });
  });

  it('is refused if it is no base64', async () => {
    expect(await fault(coach, PHOTO, { photo: 'data:image/jpeg;base64,/9j/' })).toBe(
      'INVALID_INPUT',
    );
  });
});

describe('the name of a coach', () => {
  it('changes for everyone in each practice where they work, and not where they are a client', async () => {
    for (const role of ['COACH', 'CLIENT']) {
      await world.owner.query(
        `insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
         select practice_id, gen_random_uuid(), $2, $3, 'Ana', email, time_zone, created_at, practice_name, practice_zone
         from members where id = $1`,
        [(await makePractice(world)).owner.memberId, coach.accountId, role],
      );
    }
    await coach.ok(RENAME, { name: 'Ana Ruiz Vega' });
    expect((await coach.ok('{ me { account { name } } }'))['me'].account.name).toBe(
      'Ana Ruiz Vega',
    );
    expect((await client.ok(COACH))['myProfile'].coach.name).toBe('Ana Ruiz Vega');
    const { rows } = await world.owner.query(
      'select role, name from members where account_id = $1 order by role, name',
      [coach.accountId],
    );
    expect(rows).toEqual([
      { role: 'CLIENT', name: 'Ana' },
      { role: 'COACH', name: 'Ana Ruiz Vega' },
      { role: 'COACH', name: 'Ana Ruiz Vega' },
    ]);
  });

  it.each(['', '   ', 'a'.repeat(201), 'Call 0900 123456', 'bank.example'])(
    'is refused as %j',
    async (name) => {
      expect(await fault(coach, RENAME, { name })).toBe('INVALID_INPUT');
    },
  );
});
