/** The files of a practice: who adds them, who is given them, where they are attached, and how much there may be. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DigestWorker, FileSweepWorker, KeptAttentionService } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  addFile,
  addressInPractice,
  addressOf,
  download,
  filesOf,
  PDF,
  SOUNDS,
} from '../support/files.js';
import { assign } from '../support/plans.js';
import { strayCopies } from '../support/sharing.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let next: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld({ env: { FILES_MB: '30' } });
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
  next = await practice.coach('Nora Next');
  client = await practice.client({ coach });
});
afterAll(async () => {
  await world.close();
  rmSync(world.config.dataDir, { recursive: true, force: true });
});

const add = (by: Actor, contents: Buffer, name = 'Breathing.mp3', id = newId(world)) =>
  addFile(world, by.token(), contents, { id, name, library: true });
const added = async (by: Actor, contents = SOUNDS.mp3(), name?: string): Promise<string> => {
  const { id, status } = await add(by, contents, name);
  expect(status).toBe(201);
  return id;
};
const LIST = `{ practiceFiles { files { id name type size lost addedBy { name } }
  limits { usedMegabytes mostMegabytes largestMegabytes hardMostMegabytes hardLargestMegabytes } } }`;
const listed = async (by: Actor) => (await by.ok<any>(LIST)).practiceFiles;
const codeOf = async (by: Actor, query: string, variables: object) => {
  const { data, errors } = await by.gql<any>(query, variables);
  return errors?.[0]?.extensions['code'] ?? (Object.values(data!)[0] as any)?.code ?? 'OK';
};
const ATTACH =
  'mutation($input: AttachFileInput!) { attachFile(input: $input) { ... on Refusal { code } } }';
const attach = (by: Actor, input: object) =>
  codeOf(by, ATTACH, { input: { ...(by !== client && { clientId: client.clientId }), ...input } });
const DETACH = 'mutation($id: ID!) { detachFile(id: $id) { ... on Refusal { code } } }';
const REMOVE = 'mutation($id: ID!) { removePracticeFile(id: $id) { ... on Refusal { code } } }';
const REMOVE_FROM_CLIENT = 'mutation($id: ID!) { removeFile(id: $id) { __typename } }';
const SHARE =
  'mutation($id: ID!, $coachId: ID!) { shareFile(id: $id, coachId: $coachId) { ... on Refusal { code } } }';
const RENAME =
  'mutation($input: RenamePracticeFileInput!) { renamePracticeFile(input: $input) { ... on Refusal { code } } }';
const LIMITS =
  'mutation($most: Int, $largest: Int!) { setFileLimits(mostMegabytes: $most, largestMegabytes: $largest) { __typename } }';
const objects = (): string[] => {
  const folder = join(world.config.dataDir, 'files', practice.id);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};
const given = async (practiceFileId: string) => {
  expect(await attach(coach, { practiceFileId })).toBe('OK');
  return (await filesOf(client)).files[0];
};
const transfer = (to: Actor) => practice.transfer(client, to);

describe('a file of the practice', () => {
  it('is added, named and removed by any of its staff, and seen by nobody else', async () => {
    const id = await added(coach, SOUNDS.mp3(), 'Lighthouse breathing.MP3');
    for (const by of [coach, next, practice.owner]) {
      expect((await listed(by)).files).toMatchObject([
        { id, name: 'Lighthouse breathing.mp3', type: 'AUDIO', addedBy: { name: 'Eva Coach' } },
      ]);
    }
    expect(await codeOf(next, RENAME, { input: { id, name: 'Calm.exe' } })).toBe('OK');
    expect((await listed(coach)).files[0].name).toBe('Calm.exe.mp3');
    const elsewhere = await makePractice(world);
    expect((await listed(elsewhere.owner)).files).toEqual([]);
    for (const other of [elsewhere.owner, await elsewhere.coach()]) {
      await expect(addressInPractice(other, id)).rejects.toThrow('NOT_FOUND');
      expect(await codeOf(other, RENAME, { input: { id, name: 'x' } })).toBe('NOT_FOUND');
      expect(await codeOf(other, REMOVE, { id })).toBe('OK');
      expect(await attach(other, { practiceFileId: id })).toBe('NOT_FOUND');
    }
    expect(await codeOf(client, REMOVE, { id })).toBe('FORBIDDEN');
    expect((await client.gql(LIST)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await add(client, SOUNDS.mp3())).status).toBe(404);
    expect((await listed(coach)).files).toHaveLength(1);
    const { rows } = await world.owner.query('select * from practice_files where id = $1', [id]);
    expect(JSON.stringify(rows) + rows[0].about_sealed.toString('latin1')).not.toMatch(
      /Calm|Light/,
    );
    expect(await codeOf(next, REMOVE, { id })).toBe('OK');
    expect(await codeOf(next, REMOVE, { id })).toBe('OK');
    expect((await listed(coach)).files).toEqual([]);
  });

  it('is listed with one connection, however many list files at once', async () => {
    await added(coach);
    const lists = await Promise.all(Array.from({ length: 12 }, () => listed(coach)));
    expect(lists.every(({ files }) => files.length === 1)).toBe(true);
  });

  it('is stored once if it is sent again', async () => {
    const id = await added(coach);
    expect((await add(coach, SOUNDS.mp3(), 'x', id)).status).toBe(201);
    expect((await add(next, SOUNDS.mp3(), 'x', id)).status).toBe(409);
    expect(objects()).toHaveLength(1);
  });

  it.each([
    ['mp3', SOUNDS.mp3(), 'audio/mpeg', '.mp3'],
    ['wav', SOUNDS.wav(), 'audio/wav', '.wav'],
    ['m4a', SOUNDS.m4a(), 'audio/mp4', '.m4a'],
    ['ogg', SOUNDS.ogg(), 'audio/ogg', '.ogg'],
  ])(
    'can be a sound (%s), without what was written beside it',
    async (_kind, sound, mime, ending) => {
      const id = await added(coach, sound, 'Calm.txt');
      const answer = await download(world, await addressInPractice(next, id));
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, mime]);
      expect(answer.headers['content-disposition']).toContain(`Calm.txt${ending}`);
      expect(answer.rawPayload.toString('latin1')).not.toMatch(/Lighthouse|Mara/);
      expect(answer.rawPayload.length).toBeGreaterThan(200);
    },
  );

  it.each([
    ['a film', SOUNDS.m4a('vide'), /can’t be played/],
    ['tags without a sound', Buffer.from('ID3\x04\0\0\0\0\0\x05hello<script>'), /can’t be played/],
    ['half a box', SOUNDS.m4a().subarray(0, 60), /can’t be played/],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), /and audio \(MP3, M4A/],
    ['a script in a PDF', Buffer.concat([PDF, Buffer.from('<</S/JavaScript>>')]), /^This PDF/],
  ])('cannot be %s', async (_what, contents, says) => {
    const { status, answer } = await add(coach, contents);
    expect([status, answer.code]).toEqual([422, 'BAD_FILE']);
    expect(answer.message).toMatch(says);
    expect(objects()).toEqual([]);
  });

  it('is the only one that can be audio: a client’s file cannot', async () => {
    for (const by of [client, coach]) {
      const { answer } = await addFile(world, by.token(), SOUNDS.mp3(), {
        clientId: client.clientId,
      });
      expect(answer.code).toBe('BAD_FILE');
    }
  });
});

describe('a client who is given a file of the practice', () => {
  it('has it like any file of their coach, and loses it when it is removed', async () => {
    const id = await added(next, SOUNDS.mp3(), 'Calm.mp3');
    const file = await given(id);
    expect(file).toMatchObject({ name: 'Calm.mp3', type: 'AUDIO', addedBy: { name: 'Eva Coach' } });
    expect(await attach(coach, { practiceFileId: id })).toBe('OK');
    expect((await filesOf(client)).files).toHaveLength(1);
    expect(objects()).toHaveLength(1);
    const held = await addressOf(client, file.id);
    expect((await download(world, held)).statusCode).toBe(200);
    expect(await attach(next, { practiceFileId: id })).toBe('NOT_FOUND');
    expect(await attach(practice.owner, { practiceFileId: id })).toBe('NOT_FOUND');
    expect(await attach(client, { practiceFileId: id })).toBe('NOT_FOUND');
    expect(await codeOf(practice.owner, REMOVE, { id })).toBe('OK');
    expect((await download(world, held)).statusCode).toBe(404);
    expect((await filesOf(client)).files).toEqual([]);
    for (const path of objects()) {
      const old = new Date(world.clock.now().getTime() - 3 * 3_600_000);
      utimesSync(path, old, old);
    }
    await world.app.get(FileSweepWorker, { strict: false }).sweep();
    expect(objects()).toEqual([]);
  });

  it('has it once, also if it is given twice at once', async () => {
    const practiceFileId = await added(coach);
    const answers = await Promise.all([1, 2, 3].map(() => attach(coach, { practiceFileId })));
    expect(answers).toEqual(['OK', 'OK', 'OK']);
    expect((await filesOf(client)).files).toHaveLength(1);
  });

  it('can have it once more from the next coach, who is not shown it a second time', async () => {
    const practiceFileId = await added(coach);
    const former = await given(practiceFileId);
    await transfer(next);
    expect(await attach(next, { practiceFileId })).toBe('OK');
    expect(await attach(next, { practiceFileId })).toBe('OK');
    expect((await filesOf(client)).files).toHaveLength(2);
    const share = { id: former.id, coachId: next.memberId };
    expect(await codeOf(client, SHARE, share)).toBe('NOT_NOW');
    const [shown] = (await filesOf(next, client)).files;
    await client.ok(REMOVE_FROM_CLIENT, { id: shown.id });
    expect(await codeOf(client, SHARE, share)).toBe('OK');
    expect((await filesOf(next, client)).files).toMatchObject([{ id: former.id }]);
    expect(await attach(next, { practiceFileId })).toBe('OK');
    expect((await filesOf(client)).files).toHaveLength(1);
  });

  it('can remove it for themselves, which leaves it to others', async () => {
    const id = await added(coach);
    const other = await practice.client({ name: 'Ola Other', coach });
    const file = await given(id);
    await coach.ok(ATTACH, { input: { clientId: other.clientId, practiceFileId: id } });
    await client.ok(REMOVE_FROM_CLIENT, { id: file.id });
    await world.app.get(FileSweepWorker, { strict: false }).deleteRemoved();
    expect(objects()).toHaveLength(1);
    const [theirs] = (await filesOf(other)).files;
    expect((await download(world, await addressOf(other, theirs.id))).statusCode).toBe(200);
    await world.app.get(FileSweepWorker, { strict: false }).sweep();
    expect(objects()).toHaveLength(1);
  });

  it('plays it piece by piece, also for longer than a minute', async () => {
    const file = await given(await added(coach));
    const held = await addressOf(client, file.id);
    const whole = (await download(world, held)).rawPayload;
    expect(whole).toHaveLength(3 * 417);
    world.clock.advance({ minutes: 20 });
    const piece = async (range: string) => {
      const { statusCode, headers, rawPayload } = await download(world, held, { range });
      return [statusCode, headers['content-range'], rawPayload.length];
    };
    expect(await piece('bytes=0-')).toEqual([206, 'bytes 0-1250/1251', 1251]);
    expect(await piece('bytes=0-1')).toEqual([206, 'bytes 0-1/1251', 2]);
    expect(await piece('bytes=1000-99999')).toEqual([206, 'bytes 1000-1250/1251', 251]);
    expect(await piece('bytes=-10')).toEqual([206, 'bytes 1241-1250/1251', 10]);
    expect(await piece('bytes=1251-')).toEqual([416, 'bytes */1251', 0]);
    expect(await piece('bytes=5-1')).toEqual([200, undefined, 1251]);
    expect(await piece('bytes=0-1,4-5')).toEqual([200, undefined, 1251]);
    world.clock.advance({ minutes: 11 });
    expect((await download(world, held)).statusCode).toBe(404);
  });
});

