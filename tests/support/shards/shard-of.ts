import { shardColumn, TABLE_KINDS } from '@footing/api/testing';
import { ON_THE_COORDINATOR } from './fan-outs.js';
import { parsed, type Tree } from './sql-parser.mjs';
import { as, isFields, list, nameParts, statementIn, textOf, walk, type Fields } from './tree.js';

/**
 * Where Citus runs a statement, by the rules of its router: a statement is sent to one shard if each distributed table in
 * it is limited to one practice at its own query level. LOCAL: on the coordinator. ONE_SHARD_AND_LOCAL: a subselect on a
 * local table is computed on the coordinator first.
 */
export type Place = 'ONE_SHARD' | 'ONE_SHARD_AND_LOCAL' | 'LOCAL' | 'EVERY_SHARD';

export interface Routing {
  place: Place;
  /** The distributed tables. */
  tables: string[];
  /** Tables that are not limited to a practice. */
  unlimited: string[];
  /** What Citus refuses. */
  refused: string[];
}

const NOT_ON_A_SHARD = new Set([
  ...ON_THE_COORDINATOR,
  'queue_email',
  'pg_notify',
  'pg_advisory_xact_lock',
]);
/** Functions whose result depends on the moment or the session. */
const STABLE = new Set(['now', 'current_timestamp', 'statement_timestamp', 'date_trunc', 'age']);

/** A table, subselect or function in FROM. */
interface Source {
  alias: string;
  /** Null for anything but a table. */
  table: string | null;
}

/** One query level: equal columns and values are joined into groups. */
class Level {
  readonly sources: Source[] = [];
  readonly #parents = new Map<string, string>();

  group(name: string): string {
    const parent = this.#parents.get(name);
    return parent === undefined || parent === name ? name : this.group(parent);
  }

  join(one: string, other: string): void {
    const [a, b] = [this.group(one), this.group(other)];
    if (a === b) return;
    // A value stays the representative.
    if (a.startsWith('$')) this.#parents.set(b, a);
    else this.#parents.set(a, b);
  }

  /** The value that a column equals, such as `$1`. */
  valueOf(column: string): string | null {
    const group = this.group(column);
    return group.startsWith('$') ? group : null;
  }
}

/** The names of CTEs in scope. A column of a CTE or subselect is no value that the planner is sure to know. */
type Ctes = ReadonlySet<string>;

/** Where a statement runs, and why it would be refused. */
export function routingOf(text: string): Routing {
  const found = new Finder();
  for (const tree of parsed(text)) found.statement(tree, new Set());
  return found.routing();
}

class Finder {
  readonly #tables = new Set<string>();
  readonly #values = new Set<string>();
  readonly #unlimited = new Set<string>();
  readonly #refused = new Set<string>();
  #usesLocal = false;
  #locks = false;
  readonly #calls = new Set<string>();

