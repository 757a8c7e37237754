import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { visibleClient } from '../people/index.js';
import type { MarkReadInput } from './attention.inputs.js';

@Injectable()
export class ReadMarksService {
  /** Everyone who can open the page may call it, but it only has an effect for the client's coach. */
  async mark(ctx: Ctx, { clientId, section, to }: MarkReadInput): Promise<Done> {
    const client = await visibleClient(ctx, clientId);
    if (client.coachId !== ctx.actor.memberId) return DONE;
    await ctx.db.query(
      `insert into read_marks as r (practice_id, client_id, section, read_to)
       values ($1, $2, $3, least($4::timestamptz, $5::timestamptz))
       on conflict (practice_id, client_id, section) do update set read_to = excluded.read_to
         where r.read_to < excluded.read_to`,
      [ctx.actor.practiceId, client.id, section, to, ctx.now],
    );
    return DONE;
  }
}
