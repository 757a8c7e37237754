/** A burst of messages in one live thread over two processes, while one of them and Postgres are killed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '@footing/api/testing';
import { makePractice, newId, type Actor } from '../support/actors.js';
import { BuiltServer } from '../support/built-server.js';
import { live, LIVE_THREAD, type Live } from '../support/live.js';
import { SEND, THREAD, turnOn } from '../support/messages.js';
import { createTemplate } from '../support/postgres.js';
import { bootWorld, type World } from '../support/world.js';

/** Each side can send 60 in an hour. */
const EACH = 50;

let folder: string;
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let world: World;
let servers: BuiltServer[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footing-burst-'));
  chmodSync(folder, 0o755);
  // Uses the default settings, so that acknowledged writes are on disk.
  postgres = await startEmbeddedPostgres({ dataDir: folder });
  world = await bootWorld({
    postgres: { url: postgres.url, template: await createTemplate(postgres.url) },
  });
  world.clock.set(new Date().toISOString());
  servers = await Promise.all([started(), started()]);
}, 300_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill('SIGKILL')));
  await world?.close();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a burst of messages in a live thread over two processes', () => {
  it('loses nothing that was acknowledged, stores nothing twice and keeps the order, although a process and Postgres are killed', async () => {
    const practice = await makePractice(world);
    const coach = await practice.coach();
    const client = await practice.client({ coach });
    await turnOn(practice);
    const first = new Side(client, null, 0, 'client');
    // Before the coach follows: it gives the consent, which closes sockets.
    await first.send(1);
    const sides = [first, new Side(coach, client.clientId, 1, 'coach')];
    const followers = [new Follower(client, null, 1), new Follower(coach, client.clientId, 0)];
    const sendUpTo = (each: number) => Promise.all(sides.map((side) => side.send(each)));
    /** Fails with the error of a side that could not go on, instead of waiting for it. */
    const meanwhile = (sending: Promise<unknown>, holds: (side: Side) => boolean) =>
      Promise.race([sending, until(() => sides.every(holds))]);

    const first20 = sendUpTo(20);
    await meanwhile(first20, ({ acknowledged }) => acknowledged.length >= 6);
    await servers[0]!.kill('SIGKILL');
    await first20;
    servers[0] = await started();

    const postmaster = await postmasterPid();
    const others = sendUpTo(EACH);
    await meanwhile(others, ({ acknowledged }) => acknowledged.length >= 26);
    const before = sides.map(({ failures }) => failures);
    process.kill(postmaster, 'SIGKILL');
    const hasFailed = (side: Side) => side.failures > before[sides.indexOf(side)]!;
    await meanwhile(others, hasFailed);
    expect(sides.every(hasFailed)).toBe(true);
    await postgres.stop();
    const { port } = postgres;
    postgres = await startEmbeddedPostgres({ dataDir: folder, port });
    expect(postgres.port).toBe(port);
    await others;

    for (const { acknowledged } of sides) expect(acknowledged).toHaveLength(EACH);
    const stored = await storedIds(client.clientId!);
    expect([...stored].sort()).toEqual(sides.flatMap(({ acknowledged }) => acknowledged).sort());
    const texts = await Promise.all(
      servers.flatMap((server) => [
        readAll(server, client, null),
        readAll(server, coach, client.clientId),
      ]),
    );
    for (const seen of texts) {
      expect(seen).toEqual(texts[0]);
      for (const { name } of sides) expect(ofSide(seen, name)).toEqual(wordsOf(name, EACH));
    }
    for (const follower of followers) {
      await follower.until(texts[0]!.slice(-100));
      for (const seen of follower.seen) {
        expect(new Set(seen).size).toBe(seen.length);
        for (const { name } of sides) {
          const theirs = ofSide(seen, name);
          const from = theirs.length > 0 ? Number(theirs[0]!.split(' ')[1]) : 1;
          expect(theirs).toEqual(wordsOf(name, theirs.length, from));
        }
      }
      await follower.end();
    }
  }, 420_000);
});

