import { isLocalDate } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { connection, notOfThisList, pageSize, readCursor } from '../../platform/paging/paging.js';
import { visibleClient } from '../people/index.js';
import type { ReadingConnection, ReadingsArgs } from './reading.type.js';
import { READINGS } from './readings.sql.js';

@Injectable()
export class ReadingsService {
  /** Who read which of a client's content, day by day, the latest first. By default the caller's own. */
  async page(
    ctx: Ctx,
    clientId: string | null,
    { kind, first, after }: ReadingsArgs,
  ): Promise<ReadingConnection> {
    const size = pageSize(first);
    const from = startOf(after);
    const whose = clientId ?? ctx.actor.clientId;
    if (!whose) throw notFound();
    const client = await visibleClient(ctx, whose);
    const rows = await ctx.db.query(READINGS, [
      ctx.actor.practiceId,
      client.id,
      client.timeZone,
      kind ?? null,
      from?.on ?? null,
      from?.kind ?? null,
      from?.readerId ?? null,
      size + 1,
    ]);
    return connection(rows, size, (row) => ({ key: `${row.on} ${row.kind}`, id: row.reader.id }));
  }
}

function startOf(after: string | null | undefined) {
  const cursor = readCursor(after);
  if (!cursor) return null;
  const [on = '', kind = ''] = cursor.key.split(' ');
  if (!isLocalDate(on)) throw notOfThisList();
  return { on, kind, readerId: cursor.id };
}
