import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** The user that Postgres runs as, if not the current one: it refuses to run as root. */
export type RunAs = { uid: number; gid: number } | undefined;

/** Not needed on Windows: pg_ctl drops the rights of an administrator by itself. */
export const isRoot = process.getuid?.() === 0;

export function unprivilegedUser(): RunAs {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => idOf(flag, name));
    if (uid && gid) return { uid, gid };
  }
  return undefined;
}

/** Asks the system instead of reading mode bits, so that access lists count too. */
export function canEnter(user: RunAs, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { cwd: '/', ...user }).status === 0;
}

export function giveTo(user: RunAs, ...paths: string[]): void {
  if (user) for (const path of paths) chownSync(path, user.uid, user.gid);
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Runs a program to its end. `output` stays empty with `detached`: a server started by the program
 * would hold the pipe open for as long as it lives.
 */
export function run(
  program: string,
  args: string[],
  { user, cwd, detached = false }: { user: RunAs; cwd: string; detached?: boolean },
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...user,
      cwd,
      detached,
      env: bareEnvironment(),
      stdio: detached ? 'ignore' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

/** Without PGPORT and the like, which would change what the programs do, and without our secrets. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'ComSpec', 'TEMP', 'TMP', 'TMPDIR'];
  const given = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(given), LC_ALL: 'C', TZ: 'UTC' };
}

function idOf(flag: string, name: string): number {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return 0;
  }
}