  routing(): Routing {
    const tables = [...this.#tables].sort();
    const unlimited = [...this.#unlimited].sort();
    const refused = new Set(this.#refused);
    if (tables.length > 0) {
      if (this.#locks && unlimited.length > 0) refused.add('locks rows of more than one shard');
      if (this.#locks && this.#usesLocal) refused.add('locks rows and reads a local table');
      for (const name of this.#calls) refused.add(`calls ${name} with a table of a practice`);
      if (this.#values.size > 1)
        refused.add(`names two practices: ${[...this.#values].join(', ')}`);
    }
    const onOne = this.#usesLocal ? 'ONE_SHARD_AND_LOCAL' : 'ONE_SHARD';
    const onShards = unlimited.length > 0 ? 'EVERY_SHARD' : onOne;
    return {
      place: tables.length === 0 ? 'LOCAL' : onShards,
      tables,
      unlimited,
      refused: [...refused].sort(),
    };
  }

  statement(tree: Tree, outer: Ctes): void {
    const found = statementIn(tree);
    if (!found) return;
    const { kind, fields } = found;
    const ctes = this.#ctes(kind, fields, outer);
    if (kind === 'SelectStmt') this.#select(fields, ctes);
    else if (kind === 'InsertStmt') this.#insert(fields, ctes);
    else this.#change(kind, fields, ctes);
  }

  #ctes(kind: string, fields: Fields, outer: Ctes): Ctes {
    const ctes = new Set(outer);
    const clause = fields['withClause'];
    for (const item of isFields(clause) ? list(clause['ctes']) : []) {
      const cte = as(item, 'CommonTableExpr')!;
      const inner = statementIn(cte['ctequery']);
      const target = inner?.kind === 'InsertStmt' ? this.#targetOf(inner.fields) : null;
      if (target && isDistributed(target)) this.#refused.add('inserts in a CTE');
      const own = this.#targetOf(fields);
      if (kind === 'InsertStmt' && own && isDistributed(own)) {
        this.#refused.add('inserts after a CTE');
      }
      this.statement(cte['ctequery'], ctes);
      ctes.add(textOf(cte['ctename']));
    }
    return ctes;
  }

  #targetOf(fields: Fields): string | null {
    const relation = fields['relation'];
    return isFields(relation) ? textOf(relation['relname']) : null;
  }

  #select(fields: Fields, ctes: Ctes): void {
    if (isFields(fields['larg']) && isFields(fields['rarg'])) {
      this.#select(fields['larg'], this.#ctes('SelectStmt', fields['larg'], ctes));
      this.#select(fields['rarg'], this.#ctes('SelectStmt', fields['rarg'], ctes));
      this.#inside(fields['sortClause'], ctes);
      return;
    }
    const level = new Level();
    for (const item of list(fields['fromClause'])) this.#source(item, level, ctes);
    this.#conditions(fields['whereClause'], level);
    this.#limits(level);
    if (list(fields['lockingClause']).length > 0) this.#locks = true;
    for (const part of [
      'targetList',
      'whereClause',
      'groupClause',
      'havingClause',
      'sortClause',
      'limitCount',
      'limitOffset',
      'valuesLists',
      'distinctClause',
      'windowClause',
    ]) {
      this.#inside(fields[part], ctes);
    }
  }

  #insert(fields: Fields, ctes: Ctes): void {
    const table = this.#targetOf(fields)!;
    this.#use(table);
    const select = as(fields['selectStmt'], 'SelectStmt');
    if (isDistributed(table)) this.#insertOnShard(fields, table, select, ctes);
    if (select) this.#select(select, this.#ctes('SelectStmt', select, ctes));
    for (const part of ['onConflictClause', 'returningList', 'returningClause']) {
      this.#inside(fields[part], ctes);
    }
  }

  #insertOnShard(fields: Fields, table: string, select: Fields | null, ctes: Ctes): void {
    const columns = list(fields['cols']).map((item) => textOf(as(item, 'ResTarget')?.['name']));
    const place = columns.indexOf(shardColumn(table));
    if (place < 0) this.#refused.add(`inserts into ${table} without ${shardColumn(table)}`);
    const rows = list(select?.['valuesLists']).map((row) => list(as(row, 'List')?.['items']));
    if (rows.length > 0) {
      for (const row of rows) {
        const value = paramIn(row[place]);
        if (value) this.#values.add(value);
        else this.#unlimited.add(table);
      }
      let selects = false;
      const parts = [
        rows,
        fields['onConflictClause'],
        fields['returningList'],
        fields['returningClause'],
      ];
      for (const part of parts)
        walk(
          part,
          () => undefined,
          () => (selects = true),
        );
      if (selects) this.#refused.add(`inserts into ${table} with a subselect in its values`);
    } else if (select) this.#insertSelected(table, select, place, ctes);
  }

  /** Citus copies what it cannot select on the shard itself, and copying does not work with row-level security. */
  #insertSelected(table: string, select: Fields, place: number, ctes: Ctes): void {
    const refuse = (why: string) => this.#refused.add(`inserts into ${table} selected ${why}`);
    const level = new Level();
    const apart = new Finder();
    for (const item of list(select['fromClause'])) apart.#source(item, level, ctes);
    apart.#conditions(select['whereClause'], level);
    const from = level.sources.filter((source) => source.table && isDistributed(source.table));
    if (from.length === 0) refuse('from no table of a practice');
    let selects = false;
    for (const part of ['targetList', 'whereClause']) {
      walk(
        select[part],
        () => undefined,
        () => (selects = true),
      );
    }
    if (selects) refuse('with a subselect');
    if (isFields(select['larg'])) refuse('by UNION');
    if (select['limitCount'] ?? select['limitOffset']) refuse('with LIMIT');
    if (list(select['groupClause']).length > 0 || callsAggregate(select['targetList'])) {
      refuse('with an aggregate');
    }
    const column = columnIn(as(list(select['targetList'])[place], 'ResTarget')?.['val'], level);
    const isKey = from.some(
      ({ alias, table: name }) => column === `${alias}.${shardColumn(name!)}`,
    );
    if (!isKey) refuse('with a practice that is not a column');
  }

  #change(kind: string, fields: Fields, ctes: Ctes): void {
    const table = this.#targetOf(fields)!;
    const alias = this.#aliasOf(fields['relation']);
    const level = new Level();
    this.#use(table);
    level.sources.push({ alias, table });
    for (const part of ['fromClause', 'usingClause']) {
      for (const item of list(fields[part])) this.#source(item, level, ctes);
    }
    this.#conditions(fields['whereClause'], level);
    this.#limits(level);
    const kinds = new Set(level.sources.map((source) => source.table && TABLE_KINDS[source.table]));
    if (kinds.has('DISTRIBUTED') && kinds.has('LOCAL')) {
      this.#refused.add(`changes ${table} by a join of local and distributed tables`);
    }
    if (isDistributed(table)) {
      const assigned = kind === 'UpdateStmt' ? list(fields['targetList']) : [];
      for (const item of assigned) {
        const name = textOf(as(item, 'ResTarget')?.['name']);
        if (name === shardColumn(table)) this.#refused.add(`changes ${table}.${name}`);
      }
      for (const part of [assigned, fields['whereClause']]) {
        const name = stableOverColumns(part);
        if (name) this.#refused.add(`changes ${table} by ${name} of a column`);
      }
    }
    for (const part of ['targetList', 'whereClause', 'returningList', 'returningClause']) {
      this.#inside(fields[part], ctes);
    }
  }

