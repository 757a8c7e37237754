/** Files in messages: who sees them and when, and what becomes of them. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FileSweepWorker } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addFile, filesOf, PDF, SOUNDS } from '../support/files.js';
import { send, turnOn, WITHDRAW } from '../support/messages.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let next: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
  next = await practice.coach('Nora Next');
  client = await practice.client({ coach });
  await turnOn(practice);
});
afterAll(async () => {
  await world.close();
  rmSync(world.config.dataDir, { recursive: true, force: true });
});

const MESSAGE = '__typename ... on Message { id text files { id name type size lost } }';
const SEND = `mutation($input: SendMessageInput!) { sendMessage(input: $input) { ${MESSAGE} ... on Refusal { code message } } }`;
const THREAD = `query($clientId: ID) { messages(clientId: $clientId) { edges { node { id text files { id name type size lost } } } } }`;
const to = (by: Actor) => by !== client && { clientId: client.clientId };

async function added(by: Actor, name = 'Letter.pdf', facts: object = {}): Promise<string> {
  const sent = { name, forMessage: true, ...to(by), ...facts };
  const { id, status } = await addFile(world, by.token(), PDF, sent);
  expect(status).toBe(201);
  return id;
}
async function ofPractice(): Promise<string> {
  const facts = { name: 'Breathing.mp3', library: true };
  const { id, status } = await addFile(world, coach.token(), SOUNDS.mp3(), facts);
  expect(status).toBe(201);
  return id;
}
const sends = (by: Actor, input: object) => {
  const all = { id: newId(world), text: '', ...to(by), ...input };
  return by.gql<any>(SEND, { input: all });
};
const sent = async (by: Actor, input: object) => {
  const { data, errors } = await sends(by, input);
  expect(errors).toBeUndefined();
  return data!.sendMessage;
};
const codeOf = async (by: Actor, input: object) => {
  const { data, errors } = await sends(by, input);
  return errors?.[0]?.extensions['code'] ?? data!.sendMessage.code ?? 'OK';
};
/** What the newest message has, as this person reads it. */
const newest = async (by: Actor) =>
  (await by.ok<any>(THREAD, { clientId: client.clientId })).messages.edges[0]?.node;
const namesOf = (files: any): string[] => files.map(({ name }: any) => name);
const listed = async (by: Actor) => namesOf((await filesOf(by, client)).files);
const openCode = async (by: Actor, id: string) =>
  (await by.gql<any>('mutation($id: ID!) { openFile(id: $id) { __typename } }', { id })).errors?.[0]
    ?.extensions['code'] ?? 'OK';
const withdraw = (by: Actor, id: string) => by.ok<any>(WITHDRAW, { id });
const transfer = (coachOf: Actor) => practice.transfer(client, coachOf);
const objects = (): number => {
  const folder = join(world.config.dataDir, 'files', practice.id);
  return existsSync(folder) ? readdirSync(folder).length : 0;
};
const sweeper = () => world.app.get(FileSweepWorker, { strict: false });

