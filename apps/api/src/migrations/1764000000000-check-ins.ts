import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * How clients are, and who may know: a ledger of consents that only grows, and check-ins that staff can read
 * while the latest word on them is yes. The policy reads the ledger itself, so that a withdrawal holds from
 * the very next statement, also for code that forgets to ask.
 */
export class CheckIns1764000000000 implements MigrationInterface {
  name = 'CheckIns1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // `number` counts the words on one purpose: what was said last stays last also within one moment.
      `create table consents (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         purpose text not null check (purpose in ('CHECK_INS')),
         number integer not null check (number > 0),
         granted boolean not null,
         primary key (practice_id, id),
         unique (practice_id, client_id, purpose, number),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      // created_at: when it was made, by the clock of the phone; received_at: when it came here.
      `create table check_ins (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         received_at timestamptz not null,
         mood smallint not null check (mood between 0 and 10),
         urge smallint not null check (urge between 0 and 10),
         energy smallint not null check (energy between 0 and 10),
         line_sealed bytea,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         check (created_at <= received_at)
       )`,
      `create index check_ins_by_client on check_ins (practice_id, client_id, created_at desc)`,
      ...tenantTable('consents', {
        client: 'client_id',
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      ...tenantTable('check_ins', {
        read: `practice_id = PRACTICE and (client_id = CLIENT or (STAFF and coalesce((
          select o.granted from consents o
          where o.practice_id = check_ins.practice_id and o.client_id = check_ins.client_id
            and o.purpose = 'CHECK_INS' order by o.number desc limit 1), false)))`,
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      ...immutable('consents', 'a consent'),
      ...immutable('check_ins', 'a check-in', undefined, ['update']),
      `grant select, insert on consents to footing_app`,
      `grant select, insert, delete on check_ins to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: check-ins would be lost. Restore a backup instead.');
  }
}
