import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which the planned messages are found that were stopped a month ago, to be deleted. */
export class StoppedMessages1765530000000 implements MigrationInterface {
  name = 'StoppedMessages1765530000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index planned_messages_stopped on planned_messages (not_sent_at, practice_id, id) where not_sent_at is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index planned_messages_stopped');
  }
}