describe('a file that is added for a message', () => {
  it('is there for nobody else until the message is sent, and then for both, there and under Files', async () => {
    const id = await added(client);
    expect([await openCode(client, id), await openCode(coach, id)]).toEqual(['OK', 'NOT_FOUND']);
    expect([await listed(client), await listed(coach)]).toEqual([[], []]);
    const message = await sent(client, { fileIds: [id] });
    expect(message).toMatchObject({ text: '', files: [{ id, name: 'Letter.pdf', type: 'PDF' }] });
    for (const reader of [client, coach]) {
      expect((await newest(reader)).files).toEqual(message.files);
      expect(await listed(reader)).toEqual(['Letter.pdf']);
      expect(await openCode(reader, id)).toBe('OK');
    }
    // The same message again has the same files.
    expect(await sent(client, { id: message.id, fileIds: [id] })).toEqual(message);
    const { rows } = await world.owner.query(
      'select count(*)::int as places from file_places where message_id = $1',
      [message.id],
    );
    expect(rows[0].places).toBe(1);
  });

  it('of a coach is as hidden from the client, and from every other member of staff', async () => {
    const id = await added(coach);
    for (const other of [client, next, practice.owner]) {
      expect(await openCode(other, id)).toBe('NOT_FOUND');
    }
    expect(await listed(client)).toEqual([]);
    await sent(coach, { text: 'For you', fileIds: [id] });
    expect((await newest(client)).files).toMatchObject([{ id, name: 'Letter.pdf' }]);
    for (const other of [next, practice.owner]) expect(await openCode(other, id)).toBe('NOT_FOUND');
  });

  it('is removed before the message is sent, with its contents, and after 14 days by itself', async () => {
    const one = await added(client);
    await client.ok('mutation($id: ID!) { removeFile(id: $id) { __typename } }', { id: one });
    expect(await codeOf(client, { fileIds: [one] })).toBe('NOT_NOW');
    await sweeper().deleteRemoved();
    expect(objects()).toBe(0);
    const other = await added(client);
    world.clock.advance({ days: 13 });
    await sweeper().sweep();
    expect(await openCode(client, other)).toBe('OK');
    world.clock.advance({ days: 2 });
    await sweeper().sweep();
    expect(await openCode(client, other)).toBe('NOT_FOUND');
    await sweeper().deleteRemoved();
    expect(objects()).toBe(0);
  });

  it('is not news under Files: the message is', async () => {
    const id = await added(client);
    const unread = () =>
      world.owner.query('select from client_files where client_id = $1 and shared_at is not null', [
        client.clientId,
      ]);
    expect((await unread()).rowCount).toBe(0);
    await sent(client, { fileIds: [id] });
    expect((await unread()).rowCount).toBe(0);
  });

  it('waits no more once it was sent, whatever the server asks for', async () => {
    const id = await added(client);
    await sent(client, { fileIds: [id] });
    await expect(
      world.owner.query('update client_files set waits = true where id = $1', [id]),
    ).rejects.toMatchObject({ code: '23001' });
  });
});

