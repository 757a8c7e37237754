import type { Ctx } from '../../platform/context/ctx.js';

type Follower<Told extends unknown[]> = (
  ctx: Ctx,
  clientId: string,
  ...told: Told
) => Promise<void>;

/** Subscribers to a change of a client. They are called in the same transaction, one after another. */
export abstract class Followers<Told extends unknown[] = []> {
  readonly #followers: Follower<Told>[] = [];

  follow(follower: Follower<Told>): void {
    this.#followers.push(follower);
  }

  async tell(ctx: Ctx, clientId: string, ...told: Told): Promise<void> {
    for (const follower of this.#followers) await follower(ctx, clientId, ...told);
  }
}
