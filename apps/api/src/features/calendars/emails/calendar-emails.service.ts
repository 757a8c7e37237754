import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { CalendarEmails } from './calendar-emails.entity.js';
import { SESSION_ADDRESS } from './calendar-emails.sql.js';
import type { CalendarEmailsType } from './calendar-emails.type.js';

/** Whether emails about sessions come with a calendar file: only after the member said yes, to the address they have now. */
@Injectable()
export class CalendarEmailsService {
  async ofCaller(ctx: Ctx): Promise<CalendarEmailsType> {
    const { practiceId, memberId, clientId } = ctx.actor;
    const [found] = await ctx.db.query(SESSION_ADDRESS, [practiceId, memberId, clientId]);
    const chosen = await ctx.db.of(CalendarEmails).findOne({ id: memberId });
    return { on: chosen?.address === found!.address, address: found!.address };
  }

  async set(ctx: Ctx, on: boolean): Promise<CalendarEmailsType> {
    const { memberId: id, clientId } = ctx.actor;
    const { address } = await this.ofCaller(ctx);
    if (on) await ctx.db.of(CalendarEmails).upsert({ id, clientId, createdAt: ctx.now, address });
    else await ctx.db.of(CalendarEmails).delete({ id });
    return { on, address };
  }
}
