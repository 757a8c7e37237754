import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of steps beside the content, which is long: the list of templates read all of it to count them. */
export class TemplateSteps1764690010000 implements MigrationInterface {
  name = 'TemplateSteps1764690010000';

  async up(runner: QueryRunner): Promise<void> {
    const steps = (content: string) =>
      `integer generated always as (jsonb_array_length(${content} -> 'steps')) stored`;
    await runner.query(
      `alter table library_versions add column steps ${steps('content')}, alter column steps set not null`,
    );
    await runner.query(
      `alter table template_versions add column steps ${steps('content')}, alter column steps set not null`,
    );
    await runner.query(`alter table templates add column draft_steps ${steps('draft')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table library_versions drop column steps`);
    await runner.query(`alter table template_versions drop column steps`);
    await runner.query(`alter table templates drop column draft_steps`);
  }
}
