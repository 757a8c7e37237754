import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { recordReading } from '../rules/index.js';
import type { FilesType } from './file.type.js';
import { addingOf, isRemovable, placeOf, type About } from './files.policy.js';
import { FILES } from './files.sql.js';

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
}
