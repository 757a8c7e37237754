import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A pause can end by itself. Lists need to know when without reading the plan: what is stored as resting goes on
 * once that moment has come.
 */
export class Pauses1764440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table plans add column resumes_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table plans drop column resumes_at`);
  }
}
