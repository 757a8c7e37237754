import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './support/tenant-table.js';

/**
 * How plans close: whom a plan was about when its client let them go, so that starting again for the same
 * person can wait, and the letter that a client writes to themselves afterwards, which no staff ever selects.
 */
export class Closing1764320000000 implements MigrationInterface {
  name = 'Closing1764320000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // Of plans that ended before this there is only the alias that the client has now.
      `alter table plans add column let_go_alias text`,
      `update plans p set let_go_alias = c.other_alias from clients c
       where c.practice_id = p.practice_id and c.id = p.client_id and p.ending = 'LET_GO'`,
      `create index plans_by_ending on plans (practice_id, ending) where ending is not null`,
      `create table letters (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         plan_id uuid not null,
         created_at timestamptz not null,
         saved_at timestamptz not null,
         text_sealed bytea not null,
         version integer not null check (version > 0),
         primary key (practice_id, id),
         unique (practice_id, plan_id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, plan_id) references plans (practice_id, id) on delete cascade
       )`,
      ...tenantTable('letters', {
        read: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      `grant select, insert, update, delete on letters to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: letters would be lost. Restore a backup instead.');
  }
}
