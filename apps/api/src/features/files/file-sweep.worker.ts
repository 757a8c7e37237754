import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import { codeForLog } from '../../platform/errors/error-code.js';
import { FileStorage } from '../../platform/files/file-storage.js';
import { DueRows } from '../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { ClientFile } from './client-file.entity.js';
import { OBJECTS_OF_PRACTICE, PRACTICES_WITH_FILES, REMOVED_FILES } from './files.sql.js';

/** How long the row of a removed file stays, which counts for the limit of an hour. */
const ROW_MS = 24 * 3_600_000;
/** Objects are written before their row: what is younger than this may still get one. */
const YOUNG_MS = 2 * 3_600_000;

interface Removed {
  practiceId: string;
  id: string;
  removedAt: Date;
}

/** Deletes the contents of removed files, every minute, and finds what the storage and the table do not agree about, every hour. */
@Injectable()
export class FileSweepWorker implements OnModuleInit {
  readonly #log = new Logger(FileSweepWorker.name);

  constructor(
    private readonly jobs: JobsWorker,
    private readonly due: DueRows,
    private readonly contexts: CtxFactory,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('delete_removed_files', () => this.deleteRemoved(), { every: 'MINUTE' });
    this.jobs.handle('sweep_files', () => this.sweep(), { every: 'HOUR' });
  }

  /** Deletes the contents of removed files, and a day later their rows. What fails is tried again by the next run. */
  deleteRemoved(): Promise<number> {
    return this.due.forEach<Removed>({
      read: (ctx, after) =>
        ctx.db.query(REMOVED_FILES, [
          new Date(ctx.now.getTime() - ROW_MS),
          after?.removedAt ?? null,
          after?.practiceId ?? null,
          after?.id ?? null,
        ]),
      handle: (ctx, { practiceId, id }) => this.#deleteOne(ctx, practiceId, id),
      onError: (code) => this.#log.warn(`The contents of a removed file were not deleted: ${code}`),
    });
  }

  async #deleteOne(ctx: Ctx, practiceId: string, id: string): Promise<boolean> {
    const files = ctx.db.of(ClientFile);
    const file = await files.lock({ id });
    if (!file.removedAt) return false;
    if (file.purgedAt) return (await files.delete({ id })) > 0;
    await this.storage.remove({ practiceId, objectId: file.objectId });
    await files.update({ id }, { purgedAt: ctx.now });
    return true;
  }

  /** Deletes objects without a row, and marks files whose contents are missing. */
  async sweep(): Promise<{ deleted: number; lost: number }> {
    const found = { deleted: 0, lost: 0 };
    for (const practiceId of await this.#practices()) {
      try {
        const { deleted, lost } = await this.#sweepPractice(practiceId);
        found.deleted += deleted;
        found.lost += lost;
      } catch (error) {
        this.#log.warn(`The files of a practice were not compared: ${codeForLog(error)}`);
      }
    }
    if (found.deleted > 0)
      this.#log.log(`Objects without a file that were deleted: ${found.deleted}`);
    if (found.lost > 0) this.#log.warn(`Files whose contents are missing: ${found.lost}`);
    return found;
  }

  async #practices(): Promise<Set<string>> {
    const practices = new Set(await this.storage.practices());
    await this.due.forEach<{ practiceId: string }>({
      read: (ctx, after) => ctx.db.query(PRACTICES_WITH_FILES, [after?.practiceId ?? null]),
      handle: (_ctx, { practiceId }) => Promise.resolve(practices.add(practiceId).size > 0),
      onError: (code) => this.#log.warn(`Practices with files were not read: ${code}`),
    });
    return practices;
  }

  async #sweepPractice(practiceId: string): Promise<{ deleted: number; lost: number }> {
    const before = new Date(this.clock.now().getTime() - YOUNG_MS);
    const objects = await this.storage.list(practiceId);
    const ctx = this.contexts.forSystem({ practiceId });
    return ctx.db.inTransaction(async () => {
      const rows = await ctx.db.query(OBJECTS_OF_PRACTICE, [practiceId]);
      const known = new Set(rows.map(({ objectId }) => objectId));
      const stored = new Set(objects.map(({ objectId }) => objectId));
      const orphans = objects.filter(({ objectId, at }) => !known.has(objectId) && at < before);
      for (const { objectId } of orphans) await this.storage.remove({ practiceId, objectId });
      const lost = rows.filter(
        ({ objectId, createdAt, removed, lost: isKnown }) =>
          !stored.has(objectId) && !removed && !isKnown && createdAt < before,
      );
      for (const { id } of lost) await ctx.db.of(ClientFile).update({ id }, { lostAt: ctx.now });
      return { deleted: orphans.length, lost: lost.length };
    });
  }
}
