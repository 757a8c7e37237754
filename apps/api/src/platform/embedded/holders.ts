import { randomUUID } from 'node:crypto';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './run-as.js';

/**
 * The processes that use a server: one file each, named by process id, so that killed processes
 * are ignored. The last one to leave stops the server, whoever started it.
 */
export interface Holder {
  /** Runs `stop` if no other process uses the server. */
  leave(stop: () => Promise<void>): Promise<void>;
}

/**
 * Announces a use before looking for the server, and waits for a process that is just leaving.
 * Both sides write before they read, so a server that is about to stop is never handed out.
 */
export async function hold(folder: string): Promise<Holder> {
  const mine = `${process.pid}-${randomUUID()}`;
  writeFileSync(join(folder, mine), '');
  while (others(folder, mine).some((name) => name.endsWith(LEAVING))) await sleep(50);

  return {
    async leave(stop) {
      const leaving = mine + LEAVING;
      renameSync(join(folder, mine), join(folder, leaving));
      try {
        if (others(folder, leaving).every((name) => name.endsWith(LEAVING))) await stop();
      } finally {
        rmSync(join(folder, leaving), { force: true });
      }
    },
  };
}

const LEAVING = '.leaving';

function others(folder: string, mine: string): string[] {
  return readdirSync(folder).filter((name) => {
    if (name === mine) return false;
    const alive = isAlive(Number.parseInt(name, 10));
    if (!alive) rmSync(join(folder, name), { force: true });
    return alive;
  });
}
