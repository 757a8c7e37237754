import type { QueryResultRow } from 'pg';
import type { Scope } from '../context/actor.js';
import type { Prepared } from './connections.js';

/** What pg returns for each Postgres type that our statements select. Dates are selected as `::text`. */
interface Returned {
  uuid: string;
  text: string;
  bool: boolean;
  int2: number;
  int4: number;
  float8: number;
  /** pg returns a 64-bit number as text. */
  int8: string;
  timestamptz: Date;
  bytea: Buffer;
  json: unknown;
  jsonb: unknown;
  'int4[]': number[];
  'uuid[]': string[];
  'text[]': string[];
}
type PgType = keyof Returned;

/** A column's Postgres type and, where TypeScript knows more than Postgres does, its type. */
export interface Column<T> {
  type: PgType;
  /** For the compiler alone: never set. */
  readonly value?: T;
}
export type Columns = Record<string, PgType | `${PgType}?` | Column<unknown>>;

type Value<C> =
  C extends Column<infer T>
    ? T
    : C extends `${infer P extends PgType}?`
      ? Returned[P] | null
      : C extends PgType
        ? Returned[C]
        : never;

/** The row type that the columns of a statement declare. */
export type RowOf<C extends Columns> = { [K in keyof C]: Value<C[K]> };

/** A hand-written statement that returns rows of this type. */
export interface Statement<R extends QueryResultRow = QueryResultRow> extends Prepared {
  /** For the compiler alone: never set. */
  readonly row?: R;
}

/**
 * The database roles that run a statement: `app` for staff, accounts and the server, `client` for clients, `owner` for
 * what is set up when the server starts, `sharing` for changes of who may read the rows of a client, `booking` for what
 * clients do with the time of their coach.
 */
export type RunBy = 'app' | 'client' | 'owner' | 'sharing' | 'booking';

interface Options {
  /** Both roles, unless the statement needs rights that one of them does not have. */
  runBy?: readonly RunBy[];
}

/** A statement as the test of all statements sees it. */
export interface RegisteredStatement {
  name: string;
  text: string;
  columns: Readonly<Record<string, { type: PgType; isNullable: boolean }>>;
  runBy: readonly RunBy[];
}

const registry = new Map<string, () => RegisteredStatement[]>();
const BOTH: readonly RunBy[] = ['app', 'client'];

/** Types a column more closely than Postgres: `as<PlanStatus>('text')`, `as<Reason[]>('json')`. */
export function as<T>(type: PgType): Column<T> {
  return { type };
}

/**
 * Declares a hand-written statement. It belongs in a `*.sql.ts` file, under a name that no other statement has. `columns`
 * names each returned column with its Postgres type (`?` after it where it can be null) and gives rows their TypeScript
 * type; `{}` is for a statement that returns no rows. tests/architecture/statements.spec.ts prepares each declared
 * statement as each role that runs it and compares the columns, so a renamed column fails there.
 *
 *     const CLIENT_NAMES = statement('client names', { id: 'uuid', name: 'text' },
 *       `select c.id, c.name from clients c where c.practice_id = $1`);
 *     const rows = await ctx.db.query(CLIENT_NAMES, [practiceId]);
 *
 * Throws if the name is taken or too long.
 */
export function statement<const C extends Columns>(
  name: string,
  columns: C,
  text: string,
  { runBy = BOTH }: Options = {},
): Statement<RowOf<C>> {
  register(name, () => [{ name, text, columns: described(columns), runBy }]);
  return { name, text };
}

/**
 * Declares a statement whose text depends on arguments: the caller's role, a filter, an order. `examples` holds one list
 * of arguments for each variant worth preparing. Each text is built once and has its own name: prepared statements are
 * cached by name.
 */
export function statements<A extends (string | number | boolean | null)[], const C extends Columns>(
  name: string,
  columns: C,
  textOf: (...args: A) => string,
  examples: readonly (Options & { args: A })[],
): (...args: A) => Statement<RowOf<C>> {
  const built = new Map<string, Statement<RowOf<C>>>();
  register(name, () =>
    examples.map(({ args, runBy = BOTH }, index) => ({
      name: `${name} (${index + 1})`,
      text: textOf(...args),
      columns: described(columns),
      runBy,
    })),
  );
  return (...args) => {
    const key = JSON.stringify(args);
    const known = built.get(key);
    if (known) return known;
    const made = { name: `${name} ${built.size + 1}`, text: textOf(...args) };
    built.set(key, made);
    return made;
  };
}

/** The part of a context that determines the text of a statement. */
export interface CallerRole {
  db: { scope: Pick<Scope, 'role'> };
}

/**
 * As `statement`, for a text that depends on the caller's role, as everything does that contains `clientsVisibleTo`.
 *
 *     const VISIBLE = statementByRole('visible clients', { id: 'uuid' },
 *       (ctx) => `select c.id from clients c where ${clientsVisibleTo(ctx)}`);
 *     const rows = await ctx.db.query(VISIBLE(ctx), [ctx.actor.practiceId]);
 */
export function statementByRole<const C extends Columns>(
  name: string,
  columns: C,
  textOf: (ctx: CallerRole) => string,
  roles: readonly Scope['role'][] = ['OWNER', 'COACH', 'CLIENT', 'SYSTEM'],
): (ctx: CallerRole) => Statement<RowOf<C>> {
  const built = new Map<Scope['role'], Statement<RowOf<C>>>();
  /** Built on first use, when all modules are loaded, and once for each role. */
  const forRole = (role: Scope['role']) => {
    const known = built.get(role);
    if (known) return known;
    const made = { name: `${name} (${role})`, text: textOf({ db: { scope: { role } } }) };
    built.set(role, made);
    return made;
  };
  register(name, () =>
    roles.map((role) => ({
      ...forRole(role),
      columns: described(columns),
      runBy: [role === 'CLIENT' ? 'client' : 'app'],
    })),
  );
  return (ctx) => {
    const { role } = ctx.db.scope;
    if (!roles.includes(role)) throw new Error(`"${name}" is not declared for ${role}.`);
    return forRole(role);
  };
}

/** All declared statements, each variant of a family on its own. For tests. */
export function registeredStatements(): RegisteredStatement[] {
  return [...registry.values()].flatMap((list) => list());
}

/** Postgres ignores what follows the 63rd byte of a name, and we append the role, the variant and the database role. */
const LONGEST_NAME = 40;

function register(name: string, list: () => RegisteredStatement[]): void {
  if (name.length > LONGEST_NAME) throw new Error(`The name "${name}" is too long.`);
  if (registry.has(name)) throw new Error(`Two statements are named "${name}".`);
  registry.set(name, list);
}

function described(columns: Columns): RegisteredStatement['columns'] {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const type = typeof column === 'string' ? column : column.type;
      const isNullable = type.endsWith('?') || typeof column !== 'string';
      return [name, { type: type.replace('?', '') as PgType, isNullable }];
    }),
  );
}
