import type pg from 'pg';

/** The names of a table's columns, without generated ones, which cannot be inserted; each after `of`. */
export async function columnsToInsert(db: pg.Client, table: string, of = ''): Promise<string> {
  const { rows } = await db.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows.map(({ name }) => `${of}"${name}"`).join();
}

/**
 * Inserts copies of rows of `table`, called `t`, as the database's owner: one for each combination with the rows of `from`.
 * `changed` are the arguments of `jsonb_build_object`.
 */
export async function insertCopies(
  db: pg.Client,
  table: string,
  { from, changed, where }: { from: string; changed: string; where: string },
  values: unknown[] = [],
): Promise<void> {
  await db.query(
    `insert into ${table} (${await columnsToInsert(db, table)})
     select ${await columnsToInsert(db, table, 'copy.')}
     from ${table} t, ${from}, jsonb_populate_record(t, jsonb_build_object(${changed})) copy where ${where}`,
    values,
  );
}
