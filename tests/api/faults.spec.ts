import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '@footing/api/testing';
import { makePractice, type Actor } from '../support/actors.js';
import { BuiltServer } from '../support/built-server.js';
import {
  actionOf,
  assign,
  publishedVersion,
  SHORT_PLAN,
  stepOf,
  type PlanSeen,
} from '../support/plans.js';
import { createTemplate } from '../support/postgres.js';
import { bootWorld, type World } from '../support/world.js';

const ENOUGH = 60;
/** A kept-alive connection would delay shutdown by this long if nobody closed it. */
const HEADERS_TIMEOUT_MS = 10_000;

let folder: string;
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let world: World;
let lines: Line[];
let server: BuiltServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footing-faults-'));
  chmodSync(folder, 0o755);
  // Uses the default settings, so that acknowledged writes are on disk.
  postgres = await startEmbeddedPostgres({ dataDir: folder });
  world = await bootWorld({
    postgres: { url: postgres.url, template: await createTemplate(postgres.url) },
  });
  world.clock.set(new Date().toISOString());
  const practice = await makePractice(world);
  lines = [];
  for (const name of ['Mara', 'Noor', 'Omar', 'Pia']) {
    const client = await practice.client({ name });
    const plan = await assign(world, practice.owner, client);
    lines.push(new Line(client, plan.id, actionOf(plan, 'walk').id));
  }
  server = await started();
}, 120_000);

afterAll(async () => {
  await server?.kill('SIGKILL');
  await world?.close();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a recall of a version', () => {
  it('closes outreach in every process from its commit on, and tells each client’s history once, although the server is killed', async () => {
    // Outreach opens three days after it was assigned.
    const now = new Date();
    world.clock.set(new Date(now.getTime() - 10 * 86_400_000).toISOString());
    const practice = await makePractice(world, 'Recalling');
    const { owner } = practice;
    const versionId = await publishedVersion(owner, OPENS_BY_ITSELF);
    const clients: { client: Actor; plan: PlanSeen }[] = [];
    for (let count = 0; count < 20; count += 1) {
      const client = await practice.client({ name: `Client ${count}` });
      const input = { templateVersionId: versionId, content: undefined };
      clients.push({ client, plan: await assign(world, owner, client, input) });
    }
    world.clock.set(new Date().toISOString());
    const other = await started();
    try {
      const before = await Promise.all(
        clients.map(({ client, plan }) => smileOf(other, client, plan)),
      );
      expect(new Set(before.map(({ status }) => status))).toEqual(new Set(['OPEN']));
      const recalled = await server.ask(
        owner,
        `mutation ($input: RecallVersionInput!) { recallVersion(input: $input) { __typename } }`,
        { input: { versionId, reason: 'Too soon.' } },
      );
      await server.kill('SIGKILL');
      expect(recalled.recallVersion.__typename).toBe('TemplateVersion');
      await Promise.all(
        clients.map(async ({ client, plan }, index) => {
          // Some look first, and some try to do it first.
          if (index % 2 === 0) {
            const smile = await smileOf(other, client, plan);
            expect(smile).toMatchObject({ status: 'LOCKED', lock: { kind: 'RECALLED' } });
          }
          const { completeAction } = await other.ask(
            client,
            `mutation ($id: ID!) { completeAction(actionId: $id) { __typename ... on Refusal { lock { kind } } } }`,
            { id: actionOf(plan, 'gift').id },
          );
          expect(completeAction).toEqual({ __typename: 'Refusal', lock: { kind: 'RECALLED' } });
        }),
      );
      server = await started();
      await other.ask(owner, '{ coachToday { attention { kind } } }', {});
      const { rows } = await world.owner.query(
        `select count(*)::int as plans, count(p.recalled_version_id)::int as stored,
           (select count(*)::int from events e where e.practice_id = $1 and e.kind = 'VERSION_RECALLED') as lines,
           (select count(distinct e.plan_id)::int from events e where e.practice_id = $1 and e.kind = 'VERSION_RECALLED') as told,
           (select count(*)::int from plans_to_store s where s.practice_id = $1) as left
         from plans p where p.practice_id = $1`,
        [practice.id],
      );
      const all = clients.length;
      expect(rows).toEqual([{ plans: all, stored: all, lines: all, told: all, left: 0 }]);
    } finally {
      await other.kill('SIGKILL');
    }
  });
});

