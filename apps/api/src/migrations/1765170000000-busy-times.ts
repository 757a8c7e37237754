import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled, tenantTable } from './support/row-policies.js';

const OF_COACH = `practice_id = PRACTICE and ((STAFF and coach_id = MEMBER) or SYSTEM)`;

/**
 * Calendars of coaches somewhere else, and when they say that the coach is busy. Only the coach and the server can read an address. The
 * busy times are a table of their own, because all staff and the role that books have to respect them.
 */
export class BusyTimes1765170000000 implements MigrationInterface {
  name = 'BusyTimes1765170000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table busy_calendars (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         coach_id uuid not null,
         name text not null check (name <> ''),
         address text not null check (address <> ''),
         due_at timestamptz not null,
         asked_at timestamptz not null,
         tried_at timestamptz,
         read_at timestamptz,
         failures integer not null default 0 check (failures >= 0),
         problem text check (problem in ('UNREACHABLE', 'REFUSED', 'TOO_BIG', 'NO_CALENDAR')),
         etag text,
         last_modified text,
         primary key (practice_id, id),
         unique (practice_id, id, coach_id),
         foreign key (practice_id, coach_id) references members (practice_id, id) on delete cascade,
         check ((problem is null) = (failures = 0))
       )`,
      `create index busy_calendars_of_coach on busy_calendars (practice_id, coach_id, created_at)`,
      `create index busy_calendars_due on busy_calendars (due_at, practice_id, id)`,
      `create table busy_times (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         coach_id uuid not null,
         times tstzmultirange not null,
         primary key (practice_id, id),
         foreign key (practice_id, id, coach_id) references busy_calendars (practice_id, id, coach_id) on delete cascade
       )`,
      `create index busy_times_of_coach on busy_times (practice_id, coach_id)`,
      ...tenantTable('busy_calendars', {
        // The worker finds out in which practices something is due.
        read: `(${OF_COACH}) or (PRACTICE is null and SYSTEM)`,
        write: OF_COACH,
      }),
      ...tenantTable('busy_times', {
        read: `practice_id = PRACTICE and STAFF`,
        write: `practice_id = PRACTICE and SYSTEM`,
      }),
      `create policy busy_times_booking_select on busy_times for select to footing_booking
         using (${spelled('practice_id = PRACTICE and coach_id = MEMBER')})`,
      `grant select, insert, update, delete on busy_calendars to footing_app`,
      `grant select, insert, update, delete on busy_times to footing_app`,
      `grant select (practice_id, coach_id, times) on busy_times to footing_booking`,
    ]) {
      await runner.query(statement);
    }
    await addTask(runner);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: addresses of calendars would be lost. Restore a backup instead.',
    );
  }
}

/** Adds `read_busy_calendars` to the tasks that staff and the server may enqueue, whatever else is in the list. */
async function addTask(runner: QueryRunner): Promise<void> {
  const [{ text }] = (await runner.query(
    `select pg_get_functiondef('enqueue_job(text, uuid, timestamptz)'::regprocedure) as text`,
  )) as [{ text: string }];
  const added = text.replace(
    `'escalate_follow_ups'`,
    `'escalate_follow_ups', 'read_busy_calendars'`,
  );
  if (added === text) throw new Error('The list of tasks was not found.');
  await runner.query(added);
}
