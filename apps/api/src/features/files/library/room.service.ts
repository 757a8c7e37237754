import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { HARD_LARGEST_MEGABYTES } from '../../practices/index.js';
import { words } from '../files.words.js';
import type { FileLimitsType } from './practice-file.type.js';
import { LOCK_ROOM, ROOM_OF_PRACTICE } from './practice-files.sql.js';

export const MEGABYTE = 1_000_000;
/** How many files a practice can have. */
const MOST_OF_PRACTICE = 500;

interface Room {
  bytes: number;
  files: number;
  mostMegabytes: number;
  largestMegabytes: number;
}

/** How much a practice may add. Clients cannot see the rows of others, so the server counts. */
@Injectable()
export class RoomService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly contexts: CtxFactory,
  ) {}

  async limits(ctx: Ctx): Promise<FileLimitsType> {
    const { bytes, mostMegabytes, largestMegabytes } = await this.#room(ctx);
    return {
      ...{ mostMegabytes, largestMegabytes, usedMegabytes: Math.ceil(bytes / MEGABYTE) },
      hardMostMegabytes: this.#hardMost,
      hardLargestMegabytes: HARD_LARGEST_MEGABYTES,
    };
  }

  /** How big a file may be. Refused if none fits any more, so that its contents need not be read. */
  async largestMegabytes(ctx: Ctx, isOfPractice: boolean): Promise<number> {
    const room = await this.#room(ctx);
    requireFits(ctx, room, 1, isOfPractice);
    return room.largestMegabytes;
  }

  /**
   * For the transaction that adds a file, before its first statement that locks: refused if the contents, as they are kept, do not fit.
   * Whoever adds another file to the practice waits until it ends.
   */
  async lock(ctx: Ctx, size: number, isOfPractice: boolean): Promise<void> {
    const values = [ctx.actor.practiceId];
    const row = await ctx.db.asServer(async () => {
      await ctx.db.query(LOCK_ROOM, values);
      return (await ctx.db.query(ROOM_OF_PRACTICE, values))[0]!;
    });
    requireFits(ctx, this.#roomOf(row), size, isOfPractice);
  }

  async #room({ actor }: Ctx): Promise<Room> {
    const server = this.contexts.forSystem({ practiceId: actor.practiceId });
    const [row] = await server.db.inTransaction(() =>
      server.db.query(ROOM_OF_PRACTICE, [actor.practiceId]),
    );
    return this.#roomOf(row!);
  }

  #roomOf({ bytes, files, most, largest }: NonNullable<(typeof ROOM_OF_PRACTICE)['row']>): Room {
    return {
      ...{ bytes: Number(bytes), files, largestMegabytes: largest },
      mostMegabytes: Math.min(most ?? this.#hardMost, this.#hardMost),
    };
  }

  get #hardMost(): number {
    return this.config.mostFileBytes / MEGABYTE;
  }
}

/** Also refused if a file of the practice would be one too many. */
function requireFits(
  { actor }: Ctx,
  { bytes, files, mostMegabytes }: Room,
  size: number,
  isOfPractice: boolean,
): void {
  if (bytes + size > mostMegabytes * MEGABYTE) {
    throw new Refusal('NOT_NOW', words.limitOfPractice(mostMegabytes, actor.role === 'OWNER'));
  }
  if (isOfPractice && files >= MOST_OF_PRACTICE) {
    throw new Refusal('NOT_NOW', words.limitOfLibrary(MOST_OF_PRACTICE));
  }
}