describe('no acknowledged write is lost and no write is partial', () => {
  it('when the server is killed during its work', async () => {
    const work = lines.map((line) => line.keepTicking(server.port, 'UNTIL_AN_ERROR'));
    await acknowledged(ENOUGH);
    await server.kill('SIGKILL');
    await Promise.all(work);
    await expectAllKept(world.owner);

    server = await started();
    await lines[0]!.tick(server.port);
    await expectAllKept(world.owner);
  });

  it('when the server is asked to stop: it answers the requests it has accepted, and exits with code 0', async () => {
    const work = lines.map((line) => line.keepTicking(server.port, 'UNTIL_AN_ERROR'));
    await acknowledged(ENOUGH);
    const began = performance.now();
    expect(await server.kill('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(HEADERS_TIMEOUT_MS);
    await Promise.all(work);
    server = await started();
    // Requests on connections that were closed while idle got no answer, and nothing was written for them.
    for (const line of lines) line.unanswered = 0;
    await expectAllKept(world.owner);
  });

  it('when Postgres is killed while the server runs: requests fail with a plain error and recover once Postgres is back', async () => {
    const stop = new AbortController();
    const work = Promise.all(lines.map((line) => line.keepTicking(server.port, stop.signal)));
    /** Fails with the error of a client who could not go on, instead of waiting for them. */
    const meanwhile = <T>(event: Promise<T>) => Promise.race([event, work.then(() => event)]);
    await meanwhile(acknowledged(ENOUGH));
    const pidFile = join(await dataDirectory(world.owner), 'postmaster.pid');
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
    const refused = await meanwhile(
      new Promise<Refused>((resolve) => (lines[0]!.onRefused = resolve)),
    );
    expect(refused.status).toBeLessThan(600);
    expect(refused.codes).toEqual(['INTERNAL']);
    expect(refused.body).not.toMatch(/ECONN|postgres|select |terminat/i);
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(503);

    await postgres.stop();
    postgres = await startEmbeddedPostgres({ dataDir: folder });
    await meanwhile(acknowledged(ENOUGH));
    stop.abort();
    await work;
    const owner = new pg.Client({ connectionString: ownerUrl(world.owner) });
    await owner.connect();
    await expectAllKept(owner);
    await owner.end();
  });
});

/** Outreach without an approval, so that time alone opens it. */
const OPENS_BY_ITSELF = {
  ...SHORT_PLAN,
  steps: SHORT_PLAN.steps
    .filter(({ key }) => key === 'smile')
    .map((step) => ({
      ...step,
      opens: [{ kind: 'WAIT', days: 3, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }],
    })),
};

async function smileOf(
  to: BuiltServer,
  client: Actor,
  plan: PlanSeen,
): Promise<{ status: string; lock: { kind: string } | null }> {
  const { clientToday } = await to.ask(
    client,
    '{ clientToday { plan { stones { key status lock { kind } } } } }',
    {},
  );
  const { id } = stepOf(plan, 'smile');
  return clientToday.plan.stones.find(({ key }: { key: string }) => key === id);
}

interface Refused {
  status: number;
  codes: unknown[];
  body: string;
}

/** A client who completes and reopens the same action repeatedly, one request at a time. */
class Line {
  acknowledged = 0;
  /** Sent with an unknown result: the connection broke, or the answer was a fault. */
  unanswered = 0;
  onRefused: ((refused: Refused) => void) | null = null;
  #done = false;

  constructor(
    private readonly client: Actor,
    readonly planId: string,
    readonly actionId: string,
  ) {}

  /** The results of all requests are now known. */
  settle(ticks: number, done: boolean): void {
    this.acknowledged = ticks;
    this.unanswered = 0;
    this.#done = done;
  }

  async keepTicking(port: number, until: AbortSignal | 'UNTIL_AN_ERROR'): Promise<void> {
    while (until === 'UNTIL_AN_ERROR' || !until.aborted) {
      try {
        await this.tick(port);
      } catch (error) {
        if (until === 'UNTIL_AN_ERROR') return;
        if (!(error instanceof NotDone)) throw error;
      }
    }
  }

  async tick(port: number): Promise<void> {
    const field = this.#done ? 'undoAction' : 'completeAction';
    let response: Response;
    try {
      response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${this.client.token()}`,
        },
        body: JSON.stringify({
          query: `mutation { ${field}(actionId: "${this.actionId}") { ... on Plan { id } ... on Refusal { code } } }`,
        }),
      });
    } catch (error) {
      // Nobody was listening, so nothing was requested.
      if (!isRefusedConnection(error)) this.unanswered += 1;
      throw error;
    }
    // The server was shutting down, and reported that nothing was done.
    if (response.status === 503) throw new NotDone();
    const body = await response.text();
    const { data, errors } = JSON.parse(body) as {
      data: Record<string, { id?: string }> | null;
      errors?: { extensions: { code: string } }[];
    };
    if (!data?.[field]?.id) {
      this.unanswered += 1;
      const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
      this.onRefused?.({ status: response.status, codes, body });
      throw new NotDone(body);
    }
    this.acknowledged += 1;
    this.#done = !this.#done;
  }
}

class NotDone extends Error {}

const isRefusedConnection = (error: unknown): boolean =>
  ((error as Error).cause as { code?: string } | undefined)?.code === 'ECONNREFUSED';

/** Resolves once the clients together have this many more answers. */
async function acknowledged(more: number): Promise<void> {
  const count = () => lines.reduce((sum, line) => sum + line.acknowledged, 0);
  const wanted = count() + more;
  while (count() < wanted) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Every acknowledged change is in the history, and the plan's columns agree with it and with each other. */
async function expectAllKept(owner: pg.Client): Promise<void> {
  for (const line of lines) {
    const { planId, actionId, acknowledged: answered, unanswered } = line;
    const { rows } = await owner.query<{
      ticks: number;
      unticks: number;
      done: boolean;
      status: string;
      kept: number;
      counted: number;
    }>(
      `select (select count(*)::int from events where plan_id = p.id and kind = 'ACTION_DONE') as ticks,
         (select count(*)::int from events where plan_id = p.id and kind = 'ACTION_UNDONE') as unticks,
         a.done_at is not null as done, a.status, p.done as kept,
         (select count(*)::int from plan_actions x where x.plan_id = p.id and x.required and x.status = 'DONE') as counted
       from plans p join plan_actions a on a.plan_id = p.id and a.id = $2 where p.id = $1`,
      [planId, actionId],
    );
    const { ticks, unticks, done, status, kept, counted } = rows[0]!;
    expect(ticks + unticks).toBeGreaterThanOrEqual(answered);
    expect(ticks + unticks).toBeLessThanOrEqual(answered + unanswered);
    expect(ticks - unticks).toBe(done ? 1 : 0);
    expect(status).toBe(done ? 'DONE' : 'OPEN');
    expect(kept).toBe(counted);
    line.settle(ticks + unticks, done);
  }
}

async function dataDirectory(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ data_directory: string }>('show data_directory');
  return rows[0]!.data_directory;
}

const started = () => BuiltServer.start(world.config, ownerUrl(world.owner));

function ownerUrl(owner: pg.Client): string {
  const url = new URL(postgres.url);
  url.pathname = `/${owner.database}`;
  return url.toString();
}
