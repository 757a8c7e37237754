import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { sealedBytes } from './support/sealing.js';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * The other person becomes a record with an id, and what they are called only its label. Until now a client had one
 * alias, whatever they wrote in it over time: all that is known becomes one record, so that nothing that was asked
 * for or given is lost under another spelling.
 */
export class OtherPersons1764540000000 implements MigrationInterface {
  name = 'OtherPersons1764540000000';
  readonly masterKey: Buffer | undefined;

  async up(runner: QueryRunner): Promise<void> {
    const run = async (statements: string[]) => {
      for (const statement of statements) await runner.query(statement);
    };
    await run([TABLE, ...POINTERS]);
    // Row-level security holds for the owner of the tables too, who must read every practice here.
    await run(READ.map((table) => `alter table ${table} no force row level security`));
    await run(IMMUTABLE.map((table) => `alter table ${table} disable trigger ${table}_immutable`));
    await run(FILL);
    await sealLabels(runner, this.masterKey);
    await run(IMMUTABLE.map((table) => `alter table ${table} enable trigger ${table}_immutable`));
    await run(READ.map((table) => `alter table ${table} force row level security`));
    await run(CONSTRAINTS);
    await run([
      ...tenantTable('other_persons', { client: 'client_id' }),
      ...clientsOwn('other_persons', {
        read: 'practice_id = PRACTICE and client_id = CLIENT',
        insert: 'practice_id = PRACTICE and client_id = CLIENT and confirmed_at is null',
        update: 'practice_id = PRACTICE and client_id = CLIENT',
      }),
      ...immutable(
        'other_persons',
        'whom a record is of',
        `(to_jsonb(new) - 'alias_sealed' - 'version' - 'confirmed_at' - 'confirmed_by' - 'withdrawn_at')
           is distinct from
           (to_jsonb(old) - 'alias_sealed' - 'version' - 'confirmed_at' - 'confirmed_by' - 'withdrawn_at')
         or (old.confirmed_at is not null and (new.confirmed_at, new.confirmed_by, new.withdrawn_at)
           is distinct from (old.confirmed_at, old.confirmed_by, old.withdrawn_at))`,
        ['update'],
      ),
      `grant select, insert, update on other_persons to footing_app`,
      // Clients rename and withdraw; to confirm is the coach's.
      `grant select, insert, update (alias_sealed, version, withdrawn_at) on other_persons to footing_client`,
    ]);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: which person a row is about would be lost. Restore a backup instead.',
    );
  }
}

const TABLE = `
create table other_persons (
  practice_id uuid not null references practices (id) on delete cascade,
  id uuid not null,
  client_id uuid not null,
  created_at timestamptz not null,
  -- A label that the client may change at will; null while they are called nothing.
  alias_sealed bytea,
  version integer not null check (version > 0),
  -- By a coach; the first record of a client is there with the client.
  confirmed_at timestamptz,
  confirmed_by uuid,
  -- Of a proposal that came to nothing.
  withdrawn_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
  foreign key (practice_id, confirmed_by) references members (practice_id, id),
  check (confirmed_by is null or confirmed_at is not null),
  check (confirmed_at is null or withdrawn_at is null)
)`;

const POINTERS = [
  `alter table clients add column other_person_id uuid`,
  ...['boundary_changes', 'plans', 'contacts', 'surprises'].map(
    (table) => `alter table ${table} add column person_id uuid`,
  ),
  // What was given under two spellings of one alias stays, and counts; the table cannot hold both to 180 days.
  `alter table surprises add column spaced boolean not null default true`,
];

const READ = [
  'clients',
  'practice_keys',
  'other_persons',
  'boundary_changes',
  'plans',
  'contacts',
  'surprises',
];
const IMMUTABLE = ['boundary_changes', 'contacts', 'surprises'];

const FILL = [
  `insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at)
   select practice_id, gen_random_uuid(), id, created_at, 1, created_at from clients`,
  `update clients c set other_person_id = o.id from other_persons o
   where o.practice_id = c.practice_id and o.client_id = c.id`,
  ...['boundary_changes', 'plans', 'contacts', 'surprises'].map(
    (table) => `update ${table} t set person_id = c.other_person_id from clients c
     where c.practice_id = t.practice_id and c.id = t.client_id`,
  ),
  `update surprises s set spaced = false
   where s.taken_back_at is null and exists (select from surprises l
     where l.practice_id = s.practice_id and l.person_id = s.person_id and l.taken_back_at is null
       and (l.done_on, l.id) > (s.done_on, s.id) and l.done_on < s.done_on + 180)`,
];

const CONSTRAINTS = [
  `alter table surprises drop constraint surprises_one_in_180_days`,
  `alter table surprises drop column alias_key`,
  `alter table plans drop column let_go_alias`,
  `alter table clients drop column other_alias`,
  `alter table clients alter column other_person_id set not null,
     add constraint clients_other_person foreign key (practice_id, other_person_id)
       references other_persons (practice_id, id) deferrable`,
  ...['boundary_changes', 'plans', 'contacts', 'surprises'].map(
    (table) => `alter table ${table} alter column person_id set not null,
     add foreign key (practice_id, person_id) references other_persons (practice_id, id)
       on delete cascade`,
  ),
  `alter table surprises add constraint surprises_one_in_180_days exclude using gist (practice_id with =,
     person_id with =, daterange(done_on, done_on + 180) with &&) where (taken_back_at is null and spaced)`,
  // The order within what one person asked for.
  `alter table boundary_changes drop constraint boundary_changes_practice_id_client_id_number_key,
     add unique (practice_id, person_id, number)`,
  `create index other_persons_by_client on other_persons (practice_id, client_id)`,
  `create index plans_by_person on plans (practice_id, person_id)`,
  `create index boundary_changes_by_client on boundary_changes (practice_id, client_id, created_at)`,
  // One proposal at a time.
  `create unique index other_persons_proposed on other_persons (practice_id, client_id)
     where confirmed_at is null and withdrawn_at is null`,
];

interface Called {
  practiceId: string;
  id: string;
  alias: string;
  wrapped: Buffer;
}

async function sealLabels(runner: QueryRunner, masterKey: Buffer | undefined): Promise<void> {
  const called = (await runner.query(
    `select c.practice_id as "practiceId", c.other_person_id as id, c.other_alias as alias, k.wrapped
     from clients c join practice_keys k on k.practice_id = c.practice_id where c.other_alias <> ''`,
  )) as Called[];
  if (called.length === 0) return;
  for (const { practiceId, id, alias, wrapped } of called) {
    const place = { table: 'other_persons', id, version: 1 };
    await runner.query(
      `update other_persons set alias_sealed = $3 where practice_id = $1 and id = $2`,
      [practiceId, id, sealedBytes(masterKey, { practiceId, wrapped }, place, alias)],
    );
  }
}
