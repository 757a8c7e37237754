import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { attentionDue, visibleClient } from '../people/index.js';
import type { MarkReadInput } from './attention.inputs.js';
import { MARK_READ } from './read-marks.sql.js';

@Injectable()
export class ReadMarksService {
  /** Everyone who can open the page may call it, but it only has an effect for the client's coach. */
  async mark(ctx: Ctx, { clientId, section, to }: MarkReadInput): Promise<Done> {
    const client = await visibleClient(ctx, clientId);
    if (client.coachId !== ctx.actor.memberId) return DONE;
    const values = [ctx.actor.practiceId, client.id, section, to, ctx.now];
    const moved = await ctx.db.query(MARK_READ, values);
    if (moved.length > 0) await attentionDue(ctx, client.id);
    return DONE;
  }
}
