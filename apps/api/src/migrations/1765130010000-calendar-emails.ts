import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OF_CLIENT = `practice_id = PRACTICE and client_id = CLIENT`;

/** Who gets calendar files with emails about sessions, and at which address. The id is that of the member. */
export class CalendarEmails1765130010000 implements MigrationInterface {
  name = 'CalendarEmails1765130010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table calendar_emails (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid,
         created_at timestamptz not null,
         address text not null,
         primary key (practice_id, id),
         foreign key (practice_id, id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      ...tenantTable('calendar_emails', {
        read: `practice_id = PRACTICE and STAFF`,
        write: `practice_id = PRACTICE and client_id is null and id = MEMBER and STAFF`,
      }),
      ...clientsOwn('calendar_emails', { read: OF_CLIENT, write: OF_CLIENT }),
      `grant select, insert, update, delete on calendar_emails to footing_app`,
      `grant select, insert, update, delete on calendar_emails to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_emails');
  }
}
