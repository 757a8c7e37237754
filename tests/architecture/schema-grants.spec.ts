import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { APP_ROLE, BOOKING_ROLE, CLIENT_ROLE, SHARING_ROLE } from '@footing/api/testing';
import { bootWorld, type World } from '../support/world.js';

const file = fileURLToPath(new URL('./grants.txt', import.meta.url));

/** Texts that ship with the product: the same for everyone, and written only by the schema's owner. */
const FOR_EVERYBODY = ['library_templates', 'library_versions'];

/** Tables of accounts and of the server. The role of clients may read a few columns and write nothing. */
const OF_ACCOUNTS = [
  'account_tokens',
  'accounts',
  'attempts',
  'installation',
  'invitation_tokens',
  'migrations',
  'refresh_tokens',
  'sign_in_codes',
  'sign_ins',
];

interface Grant {
  role: string;
  table: string;
  privilege: string;
  /** Null for a grant on the whole table. */
  columns: string | null;
}

let world: World;
let grants: Grant[];

beforeAll(async () => {
  world = await bootWorld();
  const { rows } = await world.owner.query<Grant>(
    `select grantee as role, table_name as table, privilege_type as privilege, null as columns
     from information_schema.role_table_grants where table_schema = 'public' and grantee = any ($1)
     union all
     select g.grantee, g.table_name, g.privilege_type, string_agg(g.column_name, ', ' order by g.column_name)
     from information_schema.column_privileges g
     where g.table_schema = 'public' and g.grantee = any ($1) and not exists (
       select from information_schema.role_table_grants t where t.table_schema = 'public' and t.grantee = g.grantee
         and t.table_name = g.table_name and t.privilege_type = g.privilege_type)
     group by 1, 2, 3
     order by 2, 1, 3`,
    [[APP_ROLE, CLIENT_ROLE, SHARING_ROLE, BOOKING_ROLE]],
  );
  grants = rows;
});
afterAll(() => world.close());

describe('the grants of the roles that requests run as', () => {
  it('match grants.txt exactly (UPDATE_SCHEMA=1 writes it)', () => {
    const lines = new Map<string, string[]>();
    for (const { role, table, privilege, columns } of grants) {
      const key = `${table} ${role}`;
      const said = privilege.toLowerCase() + (columns ? ` (${columns})` : '');
      lines.set(key, [...(lines.get(key) ?? []), said]);
    }
    const listed = [...lines].map(([key, said]) => `${key}: ${said.join(', ')}\n`).join('');
    if (process.env['UPDATE_SCHEMA']) writeFileSync(file, listed);
    expect(readFileSync(file, 'utf8')).toBe(listed);
  });

  it("give a client's role only what one of its own policies uses", async () => {
    const { rows: policies } = await world.owner.query<{ table: string; cmd: string }>(
      `select tablename as table, cmd from pg_policies where schemaname = 'public' and $1 = any (roles)`,
      [CLIENT_ROLE],
    );
    const unused = grants.filter(
      ({ role, table, privilege }) =>
        role === CLIENT_ROLE &&
        !FOR_EVERYBODY.includes(table) &&
        !policies.some(
          (policy) => policy.table === table && ['ALL', privilege].includes(policy.cmd),
        ),
    );
    expect(unused).toEqual([]);
  });

  it("allow a client's role no writes to accounts, sign-ins and tokens, and no secret columns there", () => {
    const clients = grants.filter(
      ({ role, table }) =>
        role === CLIENT_ROLE && [...OF_ACCOUNTS, ...FOR_EVERYBODY].includes(table),
    );
    expect(new Set(clients.map(({ privilege }) => privilege))).toEqual(new Set(['SELECT']));
    expect(clients.map(({ columns }) => columns ?? '').join()).not.toMatch(/hash|payload|parent/);
    const whole = clients.filter(({ columns }) => !columns).map(({ table }) => table);
    // Why a shipped version was recalled is for staff.
    expect(whole).toEqual(['library_templates']);
  });

  it('allow nobody to truncate, reference or create triggers', () => {
    expect(
      grants.filter(({ privilege }) => !/^(SELECT|INSERT|UPDATE|DELETE)$/.test(privilege)),
    ).toEqual([]);
  });
});

describe("a client's role in the database", () => {
  it('sees only its own accounts and sign-ins', async () => {
    const { owner } = world;
    const ids = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b'];
    for (const id of ids) {
      await owner.query(
        `insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
         values ($1::uuid, $1::uuid || '@example.test', 'Kim', 'none', now(), now())`,
        [id],
      );
      await owner.query(
        `insert into sign_ins (id, account_id, created_at, last_used_at, user_agent) values ($1::uuid, $1::uuid, now(), now(), '')`,
        [id],
      );
    }
    await owner.query(
      `begin; set local role ${CLIENT_ROLE}; set local app.account_id = '${ids[0]}'`,
    );
    try {
      for (const table of ['accounts', 'sign_ins']) {
        const { rows } = await owner.query(`select id from ${table}`);
        expect([table, rows]).toEqual([table, [{ id: ids[0] }]]);
      }
    } finally {
      await owner.query('rollback');
    }
  });
});
