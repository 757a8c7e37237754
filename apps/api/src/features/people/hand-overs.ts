import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';

type Follower = (ctx: Ctx, clientId: string, toMemberId: string) => Promise<void>;

/**
 * Tells, in the same transaction, that a client goes to another coach, who is locked by then: rooms that keep what
 * goes along let it go along, or refuse.
 */
@Injectable()
export class HandOvers {
  readonly #followers: Follower[] = [];

  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  async tell(ctx: Ctx, clientId: string, toMemberId: string): Promise<void> {
    for (const follower of this.#followers) await follower(ctx, clientId, toMemberId);
  }
}
