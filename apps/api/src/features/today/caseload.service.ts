import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { connection, pageSize, readCursor, writeCursor } from '../../platform/paging/paging.js';
import { likePattern } from '../../platform/paging/search.js';
import { KeptAttentionService } from '../attention/index.js';
import { RecallsService } from '../plans/index.js';
import { CASELOAD, COACH_TODAY, type CaseloadScope } from './caseload.sql.js';
import { PRACTICE_TODAY } from './practice-today.sql.js';
import type { CaseloadConnection, CoachTodayType } from './caseload.type.js';
import type { CaseloadArgs } from './caseload.args.js';

/** `withLocks`: whether the caller selects when the steps of each client open. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly kept: KeptAttentionService,
    private readonly recalls: RecallsService,
  ) {}

  async today(ctx: Ctx, withLocks: boolean): Promise<CoachTodayType> {
    const { practiceId, memberId } = ctx.actor;
    const row = await this.recalls.readStored(ctx, () =>
      ctx.db.screen(COACH_TODAY, [practiceId, memberId, ctx.now, withLocks]),
    );
    if (!row) throw notFound();
    if (row.isDue) this.kept.workOutSoon(ctx, { seen: true });
    return { ...row.today, attentionAfter: row.after && writeCursor(row.after) };
  }

  /** Today of a coach, or of all without one. An id of nobody in the practice gives an empty one. */
  async practiceToday(
    ctx: Ctx,
    coachId: string | null,
    withLocks: boolean,
  ): Promise<CoachTodayType> {
    const { practiceId, memberId } = ctx.actor;
    const row = await this.recalls.readStored(ctx, () =>
      ctx.db.screen(PRACTICE_TODAY, [practiceId, memberId, ctx.now, coachId, withLocks]),
    );
    if (!row) throw notFound();
    return { ...row.today, attentionAfter: null };
  }

  async page(ctx: Ctx, args: CaseloadArgs, withLocks: boolean): Promise<CaseloadConnection> {
    const { practiceId, memberId } = ctx.actor;
    const first = pageSize(args.first);
    const after = readCursor(args.after);
    const coachId = args.coachId ?? null;
    const scope = scopeOf(ctx.actor, coachId);
    const statement = CASELOAD(scope, args.sort ?? 'NAME', args.filter ?? 'ACTIVE');
    const values = [
      practiceId,
      memberId,
      ctx.now,
      likePattern(args.search),
      after?.key ?? null,
      after?.id ?? null,
      first + 1,
      withLocks,
      ...(scope === 'COACH' ? [coachId] : []),
    ];
    const page = await this.recalls.readStored(ctx, () => ctx.db.screen(statement, values));
    const { rows, total, isDue } = page!;
    if (isDue) this.kept.workOutSoon(ctx, { seen: false });
    const { edges, pageInfo } = connection(rows, first, ({ key, node }) => ({ key, id: node.id }));
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: node.node })),
      pageInfo,
      totalCount: total,
    };
  }
}

/** A coach sees their own clients only; an owner those of one coach, or all. */
function scopeOf({ memberId, role }: Ctx['actor'], coachId: string | null): CaseloadScope {
  if (coachId === memberId || (coachId === null && role !== 'OWNER')) return 'OWN';
  if (role !== 'OWNER') throw notFound();
  return coachId === null ? 'PRACTICE' : 'COACH';
}
