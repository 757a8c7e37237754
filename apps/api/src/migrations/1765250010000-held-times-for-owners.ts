import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

const POLICY = 'leads_booking_select on leads using';

/**
 * An owner sees when the times of all coaches are held. The role that books answers them, which is granted times and not who asked for them.
 */
export class HeldTimesForOwners1765250010000 implements MigrationInterface {
  name = 'HeldTimesForOwners1765250010000';

  async up(runner: QueryRunner): Promise<void> {
    const owners = spelled('practice_id = PRACTICE and (coach_id = MEMBER or OWNER)');
    await runner.query(`alter policy ${POLICY} (${owners})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const own = spelled('practice_id = PRACTICE and coach_id = MEMBER');
    await runner.query(`alter policy ${POLICY} (${own})`);
  }
}
