import { decideCouple } from '@footing/plan-engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { announce } from '../../platform/live/announcement.js';
import { attentionDue, JointWork } from '../people/index.js';
import { JointSessionsService } from '../sessions/index.js';
import type { Couple } from './couple.entity.js';
import { CoupleFactsService } from './couple-facts.service.js';
import { SET_STATE } from './couples.sql.js';
import { words } from './couples.words.js';

/**
 * A couple has one coach. Both partners go to another one together, or joint work ends. An owner who transfers a client need not be
 * able to read that they work as a couple, so the server looks it up.
 */
@Injectable()
export class CoupleTransferSubscribers implements OnModuleInit {
  constructor(
    private readonly facts: CoupleFactsService,
    private readonly sessions: JointSessionsService,
    private readonly transfers: JointWork,
  ) {}

  onModuleInit(): void {
    this.transfers.use({
      partnerOf: async (ctx, clientId) => {
        const couple = await this.#openOf(ctx, clientId);
        return couple && (couple.partnerA === clientId ? couple.partnerB : couple.partnerA);
      },
      end: (ctx, clientId) => this.#end(ctx, clientId),
    });
  }

  async #openOf(ctx: Ctx, clientId: string): Promise<Couple | null> {
    const couple = await this.facts.latestOf(ctx, clientId);
    return couple?.state === 'ENDED' ? null : couple;
  }

  /** As if the coach declined or ended it: on no day on which one of them answered or left. */
  async #end(ctx: Ctx, clientId: string): Promise<void> {
    const row = await this.#openOf(ctx, clientId);
    if (!row) return;
    const intent = row.state === 'PROPOSED' ? 'DECLINE' : 'END';
    const couple = await this.facts.ofPartners(ctx, row);
    const decided = decideCouple(couple, intent, ctx.now.getTime());
    if (!decided.ok) throw new Refusal('NOT_NOW', words.transferTomorrow);
    const { practiceId, memberId } = ctx.actor;
    const state = [practiceId, row.id, decided.value, ctx.now, memberId];
    await ctx.db.asServer(() => ctx.db.query(SET_STATE, state));
    const both = [row.partnerA, row.partnerB];
    await this.sessions.cancelUpcoming(ctx, both);
    for (const id of both) await attentionDue(ctx, id);
    await announce(ctx, 'CONTENT', both);
    await record(ctx, ...both.map((id) => ({ clientId: id, kind: 'COUPLE_ENDED' })));
  }
}
