import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';

type Subscriber = (ctx: Ctx, clientId: string) => Promise<void>;

/** A session of a client was scheduled or moved. Subscribers are called in the transaction of the change. */
@Injectable()
export class SessionScheduled {
  readonly #subscribers: Subscriber[] = [];

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.push(subscriber);
  }

  async publish(ctx: Ctx, clientId: string): Promise<void> {
    for (const subscriber of this.#subscribers) await subscriber(ctx, clientId);
  }
}
