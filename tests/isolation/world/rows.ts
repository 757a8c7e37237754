import { createHash } from 'node:crypto';
import type pg from 'pg';
import { CITUS_URL } from '../../support/citus.js';

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
  readonly #versions = new Map<string, string>();
  readonly #sums = new Map<string, [key: string, sum: string][]>();

  private constructor(
    private readonly owner: pg.Client,
    private readonly tables: Table[],
  ) {}

  static async of(owner: pg.Client): Promise<Rows> {
    return new Rows(owner, await tablesOf(owner));
  }

  async sums(): Promise<Map<string, string>> {
    if (CITUS_URL)
      return new Map((await Promise.all(this.tables.map(sumsOnShards(this.owner)))).flat());
    const versions = await this.#versionsNow();
    for (const table of this.tables) {
      const version = versions.get(table.name)!;
      if (this.#versions.get(table.name) === version) continue;
      this.#sums.set(table.name, await this.#sumsOf(table));
      this.#versions.set(table.name, version);
    }
    return new Map([...this.#sums.values()].flat());
  }

  /** A value for each table that changes with every insert, update and delete. Much cheaper to read than the rows. */
  async #versionsNow(): Promise<Map<string, string>> {
    const parts = this.tables.map(
      ({ name }) =>
        `select '${name}' as name, concat(count(*), ' ', sum(hashtidextended(ctid, xmin::text::bigint))) as version from ${name}`,
    );
    const { rows } = await this.owner.query<{ name: string; version: string }>({
      name: 'versions',
      text: parts.join(' union all '),
    });
    return new Map(rows.map(({ name, version }) => [name, version]));
  }

  async #sumsOf({ name, columns }: Table): Promise<[key: string, sum: string][]> {
    const { rows } = await this.owner.query<{ key: string; sum: string }>({
      name: `sums of ${name}`,
      text: `select '${name} of ' || concat_ws('/', ${whoseOf(name, columns)}) as key,
        sum(hashtextextended(t::text, 0))::text as sum from ${name} t group by 1`,
    });
    return rows.map(({ key, sum }) => [key, sum]);
  }
}

/** On shards, rows have no versions that can be compared, and Citus adds no rows of several shards up as text. */
const sumsOnShards =
  (owner: pg.Client) =>
  async ({ name, columns }: Table): Promise<[key: string, sum: string][]> => {
    const { rows } = await owner.query<Record<string, unknown>>(`select * from ${name}`);
    const whose = whoseColumns(name, columns);
    const texts = new Map<string, string[]>();
    for (const row of rows) {
      const key = `${name} of ${whose.map((column) => String(row[column])).join('/') || 'all'}`;
      texts.set(key, [...(texts.get(key) ?? []), JSON.stringify(row)]);
    }
    return [...texts].map(([key, of]) => [
      key,
      createHash('sha256').update(of.sort().join()).digest('hex'),
    ]);
  };

function whoseOf(name: string, columns: string[]): string {
  return (
    whoseColumns(name, columns)
      .map((column) => `t.${column}`)
      .join(', ') || `'all'`
  );
}

/** The ids of the practice and the client, or of the account, that a row of the table belongs to. */
function whoseColumns(name: string, columns: string[]): string[] {
  const client = name === 'clients' ? 'id' : 'client_id';
  const whose = ['practice_id', 'account_id', client].filter((column) => columns.includes(column));
  if (whose.length === 0 && columns.includes('id')) whose.push('id');
  return whose;
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
