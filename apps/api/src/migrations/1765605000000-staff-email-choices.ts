import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which emails members of staff have turned off. What concerns a client's safety cannot be. */
export class StaffEmailChoices1765605000000 implements MigrationInterface {
  name = 'StaffEmailChoices1765605000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table members add column emails_off text[] not null default '{}',
         add constraint members_emails_off_check check (emails_off <@ array['BOOKINGS', 'TRANSFERS'])`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table members drop column emails_off`);
  }
}
