import { isLocalDate } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { connection, pageSize, readCursor } from '../../platform/paging/paging.js';
import { visibleClient } from '../people/index.js';
import type { ReadingConnection, ReadingsArgs, ReadingType } from './reading.type.js';

@Injectable()
export class ReadingsService {
  /** Who read what of a client's own, day by day, the latest first. Of the caller where no client is named. */
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
    const rows = await ctx.db.query<ReadingType>(PAGE, [
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

/** $1 practice, $2 client, $3 their zone, $4 the kind or null, $5 to $7 where to go on after, $8 how many. */
const PAGE = `
with g as (
  select (l.created_at at time zone $3)::date as on_day, l.kind, l.reader_id, count(*)::int as times,
         max(l.created_at) as last_at, (array_agg(l.id order by l.created_at desc))[1] as id
  from access_log l
  where l.practice_id = $1 and l.client_id = $2 and ($4::text is null or l.kind = $4)
  group by 1, 2, 3)
select g.id, g.kind, g.on_day::text as "on", g.last_at as "lastAt", g.times,
       json_build_object('id', m.id, 'name', m.name) as reader
from g join members m on m.practice_id = $1 and m.id = g.reader_id
where $5::date is null or (g.on_day, g.kind, g.reader_id) < ($5::date, $6::text, $7::uuid)
order by g.on_day desc, g.kind desc, g.reader_id desc limit $8`;

function startOf(after: string | null | undefined) {
  const cursor = readCursor(after);
  if (!cursor) return null;
  const [on = '', kind = ''] = cursor.key.split(' ');
  if (!isLocalDate(on)) throw invalid('after', 'is not a cursor of this list.');
  return { on, kind, readerId: cursor.id };
}
