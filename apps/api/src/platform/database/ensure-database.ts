import pg from 'pg';

/** The address of the database `name` on the server at `url`, which is made if it is not there. */
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
