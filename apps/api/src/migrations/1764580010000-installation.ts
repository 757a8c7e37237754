import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row that says, by a text sealed with it, which master key this database belongs to. */
export class Installation1764580010000 implements MigrationInterface {
  name = 'Installation1764580010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table installation (
         one boolean primary key default true check (one),
         key_check bytea not null
       )`,
    );
    await runner.query('grant select on installation to footing_app');
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: the check of the master key would be lost. Restore a backup instead.',
    );
  }
}
