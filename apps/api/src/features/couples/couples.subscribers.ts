import { limitsOnJointWork } from '@footing/plan-engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { LifeFactsChanged, lifeFactsOf } from '../outreach/index.js';
import type { Client } from '../people/index.js';
import { PARTNER_PERSON, SET_LIMITS } from './couples.sql.js';

/**
 * Stores for the coach's lists whether joint work waits because of one side: because of what stands about the partner, not about
 * a later other person. It writes that side's row alone.
 */
@Injectable()
export class CouplesSubscriber implements OnModuleInit {
  constructor(private readonly factsChanged: LifeFactsChanged) {}

  onModuleInit(): void {
    this.factsChanged.subscribe((ctx, client) => this.#store(ctx, client));
  }

  async #store(ctx: Ctx, { id, timeZone: zone }: Client): Promise<void> {
    const { practiceId } = ctx.db.scope;
    // Staff whose change it follows from may not read the row: an owner, a stand-in.
    const asReader = <T>(work: () => Promise<T>) =>
      ctx.db.scope.role === 'CLIENT' ? work() : ctx.db.asServer(work);
    const [partner] = await asReader(() => ctx.db.query(PARTNER_PERSON, [practiceId, id]));
    if (!partner) return;
    const facts = await lifeFactsOf(ctx, id, partner.personId);
    const hasLimits = limitsOnJointWork({ facts, zone }, ctx.now.getTime()).length > 0;
    await asReader(() => ctx.db.write(SET_LIMITS, [practiceId, id, hasLimits]));
  }
}
