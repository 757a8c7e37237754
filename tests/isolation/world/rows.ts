import type pg from 'pg';

/** All tables that people's rows are in; attempts are counted, whoever makes them. */
export async function tablesOf(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relname not in ('migrations', 'attempts') order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** The tables' rows as one checksum for each table and practice, or account where there is no practice. */
export class Rows {
  private constructor(
    private readonly owner: pg.Client,
    private readonly statement: string,
  ) {}

  static async of(owner: pg.Client): Promise<Rows> {
    const { rows } = await owner.query<{ name: string; column: string | null }>(
      `select c.relname as name,
         (select a.attname from unnest(array['practice_id', 'account_id', 'id']) with ordinality w (name, rank)
          join pg_attribute a on a.attrelid = c.oid and a.attname = w.name and not a.attisdropped
          order by rank limit 1) as column
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and c.relname = any ($1)`,
      [await tablesOf(owner)],
    );
    const parts = rows.map(
      ({ name, column }) =>
        `select '${name}' as name, ${column ? `t.${column}::text` : 'null'} as whose,
           md5(string_agg(t::text, '|' order by t::text)) as sum from ${name} t group by 2`,
    );
    return new Rows(owner, parts.join(' union all '));
  }

  async sums(): Promise<Map<string, string>> {
    const { rows } = await this.owner.query<{ name: string; whose: string | null; sum: string }>(
      this.statement,
    );
    return new Map(rows.map(({ name, whose, sum }) => [`${name} of ${whose ?? 'all'}`, sum]));
  }
}

/** The tables in which something changed that does not belong to one of `own`. */
export function changed(
  before: Map<string, string>,
  after: Map<string, string>,
  own: readonly string[] = [],
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .filter((key) => !own.some((id) => key.endsWith(id)));
}
