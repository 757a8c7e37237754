import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OF_CLIENT = `practice_id = PRACTICE and client_id = CLIENT`;
const OF_SERVER = `practice_id = PRACTICE and SYSTEM`;

/**
 * Links in emails about sessions, for clients who said that the mailbox is theirs alone. Only the hash of a link's secret is stored,
 * and only the server reads it. The id of a choice is that of the member.
 */
export class SessionLinks1765190000000 implements MigrationInterface {
  name = 'SessionLinks1765190000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table session_link_choices (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         address text not null,
         primary key (practice_id, id),
         foreign key (practice_id, id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      ...tenantTable('session_link_choices', {
        read: `practice_id = PRACTICE and STAFF`,
        write: OF_SERVER,
      }),
      ...clientsOwn('session_link_choices', { read: OF_CLIENT, write: OF_CLIENT }),
      `grant select on session_link_choices to footing_app`,
      `grant select, insert, update, delete on session_link_choices to footing_client`,
      `create table session_links (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         session_id uuid not null,
         created_at timestamptz not null,
         version integer not null,
         hash bytea not null check (octet_length(hash) = 32),
         expires_at timestamptz not null,
         used_at timestamptz,
         primary key (practice_id, id),
         unique (practice_id, hash),
         foreign key (practice_id, session_id) references sessions (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index session_links_of_client on session_links (practice_id, client_id, expires_at)`,
      `create index session_links_of_session on session_links (practice_id, session_id)`,
      ...tenantTable('session_links', { read: OF_SERVER }),
      `grant select, insert, update (used_at), delete on session_links to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session_links');
    await runner.query('drop table session_link_choices');
  }
}
