import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';

type Follower = (ctx: Ctx, clientId: string) => Promise<void>;

/**
 * Tells, in the same transaction, that a client's days begin at another hour, or that the other person is called
 * something else: rooms that keep what follows from it follow.
 */
@Injectable()
export class ZoneChanges {
  readonly #followers: Follower[] = [];

  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  async tell(ctx: Ctx, clientId: string): Promise<void> {
    for (const follower of this.#followers) await follower(ctx, clientId);
  }
}
