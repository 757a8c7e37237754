import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OF_STAFF = `practice_id = PRACTICE and STAFF`;
const OF_CLIENT = `practice_id = PRACTICE and client_id = CLIENT`;

/**
 * Invoices, and credits that cancel them. Their numbers run by practice without a gap: the counter is locked and counted up in the
 * transaction that issues one. What was issued never changes, whoever asks.
 */
export class Invoices1765200010000 implements MigrationInterface {
  name = 'Invoices1765200010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table invoice_numbers (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null check (id = practice_id),
         last integer not null check (last > 0),
         primary key (practice_id, id)
       )`,
      `create table invoices (
         practice_id uuid not null references practices (id),
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         package_id uuid not null,
         number integer not null check (number > 0),
         kind text not null check (kind in ('INVOICE', 'CREDIT')),
         cancels_id uuid,
         issued_on date not null,
         issued_by uuid not null,
         amount_minor integer not null,
         currency text not null check (currency ~ '^[A-Z]{3}$'),
         content text not null,
         primary key (practice_id, id),
         unique (practice_id, number),
         unique (practice_id, cancels_id),
         unique (practice_id, id, client_id, package_id),
         foreign key (practice_id, client_id) references clients (practice_id, id),
         foreign key (practice_id, package_id) references packages (practice_id, id),
         foreign key (practice_id, issued_by) references members (practice_id, id),
         foreign key (practice_id, cancels_id, client_id, package_id) references invoices (practice_id, id, client_id, package_id),
         constraint invoices_credit_check check ((kind = 'CREDIT') = (cancels_id is not null)
           and (kind = 'INVOICE' and amount_minor >= 0 or kind = 'CREDIT' and amount_minor <= 0))
       )`,
      `create index invoices_of_package on invoices (practice_id, package_id, number)`,
      `create index invoices_of_client on invoices (practice_id, client_id, number)`,
      `create function invoices_immutable() returns trigger language plpgsql as $$
       begin
         raise exception 'an invoice cannot be changed' using errcode = '23001';
       end $$`,
      `create trigger invoices_immutable before update or delete on invoices
         for each row execute function invoices_immutable()`,
      ...tenantTable('invoice_numbers', { read: OF_STAFF }),
      ...tenantTable('invoices', { read: OF_STAFF }),
      ...clientsOwn('invoices', { read: OF_CLIENT }),
      `grant select, insert, update on invoice_numbers to footing_app`,
      `grant select, insert on invoices to footing_app`,
      `grant select (practice_id, id, created_at, client_id, package_id, number, kind, cancels_id, issued_on, amount_minor, currency, content)
         on invoices to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: invoices, which have to be kept, would be lost. Restore a backup instead.',
    );
  }
}
