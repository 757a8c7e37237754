import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OF_STAFF = `practice_id = PRACTICE and STAFF`;
const OF_CLIENT = `practice_id = PRACTICE and client_id = CLIENT`;

/** What a client may read of a package: not the notes of staff about its payment. */
const SEEN = `practice_id, id, created_at, client_id, description, sessions, price_minor, currency, valid_until, type_ids, pay_link,
  paid_on, ended_at, version`;

/**
 * Packages of sessions that clients bought, and which session took which of them. Each session of a package has a number up to as many
 * as the package has, and a number is taken once: two bookings never take the same last one.
 */
export class Packages1765200000000 implements MigrationInterface {
  name = 'Packages1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table billing_settings (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null check (id = practice_id),
         created_at timestamptz not null,
         description text not null check (description <> ''),
         booking_needs_package boolean not null default false,
         legal_name text not null default '',
         address text not null default '',
         tax_id text not null default '',
         footer text not null default '',
         version integer not null default 1 check (version > 0),
         primary key (practice_id, id)
       )`,
      `create table packages (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         sold_by uuid not null,
         description text not null check (description <> ''),
         sessions integer not null check (sessions between 1 and 200),
         price_minor integer not null check (price_minor between 0 and 2000000000),
         currency text not null check (currency ~ '^[A-Z]{3}$'),
         valid_until date,
         type_ids uuid[] not null default '{}',
         pay_link text not null default '',
         paid_on date,
         paid_note text not null default '',
         paid_by uuid,
         ended_at timestamptz,
         version integer not null default 1 check (version > 0),
         primary key (practice_id, id),
         unique (practice_id, id, client_id, sessions),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, sold_by) references members (practice_id, id),
         foreign key (practice_id, paid_by) references members (practice_id, id),
         constraint packages_paid_check check ((paid_on is null) = (paid_by is null) and (paid_on is not null or paid_note = ''))
       )`,
      `create index packages_of_client on packages (practice_id, client_id, created_at)`,
      `create index packages_sold_by on packages (practice_id, sold_by, created_at)`,
      `create table package_uses (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         package_id uuid not null,
         package_sessions integer not null,
         number integer not null,
         state text not null check (state in ('TAKEN', 'LATE', 'GIVEN_BACK')),
         settled_at timestamptz,
         given_back_by uuid,
         reason text not null default '',
         primary key (practice_id, id),
         foreign key (practice_id, id) references sessions (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, package_id, client_id, package_sessions)
           references packages (practice_id, id, client_id, sessions) on delete cascade,
         foreign key (practice_id, given_back_by) references members (practice_id, id),
         constraint package_uses_number_check check (number between 1 and package_sessions),
         constraint package_uses_given_back_check check ((given_back_by is null) = (reason = '')
           and (given_back_by is null or state = 'GIVEN_BACK') and (state = 'TAKEN') = (settled_at is null))
       )`,
      `create unique index package_uses_once on package_uses (practice_id, package_id, number) where state <> 'GIVEN_BACK'`,
      ...tenantTable('billing_settings', {
        read: OF_STAFF,
        write: 'practice_id = PRACTICE and OWNER',
      }),
      ...clientsOwn('billing_settings', { read: 'practice_id = PRACTICE' }),
      ...tenantTable('packages', { read: OF_STAFF }),
      ...clientsOwn('packages', { read: OF_CLIENT }),
      ...tenantTable('package_uses', { read: OF_STAFF }),
      ...clientsOwn('package_uses', { read: OF_CLIENT }),
      `grant select, insert, update on billing_settings, packages, package_uses to footing_app`,
      `grant select (practice_id, id, booking_needs_package) on billing_settings to footing_client`,
      `grant select (${SEEN}) on packages to footing_client`,
      `grant select (practice_id, id, created_at, client_id, package_id, number, state, reason) on package_uses to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: packages and what their sessions took would be lost. Restore a backup instead.',
    );
  }
}
