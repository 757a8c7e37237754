/** The routes that take and give the contents of files, tried by everybody who should not get any, and in ways that no browser sends. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { logTo } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addFile, addressOf, download, PDF } from '../support/files.js';
import { bootWorld, type World } from '../support/world.js';

const NAME = 'Lighthouse letter';
const lines: string[] = [];
let world: World;
let practice: TestPractice;
let elsewhere: TestPractice;
let coach: Actor;
let former: Actor;
let client: Actor;
let wrong: [string, Actor][];
/** Of the client, and one of another client of the same coach. */
let file: string;
let othersFile: string;
let others: Actor;

beforeAll(async () => {
  logTo((line) => lines.push(line));
  world = await bootWorld({ env: { LOG_LEVEL: 'info' } });
  logTo(null);
}, 480_000);
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  elsewhere = await makePractice(world);
  former = await practice.coach('Fay Former');
  coach = await practice.coach('Eva Coach');
  client = await practice.client({ coach: former });
  others = await practice.client({ name: 'Ola Other', coach });
  const archived = await practice.client({ name: 'Ari Archived', coach });
  await world.owner.query(
    'update clients set archived_at = now() where practice_id = $1 and id = $2',
    [practice.id, archived.clientId],
  );
  await practice.transfer(client, coach);
  file = await added(client, `${NAME}.pdf`);
  othersFile = await added(others, 'Other.pdf');
  wrong = [
    ['another client of the same coach', others],
    ['an archived client', archived],
    ['another coach of the practice', await practice.coach('Nora Next')],
    ['the former coach', former],
    ['the owner', practice.owner],
    ['a coach of another practice', await elsewhere.coach('Ed Elsewhere')],
    ['the owner of another practice', elsewhere.owner],
    ['a client of another practice', await elsewhere.client({ name: 'Eli Elsewhere' })],
  ];
}, 120_000);
afterAll(async () => {
  await world?.close();
  rmSync(world.config.dataDir, { recursive: true, force: true });
});

async function added(by: Actor, name: string): Promise<string> {
  const { id, status } = await addFile(world, by.token(), PDF, { name });
  expect(status).toBe(201);
  return id;
}
const server = () => world.app.getHttpAdapter().getInstance();
const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  server().inject({ method, url, headers });
const NOTHING = [404, ''];
const objects = () => {
  const folder = join(world.config.dataDir, 'files', practice.id);
  return existsSync(folder) ? readdirSync(folder).length : 0;
};
const readings = async () =>
  (
    await world.owner.query(`select from access_log where practice_id = $1 and kind = 'FILES'`, [
      practice.id,
    ])
  ).rowCount;

