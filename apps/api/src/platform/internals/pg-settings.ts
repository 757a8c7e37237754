import pg, { type PoolClient, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';

interface Connection {
  bind(message: { statement: string; values: readonly string[] }): void;
  execute(message: object): void;
}

interface Query {
  callback: (error: Error | null, result: QueryResult) => void;
  prepare(connection: Connection): void;
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
 * its `Query`, also with `pipeline: true`; `submit` first refuses what it cannot send, and then calls `prepare`, which writes
 * messages in one packet that end with one Sync.
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

  override prepare(connection: Connection): void {
    const { name, values } = this.first;
    connection.bind({ statement: name, values });
    connection.execute({});
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.#isFirstDone) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#isFirstDone) super.handleCommandComplete(message, connection);
    this.#isFirstDone = true;
  }
}
