import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { recordReading } from '../rules/index.js';
import { In, IsNull } from 'typeorm';
import { ClientFile } from './client-file.entity.js';
import type { FilesType } from './file.type.js';
import { addingOf, isRemovable, placeOf, type About } from './files.policy.js';
import { FILES } from './files.sql.js';

export type NamedFile = Pick<ClientFile, 'id' | 'type' | 'size' | 'fromClient'> & {
  name: string;
  lost: boolean;
};

@Injectable()
export class FileReadsService {
  constructor(private readonly sealing: SealingService) {}

  /** The caller's own if no client is given. NOT_FOUND for everybody but the client and their coach. */
  async list(ctx: Ctx, clientId: string | null | undefined, attached: boolean): Promise<FilesType> {
    const { practiceId, clientId: own } = ctx.actor;
    const [row] = await ctx.db.query(FILES(ctx), [practiceId, clientId ?? own, attached]);
    if (!row) throw notFound();
    const { items, wrapped, coach, largestMegabytes } = row;
    const files = items.map(({ about, ...file }) => {
      const sealed = Buffer.from(about, 'base64');
      const text = this.sealing.openWith(wrapped, practiceId, placeOf(file), sealed);
      const { name } = JSON.parse(text) as About;
      const places = file.places.map((place) => ({
        ...place,
        removable: isRemovable(ctx, place),
      }));
      return { ...file, name, places, removable: isRemovable(ctx, file) };
    });
    const read = files.filter(({ fromClient }) => fromClient);
    recordReading(ctx, row.clientId, 'FILES', read.length);
    return { clientId: row.clientId, coach, adding: addingOf(ctx, row), files, largestMegabytes };
  }

  /** For rooms that attach files: those of the client with these ids that the caller can open now. Removed ones are left out. */
  async named(ctx: Ctx, clientId: string, ids: readonly string[]): Promise<NamedFile[]> {
    if (ids.length === 0) return [];
    const { practiceId } = ctx.actor;
    const rows = await ctx.db.of(ClientFile).find({ id: In(ids), clientId, removedAt: IsNull() });
    const key = { kind: 'CLIENT', clientId } as const;
    const wrapped = (await this.sealing.wrappedKeys(ctx, [key])).of(key);
    return rows.map((file) => {
      const { id, type, size, fromClient, lostAt } = file;
      const text = this.sealing.openWith(wrapped, practiceId, placeOf(file), file.aboutSealed!);
      const { name } = JSON.parse(text) as About;
      return { id, name, type, size, fromClient, lost: lostAt !== null };
    });
  }
}