describe('a download', () => {
  it('is for nobody but the client and their coach, and the others cannot tell that there is a file', async () => {
    const mine = await addressOf(client, file);
    for (const [called, who] of wrong) {
      const asked = await who.gql<any>(
        'mutation($id: ID!) { openFile(id: $id) { ... on FileAddress { address } ... on Refusal { code } } }',
        { id: file },
      );
      const unknown = await who.gql<any>(
        'mutation($id: ID!) { openFile(id: $id) { ... on FileAddress { address } ... on Refusal { code } } }',
        { id: newId(world) },
      );
      expect([called, asked.errors?.[0]?.extensions['code']]).toEqual([called, 'NOT_FOUND']);
      expect([called, asked.errors]).toEqual([called, unknown.errors]);
      // The reader's address, in the browser of somebody else.
      const cookie = who === others ? (await addressOf(others, othersFile)).cookie : '';
      const authorization = `Bearer ${who.token()}`;
      const tries: Record<string, string>[] = [{ cookie }, { cookie, authorization }];
      for (const headers of tries) {
        const answer = await get(mine.address, headers);
        expect([called, answer.statusCode, answer.payload]).toEqual([called, ...NOTHING]);
      }
    }
    expect((await download(world, mine)).payload).toBe(PDF.toString());
    expect((await download(world, await addressOf(coach, file))).payload).toBe(PDF.toString());
    expect(await readings()).toBe(1);
  });

  it('is not what an address of another file, with its signature or its cookie, gives', async () => {
    const mine = await addressOf(client, file);
    const theirs = await addressOf(others, othersFile);
    const [text, signature] = mine.address.split('.');
    const [othersText, othersSignature] = theirs.address.split('.');
    const swapped = JSON.parse(
      Buffer.from(text!.split('signed=')[1]!, 'base64url').toString(),
    ) as Record<string, unknown>;
    const forged = (facts: object) =>
      Buffer.from(JSON.stringify({ ...swapped, ...facts })).toString('base64url');
    for (const [address, cookie] of [
      [theirs.address, mine.cookie],
      [mine.address, theirs.cookie],
      [`${text}.${othersSignature}`, mine.cookie],
      [`${othersText}.${signature}`, mine.cookie],
      [`/files?signed=${forged({ file: othersFile })}.${signature}`, mine.cookie],
      [`/files?signed=${forged({ until: 9e15 })}.${signature}`, mine.cookie],
      [`/files?signed=${forged({})}.`, mine.cookie],
      [`${mine.address}x`, mine.cookie],
      [`${mine.address}.${signature}`.replace('.', ''), mine.cookie],
      [mine.address, ''],
    ]) {
      const answer = await get(address!, { cookie: cookie! });
      expect([address, answer.statusCode, answer.payload]).toEqual([address, ...NOTHING]);
    }
    world.clock.advance({ minutes: 2 });
    const late = await download(world, mine);
    expect([late.statusCode, late.payload]).toEqual(NOTHING);
  });

  it.each([
    '/files/../files',
    '/files/..%2f..%2fetc%2fpasswd',
    '/files/%2e%2e/%2e%2e/package.json',
    '/files/....//....//etc/passwd',
    '/files?signed=../../etc/passwd',
    '/files?signed[]=x',
    '/files?signed=%00',
    '/files/{file}',
    '/files/{practice}/{file}',
  ])('is not what %s gives', async (url) => {
    const { cookie } = await addressOf(client, file);
    const path = url.replace('{file}', file).replace('{practice}', practice.id);
    const answer = await get(path, { cookie, authorization: `Bearer ${client.token()}` });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.payload).not.toMatch(/PDF|root:|"name"|Catalog/);
  });

  it('can neither be shown in a page, nor sniffed, nor kept, also if only its head is asked for', async () => {
    for (const method of ['GET', 'HEAD'] as const) {
      const { address, cookie } = await addressOf(client, file);
      const answer = await get(address, { cookie }, method);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private,no-store',
        'referrer-policy': 'no-referrer',
      });
      expect(answer.headers['content-disposition']).toMatch(/^attachment;/);
      expect(answer.payload).toBe(method === 'GET' ? PDF.toString() : '');
    }
    const { address } = await addressOf(client, file);
    const refused = await get(address, {}, 'HEAD');
    expect([refused.statusCode, refused.payload]).toEqual(NOTHING);
    expect(refused.headers['content-disposition']).toBeUndefined();
  });

  it.each(['bytes=0-3', 'bytes=-4', 'bytes=0-0,2-3', 'bytes=999999-', 'bytes=x', 'lines=1-2'])(
    'in a range (%s) gives no more and no other than may be read',
    async (range) => {
      const { address, cookie } = await addressOf(client, file);
      const answer = await get(address, { cookie, range });
      expect([200, 206, 416]).toContain(answer.statusCode);
      if (answer.statusCode === 416) expect(answer.payload).toBe('');
      else expect(PDF.toString()).toContain(answer.payload);
      const nobodys = await get(address, { range });
      expect([nobodys.statusCode, nobodys.payload]).toEqual(NOTHING);
    },
  );

  it('stays open for a client who takes back their consent, and for their coach, until it is removed', async () => {
    await client.ok('mutation { withdrawHealthData { __typename } }');
    const ours = await addressOf(coach, file);
    expect((await download(world, await addressOf(client, file))).statusCode).toBe(200);
    expect((await download(world, ours)).statusCode).toBe(200);
    await client.ok('mutation($id: ID!) { removeFile(id: $id) { __typename } }', { id: file });
    const answer = await download(world, ours);
    expect([answer.statusCode, answer.payload]).toEqual(NOTHING);
  });
});

