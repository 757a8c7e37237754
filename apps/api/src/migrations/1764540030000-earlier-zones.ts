import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The zones that a client has left, so that what they wait for never comes earlier because they moved. */
export class EarlierZones1764540030000 implements MigrationInterface {
  name = 'EarlierZones1764540030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table clients add column earlier_zones jsonb not null default '[]'
         check (jsonb_typeof(earlier_zones) = 'array')`,
    );
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: earlier time zones of clients would be lost. Restore a backup instead.',
    );
  }
}
