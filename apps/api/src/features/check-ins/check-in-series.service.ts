import { Injectable } from '@nestjs/common';
import { checkInsByDay, checkInsByWeek, urgeDays } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../rules/index.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { linePlace } from './check-ins.service.js';
import type { CheckInsType } from './check-in.type.js';
import type { CheckInsArgs } from './check-ins.inputs.js';
import { CHECK_INS } from './check-ins.sql.js';
import { words } from './check-ins.words.js';

@Injectable()
export class CheckInSeriesService {
  constructor(private readonly sealing: SealingService) {}

  /** The caller's own if no client is given. */
  async read(
    ctx: Ctx,
    clientId: string | null | undefined,
    { from = null, to = null }: CheckInsArgs,
  ): Promise<CheckInsType> {
    if (from && to && from > to) throw invalid('to', words.toBeforeFrom);
    const { practiceId, clientId: own } = ctx.actor;
    const [row] = await ctx.db.query(CHECK_INS(ctx), [
      practiceId,
      clientId ?? own,
      ctx.now,
      from,
      to,
    ]);
    if (!row) throw notFound();
    const { wrapped, timeZone, items, clientId: whose, ...rest } = row;
    recordReading(ctx, whose, 'CHECK_INS', items.length);
    const made = items.map((item) => ({ ...item, at: Date.parse(item.at) }));
    const days = checkInsByDay(made, timeZone);
    const opened = items.map((item) => ({
      ...item,
      line:
        item.line &&
        this.sealing.openWith(
          wrapped,
          practiceId,
          linePlace(item.id),
          Buffer.from(item.line, 'base64'),
        ),
    }));
    const calm = urgeDays(
      made.filter(({ showsCalm }) => showsCalm),
      timeZone,
    );
    return { ...rest, items: opened, days, weeks: checkInsByWeek(days), urgeDays: calm };
  }
}
