import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../../platform/database/readings.js';
import {
  connection,
  pageSize,
  readTimeCursor,
  type PageArgs,
} from '../../platform/paging/paging.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { mayRead } from '../consents/index.js';
import { visibleClient } from '../people/index.js';
import type { Breather } from './breather.entity.js';
import { textPlace, toBreatherType } from './breather.mapper.js';
import type { BreatherConnection, SharedBreatherType } from './breather.type.js';

/** A client's page shows no more of them. */
const LATEST = 50;

type Row = Breather & { wrapped: Buffer };

@Injectable()
export class BreatherListsService {
  constructor(private readonly sealing: Sealing) {}

  /** The caller's own, the latest first. */
  async ofCaller(ctx: Ctx, { first, after }: PageArgs): Promise<BreatherConnection> {
    const size = pageSize(first);
    const cursor = readTimeCursor(after);
    const rows = await ctx.db.query<Row>(
      `select b.id, b.created_at as "createdAt", b.saved_at as "savedAt", b.version, b.kept_at as "keptAt",
              b.shared_at as "sharedAt", b.text_sealed as "textSealed", k.wrapped
       from breathers b join practice_keys k on k.practice_id = b.practice_id
       where b.practice_id = $1 and b.client_id = $2
         and ($3::timestamptz is null or (b.created_at, b.id) < ($3, $4::uuid))
       order by b.created_at desc, b.id desc limit $5`,
      [ctx.actor.practiceId, ctx.actor.clientId, cursor?.key ?? null, cursor?.id ?? null, size + 1],
    );
    const opened = rows.map((row) => toBreatherType(row, this.#text(ctx, row)));
    const page = connection(opened, size, ({ startedAt, id }) => ({
      key: startedAt.toISOString(),
      id,
    }));
    return { ...page, now: ctx.now };
  }

  /** What the client shares at this moment, the latest first; of anything else there is no trace. */
  async sharedBy(ctx: Ctx, clientId: string): Promise<SharedBreatherType[]> {
    const client = await visibleClient(ctx, clientId);
    const rows = await ctx.db.query<Row & { sharedAt: Date }>(
      `select b.id, b.created_at as "createdAt", b.shared_at as "sharedAt", b.version,
              b.text_sealed as "textSealed", k.wrapped
       from breathers b join practice_keys k on k.practice_id = b.practice_id
       join clients c on c.practice_id = b.practice_id and c.id = b.client_id
       where b.practice_id = $1 and b.client_id = $2 and b.shared_at is not null and ${mayRead(ctx, null)}
       order by b.shared_at desc, b.id desc limit ${LATEST}`,
      [ctx.actor.practiceId, client.id],
    );
    recordReading(ctx, client.id, 'BREATHERS', rows.length);
    return rows.map((row) => ({
      id: row.id,
      text: this.#text(ctx, row),
      startedAt: row.createdAt,
      sharedAt: row.sharedAt,
    }));
  }

  #text(ctx: Ctx, row: Row): string {
    return this.sealing.openWith(
      row.wrapped,
      ctx.actor.practiceId!,
      textPlace(row),
      row.textSealed,
    );
  }
}
