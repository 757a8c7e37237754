import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { words } from '../files.words.js';
import type { FileLimitsType } from './practice-file.type.js';
import { HARD_LARGEST_MEGABYTES, ROOM_OF_PRACTICE } from './practice-files.sql.js';

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

  async largestMegabytes(ctx: Ctx): Promise<number> {
    return (await this.#room(ctx)).largestMegabytes;
  }

  /** Refused if the contents, as they are kept, do not fit, or if a file of the practice would be one too many. */
  async require(ctx: Ctx, size: number, isOfPractice: boolean): Promise<void> {
    const { bytes, files, mostMegabytes } = await this.#room(ctx);
    if (bytes + size > mostMegabytes * MEGABYTE) {
      throw new Refusal('NOT_NOW', words.limitOfPractice(mostMegabytes));
    }
    if (isOfPractice && files >= MOST_OF_PRACTICE) {
      throw new Refusal('NOT_NOW', words.limitOfLibrary(MOST_OF_PRACTICE));
    }
  }

  async #room({ actor }: Ctx): Promise<Room> {
    const server = this.contexts.forSystem({ practiceId: actor.practiceId });
    const [row] = await server.db.inTransaction(() =>
      server.db.query(ROOM_OF_PRACTICE, [actor.practiceId]),
    );
    const { bytes, files, most, largest } = row!;
    return {
      ...{ bytes: Number(bytes), files, largestMegabytes: largest },
      mostMegabytes: Math.min(most ?? this.#hardMost, this.#hardMost),
    };
  }

  get #hardMost(): number {
    return this.config.mostFileBytes / MEGABYTE;
  }
}
