import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';

type Subscriber = (ctx: Ctx, memberId: string) => Promise<void>;

/** The role of a member of staff changed, or they were removed. Subscribers run in the same transaction. */
@Injectable()
export class StaffChanged {
  readonly #subscribers: Subscriber[] = [];

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.push(subscriber);
  }

  async publish(ctx: Ctx, memberId: string): Promise<void> {
    for (const subscriber of this.#subscribers) await subscriber(ctx, memberId);
  }
}
