import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { tenantTable } from './support/tenant-table.js';

const MINE = 'practice_id = PRACTICE and member_id = MEMBER';
const OWN = 'practice_id = PRACTICE and client_id = CLIENT';

/** When a client last gave their password once more on a device: their earlier answers are shown there for a while. */
export class PasswordProofs1764620040000 implements MigrationInterface {
  name = 'PasswordProofs1764620040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table password_proofs (
         practice_id uuid not null references practices (id) on delete cascade,
         member_id uuid not null,
         client_id uuid not null,
         sign_in_id uuid not null,
         proved_at timestamptz not null,
         primary key (practice_id, member_id, sign_in_id),
         foreign key (practice_id, member_id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index password_proofs_of_client on password_proofs (practice_id, client_id)`,
      ...tenantTable('password_proofs', { read: MINE }),
      ...clientsOwn('password_proofs', { read: OWN, insert: OWN, update: OWN }),
      `grant select, insert, update on password_proofs to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table password_proofs');
  }
}
