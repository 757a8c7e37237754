import type { MigrationInterface, QueryRunner } from 'typeorm';

const LIMITS = `cardinality(tags) <= 5 and cardinality(tag_keys) = cardinality(tags)`;

/** Tags of templates, and `tag_keys`, by which they are compared. The index serves the list of all tags. */
export class TemplateTags1764901000000 implements MigrationInterface {
  name = 'TemplateTags1764901000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['templates', 'library_templates']) {
      await runner.query(
        `alter table ${table} add tags text[] not null default '{}', add tag_keys text[] not null default '{}',
           add constraint ${table}_tags check (${LIMITS})`,
      );
    }
    await runner.query(
      `create index templates_tagged on templates (practice_id) where deleted_at is null and tag_keys <> '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index templates_tagged`);
    for (const table of ['library_templates', 'templates']) {
      await runner.query(`alter table ${table} drop tags, drop tag_keys`);
    }
  }
}
