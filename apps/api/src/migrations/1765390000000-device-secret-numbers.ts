import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each new password changes the secret that opens what devices keep for the account. */
export class DeviceSecretNumbers1765390000000 implements MigrationInterface {
  name = 'DeviceSecretNumbers1765390000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table accounts add column device_secret_number integer not null default 0
         check (device_secret_number >= 0)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table accounts drop column device_secret_number');
  }
}