  #source(item: Tree, level: Level, ctes: Ctes): void {
    const relation = as(item, 'RangeVar');
    if (relation) {
      const name = textOf(relation['relname']);
      const alias = this.#aliasOf(relation);
      const isCte = textOf(relation['schemaname']) === '' && ctes.has(name);
      if (isCte) level.sources.push({ alias, table: null });
      else {
        this.#use(name);
        level.sources.push({ alias, table: name });
      }
      return;
    }
    const join = as(item, 'JoinExpr');
    if (join) {
      this.#source(join['larg'], level, ctes);
      this.#source(join['rarg'], level, ctes);
      this.#conditions(join['quals'], level);
      this.#inside(join['quals'], ctes);
      return;
    }
    const subselect = as(item, 'RangeSubselect');
    if (subselect) {
      this.statement(subselect['subquery'], ctes);
      const alias = isFields(subselect['alias']) ? textOf(subselect['alias']['aliasname']) : '';
      level.sources.push({ alias, table: null });
      return;
    }
    this.#inside(item, ctes);
  }

  #aliasOf(relation: Tree): string {
    const fields = isFields(relation) ? relation : {};
    const alias = fields['alias'];
    return isFields(alias) ? textOf(alias['aliasname']) : textOf(fields['relname']);
  }

  #use(table: string): void {
    const kind = TABLE_KINDS[table];
    if (kind === 'DISTRIBUTED') this.#tables.add(table);
    // The catalogs of Postgres and the queue are on the coordinator.
    else if (kind !== 'REFERENCE') this.#usesLocal = true;
  }

  /** The equations that must all hold. */
  #conditions(tree: Tree, level: Level): void {
    const and = as(tree, 'BoolExpr');
    if (and && and['boolop'] === 'AND_EXPR') {
      for (const part of list(and['args'])) this.#conditions(part, level);
    }
    const equation = as(tree, 'A_Expr');
    if (equation?.['kind'] !== 'AEXPR_OP' || nameParts(equation['name']).join('.') !== '=') return;
    const [left, right] = [equation['lexpr'], equation['rexpr']].map(
      (side) => paramIn(side) ?? columnIn(side, level),
    );
    if (left && right) level.join(left, right);
  }

  /** Notes the tables of the level that are not limited to a practice. */
  #limits(level: Level): void {
    for (const { alias, table } of level.sources) {
      if (table === null || !isDistributed(table)) continue;
      const value = level.valueOf(`${alias}.${shardColumn(table)}`);
      if (value) this.#values.add(value);
      else this.#unlimited.add(table);
    }
  }

  /** Subselects and functions in an expression. */
  #inside(tree: Tree, ctes: Ctes): void {
    walk(
      tree,
      (kind, fields) => {
        if (kind !== 'FuncCall') return;
        const name = nameParts(fields['funcname']).at(-1)!;
        if (NOT_ON_A_SHARD.has(name)) this.#calls.add(name);
      },
      (inner) => this.statement(inner, ctes),
    );
  }
}

