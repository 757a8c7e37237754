import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers to a form can open a follow-up for the client's coach. The kind stands between others, so what Today knows about
 * each client, with the position of the kind, is worked out again.
 */
export class FormAlarms1764920010000 implements MigrationInterface {
  name = 'FormAlarms1764920010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table follow_ups drop constraint follow_ups_kind_check`,
      `alter table follow_ups add constraint follow_ups_kind_check check (kind in ('LEGAL_ORDER', 'SAFETY_HOLD',
         'CALL_REQUEST', 'FORM_ALARM', 'READINESS', 'NEW_START', 'TRANSFER', 'ACCESS_REQUEST'))`,
      `update clients set attention_due_at = to_timestamp(0)`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: follow-ups of the new kind may exist. Restore a backup instead.',
    );
  }
}
