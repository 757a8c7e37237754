import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { APP_URL } from '../database/database.module.js';
import { FAILED_JOBS, FORGET_FAILED_JOBS } from './jobs.sql.js';
import { queueLogger } from './queue-logger.js';
import { QUEUE_SCHEMA } from './queue-schema.js';
import { errorCode } from '../errors/error-code.js';

const AT_ONCE = 3;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 30_000;

/** `id`: the row that the job is about, or null for a job that handles everything that is due. */
export type JobHandler = (id: string | null) => Promise<unknown>;

type Interval = 'MINUTE' | 'HOUR';

interface Task {
  handler: JobHandler;
  every: Interval | null;
}

/** Not at the full hour, when people schedule work of their own. */
const CRON: Record<Interval, string> = { MINUTE: '* * * * *', HOUR: '41 * * * *' };

/**
 * Runs the jobs of the queue (graphile-worker). Rooms register the handlers of their tasks when the app starts. Jobs
 * run at least once and on many processes, so handlers are idempotent: they lock the row and check whether there is
 * still work to do. The app's clock decides what is due; the queue only says when to check.
 */
@Injectable()
export class JobsWorker implements OnApplicationShutdown {
  readonly #log = new Logger(JobsWorker.name);
  readonly #tasks = new Map<string, Task>();
  readonly #ending = new AbortController();
  #running: Promise<void> | null = null;
  #runner: Runner | null = null;

  constructor(@Inject(APP_URL) private readonly url: string) {}

  /** `every` also runs the handler without an enqueued job; every minute to complete the work of processes that died. */
  handle(
    task: string,
    handler: JobHandler,
    { every = null }: { every?: Interval | null } = {},
  ): void {
    if (this.#tasks.has(task)) throw new Error(`The task ${task} has a handler already.`);
    this.#tasks.set(task, { handler, every });
  }

  /** Runs jobs until the app shuts down, and restarts after the database was unavailable. */
  start(): void {
    this.#running ??= this.#keepRunning();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#ending.abort();
    await this.#runner?.stop().catch(() => undefined);
    await this.#running;
  }

  async #keepRunning(): Promise<void> {
    const { signal } = this.#ending;
    const pgPool = this.#pool();
    this.handle('forget_failed_jobs', () => pgPool.query(FORGET_FAILED_JOBS.text));
    this.handle('report_failed_jobs', () => this.#reportFailed(pgPool));
    for (let rest = FIRST_RETRY_MS; !signal.aborted; rest = Math.min(rest * 2, LONGEST_RETRY_MS)) {
      try {
        this.#runner = await run({
          pgPool,
          schema: QUEUE_SCHEMA,
          concurrency: AT_ONCE,
          noHandleSignals: true,
          logger: queueLogger,
          taskList: this.#taskList(),
          parsedCronItems: this.#cronItems(),
        });
        rest = FIRST_RETRY_MS;
        if (signal.aborted) await this.#runner.stop();
        await this.#runner.promise;
      } catch (error) {
        this.#log.warn(`The queue of jobs stopped: ${codeOf(error)}`);
      }
      await pause(rest * (0.5 + Math.random()), signal);
    }
    await pgPool.end();
  }

  /** Logs how many jobs have failed permanently, so that operators notice. Logs nothing if there are none. */
  async #reportFailed(pool: pg.Pool): Promise<void> {
    const { rows } = await pool.query<{ failed: number }>(FAILED_JOBS.text);
    const failed = rows[0]?.failed ?? 0;
    if (failed > 0) this.#log.warn(`Jobs that used up their attempts: ${failed}`);
  }

  #pool(): pg.Pool {
    const pool = new pg.Pool({
      connectionString: this.url,
      // One connection listens.
      max: AT_ONCE + 1,
      application_name: 'footing-jobs',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    // A broken connection fails its statements and is replaced.
    const ignored = () => undefined;
    return pool.on('error', ignored).on('connect', (client) => client.on('error', ignored));
  }

  #taskList(): TaskList {
    const tasks = [...this.#tasks].map(([name, { handler }]) => [
      name,
      async (payload: unknown) => {
        const { id } = (payload ?? {}) as { id?: string };
        try {
          await handler(id ?? null);
        } catch (error) {
          const code = codeOf(error);
          this.#log.warn(`The job ${name} failed: ${code}`);
          // The queue stores the message, and error messages of the database quote values.
          throw new Error(code, { cause: error });
        }
      },
    ]);
    return Object.fromEntries(tasks) as TaskList;
  }

  #cronItems() {
    const repeated = [...this.#tasks].flatMap(([task, { every }]) =>
      every ? { task, every } : [],
    );
    return parseCronItems([
      ...repeated.map(({ task, every }) => ({
        task,
        match: CRON[every],
        // A job that is waiting for its next attempt is replaced.
        options: { jobKey: `${task} every ${every.toLowerCase()}`, maxAttempts: 3 },
      })),
      {
        task: 'forget_failed_jobs',
        match: '17 3 * * *',
        options: { jobKey: 'forget_failed_jobs' },
      },
      {
        task: 'report_failed_jobs',
        match: '7 * * * *',
        options: { jobKey: 'report_failed_jobs', maxAttempts: 3 },
      },
    ]);
  }
}

const codeOf = (error: unknown): string =>
  errorCode(error) ?? (error as { name?: string }).name ?? 'failed';

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
