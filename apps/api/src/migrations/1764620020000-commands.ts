import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { tenantTable } from './support/tenant-table.js';

const MINE = 'practice_id = PRACTICE and member_id = MEMBER';
const OWN = 'practice_id = PRACTICE and client_id = CLIENT';

/** What a mutation was asked to do under an id that its caller made: a keyed hash of the input, and nothing of it. */
export class Commands1764620020000 implements MigrationInterface {
  name = 'Commands1764620020000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table commands (
         practice_id uuid not null references practices (id) on delete cascade,
         mutation text not null,
         id uuid not null,
         member_id uuid not null,
         client_id uuid,
         created_at timestamptz not null,
         input_hash bytea not null,
         primary key (practice_id, member_id, mutation, id),
         foreign key (practice_id, member_id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index commands_of_client on commands (practice_id, client_id)`,
      ...tenantTable('commands', { read: MINE }),
      ...clientsOwn('commands', { read: OWN, insert: OWN }),
      `grant select, insert on commands to footing_app, footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table commands');
  }
}
