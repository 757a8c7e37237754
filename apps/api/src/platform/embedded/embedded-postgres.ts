import { resolve } from 'node:path';
import { findBinaries } from './binaries.js';
import { openCluster } from './cluster.js';
import { folderProblem } from './embedded-postgres-error.js';
import { hold } from './holders.js';
import { choosePlace } from './place.js';
import { bringUp, isFree, isRunning, shutDown, urlOf } from './server.js';

const WATCH_MS = 1_000;

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** Tried first, then the next free one; by default, the port of the last start. */
  port?: number;
  log?: (line: string) => void;
  /** Postgres settings that override ours. They apply to a server that is started, not to an adopted one. */
  settings?: Record<string, string>;
  /** Where data is stored if root starts us in a folder that no other user can enter. */
  systemDir?: string;
}

export interface EmbeddedPostgres {
  /** postgres://… of the superuser, with the password. */
  url: string;
  port: number;
  /** True if the server was running already: left by a killed process, or shared with a live one. */
  adopted: boolean;
  /** From now on, restarts a server that stops unexpectedly, on the same port. */
  keepRunning(): void;
  /** Shuts the server down, unless another live process uses it. */
  stop(): Promise<void>;
}

/**
 * Starts a Postgres from an npm package, with its data in `<dataDir>/postgres`. The server outlives
 * a killed parent on purpose; the next start finds and adopts it.
 *
 * @throws EmbeddedPostgresError with one sentence that says what to do.
 */
export async function startEmbeddedPostgres({
  dataDir,
  port,
  log = () => undefined,
  settings = {},
  systemDir = '/var/lib/footing',
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir);
  try {
    const place = choosePlace(folder, systemDir, log);
    const binaries = await findBinaries(place, log);
    const cluster = await openCluster(place, binaries, log);
    const holder = await hold(cluster.holders);
    const stop = () => holder.leave(() => shutDown(place, binaries, cluster));
    try {
      const server = await bringUp(place, binaries, cluster, { port, settings });
      let stopped: Promise<void> | undefined;
      let starting = Promise.resolve();
      let timer: NodeJS.Timeout | undefined;
      const startAgain = async () => {
        if (stopped || isRunning(cluster) || !(await isFree(server.port))) return;
        log('Postgres stopped. Restarting it.');
        await bringUp(place, binaries, cluster, { port: server.port, settings });
      };
      return {
        url: urlOf(cluster, server.port),
        ...server,
        keepRunning() {
          timer ??= setInterval(() => {
            starting = starting.then(startAgain).catch((error: Error) => log(error.message));
          }, WATCH_MS);
          timer.unref();
        },
        stop: () => {
          clearInterval(timer);
          return (stopped ??= starting.then(stop));
        },
      };
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    throw folderProblem(folder, error) ?? error;
  }
}