/** A person who sends one message after another, like the queue of a page: the same id again until the server has answered. */
class Side {
  readonly acknowledged: string[] = [];
  failures = 0;

  constructor(
    private readonly person: Actor,
    private readonly clientId: string | null | undefined,
    /** The server that they use while it answers. */
    private server: number,
    readonly name: string,
  ) {}

  async send(upTo: number): Promise<void> {
    while (this.acknowledged.length < upTo) {
      const id = newId(world);
      const input = {
        ...{ id, clientId: this.clientId },
        text: `${this.name} ${this.acknowledged.length + 1}`,
      };
      while (!(await this.#try(input))) await pause();
      this.acknowledged.push(id);
    }
  }

  async #try(input: object): Promise<boolean> {
    let answer: { __typename: string };
    try {
      answer = (await servers[this.server]!.ask(this.person, SEND, { input })).sendMessage;
    } catch {
      this.failures += 1;
      this.server = 1 - this.server;
      return false;
    }
    expect(answer).toMatchObject({ __typename: 'Message' });
    return true;
  }
}

/** A page that shows the thread live, and connects to the other server whenever it loses one. */
class Follower {
  readonly seen: string[][] = [];
  #isOver = false;
  #live: Live | undefined;
  readonly #following: Promise<void>;

  constructor(
    private readonly person: Actor,
    private readonly clientId: string | null | undefined,
    private server: number,
  ) {
    this.#following = this.#follow();
  }

  async until(texts: string[]): Promise<void> {
    await until(() => JSON.stringify(this.seen.at(-1)) === JSON.stringify(texts));
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#live?.end();
    await this.#following;
  }

  async #follow(): Promise<void> {
    while (!this.#isOver) {
      const variables = { clientId: this.clientId, first: 100 };
      const one = live(`http://127.0.0.1:${servers[this.server]!.port}`, this.person, LIVE_THREAD, {
        variables,
      });
      this.#live = one;
      let read = 0;
      const look = () => {
        for (; read < one.deliveries.length; read += 1) {
          const { data } = one.deliveries[read]!;
          if (data) this.seen.push(textsOf(data.messages));
        }
        return false;
      };
      void one.until(look);
      await Promise.race([one.ended, one.closed]);
      await one.end();
      this.server = 1 - this.server;
      await pause();
    }
  }
}

async function readAll(
  server: BuiltServer,
  person: Actor,
  clientId: string | null | undefined,
): Promise<string[]> {
  const read = async (after: string | null) =>
    (await server.ask(person, THREAD, { clientId, first: 100, after })).messages;
  const newest = await read(null);
  const older = await read(newest.pageInfo.endCursor);
  expect(older.pageInfo.hasNextPage).toBe(false);
  return [...textsOf(older), ...textsOf(newest)];
}

/** The oldest first. */
const textsOf = ({ edges }: { edges: { node: { text: string } }[] }): string[] =>
  edges.map(({ node }) => node.text).reverse();
const ofSide = (texts: string[], name: string) => texts.filter((text) => text.startsWith(name));
const wordsOf = (name: string, count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => `${name} ${at + from}`);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause();
}
const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

const started = () => BuiltServer.start(world.config, ownerUrl());

function ownerUrl(): string {
  const url = new URL(postgres.url);
  url.pathname = `/${world.owner.database}`;
  return url.toString();
}

async function postmasterPid(): Promise<number> {
  const [row] = await asOwner<{ data_directory: string }>('show data_directory');
  const [pid] = readFileSync(join(row!.data_directory, 'postmaster.pid'), 'utf8').split('\n');
  return Number(pid);
}

async function storedIds(clientId: string): Promise<string[]> {
  const rows = await asOwner<{ id: string }>('select id from messages where client_id = $1', [
    clientId,
  ]);
  return rows.map(({ id }) => id);
}

/** Over a connection of its own, because the world's ends with Postgres. */
async function asOwner<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  const owner = new pg.Client({ connectionString: ownerUrl() });
  await owner.connect();
  try {
    return (await owner.query(sql, values)).rows as T[];
  } finally {
    await owner.end();
  }
}
