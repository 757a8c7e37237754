import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';

interface Couples {
  /** The client with whom this one is asked to work as a couple, or does; null if there is none. Whoever asks may not read it. */
  partnerOf(ctx: Ctx, clientId: string): Promise<string | null>;
  /** Ends joint work of this client, who goes to another coach without the other partner. Both are locked. */
  end(ctx: Ctx, clientId: string): Promise<void>;
}

/**
 * Asks the couples room before a client goes to another coach, as a couple has one coach, or is no longer linked with their other
 * person.
 */
@Injectable()
export class JointWork {
  #work: Couples | null = null;

  use(work: Couples): void {
    this.#work = work;
  }

  partnerOf(ctx: Ctx, clientId: string): Promise<string | null> {
    return this.#work ? this.#work.partnerOf(ctx, clientId) : Promise.resolve(null);
  }

  async end(ctx: Ctx, clientId: string): Promise<void> {
    await this.#work?.end(ctx, clientId);
  }
}
