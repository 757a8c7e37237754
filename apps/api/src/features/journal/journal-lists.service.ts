import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { connection, pageSize, readTimeCursor } from '../../platform/paging/paging.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { assertNever } from '@footing/kernel';
import { breatherPlace } from '../breathers/index.js';
import { jointReflectionPlace } from '../couples/index.js';
import { visibleClient } from '../people/index.js';
import { reflectionPlace } from '../reflections/index.js';
import { recordReading } from '../rules/index.js';
import { fromSealed, textPlace, type EntryWords } from './journal-words.js';
import type { JournalArgs } from './journal.inputs.js';
import { OWN_JOURNAL, SHARED_JOURNAL } from './journal.sql.js';
import type {
  JournalConnection,
  JournalEntryType,
  JournalSource,
  SharedJournalEntryType,
} from './journal.type.js';

/** After every id: a page then begins with what was written at the very time. */
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

type Sealed = Pick<JournalEntryType, 'id' | 'version'> & { textSealed: Buffer; wrapped: Buffer };

@Injectable()
export class JournalListsService {
  constructor(private readonly sealing: SealingService) {}

  /** The caller's own, the latest first. */
  async ofCaller(ctx: Ctx, { first, after, until }: JournalArgs): Promise<JournalConnection> {
    const size = pageSize(first);
    const cursor = readTimeCursor(after) ?? (until && { key: until.toISOString(), id: LAST_ID });
    const rows = await ctx.db.query(OWN_JOURNAL, [
      ctx.actor.practiceId,
      ctx.actor.clientId,
      cursor?.key ?? null,
      cursor?.id ?? null,
      size + 1,
    ]);
    const opened = rows.map(({ textSealed, wrapped, ...row }): JournalEntryType => {
      const said = this.#words(ctx, row.source, { ...row, textSealed, wrapped });
      return { ...row, ...said };
    });
    return connection(opened, size, ({ at, id }) => ({ key: at.toISOString(), id }));
  }

  /** What the client shares now, the latest first. Nothing reveals whether there are others. */
  async sharedBy(ctx: Ctx, clientId: string): Promise<SharedJournalEntryType[]> {
    const client = await visibleClient(ctx, clientId);
    const rows = await ctx.db.query(SHARED_JOURNAL(ctx), [ctx.actor.practiceId, client.id]);
    recordReading(ctx, client.id, 'JOURNAL', rows.length);
    return rows.map((row) => {
      const { id, at, sharedAt } = row;
      return { id, at, sharedAt, ...this.#words(ctx, 'ENTRY', row) };
    });
  }

  #words(ctx: Ctx, source: `${JournalSource}`, row: Sealed): EntryWords {
    const { practiceId } = ctx.actor;
    const opened = this.sealing.openWith(
      row.wrapped,
      practiceId!,
      placeOf(source, row),
      row.textSealed,
    );
    return source === 'ENTRY' ? fromSealed(opened) : { text: opened, mood: null, prompt: null };
  }
}

function placeOf(source: `${JournalSource}`, row: Pick<Sealed, 'id' | 'version'>) {
  switch (source) {
    case 'ENTRY':
      return textPlace(row);
    case 'REFLECTION':
      return reflectionPlace(row);
    case 'JOINT_REFLECTION':
      return jointReflectionPlace(row);
    case 'BREATHER':
      return breatherPlace(row);
    default:
      return assertNever(source);
  }
}
