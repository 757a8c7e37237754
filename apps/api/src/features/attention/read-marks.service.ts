import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { announce } from '../../platform/live/announcement.js';
import { attentionDue, ClientTransferred, visibleClient } from '../people/index.js';
import type { MarkReadInput } from './attention.inputs.js';
import { SectionRead } from './read-mark-events.js';
import { MARK_READ } from './read-marks.sql.js';

@Injectable()
export class ReadMarksService implements OnModuleInit {
  constructor(
    private readonly transfers: ClientTransferred,
    private readonly read: SectionRead,
  ) {}

  /** So that the next coach can't tell from a mark whether an earlier one read messages or looked at files. */
  onModuleInit(): void {
    this.transfers.subscribe(async (ctx, clientId) => {
      for (const section of ['FILES', 'MESSAGES']) {
        await ctx.db.query(MARK_READ, [ctx.actor.practiceId, clientId, section, ctx.now, ctx.now]);
      }
    });
  }

  /** Everyone who can open the page may call it, but it only has an effect for the client's coach. */
  async mark(ctx: Ctx, { clientId, section, to }: MarkReadInput): Promise<Done> {
    const client = await visibleClient(ctx, clientId);
    if (client.coachId !== ctx.actor.memberId) return DONE;
    const values = [ctx.actor.practiceId, client.id, section, to, ctx.now];
    const [moved] = await ctx.db.query(MARK_READ, values);
    if (moved) {
      await attentionDue(ctx, client.id);
      if (section === 'MESSAGES') await announce(ctx, 'CONTENT', [client.coachId]);
      await this.read.publish(ctx, client.id, { section, to: moved.to });
    }
    return DONE;
  }
}
