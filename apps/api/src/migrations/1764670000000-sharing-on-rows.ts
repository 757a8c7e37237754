import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readable } from './support/readable.js';
import { spelled } from './support/row-policies.js';
import { spelled as spelledBefore } from './support/tenant-table.js';

const ROLE = `current_setting('app.role', true)`;

/** What is true of a client now, with the ledger that says so. */
const DECISIONS: Record<string, string> = {
  supervised: latest('consents', `purpose = 'SUPERVISOR'`),
  shares_check_ins: latest('consents', `purpose = 'CHECK_INS'`),
  shares_contact_log: latest('consents', `purpose = 'CONTACT_LOG'`),
  shares_reflections: latest('consents', `purpose = 'REFLECTIONS'`),
  reminders_agreed: latest('consents', `purpose = 'REMINDERS_MAIL'`),
  health_data_agreed: latest('terms_acceptances', `kind = 'HEALTH_DATA'`),
};

interface Table {
  /** The columns of the client that the rows of the table copy. */
  copies: string[];
  /** When staff may read a row that is not theirs, besides the copies. */
  shared?: string;
  /** How a client who writes needs consent. */
  consented?: ('insert' | 'update')[];
  /** No foreign key to the client until now. */
  unbound?: true;
  /** No index that begins with the client until now. */
  unindexed?: true;
  /** A trigger that refuses updates. */
  immutable?: true;
  /** The policy before, to return to; of tables without one, staff read nothing by it. */
  read?: string;
}

const ANY_OF = (condition: string): string =>
  `practice_id = PRACTICE and (client_id = CLIENT or (${condition}))`;

const TABLES: Record<string, Table> = {
  check_ins: {
    copies: ['coach_id', 'supervised', 'shares_check_ins', 'health_data_agreed'],
    shared: 'shares_check_ins',
    consented: ['insert'],
    immutable: true,
    read: ANY_OF(readable('CHECK_INS')),
  },
  contacts: {
    copies: ['coach_id', 'supervised', 'shares_contact_log', 'health_data_agreed'],
    shared: 'shares_contact_log',
    consented: ['insert'],
    immutable: true,
    read: ANY_OF(readable('CONTACT_LOG')),
  },
  reflections: {
    copies: ['coach_id', 'supervised', 'shares_reflections', 'health_data_agreed'],
    shared: 'shared and shares_reflections',
    consented: ['insert', 'update'],
    unbound: true,
    read: ANY_OF(`shared and ${readable('REFLECTIONS')}`),
  },
  breathers: {
    copies: ['coach_id', 'supervised', 'health_data_agreed'],
    shared: 'shared_at is not null',
    consented: ['insert'],
    read: ANY_OF(`shared_at is not null and ${readable(null)}`),
  },
  questionnaire_answers: {
    copies: ['coach_id', 'supervised', 'health_data_agreed'],
    shared: 'shared',
    consented: ['insert'],
    unbound: true,
    unindexed: true,
    immutable: true,
    read: ANY_OF(`shared and ${readable(null)}`),
  },
  call_requests: {
    copies: ['coach_id', 'supervised'],
    shared: 'true',
    immutable: true,
    read: `practice_id = PRACTICE and ${readable(null)}`,
  },
  habit_counts: {
    copies: ['health_data_agreed'],
    consented: ['insert'],
    unbound: true,
    unindexed: true,
  },
  letters: {
    copies: ['health_data_agreed'],
    consented: ['insert', 'update'],
    unindexed: true,
  },
  questionnaire_results: {
    copies: ['health_data_agreed'],
    consented: ['insert'],
    immutable: true,
  },
  surprises: { copies: ['health_data_agreed'], consented: ['insert'], immutable: true },
  digests: { copies: ['reminders_agreed'] },
};

/**
 * Each set of copied columns needs a unique index on `clients` that a foreign key can refer to. The practice comes second, so that
 * no list of a practice's clients reads it in the order of their ids.
 */
