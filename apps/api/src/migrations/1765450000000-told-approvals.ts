import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

const MINE = 'practice_id = PRACTICE and member_id = MEMBER';

/**
 * What is kept about a client names the steps that wait for an approval, so that devices of the coach are told of each once. The server
 * looks for those devices in all practices.
 */
export class ToldApprovals1765450000000 implements MigrationInterface {
  name = 'ToldApprovals1765450000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table client_attention add column approvals uuid[] not null default '{}'`,
      `create index push_devices_of_coaches on push_devices (practice_id, safe_until) where 'CLIENT_CHANGES' = any(kinds)`,
      readIf(`(${MINE}) or (SYSTEM and (practice_id = PRACTICE or PRACTICE is null))`),
      `grant select (approvals), update (approvals) on client_attention to footing_sharing`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      readIf(`(${MINE}) or (practice_id = PRACTICE and SYSTEM)`),
      `revoke select (approvals), update (approvals) on client_attention from footing_sharing`,
      `drop index push_devices_of_coaches`,
      `alter table client_attention drop column approvals`,
    ]) {
      await runner.query(statement);
    }
  }
}

const readIf = (rule: string): string =>
  `alter policy push_devices_read on push_devices using (${spelled(rule)})`;
