import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Client } from '../people/index.js';
import type { ConsentPurpose } from './consent.type.js';

type Follower = (ctx: Ctx, client: Client, granted: boolean) => Promise<void>;

/** Publishes, in the same transaction, what a client has said about a purpose, even if nothing changed. */
@Injectable()
export class ConsentChanges {
  readonly #followers = new Map<`${ConsentPurpose}`, Follower>();

  follow(purpose: `${ConsentPurpose}`, follower: Follower): void {
    this.#followers.set(purpose, follower);
  }

  async tell(ctx: Ctx, client: Client, purpose: `${ConsentPurpose}`, granted: boolean) {
    await this.#followers.get(purpose)?.(ctx, client, granted);
  }
}
