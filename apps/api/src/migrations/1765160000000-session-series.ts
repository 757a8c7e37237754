import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

/**
 * A series of sessions: how it repeats. Its sessions are ordinary rows, each with the day and the time that the series has for it. A session
 * that was moved alone starts at another time.
 */
export class SessionSeries1765160000000 implements MigrationInterface {
  name = 'SessionSeries1765160000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table session_series (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         repeats text not null check (repeats in ('WEEKLY', 'TWO_WEEKS', 'MONTHLY', 'MONTHLY_LAST')),
         primary key (practice_id, id),
         unique (practice_id, id, client_id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `alter table sessions
         add column series_id uuid,
         add column series_date date,
         add column series_at timestamptz,
         add constraint sessions_series_check check ((series_id is null) = (series_date is null)
           and (series_id is null) = (series_at is null) and (series_id is null or joint_id is null)),
         add foreign key (practice_id, series_id, client_id) references session_series (practice_id, id, client_id)`,
      `create index sessions_by_series on sessions (practice_id, series_id, starts_at) where series_id is not null`,
      ...tenantTable('session_series', { read: 'practice_id = PRACTICE and STAFF' }),
      ...clientsOwn('session_series', { read: 'practice_id = PRACTICE and client_id = CLIENT' }),
      `grant select, insert, update on session_series to footing_app`,
      `grant select on session_series to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: series would be lost. Restore a backup instead.');
  }
}
