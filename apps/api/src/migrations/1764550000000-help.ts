import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A practice's own helplines, by country, each with who checked it and when. The texts that owners wrote before name
 * numbers that nobody vouched for: they stay for the owner to read and are no longer shown to clients.
 */
export class Help1764550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table safety_resources
         alter column text drop not null,
         add column lines jsonb not null default '[]' check (jsonb_typeof(lines) = 'array')`,
      `alter table clients
         add column help_country text check (help_country ~ '^[A-Z]{2}$')`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: helplines that owners added would be lost. Restore a backup instead.',
    );
  }
}