describe('a place of a file', () => {
  const placesOf = async (by: Actor, of?: Actor) =>
    (await filesOf(by, of)).files.flatMap(({ places }: any) => places);

  async function planned(of: Actor): Promise<string> {
    const id = newId(world);
    const input = { id, clientId: of.clientId, startsAt: '2026-03-05T15:00:00Z', minutes: 50 };
    await coach.ok(
      'mutation($input: PlanSessionInput!) { planSession(input: $input) { __typename } }',
      { input },
    );
    return id;
  }

  it('is there once, also if it is attached at the same moment, or shared twice after a transfer', async () => {
    const [step] = (await assign(world, coach, client)).steps as any[];
    const mine = await addFile(world, client.token(), PDF);
    const place = { fileId: mine.id, stepId: step.id };
    const answers = await Promise.all([client, coach, client].map((by) => attach(by, place)));
    expect(answers).toEqual(['OK', 'OK', 'OK']);
    expect(await placesOf(client)).toHaveLength(1);
    await transfer(next);
    expect(await placesOf(next, client)).toEqual([]);
    const share = { id: mine.id, coachId: next.memberId };
    expect(await codeOf(client, SHARE, share)).toBe('OK');
    expect(await codeOf(client, SHARE, share)).toBe('OK');
    expect(await attach(next, place)).toBe('OK');
    expect(await placesOf(next, client)).toHaveLength(1);
    expect(await placesOf(client)).toHaveLength(1);
  });

  it('is a step, an action or a session of this client, for both of them', async () => {
    const [step] = (await assign(world, coach, client)).steps as any[];
    const file = await given(await added(coach));
    expect(await attach(coach, { fileId: file.id, stepId: step.id })).toBe('OK');
    expect(await attach(coach, { fileId: file.id, stepId: step.id })).toBe('OK');
    expect(await attach(coach, { fileId: file.id, actionId: step.actions[0].id })).toBe('OK');
    const mine = await addFile(world, client.token(), PDF);
    expect(await attach(client, { fileId: mine.id, stepId: step.id })).toBe('OK');
    const places = await placesOf(client);
    expect(places).toHaveLength(3);
    expect(places.every(({ removable }: any) => removable)).toBe(true);
    const theirs = await placesOf(coach, client);
    expect(theirs.map(({ removable }: any) => removable).sort()).toEqual([false, true, true]);
    const locked = theirs.find(({ removable }: any) => !removable);
    expect(await codeOf(coach, DETACH, { id: locked.id })).toBe('NOT_FOUND');
    for (const { id } of places) expect(await codeOf(client, DETACH, { id })).toBe('OK');
    expect(await codeOf(client, DETACH, { id: places[0].id })).toBe('OK');
    expect(await placesOf(coach, client)).toEqual([]);
    expect((await filesOf(client)).files).toHaveLength(2);
    expect(await attach(coach, { fileId: file.id, stepId: step.id })).toBe('OK');
    expect(await placesOf(client)).toHaveLength(1);
  });

  it('has a limit for each hour, and is deleted a day after it was removed', async () => {
    const [step] = (await assign(world, coach, client)).steps as any[];
    const file = await given(await added(coach));
    const place = { fileId: file.id, stepId: step.id };
    expect(await attach(coach, place)).toBe('OK');
    expect(await codeOf(client, DETACH, { id: (await placesOf(client))[0].id })).toBe('OK');
    expect(await attach(coach, place)).toBe('OK');
    const rows = async () => {
      await world.app.get(FileSweepWorker, { strict: false }).sweep();
      const text = 'select removed_at from file_places where practice_id = $1';
      return (await world.owner.query(text, [practice.id])).rows.length;
    };
    world.clock.advance({ hours: 23 });
    expect(await rows()).toBe(2);
    await world.owner.query(
      `update attempts set count = 300, window_start = $1 where kind = 'ATTACHING'`,
      [world.clock.now()],
    );
    expect(await attach(coach, place)).toBe('TOO_MANY_ATTEMPTS');
    world.clock.advance({ hours: 2 });
    expect(await attach(coach, place)).toBe('OK');
    expect(await rows()).toBe(1);
  });

  it('is nothing of another client, nothing unknown, and only one', async () => {
    const other = await practice.client({ name: 'Ola Other', coach });
    const [step] = (await assign(world, coach, client)).steps as any[];
    const [others] = (await assign(world, coach, other)).steps as any[];
    const mine = await addFile(world, client.token(), PDF);
    const theirs = await addFile(world, other.token(), PDF);
    expect(await attach(coach, { fileId: mine.id, stepId: others.id })).toBe('NOT_FOUND');
    expect(await attach(coach, { fileId: theirs.id, stepId: step.id })).toBe('NOT_FOUND');
    expect(await attach(client, { fileId: theirs.id, stepId: step.id })).toBe('NOT_FOUND');
    expect(await attach(coach, { fileId: mine.id, sessionId: newId(world) })).toBe('NOT_FOUND');
    expect(await attach(next, { fileId: mine.id, stepId: step.id })).toBe('NOT_FOUND');
    expect(await attach(practice.owner, { fileId: mine.id, stepId: step.id })).toBe('NOT_FOUND');
    expect(await attach(coach, { fileId: mine.id })).toBe('INVALID_INPUT');
    expect(await attach(coach, { stepId: step.id })).toBe('INVALID_INPUT');
    const two = { fileId: mine.id, stepId: step.id, sessionId: newId(world) };
    expect(await attach(coach, two)).toBe('INVALID_INPUT');
    expect(await placesOf(client)).toEqual([]);
    const row = (fileId: string, placeId: string, column = 'step_id') =>
      world.owner.query(
        `insert into file_places (practice_id, id, created_at, client_id, file_id, ${column}, added_by_id, from_client, coach_id,
           supervised, health_data_agreed)
         select practice_id, gen_random_uuid(), now(), id, $3, $4, coach_id, false, coach_id, supervised, health_data_agreed
         from clients where practice_id = $1 and id = $2`,
        [practice.id, client.clientId, fileId, placeId],
      );
    await expect(row(theirs.id, step.id)).rejects.toThrow('_file_id_client_id_fkey');
    await expect(row(mine.id, others.id)).rejects.toThrow('_step_id_client_id_fkey');
    const [action] = others.actions;
    await expect(row(mine.id, action.id, 'action_id')).rejects.toThrow('file_places_action');
    const session = await planned(other);
    await expect(row(mine.id, session, 'session_id')).rejects.toThrow('file_places_session');
    await row(mine.id, step.id);
    expect(await placesOf(client)).toHaveLength(1);
  });

  it('is not added without consent or after archiving, follows the client, and goes with the file', async () => {
    const [step] = (await assign(world, coach, client)).steps as any[];
    const { id: fileId } = await addFile(world, client.token(), PDF);
    expect(await attach(client, { fileId, stepId: step.id })).toBe('OK');
    await transfer(next);
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
    expect(await placesOf(next, client)).toEqual([]);
    expect(await placesOf(client)).toHaveLength(1);
    await client.ok('mutation { withdrawHealthData { __typename } }');
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
    const [place] = await placesOf(client);
    expect(await codeOf(client, DETACH, { id: place.id })).toBe('OK');
    expect(await attach(client, { fileId, stepId: step.id })).not.toBe('OK');
    await world.owner.query('update clients set archived_at = now() where id = $1', [
      client.clientId,
    ]);
    expect(await attach(next, { fileId, stepId: step.id })).toBe('NOT_NOW');
  });
});

