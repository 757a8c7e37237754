import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OWN = `practice_id = PRACTICE and client_id is null and id = MEMBER`;
const OF_CLIENT = `practice_id = PRACTICE and client_id = CLIENT`;

/**
 * The secret address at which a member's calendar app reads their sessions. Only the hash of the secret is stored. The id is that of
 * the member.
 */
export class CalendarFeeds1765130000000 implements MigrationInterface {
  name = 'CalendarFeeds1765130000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table calendar_feeds (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid,
         created_at timestamptz not null,
         hash bytea not null check (octet_length(hash) = 32),
         primary key (practice_id, id),
         unique (practice_id, hash),
         foreign key (practice_id, id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      ...tenantTable('calendar_feeds', {
        read: `practice_id = PRACTICE and ((client_id is null and id = MEMBER and STAFF) or SYSTEM)`,
        write: `${OWN} and STAFF`,
      }),
      ...clientsOwn('calendar_feeds', { read: OF_CLIENT, write: OF_CLIENT }),
      `grant select, insert, update, delete on calendar_feeds to footing_app`,
      `grant select, insert, update, delete on calendar_feeds to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_feeds');
  }
}
