import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';

type Subscriber = (ctx: Ctx, versionId: string) => Promise<void>;

/** A version of the practice was recalled. Subscribers are called in the transaction of the recall, one after another. */
@Injectable()
export class VersionRecalled {
  readonly #subscribers: Subscriber[] = [];

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.push(subscriber);
  }

  async publish(ctx: Ctx, versionId: string): Promise<void> {
    for (const subscriber of this.#subscribers) await subscriber(ctx, versionId);
  }
}
