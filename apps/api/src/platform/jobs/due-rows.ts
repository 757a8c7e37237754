import { Injectable } from '@nestjs/common';
import { CtxFactory } from '../context/ctx.factory.js';
import type { Ctx } from '../context/ctx.js';

/** How many due rows are read at once. */
export const BATCH_SIZE = 50;

interface DueWork<Row> {
  /** Returns the next `BATCH_SIZE` due rows of all practices, after the given one, in a stable order. */
  read(ctx: Ctx, after: Row | null): Promise<Row[]>;
  /** Handles one row within its practice, in its own transaction. Returns whether there was something to do. */
  handle(ctx: Ctx, row: Row): Promise<boolean>;
  /** Called with the error code of a row that failed. Its transaction is rolled back, and the next row follows. */
  onError(code: string): void;
}

/** Goes through all rows that are due, in batches, for jobs about all practices. */
@Injectable()
export class DueRows {
  constructor(private readonly contexts: CtxFactory) {}

  /** Returns how many rows had something to do. */
  async forEach<Row extends { practiceId: string }>(work: DueWork<Row>): Promise<number> {
    let handled = 0;
    let after: Row | null = null;
    for (;;) {
      const rows: Row[] = await this.#read(work, after);
      for (const row of rows) handled += (await this.#handle(work, row)) ? 1 : 0;
      if (rows.length < BATCH_SIZE) return handled;
      after = rows.at(-1)!;
    }
  }

  #read<Row>(work: DueWork<Row>, after: Row | null): Promise<Row[]> {
    const ctx = this.contexts.forSystem();
    return ctx.db.inTransaction(() => work.read(ctx, after));
  }

  async #handle<Row extends { practiceId: string }>(
    work: DueWork<Row>,
    row: Row,
  ): Promise<boolean> {
    const ctx = this.contexts.forSystem({ practiceId: row.practiceId });
    try {
      return await ctx.db.inTransaction(() => work.handle(ctx, row));
    } catch (error) {
      work.onError((error as { code?: string }).code ?? 'failed');
      return false;
    }
  }
}
