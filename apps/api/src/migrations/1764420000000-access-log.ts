import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * Who read what of a client's own, and when: written by the transaction that read it, by the reader alone and in
 * their own name, and never changed. The client and the owners of the practice read it; so does whoever read,
 * of themselves.
 */
export class AccessLog1764420000000 implements MigrationInterface {
  name = 'AccessLog1764420000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table access_log (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         reader_id uuid not null,
         created_at timestamptz not null,
         kind text not null check (kind in
           ('CHECK_INS', 'CONTACT_LOG', 'REFLECTIONS', 'ANSWERS', 'BREATHERS', 'SAFETY')),
         count integer not null check (count > 0),
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, reader_id) references members (practice_id, id)
       )`,
      // Once an hour: a page that lies open reads again and again.
      `create unique index access_log_once_an_hour on access_log
         (practice_id, client_id, reader_id, kind, (date_bin('1 hour', created_at, timestamptz '2000-01-01 00:00:00+00')))`,
      `create index access_log_by_client on access_log (practice_id, client_id, kind, created_at desc)`,
      ...tenantTable('access_log', {
        read: `practice_id = PRACTICE and (client_id = CLIENT or reader_id = MEMBER
          or (select current_setting('app.role', true) = 'OWNER'))`,
        write: `practice_id = PRACTICE and STAFF and reader_id = MEMBER`,
      }),
      ...immutable('access_log', 'what was read'),
      `revoke all on access_log from footing_app`,
      `grant select, insert on access_log to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: the access log would be lost. Restore a backup instead.');
  }
}
