import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a practice is called in emails, and whether replies to a coach's emails go to the coach's own address. */
export class Emails1764600000000 implements MigrationInterface {
  name = 'Emails1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    // Null: the name of the practice.
    await runner.query(
      'alter table practices add column email_name text check (length(email_name) between 1 and 80)',
    );
    await runner.query(
      'alter table members add column takes_replies boolean not null default false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table members drop column takes_replies');
    await runner.query('alter table practices drop column email_name');
  }
}
