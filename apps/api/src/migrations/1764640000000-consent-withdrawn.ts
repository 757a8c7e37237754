import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A coach can snooze or dismiss that a client withdrew consent. */
export class ConsentWithdrawn1764640000000 implements MigrationInterface {
  name = 'ConsentWithdrawn1764640000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table attention_marks drop constraint attention_marks_kind_check`);
    await runner.query(
      `alter table attention_marks add constraint attention_marks_kind_check check (kind in (
         'SAFETY_HOLD', 'READINESS', 'CONSENT_WITHDRAWN', 'APPROVAL', 'UNSIGNED_NOTE', 'URGE_UP', 'ALLOWANCE',
         'MOOD_DOWN', 'UNREAD', 'OVERDUE', 'QUIET', 'OTHER_PERSON'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: marks of the new kind may exist. Restore a backup instead.',
    );
  }
}