const KEYS = [...new Set(Object.values(TABLES).map(({ copies }) => copies.join(', ')))];
const keyName = (at: number): string => `clients_sharing_${at + 1}`;

/**
 * Policies compare columns of the row with the settings of the transaction, nothing else. Each row carries who coaches its
 * client and what the client has agreed to; foreign keys guarantee that the copies equal the client's, which only the role
 * `footing_sharing` changes.
 */
export class SharingOnRows1764670000000 implements MigrationInterface {
  name = 'SharingOnRows1764670000000';

  async up(runner: QueryRunner): Promise<void> {
    const run = async (statements: string[]) => {
      for (const statement of statements) await runner.query(statement);
    };
    await run([
      `alter table clients ${Object.keys(DECISIONS)
        .map((column) => `add column ${column} boolean not null default false`)
        .join(', ')}`,
      `update clients c set ${Object.entries(DECISIONS)
        .map(([column, said]) => `${column} = ${said}`)
        .join(', ')}`,
      ...KEYS.map(
        (columns, at) =>
          `create unique index ${keyName(at)} on clients (id, practice_id, ${columns})`,
      ),
    ]);
    for (const [table, { copies, ...facts }] of Object.entries(TABLES)) {
      const typed = copies.map((column) =>
        column === 'coach_id' ? 'coach_id uuid' : `${column} boolean`,
      );
      await run([
        ...(facts.immutable ? [`drop trigger ${table}_immutable on ${table}`] : []),
        ...(facts.unindexed
          ? [`create index ${table}_by_client on ${table} (practice_id, client_id)`]
          : []),
        `alter table ${table} ${typed.map((column) => `add column ${column}`).join(', ')}`,
        `update ${table} t set ${copies.map((column) => `${column} = c.${column}`).join(', ')}
         from clients c where c.practice_id = t.practice_id and c.id = t.client_id`,
        `alter table ${table} ${copies.map((column) => `alter column ${column} set not null`).join(', ')}`,
        ...(facts.unbound
          ? []
          : [`alter table ${table} drop constraint ${table}_practice_id_client_id_fkey`]),
        `alter table ${table} add constraint ${table}_sharing foreign key (practice_id, client_id, ${copies.join(', ')})
           references clients (practice_id, id, ${copies.join(', ')}) on delete cascade`,
        ...(facts.shared ? [alterRead(table, readByRow(table, facts.shared))] : []),
        ...(facts.consented ?? []).map(
          (verb) =>
            `alter policy ${table}_consented_${verb} on ${table} with check (health_data_agreed)`,
        ),
        ...sharingPolicies(table, 'client_id'),
        `grant select (practice_id, client_id, ${copies.join(', ')}), update (${copies.join(', ')})
           on ${table} to footing_sharing`,
      ]);
      if (facts.immutable) await run([await immutableBesides(runner, table, copies)]);
    }
    await run([
      ...alterDigests(
        spelled(`practice_id = PRACTICE and ${ROLE} = 'SYSTEM' and reminders_agreed`),
      ),
      ...sharingPolicies('clients', 'id'),
      `grant select (practice_id, id, coach_id, ${Object.keys(DECISIONS).join(', ')}),
         update (coach_id, ${Object.keys(DECISIONS).join(', ')}) on clients to footing_sharing`,
      `revoke insert, update on clients from footing_app, footing_client`,
      `grant insert (${await columnsBesides(runner, 'clients', Object.keys(DECISIONS))}),
         update (${await columnsBesides(runner, 'clients', ['coach_id', ...Object.keys(DECISIONS)])})
         on clients to footing_app, footing_client`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const run = async (statements: string[]) => {
      for (const statement of statements) await runner.query(statement);
    };
    await run(
      alterDigests(
        `${spelledBefore('practice_id = PRACTICE')} and (select current_setting('app.role', true)) = 'SYSTEM'
         and ${latest('consents', `purpose = 'REMINDERS_MAIL'`, 'digests.practice_id', 'digests.client_id')}`,
      ),
    );
    for (const [table, { copies, ...facts }] of Object.entries(TABLES)) {
      await run([
        ...['select', 'update'].map((verb) => `drop policy ${table}_sharing_${verb} on ${table}`),
        ...(facts.read ? [alterRead(table, spelledBefore(facts.read))] : []),
        ...(facts.consented ?? []).map(
          (verb) =>
            `alter policy ${table}_consented_${verb} on ${table} with check (${spelledBefore(
              `(select ${latest('terms_acceptances', `kind = 'HEALTH_DATA'`, 'PRACTICE', 'CLIENT')})`,
            )})`,
        ),
        ...(facts.immutable ? [`drop trigger ${table}_immutable on ${table}`] : []),
        `alter table ${table} drop constraint ${table}_sharing`,
        ...(facts.unbound
          ? []
          : [
              `alter table ${table} add foreign key (practice_id, client_id)
                 references clients (practice_id, id) on delete cascade`,
            ]),
        `revoke all on ${table} from footing_sharing`,
        `alter table ${table} ${copies.map((column) => `drop column ${column}`).join(', ')}`,
        ...(facts.unindexed ? [`drop index ${table}_by_client`] : []),
        ...(facts.immutable
          ? [
              `create trigger ${table}_immutable before update on ${table}
                 for each row execute function ${table}_immutable()`,
            ]
          : []),
      ]);
    }
    await run([
      ...['select', 'update'].map((verb) => `drop policy clients_sharing_${verb} on clients`),
      `revoke all on clients from footing_sharing`,
      // Later tables refer to these keys.
      ...KEYS.map((_, at) => `drop index ${keyName(at)} cascade`),
      `alter table clients ${Object.keys(DECISIONS)
        .map((column) => `drop column ${column} cascade`)
        .join(', ')}`,
      `grant insert, update on clients to footing_app, footing_client`,
    ]);
  }
}

/** The latest entry of the client `c` in a ledger. */
function latest(
  ledger: string,
  about: string,
  practice = 'c.practice_id',
  client = 'c.id',
): string {
  return `coalesce((select l.granted from ${ledger} l
    where l.practice_id = ${practice} and l.client_id = ${client} and l.${about}
    order by l.number desc limit 1), false)`;
}

/** The client reads their own rows; of shared ones, their coach does, and owners if the client agreed to that. */
function readByRow(table: string, shared: string): string {
  const staff = `(${shared}) and ((coach_id = MEMBER and ${ROLE} in ('OWNER', 'COACH'))
    or (supervised and ${ROLE} = 'OWNER'))`;
  return spelled(
    table === 'call_requests'
      ? `practice_id = PRACTICE and ${staff}`
      : `practice_id = PRACTICE and (client_id = CLIENT or (${staff}))`,
  );
}

const alterRead = (table: string, rule: string): string =>
  `alter policy ${table}_read on ${table} using (${rule})`;

const alterDigests = (rule: string): string[] => [
  `alter policy digests_insert on digests with check (${rule})`,
  `alter policy digests_update on digests using (${rule}) with check (${rule})`,
  `alter policy digests_delete on digests using (${rule})`,
];

function sharingPolicies(table: string, client: string): string[] {
  const own = spelled(`practice_id = PRACTICE and ${client} = CLIENT`);
  return [
    `create policy ${table}_sharing_select on ${table} for select to footing_sharing using (${own})`,
    `create policy ${table}_sharing_update on ${table} for update to footing_sharing using (${own}) with check (${own})`,
  ];
}

async function immutableBesides(
  runner: QueryRunner,
  table: string,
  copies: string[],
): Promise<string> {
  return `create trigger ${table}_immutable before update of ${await columnsBesides(runner, table, copies)} on ${table}
    for each row execute function ${table}_immutable()`;
}

async function columnsBesides(
  runner: QueryRunner,
  table: string,
  others: string[],
): Promise<string> {
  const rows = (await runner.query(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> all ($2::text[])`,
    [table, others],
  )) as { columns: string }[];
  return rows[0]!.columns;
}
