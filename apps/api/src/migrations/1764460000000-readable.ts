import type { MigrationInterface, QueryRunner } from 'typeorm';
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
    throw new Error('Who may read what has no way back: restore a backup instead.');
  }
}

const OWNER = `(select current_setting('app.role', true) = 'OWNER')`;

const ownOr = (condition: string): string =>
  `practice_id = PRACTICE and (client_id = CLIENT or (${condition}))`;

/** Of clients of the caller's own, by the purpose's word; of others an owner, by the supervisor's too. */
function readable(purpose: string | null): string {
  return `client_id in (
    select k.id from clients k
    where k.practice_id = PRACTICE and STAFF and (k.coach_id = MEMBER or ${OWNER})
      and ${purpose ? said(purpose) : 'true'} and (k.coach_id = MEMBER or ${said('SUPERVISOR')}))`;
}

/** The latest word of the client `k`. */
const said = (purpose: string): string =>
  `coalesce((select o.granted from consents o
     where o.practice_id = k.practice_id and o.client_id = k.id
       and o.purpose = '${purpose}' order by o.number desc limit 1), false)`;
