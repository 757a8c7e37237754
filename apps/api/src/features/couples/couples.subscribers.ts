import { limitsOnJointWork } from '@footing/plan-engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { LifeFactsChanged } from '../outreach/index.js';
import { SET_LIMITS } from './couples.sql.js';

/** Stores for the coach's lists whether joint work waits because of one side. It writes that side's row alone. */
@Injectable()
export class CouplesSubscriber implements OnModuleInit {
  constructor(private readonly factsChanged: LifeFactsChanged) {}

  onModuleInit(): void {
    this.factsChanged.subscribe((ctx, { id, timeZone: zone }, facts) => {
      const limits = limitsOnJointWork({ facts, zone }, ctx.now.getTime());
      return this.#store(ctx, id, limits.length > 0);
    });
  }

  /** Staff whose change it follows from may not read the row: an owner, a stand-in. */
  #store(ctx: Ctx, clientId: string, hasLimits: boolean): Promise<void> {
    const set = () => ctx.db.write(SET_LIMITS, [ctx.db.scope.practiceId, clientId, hasLimits]);
    return ctx.db.scope.role === 'CLIENT' ? set() : ctx.db.asServer(set);
  }
}
