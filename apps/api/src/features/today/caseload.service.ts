import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { connection, pageSize, readCursor, writeCursor } from '../../platform/paging/paging.js';
import { likePattern } from '../../platform/paging/search.js';
import { KeptAttentionService } from '../attention/index.js';
import { CASELOAD, COACH_TODAY } from './caseload.sql.js';
import type { CaseloadConnection, CoachTodayType } from './caseload.type.js';
import type { CaseloadArgs } from './caseload.args.js';

@Injectable()
export class CaseloadService {
  constructor(private readonly kept: KeptAttentionService) {}

  async today(ctx: Ctx): Promise<CoachTodayType> {
    const { practiceId, memberId } = ctx.actor;
    const [row] = await ctx.db.screen(COACH_TODAY, [practiceId, memberId, ctx.now]);
    if (!row) throw notFound();
    if (row.isDue) this.kept.workOutSoon(ctx);
    return { ...row.today, attentionAfter: row.after && writeCursor(row.after) };
  }

  async page(ctx: Ctx, args: CaseloadArgs): Promise<CaseloadConnection> {
    const { practiceId, memberId, role } = ctx.actor;
    const first = pageSize(args.first);
    const after = readCursor(args.after);
    const scope = role === 'OWNER' ? 'PRACTICE' : 'OWN';
    const statement = CASELOAD(scope, args.sort ?? 'NAME', args.filter ?? 'ACTIVE');
    const [page] = await ctx.db.screen(statement, [
      practiceId,
      memberId,
      ctx.now,
      likePattern(args.search),
      after?.key ?? null,
      after?.id ?? null,
      first + 1,
    ]);
    const { rows, total } = page!;
    const { edges, pageInfo } = connection(rows, first, ({ key, node }) => ({ key, id: node.id }));
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: node.node })),
      pageInfo,
      totalCount: total,
    };
  }
}
