import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The least minutes that a coach wants between any two sessions, whatever the session types of the practice say. */
export class BreaksOfCoaches1765470000000 implements MigrationInterface {
  name = 'BreaksOfCoaches1765470000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table coach_availability add column buffer_minutes integer not null default 0
         check (buffer_minutes between 0 and 240)`,
    );
    await runner.query(`grant select (buffer_minutes) on coach_availability to footing_booking`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table coach_availability drop column buffer_minutes');
  }
}
