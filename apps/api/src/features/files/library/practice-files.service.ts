import { Injectable, Logger } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { FileAddresses } from '../../../platform/files/file-addresses.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import type { FileAddressType } from '../file.type.js';
import { fileNameOf, type About } from '../files.policy.js';
import { words } from '../files.words.js';
import { PracticeFile } from './practice-file.entity.js';
import type { PracticeFilesType } from './practice-file.type.js';
import { PRACTICE_FILES } from './practice-files.sql.js';
import { RoomService } from './room.service.js';

/** The files of a practice: all of its staff see, name and remove them. */
@Injectable()
export class PracticeFilesService {
  readonly #log = new Logger(PracticeFilesService.name);

  constructor(
    private readonly sealing: SealingService,
    private readonly addresses: FileAddresses,
    private readonly room: RoomService,
  ) {}

  async list(ctx: Ctx): Promise<PracticeFilesType> {
    // Counted first, in a transaction of its own: this one holds no connection yet.
    const limits = await this.room.limits(ctx);
    const rows = await ctx.db.query(PRACTICE_FILES, [ctx.actor.practiceId]);
    const open = await this.#opener(ctx);
    const files = rows.map(({ about, ...file }) => ({ ...file, name: open(file.id, about).name }));
    return { files, limits };
  }

  async address(ctx: Ctx, id: string): Promise<FileAddressType> {
    const file = await ctx.db.of(PracticeFile).get({ id: id.toLowerCase() });
    if (file.lostAt) throw new Refusal('NOT_NOW', words.lost);
    return { address: this.addresses.of(ctx, { library: file.id }, file.type === 'AUDIO') };
  }

  async rename(ctx: Ctx, id: string, name: string): Promise<Done> {
    const file = await ctx.db.of(PracticeFile).lock({ id: id.toLowerCase() });
    const about = await this.about(ctx, file);
    const named = { ...about, name: fileNameOf(name, about.mime) };
    const aboutSealed = await this.seal(ctx, file.id, named);
    await ctx.db.of(PracticeFile).update({ id: file.id }, { aboutSealed });
    return DONE;
  }

  /**
   * Removes it for everybody, with the rows of clients who were given it, and with all keys of the contents: nobody can read them any
   * more. The next sweep deletes them. Has the same effect if it is repeated.
   */
  async remove(ctx: Ctx, id: string): Promise<Done> {
    const removed = await ctx.db.of(PracticeFile).delete({ id: id.toLowerCase() });
    if (removed > 0) this.#log.log('A file of a practice was removed.');
    return DONE;
  }

  async about(ctx: Ctx, { id, aboutSealed }: PracticeFile): Promise<About> {
    return (await this.#opener(ctx))(id, aboutSealed);
  }

  seal(ctx: Ctx, id: string, about: About): Promise<Buffer> {
    return this.sealing.sealShort(ctx, placeOf(id), JSON.stringify(about));
  }

  async #opener(ctx: Ctx): Promise<(id: string, sealed: Buffer) => About> {
    const key = (await this.sealing.wrappedKeys(ctx, [])).of(null);
    const { practiceId } = ctx.actor;
    return (id, sealed) =>
      JSON.parse(this.sealing.openWith(key, practiceId, placeOf(id), sealed)) as About;
  }
}

const placeOf = (id: string) => ({ table: 'practice_files', id, version: 1 });
