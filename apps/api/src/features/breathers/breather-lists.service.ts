import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../rules/index.js';
import {
  connection,
  pageSize,
  readTimeCursor,
  type PageArgs,
} from '../../platform/paging/paging.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { visibleClient } from '../people/index.js';
import type { Breather } from './breather.entity.js';
import { textPlace, toBreatherType } from './breather.mapper.js';
import type { BreatherConnection, SharedBreatherType } from './breather.type.js';
import { OWN_BREATHERS, SHARED_BREATHERS } from './breathers.sql.js';

type SealedText = Pick<Breather, 'id' | 'version' | 'textSealed'> & { wrapped: Buffer };

@Injectable()
export class BreatherListsService {
  constructor(private readonly sealing: SealingService) {}

  /** The caller's own, the latest first. */
  async ofCaller(ctx: Ctx, { first, after }: PageArgs): Promise<BreatherConnection> {
    const size = pageSize(first);
    const cursor = readTimeCursor(after);
    const rows = await ctx.db.query(OWN_BREATHERS, [
      ctx.actor.practiceId,
      ctx.actor.clientId,
      cursor?.key ?? null,
      cursor?.id ?? null,
      size + 1,
    ]);
    const opened = rows.map((row) => toBreatherType(row, this.#text(ctx, row)));
    const page = connection(opened, size, ({ startedAt, id }) => ({
      key: startedAt.toISOString(),
      id,
    }));
    return { ...page, now: ctx.now };
  }

  /** What the client shares now, the latest first. Nothing reveals whether there are others. */
  async sharedBy(ctx: Ctx, clientId: string): Promise<SharedBreatherType[]> {
    const client = await visibleClient(ctx, clientId);
    const rows = await ctx.db.query(SHARED_BREATHERS(ctx), [ctx.actor.practiceId, client.id]);
    recordReading(ctx, client.id, 'BREATHERS', rows.length);
    return rows.map((row) => ({
      id: row.id,
      text: this.#text(ctx, row),
      startedAt: row.createdAt,
      sharedAt: row.sharedAt,
    }));
  }

  #text(ctx: Ctx, row: SealedText): string {
    return this.sealing.openWith(
      row.wrapped,
      ctx.actor.practiceId!,
      textPlace(row),
      row.textSealed,
    );
  }
}
