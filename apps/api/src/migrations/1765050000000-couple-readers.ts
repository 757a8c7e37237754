import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

const ROLE = `current_setting('app.role', true)`;
const READERS = `practice_id = PRACTICE and (SYSTEM or (coach_id = MEMBER and ${ROLE} in ('OWNER', 'COACH'))
  or (supervised and OWNER))`;
const OF_STAFF = `practice_id = PRACTICE and STAFF`;
/** Tables with rows that both partners read. */
const OF_BOTH = ['couple_keys', 'couple_notes', 'couple_steps'];
/** Tables with rows of one partner. */
const OF_ONE = ['couple_partners', 'couple_actions'];
const PAIR = `practice_id, id, partner_a, partner_b`;
const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/**
 * Who of the staff reads the rows of a couple: the coach of both, and owners if both clients agreed to that. What is about one of
 * them is for that client's coach, and for owners if that client agreed. The rows carry it, bound to the clients by foreign keys. A
 * client cannot select these columns of a row that both read: whether the other one agreed is not theirs to know.
 */
export class CoupleReaders1765050000000 implements MigrationInterface {
  name = 'CoupleReaders1765050000000';

  async up(runner: QueryRunner): Promise<void> {
    const run = async (statements: string[]) => {
      for (const statement of statements) await runner.query(statement);
    };
    await run([
      ...['a', 'b'].flatMap((side) => [
        `alter table couples add column coach_${side} uuid, add column supervised_${side} boolean`,
        `update couples u set coach_${side} = c.coach_id, supervised_${side} = c.supervised
         from clients c where c.practice_id = u.practice_id and c.id = u.partner_${side}`,
        `alter table couples alter column coach_${side} set not null, alter column supervised_${side} set not null,
           drop constraint couples_practice_id_partner_${side}_fkey`,
        `alter table couples add constraint couples_readers_${side}
           foreign key (practice_id, partner_${side}, coach_${side}, supervised_${side})
           references clients (practice_id, id, coach_id, supervised) on delete cascade`,
      ]),
      `alter table couples
         add column coach_id uuid not null
           generated always as (case when coach_a = coach_b then coach_a else ${NOBODY} end) stored,
         add column supervised boolean not null generated always as (supervised_a and supervised_b) stored`,
      `alter table couples add constraint couples_with_readers unique (${PAIR}, coach_id, supervised)`,
      ...readBy('couples', READERS),
      ...sharing('couples', `partner_a = CLIENT or partner_b = CLIENT`),
      `grant select (${PAIR}, coach_a, supervised_a, coach_b, supervised_b, coach_id, supervised),
         update (coach_a, supervised_a, coach_b, supervised_b) on couples to footing_sharing`,
    ]);
    for (const table of OF_BOTH) {
      await run([
        `alter table ${table} add column coach_id uuid, add column supervised boolean`,
        `update ${table} t set coach_id = u.coach_id, supervised = u.supervised
         from couples u where u.practice_id = t.practice_id and u.id = t.couple_id`,
        `alter table ${table} alter column coach_id set not null, alter column supervised set not null`,
        await withoutKeyTo(runner, table, 'couples'),
        `alter table ${table} add constraint ${table}_readers
           foreign key (practice_id, couple_id, partner_a, partner_b, coach_id, supervised)
           references couples (${PAIR}, coach_id, supervised) on delete cascade`,
        ...readBy(table, READERS),
        ...sharing(table, `partner_a = CLIENT or partner_b = CLIENT`),
        `grant select (practice_id, couple_id, partner_a, partner_b, coach_id, supervised), update (coach_id, supervised)
           on ${table} to footing_sharing`,
        `revoke select on ${table} from footing_client`,
        `grant select (${await columnsForBoth(runner, table)}) on ${table} to footing_client`,
      ]);
    }
    for (const table of OF_ONE) {
      await run([
        `alter table ${table} add column coach_id uuid, add column supervised boolean`,
        `update ${table} t set coach_id = c.coach_id, supervised = c.supervised
         from clients c where c.practice_id = t.practice_id and c.id = t.client_id`,
        `alter table ${table} alter column coach_id set not null, alter column supervised set not null`,
        await withoutKeyTo(runner, table, 'clients'),
        `alter table ${table} add constraint ${table}_readers foreign key (practice_id, client_id, coach_id, supervised)
           references clients (practice_id, id, coach_id, supervised) on delete cascade`,
        ...sharing(table, `client_id = CLIENT`),
        `grant select (practice_id, client_id, coach_id, supervised), update (coach_id, supervised)
           on ${table} to footing_sharing`,
      ]);
    }
    await run([
      `create index couple_actions_by_client on couple_actions (practice_id, client_id)`,
      ...readBy('couple_partners', READERS),
      `alter policy couple_actions_read on couple_actions using (${spelled(READERS)})`,
      // A client reads what the other one did, and not who else reads that.
      `revoke select, insert on couple_actions from footing_client`,
      `grant select (${await columnsForBoth(runner, 'couple_actions')}), insert on couple_actions to footing_client`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const run = async (statements: string[]) => {
      for (const statement of statements) await runner.query(statement);
    };
    for (const table of [...OF_BOTH, ...OF_ONE]) {
      const parent = OF_BOTH.includes(table)
        ? `(practice_id, couple_id, partner_a, partner_b) references couples (${PAIR})`
        : `(practice_id, client_id) references clients (practice_id, id)`;
      await run([
        ...(table === 'couple_actions'
          ? [
              `alter policy couple_actions_read on couple_actions using (${spelled(OF_STAFF)})`,
              `drop index couple_actions_by_client`,
            ]
          : readBy(table, OF_STAFF)),
        ...withoutSharing(table),
        `alter table ${table} drop constraint ${table}_readers, drop column coach_id, drop column supervised`,
        `alter table ${table} add foreign key ${parent} on delete cascade`,
        `grant select on ${table} to footing_client`,
      ]);
    }
    await run([
      ...readBy('couples', OF_STAFF),
      ...withoutSharing('couples'),
      // Later tables refer to this key.
      `alter table couples drop constraint couples_with_readers cascade`,
      `alter table couples drop column coach_id, drop column supervised`,
      ...['a', 'b'].flatMap((side) => [
        `alter table couples drop constraint couples_readers_${side}, drop column coach_${side},
           drop column supervised_${side}`,
        `alter table couples add foreign key (practice_id, partner_${side}) references clients (practice_id, id)
           on delete cascade`,
      ]),
    ]);
  }
}

function readBy(table: string, rule: string): string[] {
  const condition = spelled(rule);
  return [
    `alter policy ${table}_read on ${table} using (${condition})`,
    `alter policy ${table}_insert on ${table} with check (${condition})`,
    `alter policy ${table}_update on ${table} using (${condition}) with check (${condition})`,
    `alter policy ${table}_delete on ${table} using (${condition})`,
  ];
}

function sharing(table: string, about: string): string[] {
  const own = spelled(`practice_id = PRACTICE and (${about})`);
  return [
    `create policy ${table}_sharing_select on ${table} for select to footing_sharing using (${own})`,
    `create policy ${table}_sharing_update on ${table} for update to footing_sharing using (${own}) with check (${own})`,
  ];
}

const withoutSharing = (table: string): string[] => [
  ...['select', 'update'].map((verb) => `drop policy ${table}_sharing_${verb} on ${table}`),
  `revoke all on ${table} from footing_sharing`,
];

/** Drops the foreign key to this table, whatever Postgres called it. */
async function withoutKeyTo(runner: QueryRunner, table: string, parent: string): Promise<string> {
  const rows = (await runner.query(
    `select conname as name from pg_constraint
     where contype = 'f' and conrelid = $1::regclass and confrelid = $2::regclass`,
    [table, parent],
  )) as { name: string }[];
  return `alter table ${table} drop constraint ${rows[0]!.name}`;
}

async function columnsForBoth(runner: QueryRunner, table: string): Promise<string> {
  const rows = (await runner.query(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname not in ('coach_id', 'supervised')`,
    [table],
  )) as { columns: string }[];
  return rows[0]!.columns;
}
