import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a form comes from: the form that it is a copy of, or the file that it was imported from. */
export class FormLineage1765040000000 implements MigrationInterface {
  name = 'FormLineage1765040000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table forms add lineage jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table forms drop lineage');
  }
}
