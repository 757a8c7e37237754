import type pg from 'pg';

interface Table {
  name: string;
  columns: string[];
}

/** All tables with people's rows; sign-in attempts are counted no matter who makes them. */
export async function tablesOf(owner: pg.Client): Promise<Table[]> {
  const { rows } = await owner.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and c.relname not in ('migrations', 'attempts') group by 1 order by 1`,
  );
  return rows;
}

/** One checksum for each table and owner of rows. */
export class Rows {
  private constructor(
    private readonly owner: pg.Client,
    private readonly statement: string,
  ) {}

  static async of(owner: pg.Client): Promise<Rows> {
    const parts = (await tablesOf(owner)).map(
      ({ name, columns }) =>
        `select '${name} of ' || concat_ws('/', ${whoseOf(name, columns)}) as key,
           sum(hashtextextended(t::text, 0))::text as sum from ${name} t group by 1`,
    );
    return new Rows(owner, parts.join(' union all '));
  }

  async sums(): Promise<Map<string, string>> {
    const { rows } = await this.owner.query<{ key: string; sum: string }>({
      name: 'sums',
      text: this.statement,
    });
    return new Map(rows.map(({ key, sum }) => [key, sum]));
  }
}

/** The ids of the practice and the client, or of the account, that a row of the table belongs to. */
function whoseOf(name: string, columns: string[]): string {
  const client = name === 'clients' ? 'id' : 'client_id';
  const whose = ['practice_id', 'account_id', client].filter((column) => columns.includes(column));
  if (whose.length === 0 && columns.includes('id')) whose.push('id');
  return whose.map((column) => `t.${column}`).join(', ') || `'all'`;
}

/** The owners and tables whose rows have changed, except those of `own`. */
export function changed(
  before: Map<string, string>,
  after: Map<string, string>,
  own: readonly string[] = [],
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .filter((key) => !own.some((id) => key.includes(id)));
}
