import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Due digests are read so that those of a practice come together, and are made in one transaction. */
export class DigestsByPractice1764690000000 implements MigrationInterface {
  name = 'DigestsByPractice1764690000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index digest_schedule_due`);
    await runner.query(
      `create index digest_schedule_due on digest_schedule (due_at, practice_id, client_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index digest_schedule_due`);
    await runner.query(`create index digest_schedule_due on digest_schedule (due_at, client_id)`);
  }
}
