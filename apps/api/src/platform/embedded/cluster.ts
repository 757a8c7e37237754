import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Place } from './place.js';
import { giveTo, isAlive, run } from './run-as.js';

/** A database folder, `<home>/postgres`, created atomically. */
export interface Cluster {
  data: string;
  password: string;
  log: string;
  settings: string;
  port: string;
  holders: string;
}

/** Opens or creates the cluster. Safe to call from two processes at once. */
export async function openCluster(
  place: Place,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<Cluster> {
  const root = join(place.home, 'postgres');
  removeAbandonedDrafts(place.home);
  if (!existsSync(root)) {
    log(`Making a new database in ${root}`);
    await initialise(place, binaries, root);
  }
  assertUsable(root, binaries.major);
  const data = join(root, 'data');
  chmodSync(data, 0o700);
  return {
    data,
    password: readFileSync(join(root, 'password'), 'utf8'),
    log: join(root, 'server.log'),
    settings: join(root, 'settings.conf'),
    port: join(root, 'port'),
    holders: join(root, 'holders'),
  };
}

/** Created in a temporary folder and renamed when complete, so that a crash leaves nothing incomplete. */
async function initialise(place: Place, binaries: Binaries, root: string): Promise<void> {
  const draft = mkdtempSync(join(place.home, `draft-${process.pid}-`));
  const data = join(draft, 'data');
  const password = join(draft, 'password');
  mkdirSync(join(draft, 'holders'));
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  giveTo(place.user, draft, password);

  const made = await run(
    binaries.initdb,
    [
      ...['--pgdata', data, '--username', 'postgres', '--pwfile', password],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ],
    { user: place.user, cwd: place.home },
  );
  if (!made.ok) {
    rmSync(draft, { recursive: true });
    throw new EmbeddedPostgresError(
      `Postgres could not make a database in ${place.home} (${lastLine(made.output)}): put that right, or set DATA_DIR to another folder.`,
    );
  }
  appendFileSync(join(data, 'postgresql.conf'), "\ninclude '../settings.conf'\n");
  try {
    renameSync(draft, root);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(root)) throw error;
  }
}

function removeAbandonedDrafts(home: string): void {
  for (const name of readdirSync(home)) {
    const maker = /^draft-(\d+)-/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker)))
      rmSync(join(home, name), { recursive: true, force: true });
  }
}

function assertUsable(root: string, major: number): void {
  const file = join(root, 'data', 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (!/^\d+$/.test(found) || !existsSync(join(root, 'password'))) {
    throw new EmbeddedPostgresError(
      `The database in ${root} is damaged (files are missing): restore that folder from a backup, or move it away to begin with an empty one.`,
    );
  }
  if (Number(found) !== major) {
    throw new EmbeddedPostgresError(
      `The database in ${root} was made by Postgres ${found} and Postgres ${major} cannot read it: set DATABASE_URL to a Postgres ${found} that serves it, or move the folder away to begin with an empty one.`,
    );
  }
}

function lastLine(text: string): string {
  return text.split('\n').findLast((line) => /error|fatal/i.test(line)) ?? text.slice(-200);
}
