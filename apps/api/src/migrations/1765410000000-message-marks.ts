import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const SERVER = 'practice_id = PRACTICE and SYSTEM';
const OWN = 'practice_id = PRACTICE and client_id = CLIENT';
const COACHED = `practice_id = PRACTICE and coach_id = MEMBER and current_setting('app.role', true) in ('OWNER', 'COACH')`;

/**
 * Whether a member lets others see what they have read, which only they can read and change; and for each thread in which both do, up to
 * which message each of them has read. Such a row cannot exist while one of them does not, or with another coach.
 */
export class MessageMarks1765410000000 implements MigrationInterface {
  name = 'MessageMarks1765410000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // id: of the member. client_id: if they are one.
      `create table message_settings (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid,
         shows_reading boolean not null,
         primary key (practice_id, id),
         unique (practice_id, id, shows_reading),
         foreign key (practice_id, id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `create index message_settings_of_client on message_settings (practice_id, client_id)`,
      ...tenantTable('message_settings', {
        read: `(practice_id = PRACTICE and id = MEMBER) or (${SERVER})`,
      }),
      ...clientsOwn('message_settings', {
        read: OWN,
        insert: `${OWN} and id = MEMBER`,
        update: `${OWN} and id = MEMBER`,
      }),
      `grant select, insert, update on message_settings to footing_app`,
      `grant select, insert, update on message_settings to footing_client`,
      `create table message_marks (
         practice_id uuid not null references practices (id) on delete cascade,
         client_id uuid not null,
         member_id uuid not null,
         coach_id uuid not null,
         client_shows boolean not null check (client_shows),
         coach_shows boolean not null check (coach_shows),
         read_by_client timestamptz,
         read_by_coach timestamptz,
         primary key (practice_id, client_id),
         foreign key (practice_id, client_id, coach_id) references clients (practice_id, id, coach_id) on delete cascade,
         foreign key (practice_id, member_id, client_shows)
           references message_settings (practice_id, id, shows_reading) on delete cascade,
         foreign key (practice_id, coach_id, coach_shows)
           references message_settings (practice_id, id, shows_reading) on delete cascade
       )`,
      `create index message_marks_of_client on message_marks (practice_id, member_id)`,
      `create index message_marks_of_coach on message_marks (practice_id, coach_id)`,
      ...tenantTable('message_marks', { read: `(${COACHED}) or (${SERVER})`, write: SERVER }),
      ...clientsOwn('message_marks', { read: OWN }),
      `create policy message_marks_sharing_select on message_marks for select to footing_sharing using (${spelled(OWN)})`,
      `create policy message_marks_sharing_delete on message_marks for delete to footing_sharing using (${spelled(OWN)})`,
      `grant select (practice_id, client_id, coach_id), delete on message_marks to footing_sharing`,
      `grant select, insert, update (read_by_client, read_by_coach), delete on message_marks to footing_app`,
      `grant select on message_marks to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table message_marks`);
    await runner.query(`drop table message_settings`);
  }
}
