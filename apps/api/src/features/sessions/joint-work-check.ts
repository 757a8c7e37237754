import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';

type Check = (ctx: Ctx, clientId: string) => Promise<void>;

/**
 * Asks the couples room before a joint session is moved: it locks both partners, the lesser id first, and refuses while joint work is
 * paused or waits for the coach.
 */
@Injectable()
export class JointWorkCheck {
  #check: Check | null = null;

  use(check: Check): void {
    this.#check = check;
  }

  async require(ctx: Ctx, clientId: string): Promise<void> {
    await this.#check?.(ctx, clientId);
  }
}
