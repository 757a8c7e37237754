import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a step was skipped, sealed. Steps that were skipped earlier have none. */
export class SkipReasons1764610000000 implements MigrationInterface {
  name = 'SkipReasons1764610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table plan_steps add column skip_reason_sealed bytea`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan_steps drop column skip_reason_sealed');
  }
}
