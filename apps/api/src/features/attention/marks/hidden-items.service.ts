import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import {
  connection,
  pageSize,
  readTimeCursor,
  type PageArgs,
} from '../../../platform/paging/paging.js';
import type { AttentionMarkConnection } from '../attention.type.js';
import { HIDDEN_ITEMS } from './hidden-items.sql.js';

@Injectable()
export class HiddenItemsService {
  /** The attention items of the caller's clients that are hidden now, the latest mark first. */
  async page(ctx: Ctx, { first, after }: PageArgs): Promise<AttentionMarkConnection> {
    const size = pageSize(first);
    const from = readTimeCursor(after);
    const { practiceId, memberId } = ctx.actor;
    const rows = await ctx.db.screen(HIDDEN_ITEMS, [
      practiceId,
      memberId,
      ctx.now,
      from?.key ?? null,
      from?.id ?? null,
      size + 1,
    ]);
    const { edges, pageInfo } = connection(rows, size, ({ at, id }) => ({
      key: at.toISOString(),
      id,
    }));
    return {
      edges: edges.map(({ cursor, node: { attention, ...node } }) => ({ cursor, node, attention })),
      pageInfo,
    };
  }
}
