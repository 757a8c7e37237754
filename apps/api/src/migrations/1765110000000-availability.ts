import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

/**
 * Session types of a practice, and when each coach can be booked. Clients can see the types and never the hours: what is free is worked
 * out for them.
 */
export class Availability1765110000000 implements MigrationInterface {
  name = 'Availability1765110000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table session_types (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         name text not null check (name <> ''),
         minutes integer not null check (minutes between 5 and 480),
         buffer_before integer not null default 0 check (buffer_before between 0 and 240),
         buffer_after integer not null default 0 check (buffer_after between 0 and 240),
         place_kind text not null check (place_kind in ('ROOM', 'PHONE', 'LINK')),
         place text not null default '',
         booked_by text not null check (booked_by in ('STAFF', 'CLIENTS')),
         removed_at timestamptz,
         version integer not null default 1 check (version > 0),
         primary key (practice_id, id)
       )`,
      `create table coach_availability (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         weekly jsonb not null check (jsonb_typeof(weekly) = 'array' and jsonb_array_length(weekly) = 7),
         exceptions jsonb not null default '[]' check (jsonb_typeof(exceptions) = 'array' and jsonb_array_length(exceptions) <= 200),
         notice_minutes integer not null check (notice_minutes between 0 and 20160),
         days_ahead integer not null check (days_ahead between 1 and 365),
         max_per_day integer check (max_per_day between 1 and 20),
         link text not null default '',
         version integer not null default 1 check (version > 0),
         primary key (practice_id, id),
         foreign key (practice_id, id) references members (practice_id, id) on delete cascade
       )`,
      ...tenantTable('session_types', {
        read: 'practice_id = PRACTICE and STAFF',
        write: 'practice_id = PRACTICE and OWNER',
      }),
      ...clientsOwn('session_types', { read: 'practice_id = PRACTICE' }),
      ...tenantTable('coach_availability', {
        read: 'practice_id = PRACTICE and STAFF',
        write: 'practice_id = PRACTICE and STAFF and id = MEMBER',
      }),
      `grant select, insert, update on session_types to footing_app`,
      `grant select on session_types to footing_client`,
      `grant select, insert, update on coach_availability to footing_app`,
      `alter table practices add column session_change_hours integer not null default 24
         check (session_change_hours between 0 and 336)`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: session types and hours would be lost. Restore a backup instead.',
    );
  }
}
