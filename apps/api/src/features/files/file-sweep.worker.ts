import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import { codeForLog } from '../../platform/errors/error-code.js';
import { FileStorage, type StoredObject } from '../../platform/files/file-storage.js';
import { DueRows } from '../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { PracticeFile } from './library/practice-file.entity.js';
import { ClientFile } from './client-file.entity.js';
import { FilePlace } from './places/file-place.entity.js';
import { OBJECTS_OF_PRACTICE, PRACTICES_WITH_FILES, REMOVED_FILES } from './files.sql.js';

/** How long the row of a removed file stays, which counts for the limit of an hour, and that of where one was attached. */
const ROW_MS = 24 * 3_600_000;
/** Objects are written before their row: what is younger than this may still get one. */
const YOUNG_MS = 2 * 3_600_000;
/** How long a file waits for its message. A message that waits for a connection is promised 14 days. */
const WAITING_MS = 14 * 24 * 3_600_000;

interface Removed {
  practiceId: string;
  id: string;
  removedAt: Date;
  objectId: string;
  purged: boolean;
  /** The contents are the practice's. */
  given: boolean;
}

type Found = NonNullable<(typeof OBJECTS_OF_PRACTICE)['row']>;

/** How many objects were deleted, and how many files were found to be missing or there again. */
interface Swept {
  deleted: number;
  lost: number;
  back: number;
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
  async deleteRemoved(): Promise<number> {
    const removed: Removed[] = [];
    await this.due.forEachPractice<Removed>({
      read: (ctx, after) =>
        ctx.db.query(REMOVED_FILES, [
          new Date(ctx.now.getTime() - ROW_MS),
          after?.removedAt ?? null,
          after?.practiceId ?? null,
          after?.id ?? null,
        ]),
      handleAll: (_ctx, rows) => Promise.resolve(removed.push(...rows)),
      onError: (code) => this.#log.warn(`Removed files were not read: ${code}`),
    });
    let done = 0;
    for (const row of removed) {
      try {
        if (await this.#deleteOne(row)) done += 1;
      } catch (error) {
        this.#log.warn(`The contents of a removed file were not deleted: ${codeForLog(error)}`);
      }
    }
    return done;
  }

  /** The storage may be slow: no transaction is open while it is asked. A file that was removed stays removed. */
  async #deleteOne({ practiceId, id, objectId, purged, given }: Removed): Promise<boolean> {
    if (!purged && !given) await this.storage.remove({ practiceId, objectId });
    const ctx = this.contexts.forSystem({ practiceId });
    return ctx.db.inTransaction(async () => {
      const files = ctx.db.of(ClientFile);
      if (purged) return (await files.delete({ id })) > 0;
      return (await files.update({ id }, { purgedAt: ctx.now })) > 0;
    });
  }

  /**
   * Deletes rows of where files were attached, removes files of messages that were never sent, and deletes objects without a row, marks files whose contents are missing, and takes the mark away where they are there again. A practice
   * whose objects cannot be listed stays as it is.
   */
  async sweep(): Promise<Swept> {
    const found: Swept = { deleted: 0, lost: 0, back: 0 };
    for (const practiceId of await this.#practices()) {
      try {
        await this.#deleteOldPlaces(practiceId);
        await this.#removeUnsent(practiceId);
        const { deleted, lost, back } = await this.#sweepPractice(practiceId);
        found.deleted += deleted;
        found.lost += lost;
        found.back += back;
      } catch (error) {
        this.#log.warn(`The files of a practice were not compared: ${codeForLog(error)}`);
      }
    }
    if (found.deleted > 0)
      this.#log.log(`Objects without a file that were deleted: ${found.deleted}`);
    if (found.lost > 0) this.#log.warn(`Files whose contents are missing: ${found.lost}`);
    if (found.back > 0) this.#log.log(`Files whose contents are there again: ${found.back}`);
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

  async #deleteOldPlaces(practiceId: string): Promise<void> {
    const ctx = this.contexts.forSystem({ practiceId });
    const removedAt = LessThan(new Date(ctx.now.getTime() - ROW_MS));
    await ctx.db.inTransaction(() => ctx.db.of(FilePlace).delete({ removedAt }));
  }

  /** Files of messages that were never sent. The next run of the other job deletes their contents. */
  async #removeUnsent(practiceId: string): Promise<void> {
    const ctx = this.contexts.forSystem({ practiceId });
    const createdAt = LessThan(new Date(ctx.now.getTime() - WAITING_MS));
    const which = { waits: true, createdAt, removedAt: IsNull() };
    const removed = { aboutSealed: null, removedAt: ctx.now };
    await ctx.db.inTransaction(() => ctx.db.of(ClientFile).update(which, removed));
  }

  async #sweepPractice(practiceId: string): Promise<Swept> {
    const before = new Date(this.clock.now().getTime() - YOUNG_MS);
    const objects = await this.storage.list(practiceId);
    const ctx = this.contexts.forSystem({ practiceId });
    const rows = await ctx.db.inTransaction(() => ctx.db.query(OBJECTS_OF_PRACTICE, [practiceId]));
    const known = new Set(rows.map(({ objectId }) => objectId));
    const orphans = objects.filter(({ objectId, at }) => !known.has(objectId) && at < before);
    const stored = new Set(objects.map(({ objectId }) => objectId));
    const kept = rows.filter(({ removed }) => !removed);
    const lost = kept.filter(
      (row) => !stored.has(row.objectId) && !row.lost && row.createdAt < before,
    );
    const back = kept.filter((row) => stored.has(row.objectId) && row.lost);
    await this.#mark(practiceId, lost, true);
    await this.#mark(practiceId, back, false);
    const deleted = await this.#deleteOrphans(practiceId, orphans);
    return { deleted, lost: lost.length, back: back.length };
  }

  async #mark(practiceId: string, files: Found[], isLost: boolean): Promise<void> {
    if (files.length === 0) return;
    const ctx = this.contexts.forSystem({ practiceId });
    const lostAt = isLost ? ctx.now : null;
    await ctx.db.inTransaction(async () => {
      for (const { id, ofPractice } of files) {
        if (ofPractice) await ctx.db.of(PracticeFile).update({ id }, { lostAt });
        else await ctx.db.of(ClientFile).update({ id }, { lostAt });
      }
    });
  }

  async #deleteOrphans(practiceId: string, orphans: StoredObject[]): Promise<number> {
    let deleted = 0;
    for (const { objectId } of orphans) {
      try {
        await this.storage.remove({ practiceId, objectId });
        deleted += 1;
      } catch (error) {
        this.#log.warn(`An object without a file was not deleted: ${codeForLog(error)}`);
      }
    }
    return deleted;
  }
}
