import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A coach searches their own notes from the latest on, some hundred at a time. */
export class NotesByTime1765150020000 implements MigrationInterface {
  name = 'NotesByTime1765150020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index notes_by_author_and_time on notes (practice_id, author_id, created_at desc, id desc)`,
    );
    await runner.query(`drop index notes_by_author`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create index notes_by_author on notes (practice_id, author_id)`);
    await runner.query(`drop index notes_by_author_and_time`);
  }
}
