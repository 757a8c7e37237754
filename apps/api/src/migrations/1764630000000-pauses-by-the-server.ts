import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/tenant-table.js';

/**
 * Outreach can also be paused by what staff or the worker do: a coach marks the answers that had ended a pause as
 * given by mistake, or answers from before the outreach gate are looked at again. That entry is theirs to write.
 */
export class PausesByTheServer1764630000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy safety_events_insert on safety_events with check (${spelled(
        `practice_id = PRACTICE and ((client_id = CLIENT and kind not in ('REVIEWED', 'TALKED'))
          or (STAFF and kind = 'STOPPED')
          or (STAFF and kind in ('REVIEWED', 'TALKED') and reviewed_by = MEMBER))`,
      )})`,
    );
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: pauses of the server may exist. Restore a backup instead.',
    );
  }
}
