/** A client's copy of everything that they can read: what is in it, who gets it, and what it leaves behind. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@footing/api/testing';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, validate } from 'graphql';
import { DOCUMENTS } from '../../apps/api/src/features/client-copies/copy-documents.js';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addressOfCopy, copyOf, enterPassword, OPEN_COPY } from '../support/client-copy.js';
import { addFile, download, PDF } from '../support/files.js';
import { WRITE_ENTRY } from '../support/journal.js';
import { send, turnOn } from '../support/messages.js';
import { validatorOf } from '../support/json-schema.js';
import { textOfPdf } from '../support/pdf-text.js';
import { answerAfraid } from '../support/safety.js';
import { bootWorld, type World } from '../support/world.js';

const CHECK_IN = `mutation($input: CheckInInput!) { checkIn(input: $input) { __typename } }`;

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
  coach = await practice.coach('Eva Coach');
  client = await practice.client({ coach, name: 'Mara Client' });
});
afterAll(() => world?.close());

const open = async (by: Actor): Promise<any> => (await by.ok<any>(OPEN_COPY)).openMyCopy;
const statusOf = async (at: { address: string; cookie: string }) =>
  (await download(world, at)).statusCode;
const write = (text: string) =>
  client.ok(WRITE_ENTRY, { input: { id: newId(world), text, version: 0 } });

describe('what is in a copy', () => {
  it('is asked for with documents that the API understands', () => {
    const { schema } = world.app.get(GraphQLSchemaHost, { strict: false });
    for (const [name, text] of Object.entries(DOCUMENTS)) {
      expect([name, validate(schema, parse(text)).map(({ message }) => message)]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('is a PDF to read, JSON for computers, and the files with their contents', async () => {
    const facts = { name: 'a/b: photo.pdf', coachId: coach.memberId };
    await addFile(world, client.token(), PDF, facts);
    await write('I walked to the lake.');
    const { data, pdf, files, names, headers } = await copyOf(world, client);
    expect(names).toEqual(['my-copy.pdf', 'data.json', 'data.schema.json', 'files/1 b photo.pdf']);
    expect(files['files/1 b photo.pdf']).toEqual(PDF);
    expect(data).toMatchObject({
      format: 'footing-client-copy-1',
      madeAt: '2026-03-02T09:00:00.000Z',
      profile: { name: 'Mara Client', coach: { name: 'Eva Coach' } },
      journal: [{ text: 'I walked to the lake.', shared: false }],
      couple: null,
    });
    const text = textOfPdf(pdf);
    for (const said of ['Mara Client', 'I walked to the lake.', 'b photo.pdf'])
      expect(text).toContain(said);
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment;filename="my-copy-2026-03-02.zip"',
      'cache-control': 'private,no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('has the JSON Schema of its data, which is also in docs/schemas (UPDATE_SCHEMA=1 writes it)', async () => {
    const { data, files } = await copyOf(world, client);
    const schema = files['data.schema.json']!.toString();
    const file = fileURLToPath(new URL('../../docs/schemas/client-copy-1.json', import.meta.url));
    if (process.env['UPDATE_SCHEMA']) writeFileSync(file, schema);
    expect(JSON.parse(schema)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    const validate = validatorOf(JSON.parse(schema));
    expect([validate(data), validate.errors]).toEqual([true, null]);
    expect(validate({ ...data, more: 1 })).toBe(false);
  });

  it('has all of a long time: more than a page of entries and messages, and check-ins of years', async () => {
    await turnOn(practice);
    const days = ['2024-01-10', '2025-02-20', '2026-03-01'];
    for (const day of days) {
      world.clock.set(`${day}T12:00:00Z`);
      const scales = { mood: 5, urge: 3, energy: null, line: `On ${day}` };
      await client.ok(CHECK_IN, { input: { id: newId(world), ...scales } });
    }
    world.clock.set('2026-03-02T09:00:00Z');
    for (let at = 0; at < 53; at++) {
      world.clock.advance({ minutes: 2 });
      await write(`Entry ${at}`);
      await send(world, at % 2 ? client : coach, `Message ${at}`, { to: client });
    }
    const { data } = await copyOf(world, client);
    expect(data.checkIns.map(({ line }: any) => line)).toEqual(days.map((day) => `On ${day}`));
    expect(data.journal).toHaveLength(53);
    const numbers = Array.from({ length: 53 }, (_, at) => `Message ${at}`);
    expect(data.messages.map(({ text }: any) => text)).toEqual(numbers);
  });

  it('has the client’s own answers to the safety questions, which no coach reads', async () => {
    await answerAfraid(client);
    world.clock.advance({ hours: 1 });
    const { data, pdf } = await copyOf(world, client);
    const { answers } = data.safety.safetyCheck.latest;
    expect(answers).toContainEqual(expect.objectContaining({ question: 'afraid', value: 'YES' }));
    // In words, as the client chose them.
    expect(textOfPdf(pdf)).toMatch(/afraid of the other person[^?]*\?\s*Yes/);
    expect(textOfPdf(pdf)).not.toMatch(/\b(YES|NO)\b/);
  });
});

describe('an address of a copy', () => {
  it('is given only shortly after the password was entered', async () => {
    expect(await open(client)).toMatchObject({ __typename: 'Refusal', code: 'NOT_NOW' });
    await enterPassword(world, client);
    expect(await open(client)).toMatchObject({ __typename: 'FileAddress' });
    world.clock.advance({ minutes: 11 });
    expect(await open(client)).toMatchObject({ message: 'Enter your password first.' });
  });

  it('is for clients alone', async () => {
    for (const other of [coach, practice.owner]) {
      const { errors } = await other.gql(OPEN_COPY);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('works for a minute, in the browser that asked, and as no other file', async () => {
    const held = await addressOfCopy(world, client);
    const other = await practice.client({ coach });
    const others = await addressOfCopy(world, other);
    expect(await statusOf({ ...held, cookie: '' })).toBe(404);
    expect(await statusOf({ ...held, cookie: others.cookie })).toBe(404);
    const changed = held.address.replace('/copy', '');
    expect(await statusOf({ ...held, address: changed })).toBe(404);
    expect(await statusOf({ ...held, address: held.address.slice(0, -2) })).toBe(404);
    expect(await statusOf(held)).toBe(200);
    world.clock.advance({ minutes: 2 });
    expect(await statusOf(held)).toBe(404);
  });

  it('is not enough once the password was entered too long ago', async () => {
    await enterPassword(world, client);
    world.clock.advance({ minutes: 10 });
    const { data, headers } = await client.gql<any>(OPEN_COPY);
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0]!;
    const held = { address: data.openMyCopy.address, cookie };
    world.clock.set(new Date(world.clock.now().getTime() + 30_000));
    expect(await statusOf(held)).toBe(404);
  });

  it('gives one copy at a time', async () => {
    const held = await addressOfCopy(world, client);
    const both = await Promise.all([statusOf(held), statusOf(held)]);
    expect(both.sort()).toEqual([200, 429]);
    expect(await statusOf(held)).toBe(200);
  });

  it('of a file opens no copy', async () => {
    await enterPassword(world, client);
    const { id } = await addFile(world, client.token(), PDF, { coachId: coach.memberId });
    const { data, headers } = await client.gql<any>(
      'mutation($id: ID!) { openFile(id: $id) { ... on FileAddress { address } } }',
      { id },
    );
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0]!;
    const address = data.openFile.address.replace('/files?', '/files/copy?');
    expect(await statusOf({ address, cookie })).toBe(404);
  });

  it('is worth nothing once the client has signed out', async () => {
    const held = await addressOfCopy(world, client);
    await client.ok('mutation { signOut(everywhere: true) { __typename } }');
    expect(await statusOf(held)).toBe(404);
  });
});
