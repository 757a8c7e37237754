import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled, tenantTable } from './support/row-policies.js';

const OF_COACH = `practice_id = PRACTICE and ((STAFF and coach_id = MEMBER) or SYSTEM)`;
const PAGE = `practice_id, coach_id, starts_at, ends_at, buffer_before, buffer_after, held_until`;
const ASKED = `practice_id, id, created_at, coach_id, type_id, starts_at, ends_at, minutes, buffer_before, buffer_after, name,
  email, time_zone, status, held_until, erase_at, hash`;

/**
 * Public pages on which new people ask for a first conversation, and the leads that they become. The role that books inserts leads of one
 * coach and sees when their time is held, and nothing else of them. A lead is read by its coach alone, and erased by the server.
 */
export class Leads1765220000000 implements MigrationInterface {
  name = 'Leads1765220000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table session_types drop constraint session_types_booked_by_check`,
      `alter table session_types add constraint session_types_booked_by_check
         check (booked_by in ('STAFF', 'CLIENTS', 'NEW_PEOPLE'))`,
      `create table booking_pages (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         is_on boolean not null,
         code text not null check (code ~ '^[a-z0-9]{16}$'),
         primary key (practice_id, id),
         unique (practice_id, code),
         foreign key (practice_id, id) references members (practice_id, id) on delete cascade
       )`,
      ...tenantTable('booking_pages', {
        read: `practice_id = PRACTICE and ((STAFF and id = MEMBER) or SYSTEM)`,
        write: `practice_id = PRACTICE and STAFF and id = MEMBER`,
      }),
      `grant select, insert, update on booking_pages to footing_app`,
      `create table leads (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         coach_id uuid not null,
         type_id uuid not null,
         starts_at timestamptz not null,
         ends_at timestamptz not null,
         minutes integer not null check (minutes between 5 and 480),
         buffer_before integer not null check (buffer_before between 0 and 240),
         buffer_after integer not null check (buffer_after between 0 and 240),
         name text,
         email text,
         time_zone text not null,
         status text not null check (status in ('UNCONFIRMED', 'WAITING', 'ACCEPTED', 'DECLINED')),
         held_until timestamptz not null,
         erase_at timestamptz not null,
         hash bytea check (octet_length(hash) = 32),
         client_id uuid,
         primary key (practice_id, id),
         unique (practice_id, hash),
         check (ends_at > starts_at),
         constraint leads_one_at_a_time exclude using gist
           (practice_id with =, coach_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'WAITING'),
         foreign key (practice_id, coach_id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, type_id) references session_types (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index leads_of_coach on leads (practice_id, coach_id, held_until)`,
      `create index leads_to_erase on leads (erase_at)`,
      `create index leads_of_type on leads (practice_id, type_id)`,
      `create index leads_of_client on leads (practice_id, client_id) where client_id is not null`,
      ...tenantTable('leads', {
        read: `(${OF_COACH}) or (PRACTICE is null and SYSTEM)`,
        write: OF_COACH,
      }),
      `create policy leads_booking_select on leads for select to footing_booking
         using (${spelled('practice_id = PRACTICE and coach_id = MEMBER')})`,
      `create policy leads_booking_insert on leads for insert to footing_booking
         with check (${spelled(`practice_id = PRACTICE and coach_id = MEMBER and status = 'UNCONFIRMED' and client_id is null`)})`,
      `grant select, update (name, email, status, held_until, erase_at, hash, client_id), delete on leads to footing_app`,
      `grant select (${PAGE}), insert (${ASKED}) on leads to footing_booking`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: people who asked for a time would be lost. Restore a backup instead.',
    );
  }
}
