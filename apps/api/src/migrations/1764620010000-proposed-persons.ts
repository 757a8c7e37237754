import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A different person who is proposed needs the coach, who may put it off. */
export class ProposedPersons1764620010000 implements MigrationInterface {
  name = 'ProposedPersons1764620010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table attention_marks drop constraint attention_marks_kind_check`);
    await runner.query(
      `alter table attention_marks add constraint attention_marks_kind_check check (kind in
         ('SAFETY_HOLD', 'READINESS', 'OTHER_PERSON', 'APPROVAL', 'UNSIGNED_NOTE', 'URGE_UP', 'ALLOWANCE',
          'MOOD_DOWN', 'UNREAD', 'OVERDUE', 'QUIET'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: marks of the new kind may exist. Restore a backup instead.',
    );
  }
}
