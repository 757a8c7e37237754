import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Client } from '../people/index.js';

type Subscriber = (ctx: Ctx, client: Client) => Promise<void>;

/**
 * A fact of the outreach gate changed for a client, who is locked. Subscribers are called in the transaction of the change,
 * with the rights of whoever made it.
 */
@Injectable()
export class LifeFactsChanged {
  readonly #subscribers: Subscriber[] = [];

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.push(subscriber);
  }

  async publish(ctx: Ctx, client: Client): Promise<void> {
    for (const subscriber of this.#subscribers) await subscriber(ctx, client);
  }
}
