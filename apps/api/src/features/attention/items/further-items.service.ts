import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { readCursor, writeCursor, notOfThisList } from '../../../platform/paging/paging.js';
import type { FurtherAttentionType } from '../attention.type.js';
import { RecallsService } from '../../plans/index.js';
import { FURTHER_ITEMS } from './further-items.sql.js';

/** A rank and a moment, as `CONTINUES_AFTER` writes them. */
const KEY = /^(\d{1,2}) ((?!0000)\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{6}Z)$/;

@Injectable()
export class FurtherItemsService {
  constructor(private readonly recalls: RecallsService) {}

  /** The attention items of the next clients, most urgent first. */
  async page(ctx: Ctx, after: string): Promise<FurtherAttentionType> {
    const from = readCursor(after);
    const [, rank, since] = KEY.exec(from?.key ?? '') ?? [];
    if (!from || !since || Number.isNaN(Date.parse(since))) throw notOfThisList();
    const { practiceId, memberId } = ctx.actor;
    const values = [practiceId, memberId, ctx.now, Number(rank), since, from.id];
    const page = await this.recalls.readStored(ctx, () => ctx.db.screen(FURTHER_ITEMS, values));
    return { items: page!.items, after: page!.after && writeCursor(page!.after) };
  }
}
