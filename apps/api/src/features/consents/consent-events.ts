import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Client } from '../people/index.js';
import type { ConsentPurpose } from './consent.type.js';

type Subscriber = (ctx: Ctx, client: Client, granted: boolean) => Promise<void>;

/** A client gave or refused a consent, or repeated their answer. Subscribers run in the same transaction. */
@Injectable()
export class ConsentChanged {
  readonly #subscribers = new Map<`${ConsentPurpose}`, Subscriber>();

  subscribe(purpose: `${ConsentPurpose}`, subscriber: Subscriber): void {
    this.#subscribers.set(purpose, subscriber);
  }

  async publish(ctx: Ctx, client: Client, purpose: `${ConsentPurpose}`, granted: boolean) {
    await this.#subscribers.get(purpose)?.(ctx, client, granted);
  }
}
