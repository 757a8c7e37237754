import { ROOT, shardColumn, TABLE_KINDS, type TableKind } from './table-kinds.js';

export interface ForeignKey {
  table: string;
  name: string;
  references: string;
  /** As Postgres writes it: `FOREIGN KEY (…) REFERENCES …`. */
  definition: string;
}

/** The part of a database's catalog that the plan depends on. */
export interface Schema {
  tables: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** The tables that Citus manages already. */
  managed: ReadonlySet<string>;
}

/**
 * Foreign keys that close a circle. Citus distributes a table only after all tables that it references, so these are
 * dropped first and added again at the end. They are listed, not found in the catalog, because after an interruption the
 * catalog no longer has them.
 */
export const CLOSING_A_CIRCLE: readonly ForeignKey[] = [
  {
    table: 'clients',
    name: 'clients_other_person',
    references: 'other_persons',
    definition:
      'FOREIGN KEY (practice_id, other_person_id) REFERENCES other_persons(practice_id, id) DEFERRABLE INITIALLY DEFERRED',
  },
];

/** The statements that distribute what is not distributed yet, in order. Each is run in a transaction of its own. */
export function distributionPlan(schema: Schema): string[] {
  const without = schema.tables.filter((table) => !(table in TABLE_KINDS));
  if (without.length > 0) throw new Error(`No kind in TABLE_KINDS: ${without.join(', ')}.`);
  const unmanaged = (kind: TableKind) =>
    inOrder(schema, kind).filter((table) => !schema.managed.has(table));
  const distributed = unmanaged('DISTRIBUTED');
  const exists = (key: ForeignKey) =>
    schema.foreignKeys.some(({ table, name }) => table === key.table && name === key.name);
  const closing = CLOSING_A_CIRCLE.filter(
    (key) =>
      !exists(key) || distributed.includes(key.table) || distributed.includes(key.references),
  );
  return [
    ...unmanaged('REFERENCE').map((table) => `select create_reference_table('public.${table}')`),
    ...closing
      .filter(exists)
      .map(({ table, name }) => `alter table public.${table} drop constraint ${name}`),
    ...distributed.map((table) => distribute(table)),
    ...closing.map(
      ({ table, name, definition }) =>
        `alter table public.${table} add constraint ${name} ${definition}`,
    ),
  ];
}

const distribute = (table: string): string =>
  `select create_distributed_table('public.${table}', '${shardColumn(table)}'${
    table === ROOT ? '' : `, colocate_with => 'public.${ROOT}'`
  })`;

/** The tables of a kind, each after those that it references. */
function inOrder({ tables, foreignKeys }: Schema, kind: TableKind): string[] {
  const isClosing = ({ table, name }: ForeignKey) =>
    CLOSING_A_CIRCLE.some((key) => key.table === table && key.name === name);
  const keys = foreignKeys.filter((key) => key.table !== key.references && !isClosing(key));
  const ordered: string[] = [];
  const add = (table: string, path: readonly string[]): void => {
    if (TABLE_KINDS[table] !== kind || ordered.includes(table)) return;
    if (path.includes(table)) {
      throw new Error(`Foreign keys form a circle: ${[...path, table].join(', ')}.`);
    }
    for (const key of keys) if (key.table === table) add(key.references, [...path, table]);
    ordered.push(table);
  };
  if (kind === 'DISTRIBUTED' && tables.includes(ROOT)) add(ROOT, []);
  for (const table of [...tables].sort()) add(table, []);
  return ordered;
}