describe('a message', () => {
  it('has files in their order, at most five, and a text or a file', async () => {
    const ids: string[] = [];
    for (const name of ['1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf', '6.pdf']) {
      ids.push(await added(client, name));
    }
    expect(await codeOf(client, { fileIds: ids })).toBe('INVALID_INPUT');
    expect(await codeOf(client, {})).toBe('INVALID_INPUT');
    const { files } = await sent(client, { text: 'All', fileIds: ids.slice(0, 5).reverse() });
    expect(namesOf(files)).toEqual(['5.pdf', '4.pdf', '3.pdf', '2.pdf', '1.pdf']);
    expect(namesOf((await newest(coach)).files)).toEqual(namesOf(files));
  });

  it('of a coach gives the client files of the practice, sounds, too, and of a client never', async () => {
    const id = await ofPractice();
    expect(await codeOf(client, { practiceFileIds: [id] })).toBe('NOT_FOUND');
    const first = await sent(coach, { practiceFileIds: [id] });
    expect(first.files).toMatchObject([{ name: 'Breathing.mp3', type: 'AUDIO' }]);
    const again = await sent(coach, { practiceFileIds: [id] });
    expect(again.files).toEqual(first.files);
    expect(await listed(client)).toEqual(['Breathing.mp3']);
    // Only the first brought it.
    await withdraw(coach, again.id);
    expect(await listed(client)).toEqual(['Breathing.mp3']);
    await withdraw(coach, first.id);
    expect(await listed(client)).toEqual([]);
  });

  it('that is withdrawn takes the files with it that came with it, from both and from the disk, and leaves others', async () => {
    const earlier = await added(client, 'Earlier.pdf', { forMessage: false });
    const id = await added(client);
    const message = await sent(client, { text: 'Look', fileIds: [id, earlier] });
    expect(objects()).toBe(2);
    await withdraw(client, message.id);
    for (const reader of [client, coach]) {
      expect(await newest(reader)).toEqual({ id: message.id, text: null, files: [] });
      expect(await listed(reader)).toEqual(['Earlier.pdf']);
      expect(await openCode(reader, id)).toBe('NOT_FOUND');
    }
    const { rows } = await world.owner.query(
      'select about_sealed from client_files where id = $1',
      [id],
    );
    expect(rows).toEqual([{ about_sealed: null }]);
    await sweeper().deleteRemoved();
    expect(objects()).toBe(1);
  });

  it('that is withdrawn leaves a file that is also in another message', async () => {
    const id = await added(client);
    const first = await sent(client, { text: 'Look ta this', fileIds: [id] });
    const again = await sent(client, { text: 'Look at this', fileIds: [id] });
    await withdraw(client, first.id);
    for (const reader of [client, coach]) {
      expect(await newest(reader)).toMatchObject({ id: again.id, files: [{ id }] });
      expect(await openCode(reader, id)).toBe('OK');
    }
  });

  it('does not take files of other clients, of the other side, or of nobody, and is not sent then', async () => {
    const other = await practice.client({ name: 'Ola Other', coach });
    const ofOther = { forMessage: false, clientId: other.clientId };
    const theirs = await addFile(world, other.token(), PDF, {});
    const forOther = await added(coach, 'Other.pdf', ofOther);
    const waitingForOther = await added(coach, 'Other.pdf', { clientId: other.clientId });
    const coachs = await added(coach);
    for (const id of [theirs.id, forOther, waitingForOther, newId(world)]) {
      expect(await codeOf(coach, { text: 'Here', fileIds: [id] })).toBe('NOT_FOUND');
      expect(await codeOf(client, { text: 'Here', fileIds: [id] })).toBe('NOT_FOUND');
    }
    expect(await codeOf(client, { text: 'Here', fileIds: [coachs] })).toBe('NOT_FOUND');
    expect(await newest(client)).toBeUndefined();
    // The database says the same.
    const message = await send(world, client, 'Mine');
    await expect(
      world.owner.query(
        `insert into file_places (practice_id, id, created_at, client_id, file_id, message_id, with_id, added_by_id, from_client,
           coach_id, supervised, health_data_agreed)
         select practice_id, $1, now(), client_id, id, $2, with_id, added_by_id, true, coach_id, supervised, health_data_agreed
         from client_files where id = $3`,
        [newId(world), message.id, theirs.id],
      ),
    ).rejects.toMatchObject({ code: '23503', constraint: 'file_places_message' });
  });

  it('of an earlier coach shows the next coach no file, also if the earlier thread is shared', async () => {
    const id = await added(client);
    await sent(client, { text: 'Before', fileIds: [id] });
    const waiting = await added(client, 'Waits.pdf');
    await transfer(next);
    await client.ok('mutation { shareEarlierMessages(shares: true) { __typename } }');
    expect(await newest(next)).toMatchObject({ text: 'Before', files: [] });
    expect(await openCode(next, id)).toBe('NOT_FOUND');
    expect(namesOf((await newest(client)).files)).toEqual(['Letter.pdf']);
    // What was added for the former coach is not sent to the next one.
    expect(await codeOf(client, { fileIds: [waiting] })).toBe('NOT_NOW');
  });

  it('keeps its place: nobody detaches a file from it', async () => {
    const id = await added(client);
    await sent(client, { fileIds: [id] });
    const { rows } = await world.owner.query('select id from file_places where file_id = $1', [id]);
    const detached = await client.gql<any>(
      'mutation($id: ID!) { detachFile(id: $id) { __typename } }',
      { id: rows[0].id },
    );
    expect(detached.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    await client.ok('mutation($id: ID!) { removeFile(id: $id) { __typename } }', { id });
    expect(await newest(coach)).toMatchObject({ text: '', files: [] });
  });
});
