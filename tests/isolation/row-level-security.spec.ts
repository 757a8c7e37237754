import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { APP_ROLE, BOOKING_ROLE, CLIENT_ROLE, loginRole, SHARING_ROLE } from '@footing/api/testing';
import { columnsToInsert } from '../support/copies.js';
import { strayCopies } from '../support/sharing.js';
import { bootWorld } from '../support/world.js';
import { Attacking, type Attacker } from './world/attacking.js';
import { ATTEMPTS } from './world/attempts.js';
import {
  everything,
  mayHold,
  OF_NO_PRACTICE,
  roleOf,
  rowsOf,
  scopeOf,
  undone,
  type Held,
  type Row,
} from './world/database-scopes.js';
import type { RootField } from './world/operations.js';
import { nobody, type Person } from './world/people.js';
import { twoPractices, type TwoPractices } from './world/two-practices.js';
import { Unchecked } from './world/unchecked.js';

const INSUFFICIENT_PRIVILEGE = '42501';
const FOREIGN_KEY = '23503';
/** What must change with a reference, so that only the reference is wrong. */
const ALSO: Record<string, string> = {
  // The id of this row is its client's.
  hard_moments: 'id = $1, ',
  // Whoever wrote it must be one of its partners.
  couple_messages: 'from_client = null, ',
};

let all: TwoPractices;
let owner: pg.Client;
/** The same way in which requests reach the database. */
let app: pg.Client;
/** Every table with rows of a practice. */
let tables: string[];
let held: Held;
let people: Person[];

beforeAll(async () => {
  all = await twoPractices(await bootWorld());
  ({ owner } = all.world);
  app = new pg.Client({ connectionString: all.world.appUrl });
  await app.connect();
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  tables = rows.map(({ name }) => name).filter((name) => !OF_NO_PRACTICE.includes(name));
  held = await everything(owner, tables);
  const { here, there, former, twoHats } = all;
  people = [
    here.owner,
    here.coach,
    former,
    here.ownersClients[0],
    here.coachsClients[0],
    there.owner,
    there.coach,
    there.ownersClients[0],
    twoHats,
  ];
}, 480_000);
afterAll(async () => {
  await app?.end();
  await all?.world.close();
});

