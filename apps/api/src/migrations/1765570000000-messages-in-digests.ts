import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

const COACHED = `practice_id = PRACTICE and coach_id = MEMBER and current_setting('app.role', true) in ('OWNER', 'COACH')`;
const OF_MEMBERS = `${COACHED} and ((with_id = MEMBER and (shares_messages or not from_client))
  or (shares_earlier_messages and shares_messages))`;
/** What the present coach wrote and did not withdraw, never what a client wrote. The texts are sealed. */
const COUNTED = `practice_id = PRACTICE and SYSTEM and not from_client and with_id = coach_id and withdrawn_at is null`;

/** The server sees that there are messages of a client's coach, so that the digest can tell of unread ones. */
export class MessagesInDigests1765570000000 implements MigrationInterface {
  name = 'MessagesInDigests1765570000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readIf(`(${OF_MEMBERS}) or (${COUNTED})`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(readIf(OF_MEMBERS));
  }
}

const readIf = (rule: string): string =>
  `alter policy messages_read on messages using (${spelled(rule)})`;
