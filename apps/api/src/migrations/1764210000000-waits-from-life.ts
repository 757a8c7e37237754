import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits that count from a life are decided by, kept with the plan: whoever changes the plan reads it there. */
export class WaitsFromLife1764210000000 implements MigrationInterface {
  name = 'WaitsFromLife1764210000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // Set only where a rule of the plan waits from the last contact: nobody is told more than the wait tells.
      `alter table plans add column last_contact_at timestamptz`,
      `alter table plan_steps add column calm_at timestamptz`,
      // Why its waits were last shortened, by the coach.
      `alter table plan_steps add column wait_reason_sealed bytea`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table plan_steps drop column wait_reason_sealed, drop column calm_at',
    );
    await runner.query('alter table plans drop column last_contact_at');
  }
}
