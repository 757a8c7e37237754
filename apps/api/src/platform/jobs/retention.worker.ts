import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CtxFactory } from '../context/ctx.factory.js';
import type { Statement } from '../database/statement.js';
import { JobsWorker } from './jobs.worker.js';
import { RETENTION_DAYS } from './retention.js';
import { codeForLog } from '../errors/error-code.js';

const DAY_MS = 24 * 60 * 60_000;
const BATCH = 1_000;
/** A run ends after this many batches of a table; the next one continues. */
const MOST_BATCHES = 200;

/** Tables whose rows are deleted by age alone. */
export type ExpiringTable = Exclude<
  keyof typeof RETENTION_DAYS,
  'digests' | 'failed_jobs' | 'planned_messages'
>;

/** Deletes at most $2 rows from before $1, the oldest first, and returns how many. */
export type Deletion = Statement<{ deleted: number }>;

/**
 * Deletes rows whose retention period has ended, every hour. Rooms register how the rows of their tables are deleted: in
 * small batches, each in its own transaction and found by an index.
 */
@Injectable()
export class RetentionWorker implements OnModuleInit {
  readonly #log = new Logger(RetentionWorker.name);
  readonly #deletions = new Map<ExpiringTable, Deletion>();

  constructor(
    private readonly contexts: CtxFactory,
    private readonly jobs: JobsWorker,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('delete_expired_rows', () => this.run(), { every: 'HOUR' });
  }

  register(table: ExpiringTable, deletion: Deletion): void {
    this.#deletions.set(table, deletion);
  }

  /** Returns how many rows of each table were deleted. A failure in one table does not stop the others. */
  async run(): Promise<Partial<Record<ExpiringTable, number>>> {
    const deleted: Partial<Record<ExpiringTable, number>> = {};
    for (const [table, deletion] of this.#deletions) {
      try {
        deleted[table] = await this.#deleteFrom(table, deletion);
      } catch (error) {
        const code = codeForLog(error);
        this.#log.warn(`Expired rows of ${table} were not deleted: ${code}`);
      }
    }
    return deleted;
  }

  async #deleteFrom(table: ExpiringTable, deletion: Deletion): Promise<number> {
    let total = 0;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const ctx = this.contexts.forSystem();
      const before = new Date(ctx.now.getTime() - RETENTION_DAYS[table] * DAY_MS);
      const [row] = await ctx.db.inTransaction(() => ctx.db.query(deletion, [before, BATCH]));
      total += row!.deleted;
      if (row!.deleted < BATCH) return total;
    }
    return total;
  }
}
