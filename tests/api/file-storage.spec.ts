/** Where files are kept: an S3-compatible server, and a virus scanner before it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BucketStorage,
  FileStorage,
  FileSweepWorker,
  logTo,
  readConfig,
} from '@footing/api/testing';
import S3rver from 's3rver';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { EICAR, startClamd, type Clamd } from '../support/clamd.js';
import { addFile, addressOf, download, filesOf, PDF } from '../support/files.js';
import { bootWorld, type World } from '../support/world.js';

const SECRET = 'S3RVER';
let folder: string;
let server: S3rver;
let clamd: Clamd;
let world: World;
let practice: TestPractice;
let client: Actor;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footing-s3-'));
  server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: folder },
    configureBuckets: [{ name: 'footing', configs: [] }],
  });
  const { port } = await server.run();
  clamd = await startClamd();
  logTo((line) => lines.push(line));
  world = await bootWorld({
    env: {
      LOG_LEVEL: 'warn',
      FILES_URL: 's3://footing/of/people',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: SECRET,
      S3_SECRET_ACCESS_KEY: SECRET,
      CLAMD_URL: clamd.url,
    },
  });
  logTo(null);
});
beforeEach(async () => {
  world.clock.set(new Date().toISOString());
  practice = await makePractice(world);
  client = await practice.client();
  clamd.fail = false;
  clamd.scanned.length = 0;
});
afterAll(async () => {
  await world.close();
  await server.close();
  await clamd.close();
  await rm(folder, { recursive: true, force: true });
});

const storage = () => world.app.get(FileStorage, { strict: false });

describe('an S3-compatible server', () => {
  it('keeps files, encrypted, until they are removed', async () => {
    const { id, status } = await addFile(world, client.token(), PDF, { name: 'Lighthouse.pdf' });
    expect(status).toBe(201);
    const [object, ...others] = await storage().list(practice.id);
    expect(others).toEqual([]);
    expect(await storage().practices()).toContain(practice.id);
    const name = { practiceId: practice.id, objectId: object!.objectId };
    expect((await storage().get(name))!.toString('latin1')).not.toMatch(/PDF|Lighthouse/);
    expect((await download(world, await addressOf(client, id))).payload).toBe(PDF.toString());
    await client.ok('mutation($id: ID!) { removeFile(id: $id) { __typename } }', { id });
    await world.app.get(FileSweepWorker, { strict: false }).deleteRemoved();
    expect(await storage().list(practice.id)).toEqual([]);
    expect(await storage().get(name)).toBeNull();
    await storage().remove(name);
  });

  it('loses objects without a file in the sweep, and files without an object are marked', async () => {
    const { id } = await addFile(world, client.token(), PDF);
    const [object] = await storage().list(practice.id);
    await storage().remove({ practiceId: practice.id, objectId: object!.objectId });
    const orphan = { practiceId: practice.id, objectId: newId(world) };
    await storage().put(orphan, Buffer.from('x'));
    world.clock.advance({ hours: 3 });
    await world.app.get(FileSweepWorker, { strict: false }).sweep();
    expect(await storage().get(orphan)).toBeNull();
    expect((await filesOf(client)).files).toMatchObject([{ id, lost: true }]);
  });

  it('without its bucket marks nothing, and without an object there is none', async () => {
    const { id } = await addFile(world, client.token(), PDF);
    world.clock.advance({ hours: 3 });
    const gone = new BucketStorage({ ...world.config.bucket!, bucket: 'gone' });
    await expect(gone.list(practice.id)).rejects.toMatchObject({ code: 'S3_404' });
    await expect(gone.practices()).rejects.toMatchObject({ code: 'S3_404' });
    expect(await storage().get({ practiceId: practice.id, objectId: newId(world) })).toBeNull();
    const { list } = storage();
    storage().list = (practiceId) => gone.list(practiceId);
    await world.app.get(FileSweepWorker, { strict: false }).sweep();
    storage().list = list;
    expect((await filesOf(client)).files).toMatchObject([{ id, lost: false }]);
  });

  it('that refuses keeps nothing, and the file is not there', async () => {
    const bucket = { ...world.config.bucket!, accessKeyId: 'nobody' };
    const refused = new BucketStorage(bucket);
    const name = { practiceId: practice.id, objectId: newId(world) };
    await expect(refused.put(name, PDF)).rejects.toMatchObject({ code: 'S3_403' });
    const put = storage().put;
    storage().put = () => Promise.reject(new Error('Lighthouse'));
    lines.length = 0;
    expect((await addFile(world, client.token(), PDF)).status).toBe(500);
    storage().put = put;
    expect(lines.join()).toMatch(/FaultFilter/);
    expect(lines.join()).not.toMatch(/Lighthouse/);
    expect((await filesOf(client)).files).toEqual([]);
  });

  it('needs its address and its credentials in the settings', () => {
    expect(() =>
      readConfig({ FILES_URL: 's3://footing', MASTER_KEY: Buffer.alloc(32).toString('base64') }),
    ).toThrow('FILES_URL also needs S3_ENDPOINT');
  });
});

describe('a virus scanner', () => {
  it('gets every file whole before it is kept, and refuses what it finds', async () => {
    const big = Buffer.concat([PDF, Buffer.alloc(200_000, 'x')]);
    expect((await addFile(world, client.token(), big)).status).toBe(201);
    expect(clamd.scanned.map(({ length }) => length)).toEqual([big.length]);
    expect(clamd.scanned[0]!.equals(big)).toBe(true);
    const bad = await addFile(world, client.token(), Buffer.concat([PDF, Buffer.from(EICAR)]));
    expect([bad.status, bad.answer.code]).toEqual([422, 'BAD_FILE']);
    expect(bad.answer.message).toMatch(/virus scan found something harmful/);
    expect((await filesOf(client)).files).toHaveLength(1);
  });

  it('that does not answer lets nothing in', async () => {
    clamd.fail = true;
    const { status, answer } = await addFile(world, client.token(), PDF);
    expect([status, answer.code]).toEqual([422, 'NOT_NOW']);
    expect(answer.message).toMatch(/can’t scan files for viruses right now/);
    clamd.fail = false;
    expect((await addFile(world, client.token(), PDF)).status).toBe(201);
  });
});
