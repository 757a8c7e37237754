import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowValues } from './support/allowed-values.js';

const KINDS = ['COUPLE_WAITING', 'COUPLE_LEFT', 'COUPLE_ANSWERED'];

/**
 * Attention items about couples: a coach can snooze or dismiss them. They stand between other kinds, so what Today knows about
 * each client, with the position of the kind, is worked out again.
 */
export class CoupleAttention1764930010000 implements MigrationInterface {
  name = 'CoupleAttention1764930010000';

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, 'attention_marks', 'kind', KINDS);
    await runner.query(`update clients set attention_due_at = to_timestamp(0)`);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: marks of the new kinds may exist. Restore a backup instead.',
    );
  }
}