describe('an upload', () => {
  it('by anybody else, for anybody else or without a sign-in adds nothing', async () => {
    const before = objects();
    for (const [called, who] of wrong) {
      for (const coachId of [coach.memberId, who.memberId]) {
        const facts = { clientId: client.clientId, coachId };
        const { status, answer } = await addFile(world, who.token(), PDF, facts);
        expect([called, status, answer]).toEqual([called, 404, {}]);
      }
    }
    for (const token of [null, 'x', `${client.token().slice(0, -4)}AAAA`]) {
      const { status } = await addFile(world, token, PDF, { coachId: coach.memberId });
      expect(status).toBe(401);
    }
    await client.ok('mutation { withdrawHealthData { __typename } }');
    const { status, answer } = await addFile(world, client.token(), PDF);
    expect([status, answer.code]).toEqual([422, 'CONSENT_NEEDED']);
    expect(objects()).toBe(before);
  });

  it.each(['../../etc/cron.d/x', '..%2f..%2fx', '%00', 'x', '{file}.pdf'])(
    'to the address %s adds nothing',
    async (path) => {
      const before = objects();
      const answer = await server().inject({
        method: 'POST',
        url: `/files/${path.replaceAll('{file}', newId(world))}?coachId=${coach.memberId}`,
        headers: {
          authorization: `Bearer ${client.token()}`,
          'content-type': 'application/octet-stream',
        },
        payload: PDF,
      });
      expect([400, 404, 415]).toContain(answer.statusCode);
      expect(objects()).toBe(before);
    },
  );

  it.each([
    [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="f"; filename="../../x.pdf"\r\n\r\n${PDF.toString()}\r\n--x--`,
    ],
    ['multipart/form-data', '--'],
    ['application/x-www-form-urlencoded', 'file=x'],
    ['text/plain', PDF.toString()],
    ['application/pdf', PDF.toString()],
    ['application/octet-stream, text/plain', PDF.toString()],
  ])('as %s is not read', async (type, body) => {
    const before = objects();
    const { status } = await addFile(world, client.token(), Buffer.from(body), { type });
    expect(status).toBe(415);
    expect(objects()).toBe(before);
  });

  /** What the server says to bytes on a connection of their own. */
  async function says(head: string[], body: Buffer, isWhole = false): Promise<string> {
    const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const path = `/files/${newId(world)}?coachId=${coach.memberId}`;
    socket.write(
      [
        `POST ${path} HTTP/1.1`,
        ...['Host: x', 'Connection: close', 'Content-Type: application/octet-stream'],
        `Authorization: Bearer ${client.token()}`,
        ...head,
        '\r\n',
      ].join('\r\n'),
    );
    socket.write(body);
    if (isWhole) socket.end();
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    await once(socket, 'close');
    return answer;
  }

  it('that says it has a terabyte, or says two lengths, is ended without being kept', async () => {
    const before = objects();
    const huge = await says(['Content-Length: 1099511627776'], PDF, true);
    expect(huge).toMatch(/^(HTTP\/1\.1 4\d\d [^]*)?$/);
    const both = await says(
      ['Content-Length: 4', 'Transfer-Encoding: chunked'],
      Buffer.from('0\r\n\r\n'),
      true,
    );
    expect(both).toMatch(/^HTTP\/1\.1 400 /);
    const two = await says(['Content-Length: 4', 'Content-Length: 5'], Buffer.from('%PDF'), true);
    expect(two).toMatch(/^HTTP\/1\.1 400 /);
    const less = await says(['Content-Length: 5000'], PDF, true);
    expect(less).not.toMatch(/^HTTP\/1\.1 201/);
    expect(objects()).toBe(before);
    expect((await addFile(world, client.token(), PDF)).status).toBe(201);
  });

  it('that never ends is ended by the server, and others can add meanwhile', async () => {
    const http = world.app.getHttpServer() as Server;
    expect(http.requestTimeout).toBe(120_000);
    // A short time instead of two minutes.
    http.requestTimeout = 500;
    const before = objects();
    try {
      const slow = says(['Content-Length: 5000'], PDF.subarray(0, 20));
      expect((await addFile(world, others.token(), PDF)).status).toBe(201);
      expect(await slow).not.toMatch(/^HTTP\/1\.1 2/);
      expect(objects()).toBe(before + 1);
    } finally {
      http.requestTimeout = 60_000;
    }
  }, 20_000);
});

it('no log names a file, its practice’s people or the signature of an address', async () => {
  const { address } = await addressOf(client, file);
  await download(world, { address, cookie: '' });
  const text = lines.join('\n');
  expect(text).toContain('"route":"/files"');
  expect(text).not.toMatch(/Lighthouse|signed=|Mara|Eva/);
  expect(text).not.toContain(address.split('signed=')[1]!);
});
