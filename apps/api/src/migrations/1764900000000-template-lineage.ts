import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a template comes from: the template that it is a copy of, or the file that it was imported from. */
export class TemplateLineage1764900000000 implements MigrationInterface {
  name = 'TemplateLineage1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table templates add lineage jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table templates drop lineage');
  }
}
