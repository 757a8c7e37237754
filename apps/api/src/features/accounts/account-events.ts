import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';

type Subscriber = (ctx: Ctx, memberId: string, email: string) => Promise<void>;

/**
 * A member confirmed a new address. It is published once for each membership of the account, within that practice;
 * subscribers run in the same transaction.
 */
@Injectable()
export class EmailChanged {
  readonly #subscribers: Subscriber[] = [];

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.push(subscriber);
  }

  async publish(ctx: Ctx, memberId: string, email: string): Promise<void> {
    for (const subscriber of this.#subscribers) await subscriber(ctx, memberId, email);
  }
}
