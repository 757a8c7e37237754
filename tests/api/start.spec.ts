import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testConfig } from '../support/config.js';
import { freePort } from '../../apps/api/free-port.mjs';
import { createDatabase, databaseUrl, dropDatabase } from '../support/postgres.js';

const program = fileURLToPath(new URL('../../apps/api/dist/start.js', import.meta.url));

/** Runs `npm start` with these settings until it exits. */
async function started(
  env: NodeJS.ProcessEnv,
  which = program,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [which], {
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
      DEMO: 'false',
      ...env,
    },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, said: said.trim() };
}

/** One sentence, no stack, no password. */
function expectOneSentence(said: string): void {
  expect(said.split('\n')).toHaveLength(1);
  expect(said).not.toMatch(/\bat .*:\d+:\d+|secret-word/);
}

describe('a failed start reports in one sentence what to do, and exits with code 1', () => {
  let folder: string;
  let taken: Server;
  let port: number;

  beforeAll(async () => {
    if (!existsSync(program)) throw new Error('Build first: npm run build.');
    folder = mkdtempSync(join(tmpdir(), 'footing-start-'));
    chmodSync(folder, 0o755);
    taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    port = (taken.address() as { port: number }).port;
  });
  afterAll(() => {
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('with a port in use', async () => {
    const { code, said } = await started({ DATA_DIR: join(folder, 'a'), PORT: String(port) });
    expect(code).toBe(1);
    expectOneSentence(said);
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain('PORT=');
  });

  it('with a database that does not respond', async () => {
    const { code, said } = await started({
      DATA_DIR: join(folder, 'b'),
      PORT: '0',
      DATABASE_URL: 'postgres://footing:secret-word@127.0.0.1:1/footing',
    });
    expect(code).toBe(1);
    expectOneSentence(said);
    expect(said).toContain('127.0.0.1');
  });

  it('with a data folder that is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'not a folder');
    const { code, said } = await started({ DATA_DIR: file, PORT: '0' });
    expect(code).toBe(1);
    expectOneSentence(said);
    expect(said).toContain(file);
  });

  it.each([
    ['PORT', 'seventy'],
    ['MASTER_KEY', 'short'],
    ['SMTP_URL', 'mail.example'],
  ])('with %s set to an invalid value', async (name, value) => {
    const { code, said } = await started({ DATA_DIR: join(folder, 'c'), [name]: value });
    expect(code).toBe(1);
    expectOneSentence(said);
    expect(said).toContain(name);
  });

  it('in production without a master key', async () => {
    const { code, said } = await started({ DATA_DIR: join(folder, 'd'), NODE_ENV: 'production' });
    expect(code).toBe(1);
    expectOneSentence(said);
    expect(said).toContain('MASTER_KEY');
  });
});

describe('a running server', () => {
  it('keeps its data over a restart, and exits with code 0 when asked to stop', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footing-start-'));
    chmodSync(folder, 0o755);
    const env = {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
      DATA_DIR: folder,
      DEMO: 'false',
    };
    try {
      const seen: string[] = [];
      for (const round of ['first', 'second']) {
        const port = await freePort();
        const child = spawn(process.execPath, [program], { env: { ...env, PORT: String(port) } });
        const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
        await new Promise<void>((resolve, reject) => {
          child.stdout.on('data', (chunk: Buffer) => chunk.includes('Footing is at') && resolve());
          child.stderr.on('data', (chunk: Buffer) => reject(new Error(chunk.toString())));
        });
        const ask = async (query: string) => {
          const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query }),
          });
          return JSON.stringify(await response.json());
        };
        if (round === 'first') {
          await ask(`mutation { signUp(email: "keeps@example.test") { __typename } }`);
          const mails = async () => (await fetch(`http://127.0.0.1:${port}/dev/mails.json`)).text();
          let token: string | undefined;
          for (let tries = 0; !token && tries < 100; tries++) {
            token = /#token=([\w-]+)/.exec(await mails())?.[1];
            if (!token) await new Promise((resolve) => setTimeout(resolve, 100));
          }
          seen.push(
            await ask(`mutation { confirmSignUp(input: { token: "${token}", password: "a long enough one",
              name: "Kim", practiceName: "Kept", timeZone: "Europe/Berlin" }) { __typename } }`),
          );
        } else {
          seen.push(
            await ask(
              `mutation { signIn(input: { email: "keeps@example.test", password: "a long enough one" }) { __typename } }`,
            ),
          );
        }
        child.kill('SIGTERM');
        expect(await ended).toBe(0);
        // Postgres has stopped, too.
        expect(existsSync(join(folder, 'postgres/data/postmaster.pid'))).toBe(false);
      }
      for (const answer of seen) expect(answer).toContain('SignedIn');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('needs only the bundle and the files that the image copies with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footing-image-'));
    const repository = fileURLToPath(new URL('../..', import.meta.url));
    const postgres = process.env['FOOTING_TEST_POSTGRES']!;
    const database = await createDatabase(postgres);
    try {
      const dockerfile = readFileSync(join(repository, 'Dockerfile'), 'utf8');
      expect(dockerfile).toContain('cp -r node_modules/@node-rs/argon2* ');
      cpSync(dirname(program), join(folder, 'dist'), { recursive: true });
      for (const name of readdirSync(join(repository, 'node_modules/@node-rs'))) {
        const from = join(repository, 'node_modules/@node-rs', name);
        cpSync(from, join(folder, 'node_modules/@node-rs', name), { recursive: true });
      }
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      const migrated = await started(
        {
          DATABASE_URL: databaseUrl(postgres, database),
          MASTER_KEY: testConfig().masterKey.toString('base64'),
        },
        join(folder, 'dist/migrate.js'),
      );
      expect(migrated).toEqual({ code: 0, said: '' });
    } finally {
      await dropDatabase(postgres, database);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
