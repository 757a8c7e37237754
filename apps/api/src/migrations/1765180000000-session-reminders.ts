import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './support/row-policies.js';

const TIME = `~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

/**
 * Reminders of sessions: what a client asked for and their quiet hours, what a session type allows, and when each reminder is due.
 * Nobody asked before, so nobody is reminded.
 */
export class SessionReminders1765180000000 implements MigrationInterface {
  name = 'SessionReminders1765180000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table reminders
         add column day_before boolean not null default false,
         add column hour_before boolean not null default false,
         add column quiet_from text not null default '21:00' check (quiet_from ${TIME}),
         add column quiet_to text not null default '08:00' check (quiet_to ${TIME})`,
      `alter table session_types
         add column reminds_day_before boolean not null default true,
         add column reminds_hour_before boolean not null default true`,
      // starts_at: of the session it was worked out for. made_at: then it was sent or dropped, and it is never due again.
      `create table session_reminders (
         practice_id uuid not null references practices (id) on delete cascade,
         session_id uuid not null,
         kind text not null check (kind in ('DAY_BEFORE', 'HOUR_BEFORE')),
         client_id uuid not null,
         starts_at timestamptz not null,
         due_at timestamptz not null check (due_at < starts_at),
         made_at timestamptz,
         email_id uuid check (email_id is null or made_at is not null),
         primary key (practice_id, session_id, kind),
         foreign key (practice_id, session_id) references sessions (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index session_reminders_due on session_reminders (due_at, practice_id, session_id, kind) where made_at is null`,
      `create index session_reminders_of_client on session_reminders (practice_id, client_id)`,
      // The worker is in no practice until a row tells it which one to enter.
      ...tenantTable('session_reminders', {
        read: `SYSTEM and (practice_id = PRACTICE or PRACTICE is null)`,
        write: `practice_id = PRACTICE and SYSTEM`,
      }),
      `grant select, insert, update, delete on session_reminders to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: what clients asked for would be lost. Restore a backup instead.',
    );
  }
}
