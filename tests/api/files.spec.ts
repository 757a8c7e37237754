/** Files that a client and their coach add for each other: what is taken, what is kept of it, and who can download it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { APP_ROLE, CLIENT_ROLE, FileStorage, FileSweepWorker } from '@footing/api/testing';
import sharp from 'sharp';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addFile, addressOf, download, filesOf, PDF } from '../support/files.js';
import { strayCopies } from '../support/sharing.js';
import { isRefusedSoon } from '../support/sign-in.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let next: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld({ env: { FILES_MB: '1' } });
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

const add = (by: Actor, contents: Buffer, facts: Parameters<typeof addFile>[3] = {}) =>
  addFile(
    world,
    by.token(),
    contents,
    by === client ? facts : { clientId: client.clientId, ...facts },
  );
const added = async (by: Actor, facts: Parameters<typeof addFile>[3] = {}): Promise<string> => {
  const { id, status } = await add(by, PDF, facts);
  expect(status).toBe(201);
  return id;
};
const opened = async (by: Actor, id: string) => download(world, await addressOf(by, id));
const codeOf = async (by: Actor, query: string, variables: object) => {
  const { data, errors } = await by.gql<any>(query, variables);
  return errors?.[0]?.extensions['code'] ?? (Object.values(data!)[0] as any)?.code ?? 'OK';
};
const OPEN = 'mutation($id: ID!) { openFile(id: $id) { ... on Refusal { code } } }';
const REMOVE = 'mutation($id: ID!) { removeFile(id: $id) { ... on Refusal { code } } }';
const SHARE =
  'mutation($id: ID!, $coachId: ID!) { shareFile(id: $id, coachId: $coachId) { ... on Refusal { code } } }';
const transfer = (to: Actor) => practice.transfer(client, to);
const objects = (): string[] => {
  const folder = join(world.config.dataDir, 'files', practice.id);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};
const sweeper = () => world.app.get(FileSweepWorker, { strict: false });
const namesOf = (files: any): string[] => files.files.map(({ name }: any) => name);

/** How many files row-level security shows this person, whatever the server asks for. */
async function rowsOf(who: Actor, role: string): Promise<number> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
     set local app.member_id = '${who.memberId}'; set local app.client_id = '${who.clientId ?? ''}';
     set local role ${role === 'CLIENT' ? CLIENT_ROLE : APP_ROLE}`,
  );
  const { rows } = await world.owner.query('select from client_files');
  await world.owner.query('rollback');
  return rows.length;
}

/** Sends a file over a connection of its own: the answer, as a browser would hear it after the whole file. */
function upload(by: Actor | null, contents: Buffer): Promise<string> {
  const { socket, answer } = begun(by, contents.length);
  socket.write(contents);
  return answer;
}

/** The same, but its last byte is sent only by `end`. */
function slowly(by: Actor) {
  const { socket, answer } = begun(by, PDF.length);
  const isSent = new Promise((sent) => socket.write(PDF.subarray(0, -1), sent));
  return { isSent, answer, end: () => socket.write(PDF.subarray(-1)) };
}

function begun(by: Actor | null, length: number) {
  const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
  socket.write(
    [
      `POST /files/${newId(world)}?coachId=${coach.memberId} HTTP/1.1`,
      ...['Host: x', 'Connection: close', 'Content-Type: application/octet-stream'],
      ...(by ? [`Authorization: Bearer ${by.token()}`] : []),
      `Content-Length: ${length}\r\n\r\n`,
    ].join('\r\n'),
  );
  const answer = new Promise<string>((done) => {
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.on('error', () => undefined).on('close', () => done(text));
  });
  return { socket, answer };
}

/** A photo with a place, a comment and a script after its end. */
async function photo(): Promise<Buffer> {
  const picture = await sharp({
    create: { width: 60, height: 40, channels: 3, background: '#446688' },
  })
    .withExif({
      IFD0: { Copyright: 'Lighthouse Street 7', ImageDescription: '<script>alert(1)</script>' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1', GPSLongitudeRef: 'E' },
    })
    .jpeg()
    .toBuffer();
  return Buffer.concat([picture, Buffer.from('<html><script>alert("after the end")</script>')]);
}

describe('a file', () => {
  it('is read by the client and their coach alone, and the storage has no word of it', async () => {
    const hers = await added(client, { name: 'Lighthouse plan.pdf' });
    world.clock.advance({ minutes: 1 });
    await added(coach, { name: 'Worksheet.PDF' });
    const names = ['Worksheet.pdf', 'Lighthouse plan.pdf'];
    const mine = await filesOf(client);
    expect(namesOf(mine)).toEqual(names);
    expect(mine).toMatchObject({ adding: 'OPEN', coach: { name: 'Eva Coach' } });
    expect(mine.files[1]).toMatchObject({
      ...{ id: hers, type: 'PDF', size: PDF.length, fromClient: true, shared: true, lost: false },
      removable: true,
    });
    const theirs = await filesOf(coach, client);
    expect(theirs.files.map(({ removable }: any) => removable)).toEqual([true, false]);
    for (const other of [practice.owner, next]) {
      await expect(filesOf(other, client)).rejects.toThrow('NOT_FOUND');
      expect(await codeOf(other, OPEN, { id: hers })).toBe('NOT_FOUND');
      expect(await rowsOf(other, other === next ? 'COACH' : 'OWNER')).toBe(0);
    }
    expect(await rowsOf(coach, 'COACH')).toBe(2);
    expect(await rowsOf(client, 'CLIENT')).toBe(2);
    const { rows } = await world.owner.query('select * from client_files where practice_id = $1', [
      practice.id,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Lighthouse|Worksheet/);
    expect(rows.map(({ about_sealed }) => about_sealed.toString('latin1')).join()).not.toMatch(
      /Lighthouse|Worksheet/,
    );
    expect(objects()).toHaveLength(2);
    for (const path of objects()) {
      expect(path).not.toMatch(/Lighthouse|Worksheet/);
      expect(readFileSync(path).toString('latin1')).not.toMatch(/PDF|Catalog/);
    }
  });

  it('is saved under its name, and never shown as a page', async () => {
    const id = await added(client, { name: 'Für Eva – 1.pdf' });
    const answer = await opened(coach, id);
    expect(answer.statusCode).toBe(200);
    expect(answer.payload).toBe(PDF.toString());
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment;filename="F_r Eva _ 1.pdf";filename*=UTF-8\'\'F%C3%BCr%20Eva%20%E2%80%93%201.pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private,no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is stored once if it is sent twice with the same id, also at once', async () => {
    const id = newId(world);
    const answers = await Promise.all([1, 2, 3].map(() => add(client, PDF, { id })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(objects()).toHaveLength(1);
    expect((await opened(client, id)).payload).toBe(PDF.toString());
    const other = await practice.client({ name: 'Ola Other', coach });
    const taken = await addFile(world, other.token(), PDF, { id });
    expect(taken.status).toBe(409);
    expect(objects()).toHaveLength(1);
  });

  it('is listed with one connection, however many list files at once', async () => {
    await added(client);
    const lists = await Promise.all(Array.from({ length: 12 }, () => filesOf(client)));
    expect(lists.every(({ files }) => files.length === 1)).toBe(true);
  });

  it('is listed among what the coach has read', async () => {
    const id = await added(client);
    await opened(coach, id);
    const { rows } = await world.owner.query(
      `select reader_id, kind from access_log where practice_id = $1 and kind = 'FILES'`,
      [practice.id],
    );
    expect(rows).toEqual([{ reader_id: coach.memberId, kind: 'FILES' }]);
    const readers = await client.ok<any>(
      '{ readers { kinds { kind now { member { name } access } } } }',
    );
    expect(readers.readers.kinds.find(({ kind }: any) => kind === 'FILES')).toEqual({
      kind: 'FILES',
      now: [{ member: { name: 'Eva Coach' }, access: 'ALL' }],
    });
  });

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\..\\secret.pdf', 'secret.pdf'],
    ['..', 'File.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe.pdf'],
    ['a\u0000b\r\nSet-Cookie: x.pdf', 'abSet-Cookie x.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    ['x'.repeat(400), `${'x'.repeat(100)}.pdf`],
    ['', 'File.pdf'],
  ])('that the device calls %j is called %j', async (sent, name) => {
    await added(client, { name: sent });
    expect(namesOf(await filesOf(client))).toEqual([name]);
    expect(objects()).toHaveLength(1);
  });
});

describe('what is taken', () => {
  it('is found by the contents: a picture is written anew, without its place and what was after its end', async () => {
    const sent = await photo();
    expect(sent.toString('latin1')).toMatch(/Lighthouse Street 7/);
    const { id, status } = await add(client, sent, { name: 'photo.html' });
    expect(status).toBe(201);
    const answer = await opened(coach, id);
    expect(answer.headers['content-type']).toBe('image/jpeg');
    const kept = answer.rawPayload;
    expect(kept.toString('latin1')).not.toMatch(/Exif|Lighthouse|GPS|script|html/i);
    const { width, height, format, exif, icc, xmp } = await sharp(kept).metadata();
    expect({ width, height, format }).toEqual({ width: 60, height: 40, format: 'jpeg' });
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
    expect(namesOf(await filesOf(client))).toEqual(['photo.html.jpg']);
  });

  const bomb = () => {
    // A GIF of 60,000 × 60,000 pixels in 40 bytes.
    const gif = Buffer.from(
      'GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\0\0\0\0\0\x02\x02D\x01\0;',
      'latin1',
    );
    for (const at of [6, 8, 24, 26]) gif.writeUInt16LE(60_000, at);
    return gif;
  };
  const deep = () => {
    // The beginning of a PNG of 7,000 × 7,000 pixels with 16 bits for each of four colors.
    const head = Buffer.from('IHDR\0\0\0\0\0\0\0\0\x10\x06\0\0\0', 'latin1');
    head.writeUInt32BE(7_000, 4);
    head.writeUInt32BE(7_000, 8);
    return Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      ...[chunk(head), chunk(Buffer.from('IDAT')), chunk(Buffer.from('IEND'))],
    ]);
  };
  const chunk = (named: Buffer) => {
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(named.length - 4, 0);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  const zip = Buffer.from('504b0304140000000800', 'hex');
  it.each([
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a page that ends as a PDF', Buffer.from(`<html><script>alert(1)</script>${PDF.toString()}`)],
    ['text', Buffer.from('Hello')],
    ['a zip, as documents with macros are', Buffer.concat([zip, Buffer.alloc(400, 7)])],
    ['a program', Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(400)])],
    ['a sound', Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0'), Buffer.alloc(400)])],
    ['a picture of too many pixels', bomb()],
    ['the beginning of a picture', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
    ['nothing', Buffer.alloc(0)],
    ['11 MB', Buffer.concat([PDF, Buffer.alloc(11_000_000)])],
    ['50 MB', Buffer.concat([PDF, Buffer.alloc(50_000_000)])],
  ])('is not %s', async (_what, contents) => {
    const { status, answer } = await add(client, contents, { name: 'letter.pdf' });
    expect([status, answer.code]).toEqual([422, 'BAD_FILE']);
    expect(answer.message).toMatch(/\.$/);
    expect(objects()).toEqual([]);
    expect((await filesOf(client)).files).toEqual([]);
  });

  it('is no picture that needs too much memory, also of few pixels', async () => {
    const { status, answer } = await add(client, deep());
    expect([status, answer.code]).toEqual([422, 'BAD_FILE']);
    expect(answer.message).toMatch(/too many pixels/);
  });

  const pdf = (objects: string, more = '') =>
    Buffer.from(`%PDF-1.7\n${objects}\ntrailer<</Root 1 0 R${more}>>\n%%EOF\n`, 'latin1');
  const catalog = (more: string) => pdf(`1 0 obj<</Type/Catalog ${more}>>endobj`);
  const packed = (objects: string | Buffer, about = '/Type/ObjStm', filter = '/FlateDecode') =>
    pdf(
      `1 0 obj<</Type/Catalog>>endobj\n2 0 obj<</Filter${filter}${about}>>stream\n${deflateSync(
        objects,
      ).toString('latin1')}\nendstream endobj`,
    );
  const plain = (objects: string) =>
    pdf(
      `1 0 obj<</Type/Catalog>>endobj\n2 0 obj<</Type/ObjStm/N 1/First 4>>stream\n${objects}\nendstream endobj`,
    );
  const SCRIPT = '1 0 <</S/JavaScript/JS(app.alert(1))>>';
  it.each([
    ['a script', catalog('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')],
    ['a script, spelled in numbers', catalog('/OpenAction<</S/J#61vaScript/JS(x)>>')],
    ['a program to start', catalog('/OpenAction<</S/Launch/F(cmd.exe)>>')],
    ['a file inside', catalog('/Names<</EmbeddedFiles<</Names[]>>>>')],
    ['a form that is sent', catalog('/AA<</O<</S/SubmitForm/F(http://x)>>>>')],
    ['a packed script', packed('1 0 <</S/JavaScript/JS(app.alert(1))>>')],
    [
      'a packed script, said to be packed in numbers',
      packed('<</S/JavaScript>>', '/Type/Obj#53tm'),
    ],
    [
      'a file inside, at an annotation',
      catalog('/Annots[<</Subtype/FileAttachment/FS<</F(a.exe)/EF<</F 9 0 R>>>>>>]'),
    ],
    ['a file inside, named by itself', catalog('/FS<</F(a.exe)/EF<</F 9 0 R>>>>')],
    ['a file inside, named elsewhere', catalog('/FS<</F(a.exe)/EF%x\n8 0 R>>')],
    ['a form of its own kind', catalog('/AcroForm<</XFA 9 0 R>>')],
    ['a packed script that is not said to be packed', packed(SCRIPT, '/N 1/First 4')],
    [
      'packed objects with a predictor',
      packed(SCRIPT, '/Type/ObjStm/DecodeParms<</Predictor 12/Columns 1>>'),
    ],
    ['packed objects with a predictor elsewhere', packed(SCRIPT, '/Type/ObjStm/DecodeParms 9 0 R')],
    [
      'what is packed twice',
      packed(deflateSync(SCRIPT), '/Type/ObjStm', '[/FlateDecode/FlateDecode]'),
    ],
    ['objects that are not packed, with a script', plain(SCRIPT)],
    [
      'packed objects that only look as if they were not',
      packed(SCRIPT, '/X(stream\n9 0 obj<<)/Type/ObjStm/Y', '/FlateDecode'),
    ],
    ['a packed bomb', packed('x'.repeat(60_000_000))],
    [
      'what cannot be unpacked',
      pdf('2 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\nxx\nendstream endobj'),
    ],
    ['a password', pdf('1 0 obj<</Type/Catalog>>endobj', '/Encrypt 4 0 R')],
  ])('is no PDF with %s', async (_what, contents) => {
    const { status, answer } = await add(client, contents);
    expect([status, answer.code]).toEqual([422, 'BAD_FILE']);
    expect(answer.message).toMatch(/this PDF/i);
    expect(objects()).toEqual([]);
  });

  it.each([
    ['a link', catalog('/OpenAction[2 0 R/Fit]/A<</S/URI/URI(https://example.com)>>')],
    ['packed objects', packed('1 0 <</Type/Page>>')],
    [
      'packed objects, told how they are packed',
      packed('1 0 <</Type/Page>>', '/Type/ObjStm/DecodeParms<</Predictor 1>>', '[ /FlateDecode ]'),
    ],
    ['objects that are not packed', plain('1 0 <</Type/Page>>')],
    [
      'a profile of colors after an outline',
      packed('x', '>>endobj 3 0 obj<</First 4 0 R>>endobj 4 0 obj<</N 3'),
    ],
    ['bytes that spell a name by chance', packed('x', '/Type/XObject/X(\x01/XFA\x02/EF\x03)')],
    ['a picture inside that says JavaScript in nothing', packed('/JavaScript', '/Type/XObject')],
  ])('is a PDF with %s', async (_what, contents) => {
    expect((await add(client, contents)).status).toBe(201);
  });

  it('is no HEIC, and says what to do', async () => {
    const heic = Buffer.concat([
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      Buffer.alloc(200),
    ]);
    const { status, answer } = await add(client, heic, { name: 'IMG_0001.HEIC' });
    expect([status, answer.code]).toEqual([422, 'BAD_FILE']);
    expect(answer.message).toMatch(/HEIC.*screenshot/);
  });

  it('is a polyglot only as the picture that it is', async () => {
    const gif = await sharp({
      create: { width: 4, height: 4, channels: 3, background: '#446688' },
    })
      .gif()
      .toBuffer();
    const polyglot = Buffer.concat([gif, Buffer.from('=1;alert("Lighthouse")//<svg onload=x>')]);
    const zipped = Buffer.concat([await photo(), zip, Buffer.from('../../evil.sh')]);
    for (const contents of [polyglot, zipped]) {
      const { id, status } = await add(client, contents, { name: 'photo.js' });
      expect(status).toBe(201);
      const { rawPayload, headers } = await opened(coach, id);
      expect(headers['content-type']).toBe('image/jpeg');
      expect(rawPayload.toString('latin1')).not.toMatch(/alert|svg|evil/);
      expect(rawPayload.includes(zip.subarray(0, 4))).toBe(false);
    }
  });

  it('has the type of bytes, which no form of another site can send, and comes with the access token', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x']) {
      expect((await add(client, PDF, { type })).status).toBe(415);
    }
    for (const text of ['{"a":1}', '["a"]', '"a"', 'null']) {
      const { status } = await add(client, Buffer.from(text), { type: 'application/json' });
      expect(status).toBe(415);
    }
    expect((await addFile(world, null, PDF)).status).toBe(401);
    const graphql = await world.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/octet-stream' },
        payload: PDF,
      });
    expect(graphql.statusCode).toBe(415);
    expect(objects()).toEqual([]);
  });

  it('has a limit for each hour, each client and each practice', async () => {
    const row = `insert into client_files (practice_id, id, created_at, client_id, with_id, added_by_id, from_client, type, size,
        object_id, about_sealed, shared_at, coach_id, supervised, health_data_agreed)
      select $1, gen_random_uuid(), $5::timestamptz, $2, $3, $4, true, 'PDF', $7, gen_random_uuid(), '\\x00', $5, coach_id, supervised,
        health_data_agreed from clients, generate_series(1, $6) where practice_id = $1 and id = $2`;
    const fill = (at: Date, count: number, size: number) =>
      world.owner.query(row, [
        ...[practice.id, client.clientId, coach.memberId, client.memberId],
        ...[at, count, size],
      ]);
    const now = world.clock.now();
    await fill(now, 60, 1);
    const hour = await add(client, PDF);
    expect([hour.status, hour.answer.code]).toEqual([422, 'LIMIT_REACHED']);
    expect((await add(coach, PDF)).status).toBe(201);
    world.clock.advance({ hours: 2 });
    expect((await add(client, PDF)).status).toBe(201);
    await fill(now, 140, 1);
    expect((await add(client, PDF)).answer.code).toBe('NOT_NOW');
    await world.owner.query('delete from client_files where practice_id = $1', [practice.id]);
    await fill(now, 1, 999_900);
    const full = await add(client, PDF);
    expect([full.status, full.answer.code]).toEqual([422, 'NOT_NOW']);
    expect(full.answer.message).toMatch(/no room/);
  });

  it('has a limit for tries, also for those that are refused', async () => {
    expect((await add(client, Buffer.from('Hello'))).answer.code).toBe('BAD_FILE');
    await world.owner.query(
      `update attempts set count = 180 where kind = 'FILES' and window_start = $1 and count < 180`,
      [world.clock.now()],
    );
    expect((await add(client, PDF)).answer.code).toBe('TOO_MANY_ATTEMPTS');
    expect((await add(coach, PDF)).status).toBe(201);
    world.clock.advance({ minutes: 61 });
    expect((await add(client, PDF)).status).toBe(201);
  });

  it('is counted once more with its row, so that two at once do not both take the last room', async () => {
    const big = Buffer.concat([PDF, Buffer.alloc(600_000)]);
    const storage = world.app.get(FileStorage, { strict: false });
    const put = storage.put.bind(storage);
    let arrive: () => void = () => undefined;
    const areBothChecked = new Promise<void>((done) => {
      let left = 2;
      arrive = () => --left || done();
    });
    storage.put = async (...stored) => {
      await put(...stored);
      arrive();
      await areBothChecked;
    };
    try {
      const answers = await Promise.all([add(client, big), add(coach, big)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    } finally {
      storage.put = put;
    }
    expect(objects()).toHaveLength(1);
  });

  it('is not read if there is no room at all', async () => {
    await added(client);
    await world.owner.query('update client_files set size = 1000000 where practice_id = $1', [
      practice.id,
    ]);
    const { answer } = await add(client, Buffer.from('Hello'));
    expect([answer.code, answer.message]).toEqual(['NOT_NOW', expect.stringMatching(/no room/)]);
  });

  it('comes from others while files of one member arrive slowly', async () => {
    const slow = [1, 2, 3, 4].map(() => slowly(client));
    // All are there before the others are sent.
    await Promise.all(slow.map(({ isSent }) => isSent));
    expect((await add(coach, PDF)).status).toBe(201);
    const other = await practice.client({ name: 'Ola Other', coach });
    expect((await addFile(world, other.token(), PDF)).status).toBe(201);
    for (const { end } of slow) end();
    for (const { answer } of slow) expect(await answer).toMatch(/^HTTP\/1\.1 201 /);
  });

  it('is refused in words that arrive, after the whole file was read', async () => {
    const big = upload(client, Buffer.concat([PDF, Buffer.alloc(10_000_000)]));
    expect(await big).toMatch(/^HTTP\/1\.1 422 [^]*BAD_FILE/);
    const nobodys = upload(null, Buffer.alloc(9_000_000));
    expect(await nobodys).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('is nothing from a client who takes back consent to health data, is archived, or has not joined', async () => {
    const id = await added(client);
    await world.owner.query(
      'update clients set archived_at = now() where practice_id = $1 and id = $2',
      [practice.id, client.clientId],
    );
    expect((await add(client, PDF)).answer.code).toBe('NOT_NOW');
    expect((await add(coach, PDF)).answer.code).toBe('NOT_NOW');
    expect(await filesOf(client)).toMatchObject({ adding: 'ARCHIVED', files: [{ id }] });
    expect((await opened(client, id)).statusCode).toBe(200);
    await world.owner.query(
      'update clients set archived_at = null, joined_at = null where practice_id = $1 and id = $2',
      [practice.id, client.clientId],
    );
    expect((await add(coach, PDF)).answer.code).toBe('NOT_NOW');
    await world.owner.query(
      'update clients set joined_at = now() where practice_id = $1 and id = $2',
      [practice.id, client.clientId],
    );
    await client.ok('mutation { withdrawHealthData { __typename } }');
    expect((await add(client, PDF)).answer.code).toBe('CONSENT_NEEDED');
    expect((await filesOf(client)).adding).toBe('NO_CONSENT');
    expect((await filesOf(coach, client)).adding).toBe('OPEN');
    expect((await opened(client, id)).statusCode).toBe(200);
    expect(await codeOf(client, REMOVE, { id })).toBe('OK');
  });

  it('is nothing for somebody else, whoever they are', async () => {
    const other = await practice.client({ name: 'Ola Other', coach: next });
    const elsewhere = await (await makePractice(world)).coach('Ed Elsewhere');
    for (const by of [practice.owner, next, other, elsewhere]) {
      const { status } = await addFile(world, by.token(), PDF, { clientId: client.clientId });
      expect(status).toBe(404);
    }
    expect(objects()).toEqual([]);
  });
});

describe('the address of a file', () => {
  it('works for one minute, in the browser that asked for it, while its reader may read', async () => {
    const id = await added(client);
    const held = await addressOf(coach, id);
    expect(held.address).toMatch(/^\/files\?signed=[\w.-]+$/);
    const other = await practice.client({ name: 'Ola Other', coach });
    const others = await addressOf(
      other,
      await addFile(world, other.token(), PDF).then(({ id: one }) => one),
    );
    const [text, signature] = held.address.split('.');
    const payload = JSON.parse(
      Buffer.from(text!.slice('/files?signed='.length), 'base64url').toString(),
    );
    const longer = Buffer.from(JSON.stringify({ ...payload, until: payload.until + 1e9 })).toString(
      'base64url',
    );
    for (const wrong of [
      { ...held, cookie: '' },
      { ...held, cookie: others.cookie },
      { ...held, cookie: 'footing_files=x' },
      { ...held, address: `/files?signed=${longer}.${signature}` },
      { ...held, address: `${text}.${signature!.slice(1)}` },
      { ...held, address: `${text}` },
      { ...held, address: '/files?signed=x' },
      { ...held, address: `${held.address}&signed=x` },
      { ...held, address: '/files' },
    ]) {
      const answer = await download(world, wrong);
      expect([answer.statusCode, answer.payload]).toEqual([404, '']);
    }
    expect((await download(world, held)).statusCode).toBe(200);
    world.clock.advance({ minutes: 1 });
    expect((await download(world, held)).statusCode).toBe(404);
  });

  it('ends with a transfer, a removal and the sign-in', async () => {
    const id = await added(client);
    const held = await addressOf(coach, id);
    await transfer(next);
    expect((await download(world, held)).statusCode).toBe(404);
    const own = await addressOf(client, id);
    expect((await download(world, own)).statusCode).toBe(200);
    await client.ok(REMOVE, { id });
    expect((await download(world, own)).statusCode).toBe(404);
    const another = await addressOf(client, await added(client));
    await client.ok('mutation { signOut(everywhere: true) { __typename } }');
    expect(await isRefusedSoon(world, client.token())).toBe(true);
    expect((await download(world, another)).statusCode).toBe(404);
  });
});

describe('after a transfer', () => {
  it('what the page said was for the former coach goes to nobody', async () => {
    await transfer(next);
    const before = await add(client, PDF, { coachId: coach.memberId });
    expect([before.status, before.answer.code]).toEqual([422, 'STALE']);
    expect(objects()).toEqual([]);
    expect((await filesOf(client)).files).toEqual([]);
    expect((await add(client, PDF, { coachId: next.memberId })).status).toBe(201);
    for (const coachId of ['', 'x']) {
      expect((await add(client, PDF, { coachId })).status).toBe(404);
    }
  });

  it('is also refused if the transfer comes while it is checked', async () => {
    const storage = world.app.get(FileStorage, { strict: false });
    const put = storage.put.bind(storage);
    storage.put = async (...stored) => {
      await put(...stored);
      await transfer(next);
    };
    try {
      expect((await add(client, PDF)).answer.code).toBe('STALE');
    } finally {
      storage.put = put;
    }
    expect(objects()).toEqual([]);
  });

  it('a file says who added it, whoever can open it now', async () => {
    const id = await added(coach);
    await transfer(next);
    await client.ok(SHARE, { id, coachId: next.memberId });
    const author = { id: coach.memberId, name: 'Eva Coach' };
    expect((await filesOf(next, client)).files).toMatchObject([
      { addedBy: author, coach: { name: 'Nora Next' }, removable: false },
    ]);
    expect((await filesOf(client)).files).toMatchObject([{ addedBy: author }]);
    const hers = await added(client);
    const [newest] = (await filesOf(next, client)).files.filter((file: any) => file.id === hers);
    expect(newest.addedBy.id).toBe(client.memberId);
  });

  it('the next coach opens a file only if the client lets them, and the former one none', async () => {
    const id = await added(client, { name: 'One.pdf' });
    const coachs = await added(coach, { name: 'Two.pdf' });
    await transfer(next);
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
    expect((await filesOf(next, client)).files).toEqual([]);
    expect(await codeOf(next, OPEN, { id })).toBe('NOT_FOUND');
    await expect(filesOf(coach, client)).rejects.toThrow('NOT_FOUND');
    expect(await codeOf(coach, REMOVE, { id: coachs })).toBe('NOT_FOUND');
    const [two, one] = (await filesOf(client)).files.sort((a: any, b: any) =>
      a.name < b.name ? 1 : -1,
    );
    expect([two, one]).toMatchObject([{ shared: false }, { shared: false }]);
    expect(await codeOf(client, SHARE, { id, coachId: coach.memberId })).toBe('STALE');
    expect(await codeOf(next, SHARE, { id, coachId: next.memberId })).toBe('FORBIDDEN');
    expect(await codeOf(client, SHARE, { id, coachId: next.memberId })).toBe('OK');
    expect(namesOf(await filesOf(next, client))).toEqual(['One.pdf']);
    expect((await opened(next, id)).payload).toBe(PDF.toString());
    expect(await codeOf(next, REMOVE, { id })).toBe('NOT_FOUND');
    expect(await codeOf(client, REMOVE, { id: coachs })).toBe('OK');
  });
});

describe('a removed file', () => {
  it('is gone for both at once, and its contents and its row by the job', async () => {
    const id = await added(client);
    const kept = await added(coach);
    expect(await codeOf(coach, REMOVE, { id })).toBe('NOT_FOUND');
    expect(await codeOf(client, REMOVE, { id })).toBe('OK');
    expect(await codeOf(client, REMOVE, { id })).toBe('OK');
    expect(await codeOf(client, OPEN, { id })).toBe('NOT_FOUND');
    expect((await filesOf(coach, client)).files).toMatchObject([{ id: kept }]);
    const { rows } = await world.owner.query(
      'select about_sealed, removed_at from client_files where id = $1',
      [id],
    );
    expect(rows).toEqual([{ about_sealed: null, removed_at: world.clock.now() }]);
    await expect(
      world.owner.query(
        `update client_files set removed_at = null, about_sealed = '\\x00' where id = $1`,
        [id],
      ),
    ).rejects.toThrow('a removed file cannot be changed');
    expect(objects()).toHaveLength(2);
    await sweeper().deleteRemoved();
    expect(objects()).toHaveLength(1);
    world.clock.advance({ hours: 25 });
    await sweeper().deleteRemoved();
    const left = await world.owner.query('select id from client_files where practice_id = $1', [
      practice.id,
    ]);
    expect(left.rows).toEqual([{ id: kept }]);
  });

  it('is tried again by the next run if the storage fails', async () => {
    const storage = world.app.get(FileStorage, { strict: false });
    const id = await added(client);
    await client.ok(REMOVE, { id });
    const remove = storage.remove.bind(storage);
    storage.remove = () => Promise.reject(new Error('away'));
    expect(await sweeper().deleteRemoved()).toBe(0);
    storage.remove = remove;
    expect(objects()).toHaveLength(1);
    expect(await sweeper().deleteRemoved()).toBe(1);
    expect(objects()).toEqual([]);
  });
});

describe('the sweep', () => {
  const isLost = async () => (await filesOf(client)).files.map(({ lost }: any) => lost);
  const folder = () => join(world.config.dataDir, 'files');

  it('takes the mark away once the contents are there again', async () => {
    const id = await added(client);
    world.clock.advance({ hours: 3 });
    const [path] = objects();
    renameSync(path!, `${folder()}/away`);
    await sweeper().sweep();
    expect(await isLost()).toEqual([true]);
    renameSync(`${folder()}/away`, path!);
    await sweeper().sweep();
    expect(await isLost()).toEqual([false]);
    expect((await opened(client, id)).statusCode).toBe(200);
  });

  it.each(['away', 'empty'])('marks nothing while the whole folder is %s', async (how) => {
    await added(client);
    world.clock.advance({ hours: 3 });
    renameSync(folder(), `${folder()}-away`);
    try {
      if (how === 'empty') mkdirSync(folder());
      expect((await sweeper().sweep()).lost).toBe(0);
    } finally {
      rmSync(folder(), { recursive: true, force: true });
      renameSync(`${folder()}-away`, folder());
    }
    expect(await isLost()).toEqual([false]);
  });

  it('goes on after names that are not of objects, and after an object that cannot be deleted', async () => {
    await added(client);
    const storage = world.app.get(FileStorage, { strict: false });
    const orphans = [1, 2].map(() => ({ practiceId: practice.id, objectId: newId(world) }));
    for (const name of orphans) await storage.put(name, Buffer.from('x'));
    const paths = orphans.map(({ objectId }) => join(folder(), practice.id, objectId));
    world.clock.advance({ hours: 3 });
    const old = new Date(world.clock.now().getTime() - 3 * 3_600_000);
    for (const name of ['.nfs0001', '.DS_Store']) {
      paths.push(join(folder(), practice.id, name));
      writeFileSync(paths.at(-1)!, 'x');
    }
    for (const path of paths) utimesSync(path, old, old);
    const remove = storage.remove.bind(storage);
    storage.remove = (name) =>
      name.objectId === orphans[0]!.objectId ? Promise.reject(new Error('away')) : remove(name);
    try {
      await sweeper().sweep();
    } finally {
      storage.remove = remove;
    }
    expect(paths.map((path) => existsSync(path))).toEqual([true, false, true, true]);
  });

  it('asks the storage while no transaction is open', async () => {
    const id = await added(client);
    await client.ok(REMOVE, { id });
    const storage = world.app.get(FileStorage, { strict: false });
    const remove = storage.remove.bind(storage);
    const open: number[] = [];
    storage.remove = async (name) => {
      const { rows } = await world.owner.query(
        `select from pg_locks l join pg_class c on c.oid = l.relation
         join pg_database d on d.oid = l.database
         where d.datname = current_database() and c.relname = 'client_files'
           and l.mode in ('RowShareLock', 'RowExclusiveLock')`,
      );
      open.push(rows.length);
      await remove(name);
    };
    try {
      await sweeper().deleteRemoved();
    } finally {
      storage.remove = remove;
    }
    expect(open).toEqual([0]);
  });

  it('deletes objects without a file, but none that may still get one, and says which files have lost theirs', async () => {
    const kept = await added(client, { name: 'Kept.pdf' });
    const lost = await added(client, { name: 'Lost.pdf' });
    const { rows } = await world.owner.query('select object_id from client_files where id = $1', [
      lost,
    ]);
    const storage = world.app.get(FileStorage, { strict: false });
    const orphan = { practiceId: practice.id, objectId: newId(world) };
    const young = { practiceId: practice.id, objectId: newId(world) };
    for (const name of [orphan, young]) await storage.put(name, Buffer.from('x'));
    const age = (name: { objectId: string }, at: Date) =>
      utimesSync(join(world.config.dataDir, 'files', practice.id, name.objectId), at, at);
    world.clock.advance({ hours: 3 });
    const now = world.clock.now().getTime();
    age(orphan, new Date(now - 3 * 3_600_000));
    age(young, new Date(now));
    await storage.remove({ practiceId: practice.id, objectId: rows[0].object_id });
    await sweeper().sweep();
    expect(await storage.get(orphan)).toBeNull();
    expect(await storage.get(young)).not.toBeNull();
    expect((await opened(client, kept)).statusCode).toBe(200);
    expect((await filesOf(client)).files.find(({ id }: any) => id === lost)).toMatchObject({
      lost: true,
    });
    expect(await codeOf(client, OPEN, { id: lost })).toBe('NOT_NOW');
  });
});
