import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowValues } from './support/allowed-values.js';

const KINDS = ['SESSION_ASKED', 'NOTHING_PLANNED'];

/**
 * Attention items about requests to move or cancel a session, and about clients without a session: a coach can snooze or dismiss them.
 * The positions of kinds have moved, so what Today knows about each client is worked out again.
 */
export class SessionAttention1765181000000 implements MigrationInterface {
  name = 'SessionAttention1765181000000';

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, 'attention_marks', 'kind', KINDS);
    await runner.query(`alter table clients no force row level security`);
    await runner.query(`update clients set attention_due_at = to_timestamp(0)`);
    await runner.query(`alter table clients force row level security`);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: marks of the new kinds may exist. Restore a backup instead.',
    );
  }
}
