import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message can be a reply to another one of the same client with the same coach. It keeps the id, and no copy of the text. */
export class MessageReplies1765360000000 implements MigrationInterface {
  name = 'MessageReplies1765360000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `drop index messages_by_coach`,
      `create unique index messages_by_coach on messages (practice_id, client_id, with_id, id)`,
      `alter table messages add column reply_to_id uuid`,
      `alter table messages add constraint messages_reply foreign key (practice_id, reply_to_id, client_id, with_id)
         references messages (practice_id, id, client_id, with_id)`,
      `create index messages_replies on messages (practice_id, client_id, with_id, reply_to_id) where reply_to_id is not null`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: files in messages refer to its key. Restore a backup instead.',
    );
  }
}
