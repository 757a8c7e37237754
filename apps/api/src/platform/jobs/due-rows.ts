import { Injectable } from '@nestjs/common';
import { CtxFactory } from '../context/ctx.factory.js';
import type { Ctx } from '../context/ctx.js';
import { codeForLog } from '../errors/error-code.js';

/** How many due rows are read at once. */
export const BATCH_SIZE = 200;

interface Reads<Row> {
  /** Returns the next `BATCH_SIZE` due rows of all practices, after the given one, in a stable order. */
  read(ctx: Ctx, after: Row | null): Promise<Row[]>;
  /** Called with the error code of a row that failed. Its transaction is rolled back, and the next row follows. */
  onError(code: string): void;
}

interface DueWork<Row> extends Reads<Row> {
  /** Handles one row within its practice, in its own transaction. Returns whether there was something to do. */
  handle(ctx: Ctx, row: Row): Promise<boolean>;
}

interface DuePracticeWork<Row> extends Reads<Row> {
  /** Handles rows of one practice in one transaction. Returns how many had something to do. */
  handleAll(ctx: Ctx, rows: Row[]): Promise<number>;
}

/** Goes through all rows that are due, in batches, for jobs about all practices. Both return how many had something to do. */
@Injectable()
export class DueRows {
  constructor(private readonly contexts: CtxFactory) {}

  forEach<Row extends { practiceId: string }>(work: DueWork<Row>): Promise<number> {
    const handleAll = async (ctx: Ctx, [row]: Row[]) => ((await work.handle(ctx, row!)) ? 1 : 0);
    return this.#run({ ...work, handleAll }, (rows) => rows.map((row) => [row]));
  }

  /** Handles the rows of a batch that belong to one practice together; if they fail, each by itself. */
  forEachPractice<Row extends { practiceId: string }>(work: DuePracticeWork<Row>): Promise<number> {
    return this.#run(work, byPractice);
  }

  async #run<Row extends { practiceId: string }>(
    work: DuePracticeWork<Row>,
    grouped: (rows: Row[]) => Row[][],
  ): Promise<number> {
    let handled = 0;
    let after: Row | null = null;
    for (;;) {
      const rows: Row[] = await this.#read(work, after);
      for (const group of grouped(rows)) handled += await this.#handle(work, group);
      if (rows.length < BATCH_SIZE) return handled;
      after = rows.at(-1)!;
    }
  }

  #read<Row>(work: Reads<Row>, after: Row | null): Promise<Row[]> {
    const ctx = this.contexts.forSystem();
    return ctx.db.inTransaction(() => work.read(ctx, after));
  }

  async #handle<Row extends { practiceId: string }>(
    work: DuePracticeWork<Row>,
    rows: Row[],
  ): Promise<number> {
    const ctx = this.contexts.forSystem({ practiceId: rows[0]!.practiceId });
    try {
      return await ctx.db.inTransaction(() => work.handleAll(ctx, rows));
    } catch (error) {
      if (rows.length === 1) {
        work.onError(codeForLog(error));
        return 0;
      }
      let handled = 0;
      for (const row of rows) handled += await this.#handle(work, [row]);
      return handled;
    }
  }
}

function byPractice<Row extends { practiceId: string }>(rows: Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.practiceId);
    if (group) group.push(row);
    else groups.set(row.practiceId, [row]);
  }
  return [...groups.values()];
}