describe('the limits of a practice', () => {
  it('are set by its owner, within those of the server, and errors name them', async () => {
    expect((await listed(coach)).limits).toEqual({
      ...{ usedMegabytes: 0, mostMegabytes: 30, largestMegabytes: 10 },
      ...{ hardMostMegabytes: 30, hardLargestMegabytes: 20 },
    });
    expect(await codeOf(coach, LIMITS, { most: 1, largest: 1 })).toBe('FORBIDDEN');
    expect(await codeOf(practice.owner, LIMITS, { most: 1, largest: 21 })).toBe('INVALID_INPUT');
    expect(await codeOf(practice.owner, LIMITS, { most: 0, largest: 1 })).toBe('INVALID_INPUT');
    await practice.owner.ok(LIMITS, { most: 100, largest: 2 });
    expect((await listed(coach)).limits).toMatchObject({ mostMegabytes: 30, largestMegabytes: 2 });
    const big = Buffer.concat([PDF, Buffer.alloc(2_000_000)]);
    const tooBig = await add(coach, big);
    expect(tooBig.answer.message).toBe('This file is too big. Files can be up to 2 MB.');
    await practice.owner.ok(LIMITS, { most: 3, largest: 20 });
    expect((await filesOf(client)).largestMegabytes).toBe(20);
    expect((await add(coach, big)).status).toBe(201);
    const full = await addFile(world, client.token(), big);
    expect(full.answer.message).toMatch(/up to 3 MB\. Ask the owner/);
    const owners = await add(practice.owner, big);
    expect(owners.answer.message).toMatch(/up to 3 MB\. You can change the limit in Practice/);
    expect((await listed(coach)).limits).toMatchObject({ usedMegabytes: 3, mostMegabytes: 3 });
    await given((await listed(coach)).files[0].id);
    expect((await listed(coach)).limits).toMatchObject({ usedMegabytes: 3 });
  });
});

