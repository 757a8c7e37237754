import pg from 'pg';

/** Creates the database `name` on the server at `url` if it does not exist; returns its URL. */
export async function ensureDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.toString();
}
