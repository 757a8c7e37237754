import type { Writable } from 'node:stream';
import pg, { type PoolClient, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';

interface Connection {
  stream: Writable;
  bind(message: { statement: string; values: readonly string[] }): void;
  execute(message: object): void;
}

interface Query {
  callback: (error: Error | null, result: QueryResult) => void;
  submit(connection: Connection): Error | null;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

const BaseQuery = pg.Query as unknown as new (config: QueryConfig) => Query;

/** A prepared statement that this connection has, with its values. */
export interface PreparedFirst {
  name: string;
  values: readonly string[];
}

/**
 * Runs one prepared statement for its effect, and then another: in one packet, in one transaction without BEGIN and COMMIT, and with
 * one answer. If the first fails, Postgres skips the second. Relies on pg 8.23: a client runs an object that extends
 * its `Query`, also with `pipeline: true`, and `submit` writes messages that end with one Sync.
 */
export function queryAfter<R extends QueryResultRow>(
  client: PoolClient,
  first: PreparedFirst,
  query: QueryConfig,
): Promise<QueryResult<R>> {
  return new Promise((resolve, reject) => {
    const both = new QueryAfter(query, first);
    both.callback = (error, result) => (error ? reject(error) : resolve(result as QueryResult<R>));
    (client as unknown as { query(query: Query): void }).query(both);
  });
}

class QueryAfter extends BaseQuery {
  #isFirstDone = false;

  constructor(
    query: QueryConfig,
    private readonly first: PreparedFirst,
  ) {
    super(query);
  }

  override submit(connection: Connection): Error | null {
    const { name, values } = this.first;
    connection.stream.cork();
    try {
      connection.bind({ statement: name, values });
      connection.execute({});
      return super.submit(connection);
    } finally {
      connection.stream.uncork();
    }
  }

  override handleDataRow(message: unknown): void {
    if (this.#isFirstDone) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#isFirstDone) super.handleCommandComplete(message, connection);
    this.#isFirstDone = true;
  }
}
