import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readFrom } from './support/tenant-table.js';

const LOOKS_IN = `(select current_setting('app.role', true) in ('OWNER', 'SYSTEM'))`;

/**
 * Whoever stands in for a coach reads the open follow-ups of that coach's clients, and of those that are acknowledged
 * only what they were told of or acknowledged themselves: what was before is not theirs to know.
 */
export class StandIns1764620030000 implements MigrationInterface {
  name = 'StandIns1764620030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readFrom('follow_ups', VISIBLE));
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: it would show what was hidden. Restore a backup instead.');
  }
}

const VISIBLE = `practice_id = PRACTICE and (${LOOKS_IN} or (STAFF and (assignee_id = MEMBER or opened_by = MEMBER
    or client_id in (select k.id from clients k where k.practice_id = PRACTICE and k.coach_id = MEMBER)
    or ((acknowledged_at is null or acknowledged_by = MEMBER or MEMBER = any(told))
      and client_id in (select k.id from clients k join coach_absences a
        on a.practice_id = k.practice_id and a.member_id = k.coach_id
        where k.practice_id = PRACTICE and a.stand_in_id = MEMBER)))))
  or (PRACTICE is null and (select current_setting('app.role', true)) = 'SYSTEM')`;
