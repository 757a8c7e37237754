import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readable } from './support/readable.js';
import { readFrom } from './support/tenant-table.js';

/**
 * The same rules on who reads what clients share, worked out once a statement: whose rows the caller may read, and
 * not for each row again whose it is. A coach's Today looks at thousands of them.
 */
export class Readable1764460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      readFrom('check_ins', ownOr(readable('CHECK_INS'))),
      readFrom('contacts', ownOr(readable('CONTACT_LOG'))),
      readFrom('reflections', ownOr(`shared and ${readable('REFLECTIONS')}`)),
      readFrom('breathers', ownOr(`shared_at is not null and ${readable(null)}`)),
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it would show staff more than clients agreed to. Restore a backup instead.',
    );
  }
}

const ownOr = (condition: string): string =>
  `practice_id = PRACTICE and (client_id = CLIENT or (${condition}))`;
