import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { BookingPage } from './booking-page.entity.js';
import type { BookingPageType } from './leads.type.js';
import { newPageCode, pageAddress } from './page-address.js';

/** A coach turns their public page on and off, and gives it a new address. */
@Injectable()
export class BookingPagesService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async ofCaller(ctx: Ctx): Promise<BookingPageType> {
    const { practiceId, memberId } = ctx.actor;
    const page = await ctx.db.of(BookingPage).findOne({ id: memberId });
    if (!page) return { on: false, address: null };
    return { on: page.isOn, address: this.#address(practiceId, page) };
  }

  /** Idempotent. */
  async set(ctx: Ctx, on: boolean): Promise<BookingPageType> {
    const id = ctx.actor.memberId;
    const pages = ctx.db.of(BookingPage);
    await pages.insertNew({ id, createdAt: ctx.now, isOn: on, code: newPageCode() });
    await pages.update({ id }, { isOn: on });
    return this.ofCaller(ctx);
  }

  /** The old address stops working at once. Idempotent, as it names the address to replace. */
  async renew(ctx: Ctx, replaces: string): Promise<BookingPageType> {
    const { practiceId, memberId: id } = ctx.actor;
    const page = await ctx.db.of(BookingPage).findOne({ id });
    if (page && this.#address(practiceId, page) === replaces) {
      // Of two requests at once, the second finds another code.
      await ctx.db.of(BookingPage).update({ id, code: page.code }, { code: newPageCode() });
    }
    return this.ofCaller(ctx);
  }

  #address(practiceId: string, { code }: BookingPage): string {
    return `${this.config.publicUrl}/meet/${pageAddress(practiceId, code)}`;
  }
}
