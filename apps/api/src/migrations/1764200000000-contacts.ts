import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * Contacts of clients with the other person, and what a plan allows of them. As with check-ins the policy reads
 * the ledger of consents itself. There is no column for what anybody wrote, and none may be added: the other
 * person's words are not ours to keep.
 */
export class Contacts1764200000000 implements MigrationInterface {
  name = 'Contacts1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table consents drop constraint consents_purpose_check`,
      `alter table consents add constraint consents_purpose_check check (purpose in ('CHECK_INS', 'CONTACT_LOG'))`,
      // {max, days, quiet: {from, to} | null, since}, as `Allowance` in the engine; null: none agreed on.
      `alter table plans add column allowance jsonb`,
      // created_at: when it was; received_at: when it was told.
      `create table contacts (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         received_at timestamptz not null,
         begun_by text not null check (begun_by in ('CLIENT', 'OTHER')),
         means text not null check (means in ('MESSAGE', 'CALL', 'IN_PERSON', 'SOCIAL', 'OTHER')),
         felt smallint check (felt between 1 and 5),
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         check (created_at <= received_at)
       )`,
      `create index contacts_by_client on contacts (practice_id, client_id, created_at desc)`,
      ...tenantTable('contacts', {
        read: `practice_id = PRACTICE and (client_id = CLIENT or (STAFF and coalesce((
          select o.granted from consents o
          where o.practice_id = contacts.practice_id and o.client_id = contacts.client_id
            and o.purpose = 'CONTACT_LOG' order by o.number desc limit 1), false)))`,
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      ...immutable('contacts', 'a contact', undefined, ['update']),
      `grant select, insert, delete on contacts to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: the contact log would be lost. Restore a backup instead.');
  }
}
