import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowValues } from './support/allowed-values.js';

/** Forms that a client filled in for their coach wait to be read, as everything else that clients share. */
export class FormReads1765041000000 implements MigrationInterface {
  name = 'FormReads1765041000000';

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, 'read_marks', 'section', ['FORMS']);
    for (const statement of [
      // What is unread is looked for in each client's latest answers, however many they have given.
      `create index form_answers_shared on form_answers (practice_id, client_id, sent_at) where shared`,
      `update clients c set attention_due_at = to_timestamp(0)
       where exists (select from form_answers a where a.practice_id = c.practice_id and a.client_id = c.id and a.shared)`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: read marks of the new section may exist. Restore a backup instead.',
    );
  }
}