describe('who hears of a file', () => {
  const unread = async (by: Actor) =>
    (
      await by.ok<any>('{ coachToday { attention { kind section count } } }')
    ).coachToday.attention.filter(({ section }: any) => section === 'FILES');
  const READ = 'mutation($input: MarkReadInput!) { markRead(input: $input) { __typename } }';

  it('that a client added is the coach, on Today, until they have looked or it is removed', async () => {
    await addFile(world, client.token(), PDF);
    await addFile(world, coach.token(), PDF, { clientId: client.clientId });
    world.clock.advance({ days: 3 });
    expect(await unread(coach)).toEqual([{ kind: 'UNREAD', section: 'FILES', count: 1 }]);
    expect(await unread(practice.owner)).toEqual([]);
    expect(await unread(next)).toEqual([]);
    const input = { clientId: client.clientId, section: 'FILES', to: world.clock.now() };
    await coach.ok(READ, { input });
    expect(await unread(coach)).toEqual([]);
    world.clock.advance({ minutes: 1 });
    const { id } = await addFile(world, client.token(), PDF);
    world.clock.advance({ days: 3 });
    expect(await unread(coach)).toHaveLength(1);
    await client.ok(REMOVE_FROM_CLIENT, { id });
    expect(await unread(coach)).toEqual([]);
  });

  it('that was removed is nobody, in the list of clients neither', async () => {
    const caseload = async () =>
      (await coach.ok<any>('{ caseload(first: 9) { edges { node { attention } } } }')).caseload
        .edges[0].node.attention;
    const { id } = await addFile(world, client.token(), PDF);
    world.clock.advance({ days: 3 });
    const service = world.app.get(KeptAttentionService, { strict: false });
    const { memberId } = coach;
    await service.workOut({ practiceId: practice.id, memberId, role: 'COACH' });
    expect(await caseload()).toEqual(['UNREAD']);
    await client.ok(REMOVE_FROM_CLIENT, { id });
    expect(await caseload()).toEqual([]);
  });

  it('that was added for an earlier coach is the next one, once the client shares it', async () => {
    const marks = async () =>
      (
        await world.owner.query(
          `select read_to from read_marks where practice_id = $1 and section = 'FILES'`,
          [practice.id],
        )
      ).rows;
    const hers = await addFile(world, client.token(), PDF);
    const theirs = await addFile(world, coach.token(), PDF, { clientId: client.clientId });
    world.clock.advance({ days: 10 });
    await transfer(next);
    // Whether the former coach had looked at anything, the mark does not say.
    expect(await marks()).toEqual([{ read_to: world.clock.now() }]);
    world.clock.advance({ days: 3 });
    expect(await unread(next)).toEqual([]);
    const share = (id: string) => codeOf(client, SHARE, { id, coachId: next.memberId });
    expect(await share(hers.id)).toBe('OK');
    world.clock.advance({ days: 3 });
    expect(await unread(next)).toEqual([{ kind: 'UNREAD', section: 'FILES', count: 1 }]);
    const input = { clientId: client.clientId, section: 'FILES', to: world.clock.now() };
    await next.ok(READ, { input });
    world.clock.advance({ minutes: 1 });
    // Shared already: nothing new.
    expect(await share(hers.id)).toBe('OK');
    world.clock.advance({ days: 3 });
    expect(await unread(next)).toEqual([]);
    expect(await share(theirs.id)).toBe('OK');
    world.clock.advance({ days: 3 });
    expect(await unread(next)).toHaveLength(1);
    expect(await unread(coach)).toEqual([]);
  });

  it('that a coach gave is the client, by the digest alone, which does not say what it is', async () => {
    await client.ok(
      'mutation { setConsent(purpose: REMINDERS_MAIL, granted: true) { __typename } }',
    );
    world.clock.advance({ minutes: 1 });
    await world.mails();
    const made = async (day: string) => {
      world.clock.set(`${day}T17:00:00Z`);
      return world.app.get(DigestWorker, { strict: false }).make();
    };
    await made('2026-03-02');
    const before = (await world.mails()).filter(({ to }) => to === client.email).length;
    world.clock.set('2026-03-03T09:00:00Z');
    await given(await added(coach, SOUNDS.mp3(), 'Lighthouse.mp3'));
    expect((await world.mails()).filter(({ to }) => to === client.email)).toHaveLength(before);
    await made('2026-03-03');
    const mails = (await world.mails()).filter(({ to }) => to === client.email);
    expect(mails).toHaveLength(before + 1);
    expect(mails[0]!.subject + mails[0]!.text).not.toMatch(/Lighthouse|file|breath/i);
    await made('2026-03-04');
    expect((await world.mails()).filter(({ to }) => to === client.email)).toHaveLength(before + 1);
  });
});
