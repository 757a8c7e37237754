import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { readable } from './support/readable.js';
import { immutable, tenantTable } from './support/tenant-table.js';

const MINE = 'practice_id = PRACTICE and client_id = CLIENT';

/** That a client asked their coach to call, with a note if they like. Who has to answer is in follow_ups. */
export class CallRequests1764550010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table call_requests (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         note_sealed bytea,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index call_requests_of_client on call_requests (practice_id, client_id, created_at desc)`,
      ...tenantTable('call_requests', {
        read: `practice_id = PRACTICE and ${readable(null)}`,
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      ...['read', 'insert', 'update', 'delete'].map(
        (verb) => `alter policy call_requests_${verb} on call_requests to footing_app`,
      ),
      ...clientsOwn('call_requests', { read: MINE, insert: MINE }),
      ...immutable('call_requests', 'a request for a call', undefined, ['update']),
      `grant select on call_requests to footing_app`,
      `grant select, insert on call_requests to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: call requests would be lost. Restore a backup instead.');
  }
}
