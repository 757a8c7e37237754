import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Place } from './place.js';
import { giveTo, run } from './run-as.js';

export interface Binaries {
  initdb: string;
  pgCtl: string;
  major: number;
}

/** The binaries that npm installed, or a copy in `place.home` if they cannot run where they are. */
export async function findBinaries(place: Place, log: (line: string) => void): Promise<Binaries> {
  const installed = installedPackage();
  const linked = link(installed);
  const first = await tryOut(installed, place);
  if (linked && first.major) return binariesIn(installed, first.major);

  const copied = copyTo(place, installed);
  const second = await tryOut(copied, place);
  if (second.major) {
    log(`Postgres cannot run from ${installed}: it runs from a copy in ${copied}`);
    return binariesIn(copied, second.major);
  }
  throw new EmbeddedPostgresError(
    `The embedded Postgres does not run on this machine (${second.problem}): set DATABASE_URL to a Postgres 15 or later.`,
  );
}

function installedPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      `The package ${name} with Postgres is missing: run "npm install --include=optional", or set DATABASE_URL to a Postgres 15 or later.`,
    );
  }
}

/**
 * npm packages cannot contain links, so an install script creates them; if scripts are disabled, this does.
 * False if links are missing and cannot be created here.
 */
function link(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const path = join(root, target);
      if (!lstatSync(path, { throwIfNoEntry: false }))
        linkOnce(relative(dirname(target), source), path);
    }
    return true;
  } catch {
    return false;
  }
}

function linkOnce(source: string, path: string): void {
  try {
    symlinkSync(source, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Runs the server as its user, which reveals problems with folders, modes, links and libc. */
async function tryOut(root: string, place: Place): Promise<{ major?: number; problem: string }> {
  const { ok, output } = await run(program(root, 'postgres'), ['--version'], {
    user: place.user,
    cwd: place.home,
  });
  const major = ok ? /PostgreSQL\) (\d+)/.exec(output)?.[1] : undefined;
  return major ? { major: Number(major), problem: '' } : { problem: output.split('\n')[0] ?? '' };
}

function copyTo(place: Place, installed: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(place.home, `${basename(installed)}-${version}`);
  if (existsSync(copy)) return copy;
  const draft = mkdtempSync(join(place.home, `draft-${process.pid}-`));
  giveTo(place.user, draft);
  cpSync(join(installed, 'native'), join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  makeReadable(draft);
  link(draft);
  link(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Modes are copied too, and a strict umask would lock the other user out again. */
function makeReadable(root: string): void {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}

function binariesIn(root: string, major: number): Binaries {
  return { initdb: program(root, 'initdb'), pgCtl: program(root, 'pg_ctl'), major };
}

function program(root: string, name: string): string {
  return join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
