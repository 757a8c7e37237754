import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowValues } from './support/allowed-values.js';

/** Attention items about the thread of a couple. They stand between other kinds, whose positions are worked out again. */
export class CoupleMessageAttention1765600000000 implements MigrationInterface {
  name = 'CoupleMessageAttention1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, 'attention_marks', 'kind', ['COUPLE_MESSAGES']);
    await runner.query(`update clients set attention_due_at = to_timestamp(0)`);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: marks of the new kind may exist. Restore a backup instead.',
    );
  }
}