const isDistributed = (table: string): boolean => TABLE_KINDS[table] === 'DISTRIBUTED';

/** `$1`, also with a cast. */
function paramIn(tree: Tree): string | null {
  const cast = as(tree, 'TypeCast');
  if (cast) return paramIn(cast['arg']);
  const param = as(tree, 'ParamRef');
  return param ? `$${String(param['number'])}` : null;
}

/** `alias.column` of the level; null for anything else, and for columns of outer levels. */
function columnIn(tree: Tree, { sources }: Level): string | null {
  const reference = as(tree, 'ColumnRef');
  if (!reference) return null;
  const parts = nameParts(reference['fields']);
  if (parts.length === 2) {
    const [alias, column] = parts as [string, string];
    return sources.some((source) => source.alias === alias) ? `${alias}.${column}` : null;
  }
  const [column] = parts as [string];
  const owners = sources.filter(
    ({ table }) => table !== null && isDistributed(table) && shardColumn(table) === column,
  );
  return owners.length === 1 ? `${owners[0]!.alias}.${column}` : null;
}

const AGGREGATES = new Set([
  'max',
  'min',
  'count',
  'sum',
  'avg',
  'json_agg',
  'jsonb_agg',
  'array_agg',
]);

function callsAggregate(tree: Tree): boolean {
  let calls = false;
  walk(
    tree,
    (kind, fields) => {
      if (kind === 'FuncCall') calls ||= AGGREGATES.has(nameParts(fields['funcname']).at(-1)!);
    },
    () => undefined,
  );
  return calls;
}

const hasColumn = (tree: Tree): boolean => {
  let has = false;
  walk(
    tree,
    (kind) => (has ||= kind === 'ColumnRef'),
    () => undefined,
  );
  return has;
};

/** A function or sum with a time whose result depends on the time zone of the session, over a column. */
function stableOverColumns(tree: Tree): string | null {
  let found: string | null = null;
  walk(
    tree,
    (kind, fields) => {
      if (kind === 'FuncCall') {
        const name = nameParts(fields['funcname']).at(-1)!;
        if (STABLE.has(name) && hasColumn(fields['args'])) found = name;
      }
      if (kind === 'A_Expr' && ['+', '-'].includes(nameParts(fields['name']).join('.'))) {
        const sides = [fields['lexpr'], fields['rexpr']];
        const isTime = sides.some((side) => mentionsInterval(side));
        if (isTime && sides.some(hasColumn)) found = 'a sum with an interval';
      }
    },
    () => undefined,
  );
  return found;
}

function mentionsInterval(tree: Tree): boolean {
  let mentions = false;
  walk(
    tree,
    (kind, fields) => {
      if (kind === 'TypeName') mentions ||= nameParts(fields['names']).includes('interval');
      if (kind === 'TypeCast' && isFields(fields['typeName'])) {
        mentions ||= nameParts(fields['typeName']['names']).includes('interval');
      }
    },
    () => undefined,
  );
  return mentions;
}
