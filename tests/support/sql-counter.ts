import pg from 'pg';

const TRANSACTION = /^\s*(begin|start transaction|commit|rollback|set local|savepoint|release)/i;

/** The keep-alive query of the listening connection belongs to no request. */
const PING = 'select 1 as answer';

/** Counts the statements that this process sends, except those that begin and end transactions. */
export class SqlCounter {
  readonly statements: string[] = [];
  readonly #original = pg.Client.prototype.query;

  start(): this {
    const { statements } = this;
    const original = this.#original;
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      const [first] = args;
      const text =
        typeof first === 'string' ? first : ((first as { text?: string } | null)?.text ?? '');
      if (text && text !== PING && !TRANSACTION.test(text)) statements.push(text);
      return Reflect.apply(original, this, args) as never;
    } as typeof original;
    return this;
  }

  stop(): void {
    pg.Client.prototype.query = this.#original;
  }
}

/** The statements that `work` sent. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const counter = new SqlCounter().start();
  try {
    await work();
    return counter.statements;
  } finally {
    counter.stop();
  }
}
