import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { BookingPage } from './booking-page.entity.js';
import type { BookingPageType } from './leads.type.js';
import { newPageCode, pageAddress } from './page-address.js';

/** A coach turns their public page on and off. It keeps its address. */
@Injectable()
export class BookingPagesService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async ofCaller(ctx: Ctx): Promise<BookingPageType> {
    const { practiceId, memberId } = ctx.actor;
    const page = await ctx.db.of(BookingPage).findOne({ id: memberId });
    if (!page) return { on: false, address: null };
    const address = `${this.config.publicUrl}/meet/${pageAddress(practiceId, page.code)}`;
    return { on: page.isOn, address };
  }

  /** Idempotent. */
  async set(ctx: Ctx, on: boolean): Promise<BookingPageType> {
    const id = ctx.actor.memberId;
    const pages = ctx.db.of(BookingPage);
    await pages.insertNew({ id, createdAt: ctx.now, isOn: on, code: newPageCode() });
    await pages.update({ id }, { isOn: on });
    return this.ofCaller(ctx);
  }
}
