import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A PIN that covers the pages on a device that is put down. The PIN is of the account and kept as a hash; being
 * locked, and the wrong tries, are of one sign-in, so that a reload stays locked whatever the page remembers.
 */
export class ScreenLocks1764310000000 implements MigrationInterface {
  name = 'ScreenLocks1764310000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table accounts
         add column pin_hash text,
         add column lock_after_minutes smallint check (lock_after_minutes in (1, 5, 15)),
         add check ((pin_hash is null) = (lock_after_minutes is null))`,
      `alter table sign_ins
         add column locked_at timestamptz,
         add column pin_failures smallint not null default 0`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sign_ins drop column locked_at, drop column pin_failures');
    await runner.query('alter table accounts drop column pin_hash, drop column lock_after_minutes');
  }
}