describe('the database', () => {
  it('is used by roles that own nothing and bypass nothing', async () => {
    const roles = await owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit,
         (select array_agg(m.roleid::regrole::text order by 1) from pg_auth_members m where m.member = r.oid) as becomes,
         (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o'
            and dbid = (select oid from pg_database where datname = current_database())) as owned
       from pg_roles r where rolname = any ($1) order by rolname = any ($3), rolname = $2, rolname`,
      [
        [APP_ROLE, BOOKING_ROLE, CLIENT_ROLE, SHARING_ROLE, loginRole(all.world.config)],
        loginRole(all.world.config),
        [BOOKING_ROLE, CLIENT_ROLE, SHARING_ROLE],
      ],
    );
    const powerless = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolinherit: false,
      owned: 0,
    };
    expect(roles.rows).toEqual([
      { rolname: APP_ROLE, becomes: [CLIENT_ROLE, SHARING_ROLE, BOOKING_ROLE], ...powerless },
      { rolname: loginRole(all.world.config), becomes: [APP_ROLE], ...powerless },
      { rolname: BOOKING_ROLE, becomes: null, ...powerless },
      { rolname: CLIENT_ROLE, becomes: null, ...powerless },
      { rolname: SHARING_ROLE, becomes: null, ...powerless },
    ]);
    const { rows } = await app.query('select current_user as name');
    expect(rows).toEqual([{ name: APP_ROLE }]);
  });

  it("limits a client's transaction to what clients may do, even if it claims to be staff", async () => {
    const person = all.here.coachsClients[0];
    await undone(app, async () => {
      await app.query(`${scopeOf(person)};set local role ${CLIENT_ROLE}`);
      const before: Row[][] = [];
      for (const table of tables) before.push(await rowsOf(app, table));
      await app.query(
        `set local app.role = 'OWNER'; set local app.member_id = '${all.here.owner.actor!.memberId}'`,
      );
      for (const [at, table] of tables.entries()) {
        // Devices belong to a member: those of the owner are not shown either.
        const expected = table === 'push_devices' ? [] : before[at];
        expect([table, await rowsOf(app, table)]).toEqual([table, expected]);
      }
    });
  });

  it('has on each row what the ledgers say of its client', async () => {
    for (const { id } of [all.here, all.there]) expect(await strayCopies(owner, id)).toEqual([]);
  });

  it('grants nobody its privileges through functions or views', async () => {
    const { rows } = await owner.query(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
       union all select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
       order by 1`,
    );
    // These functions check the caller and the client: tests/isolation/queued-emails.spec.ts.
    expect(rows.map(({ name }) => name)).toEqual(['cancel_emails', 'enqueue_job', 'queue_email']);
  });

  it('forces row-level security on every table of a practice', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and not (relrowsecurity and relforcerowsecurity
           and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(OF_NO_PRACTICE);
  });

  it('includes the practice in the primary key of every table of a practice', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relname = any ($1)
         and not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
           where i.indrelid = c.oid and i.indisprimary and a.attname = 'practice_id')`,
      [tables],
    );
    expect(rows).toEqual([{ name: 'practices' }]);
  });

  it('stores private texts of one writer or one reader only encrypted', () => {
    const clear = tables
      .map((table) => JSON.stringify(held.rows.get(table)))
      .join()
      .replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex: string) =>
        Buffer.from(hex, 'hex').toString('latin1'),
      );
    expect(all.secrets.in(clear).length).toBeGreaterThan(20);
    expect(all.secrets.in(clear).filter(({ amongStaff }) => amongStaff)).toEqual([]);
    expect(all.secrets.all.filter(({ amongStaff }) => amongStaff).length).toBeGreaterThan(3);
  });

  it('shows nothing to a caller without an identity', async () => {
    for (const table of tables) expect([table, await rowsOf(app, table)]).toEqual([table, []]);
    await undone(app, async () => {
      await app.query(scopeOf(nobody));
      for (const table of tables) expect([table, await rowsOf(app, table)]).toEqual([table, []]);
    });
  });

  it('shows each person exactly the rows that they may read, in every table', async () => {
    for (const person of people) {
      await undone(app, async () => {
        await app.query(`${scopeOf(person)};set local role ${roleOf(person)}`);
        for (const table of tables) {
          const seen = new Set((await rowsOf(app, table)).map(keyOf));
          const wrong = held.rows.get(table)!.filter((row) => {
            return seen.has(keyOf(row)) !== mayHold(person, table, row, held);
          });
          expect([person.called, table, wrong]).toEqual([person.called, table, []]);
        }
      });
    }
  });

  it('has rows of every table to show or to hide', () => {
    for (const table of tables) {
      const hidden = (person: Person) =>
        held.rows.get(table)!.some((row) => !mayHold(person, table, row, held));
      expect([table, people.some(hidden)]).toEqual([table, true]);
    }
  });

  // Blind: a statement that reads no column meets the policies for writing alone. Triggers and foreign keys
  // are off, so that only row-level security protects the rows.
  it.each(['delete', 'update'] as const)(
    'protects the rows of others from a blind %s',
    async (verb) => {
      for (const person of people) {
        for (const table of tables) {
          const changed = await blind(
            person,
            async () => {
              await owner.query(
                verb === 'delete'
                  ? `delete from ${table}`
                  : `update ${table} set ${table === 'practices' ? 'id' : 'practice_id'} = '${person.actor!.practiceId}'`,
              );
            },
            table,
          );
          const wrong = changed.filter((row) => !mayHold(person, table, row, held));
          expect([person.called, table, wrong]).toEqual([person.called, table, []]);
        }
      }
    },
  );

  it('rejects rows for another client or another practice', async () => {
    for (const person of people) {
      for (const table of tables) {
        const foreign = held.rows
          .get(table)!
          .filter((row) => !mayHold(person, table, row, held) && !mayLeave(person, table, row));
        for (const row of oneOfEach(foreign)) {
          const error = await failure(person, () => insert(table, row));
          expect([person.called, table, error]).toEqual([
            person.called,
            table,
            INSUFFICIENT_PRIVILEGE,
          ]);
        }
      }
    }
  });

  it('rejects moving a row into another practice', async () => {
    for (const person of people) {
      const elsewhere = person.actor!.practiceId === all.here.id ? all.there.id : all.here.id;
      for (const table of tables) {
        const moved = await blind(
          person,
          () =>
            owner.query(
              `update ${table} set ${table === 'practices' ? 'id' : 'practice_id'} = '${elsewhere}'`,
            ),
          table,
        );
        expect([person.called, table, moved]).toEqual([person.called, table, []]);
      }
    }
  });

  it('lets a client change only their own data', async () => {
    const person = all.here.coachsClients[0];
    const changeable: string[] = [];
    for (const table of tables) {
      const changed = await blind(person, () => owner.query(`delete from ${table}`), table);
      if (changed.length > 0) changeable.push(table);
    }
    expect(changeable).toEqual([
      'breathers',
      'calendar_emails',
      'calendar_feeds',
      'check_ins',
      'contacts',
      'digest_schedule',
      'journal_entries',
      'push_devices',
      'session_link_choices',
    ]);
  });

  it('rejects a row that references another practice', async () => {
    const { rows: keys } = await owner.query<{
      child: string;
      parent: string;
      columns: string[];
      parents: string[];
    }>(
      `select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
         (select array_agg(a.attname::text order by n) from unnest(c.conkey) with ordinality k (num, n)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns,
         (select array_agg(a.attname::text order by n) from unnest(c.confkey) with ordinality k (num, n)
            join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as parents
       from pg_constraint c where c.contype = 'f' and c.confrelid::regclass::text = any ($1)
         and c.confrelid::regclass::text <> 'practices' order by 1, 2`,
      [tables],
    );
    expect(keys.length).toBeGreaterThan(15);
    for (const { child, parent, columns, parents } of keys) {
      expect([child, columns[0], parents.slice(0, 2)]).toEqual([
        child,
        'practice_id',
        // A couple refers to the rows of its partners, which have its id.
        ['practice_id', child === 'couples' && parent === 'couple_partners' ? 'couple_id' : 'id'],
      ]);
      const mine = held.rows
        .get(child)!
        .find((row) => row['practice_id'] === all.here.id && row[columns[1]!] !== null)!;
      const theirs = held.rows.get(parent)!.find((row) => row['practice_id'] === all.there.id)!;
      const code = await undone(owner, async () => {
        await owner.query(`alter table ${child} disable trigger user`);
        await owner.query('set constraints all immediate');
        return codeOf(
          owner.query(
            `update ${child} set ${ALSO[child] ?? ''}${columns[1]} = $1 where ${columns[1]} = $2`,
            [theirs['id'], mine[columns[1]!]],
          ),
        );
      });
      expect([child, columns[1], code]).toEqual([child, columns[1], FOREIGN_KEY]);
    }
  });

  it('has each row with the client of the row that it belongs to', async () => {
    const { rows: keys } = await owner.query<{ child: string; parent: string; column: string }>(
      `select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent, a.attname as column
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
       where c.contype = 'f'
         and (select count(*) from pg_attribute b where b.attname = 'client_id' and b.attrelid in (c.conrelid, c.confrelid)) = 2`,
    );
    expect(keys.length).toBeGreaterThan(5);
    for (const { child, parent, column } of keys) {
      const { rows } = await owner.query(
        `select c.* from ${child} c join ${parent} p on p.practice_id = c.practice_id and p.id = c.${column}
         where p.client_id <> c.client_id`,
      );
      expect([child, rows]).toEqual([child, []]);
    }
  });
});

describe('with all checks of the server disabled', () => {
  let attacking: Attacking;
  let unchecked: Unchecked;
  beforeAll(async () => {
    attacking = await Attacking.of(all, all.here.ownersClients[0]);
    unchecked = new Unchecked().start();
  });
  afterAll(() => unchecked.stop());

  const roots = Object.keys(ATTEMPTS) as RootField[];
  const strangers = () => attacking.attackers().filter(({ person }) => person !== all.here.coach);

  async function tried(root: RootField, attackers: Attacker[]): Promise<string[]> {
    await owner.query('delete from attempts');
    await attacking.look();
    const wrong: string[] = [];
    for (const attempt of ATTEMPTS[root]!) {
      for (const attacker of attackers) {
        unchecked.as(attacker.person);
        wrong.push(...(await attacking.tryUnchecked(root, attempt, attacker)));
      }
    }
    return wrong;
  }

  it('no query reveals anything about another practice or another client', async () => {
    const before = unchecked.stripped;
    for (const root of roots.filter((root) => root.startsWith('Query.'))) {
      expect([root, await tried(root, strangers())]).toEqual([root, []]);
    }
    expect(unchecked.stripped - before).toBeGreaterThan(100);
  });

  it('no query reveals to staff what is hidden from them within the practice', async () => {
    const { here, former } = all;
    const wrong: string[] = [];
    for (const person of [here.owner, here.coach, former]) {
      unchecked.as(person);
      for (const root of roots.filter((root) => root.startsWith('Query.'))) {
        for (const attempt of ATTEMPTS[root]!) {
          for (const { life } of [here.ownersClients[0], here.coachsClients[0], all.handedOver]) {
            const told = await attacking.answer(root, attempt, person, attempt.args(life, life));
            wrong.push(
              ...all.secrets
                .in(told)
                .filter(({ isFor, amongStaff }) => amongStaff && !isFor(person))
                .map(({ text }) => `${root} as ${person.called} tells ${text}`),
            );
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(roots.filter((root) => root.startsWith('Mutation.')))(
    '%s affects nobody else',
    async (root) => {
      expect(await tried(root, strangers())).toEqual([]);
    },
  );

  it('and without row-level security, too, the same attempts do reach data of others', async () => {
    for (const table of tables)
      await owner.query(`alter table ${table} disable row level security`);
    const stranger = strangers().slice(0, 1);
    // Not the plan, its actions, the profile and a coach's Today: what they say of the client opens with the key of
    // its practice alone.
    const reaching: RootField[] = [
      'Query.practice',
      'Query.invitations',
      'Query.caseload',
      'Query.client',
      'Query.template',
      'Query.sessions',
      'Query.session',
      'Mutation.saveDraft',
      'Mutation.writeNote',
      'Mutation.revokeInvitation',
      'Mutation.changeRole',
    ];
    const unreached: RootField[] = [];
    for (const root of reaching) {
      if ((await tried(root, stranger)).length === 0) unreached.push(root);
    }
    for (const table of tables) await owner.query(`alter table ${table} enable row level security`);
    expect(unreached).toEqual([]);
  }, 180_000);
});

/** Rows that people can only insert for the server and cannot read afterwards. */
function mayLeave({ actor, role }: Person, table: string, row: Row): boolean {
  if (table !== 'outreach_rechecks' || row['practice_id'] !== actor?.practiceId) return false;
  return role !== 'CLIENT' || row['client_id'] === actor?.clientId;
}

/** The rows of the table that `work` changes or deletes, protected by row-level security alone. */
function blind(person: Person, work: () => Promise<unknown>, table: string): Promise<Row[]> {
  return undone(owner, async () => {
    await owner.query(`set local session_replication_role = replica; ${scopeOf(person)}`);
    await owner.query(`savepoint before; set local role ${roleOf(person)}`);
    const refused = await codeOf(work());
    if (refused) return [];
    await owner.query('reset role');
    const after = new Set((await rowsOf(owner, table)).map((row) => JSON.stringify(row)));
    return held.rows.get(table)!.filter((row) => !after.has(JSON.stringify(row)));
  });
}

function failure(person: Person, work: () => Promise<unknown>): Promise<string | null> {
  return undone(owner, async () => {
    await owner.query(`set local session_replication_role = replica; ${scopeOf(person)}`);
    await owner.query(`set local role ${roleOf(person)}`);
    return codeOf(work());
  });
}

/** A copy of the row with a new id. Generated columns cannot be inserted. */
async function insert(table: string, row: Row): Promise<unknown> {
  const copy = { ...row, ...('id' in row && table !== 'practices' && { id: randomUUID() }) };
  const columns = await columnsToInsert(owner, table);
  return owner.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`,
    [JSON.stringify(copy)],
  );
}

/** One row for each practice and client among these. */
function oneOfEach(rows: Row[]): Row[] {
  const sort = (row: Row) => `${String(row['practice_id'])} ${row['client_id'] ? 'client' : ''}`;
  return [...new Map(rows.map((row) => [sort(row), row])).values()];
}

/** Columns of tables of which clients select only some columns. */
const OF_PACKAGES = ['booking_needs_package', 'price_minor', 'package_id'];

/** Without what a partner cannot select of a row that both partners read, and what clients cannot select of packages. */
function keyOf(row: Row): string {
  if (OF_PACKAGES.some((column) => column in row)) {
    return JSON.stringify([row['practice_id'], row['id']]);
  }
  if (!('partner_a' in row && 'couple_id' in row)) return JSON.stringify(row);
  const { coach_id: _coach, supervised: _owners, changes_sealed: _all, ...readByBoth } = row;
  return JSON.stringify(readByBoth);
}

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown';
  }
}
