import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import {
  connection,
  pageSize,
  readCursor,
  type PageArgs,
} from '../../../platform/paging/paging.js';
import type { VersionInUseConnection } from './version-in-use.type.js';
import { VERSIONS_IN_USE } from './versions-in-use.sql.js';

/** What an owner could recall: versions of the practice that running plans are on, whoever made them. */
@Injectable()
export class VersionsInUseService {
  async page(ctx: Ctx, { first, after }: PageArgs): Promise<VersionInUseConnection> {
    const size = pageSize(first);
    const values = [ctx.actor.practiceId, readCursor(after)?.id ?? null, size + 1];
    const rows = await ctx.db.query(VERSIONS_IN_USE, values);
    return connection(rows, size, ({ id }) => ({ key: '', id }));
  }
}
