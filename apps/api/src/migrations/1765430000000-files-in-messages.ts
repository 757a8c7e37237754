import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

const OWN = 'practice_id = PRACTICE and client_id = CLIENT';
const COACHED = `practice_id = PRACTICE and coach_id = MEMBER
  and current_setting('app.role', true) in ('OWNER', 'COACH')`;
const SERVER = '(practice_id = PRACTICE or PRACTICE is null) and SYSTEM';

/**
 * Files in messages: added while a message is written, for nobody else's eyes until it is sent. Also binds places in actions and sessions
 * to the client of the file.
 */
export class FilesInMessages1765430000000 implements MigrationInterface {
  name = 'FilesInMessages1765430000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // with_message: added for a message. waits: the message was not sent yet.
      `alter table client_files add column with_message boolean not null default false`,
      `alter table client_files add column waits boolean not null default false`,
      `alter table client_files add constraint client_files_waits_check check (with_message or not waits)`,
      // What is new to the coach is the message, not the file in it.
      `alter table client_files drop constraint client_files_shared_check`,
      `alter table client_files add constraint client_files_shared_check
         check (not from_client or shared_at is not null or with_message)`,
      `create index client_files_waiting on client_files (practice_id, created_at) where waits`,
      `alter policy client_files_read on client_files using (${spelled(
        `(${COACHED} and with_id = MEMBER and (not waits or added_by_id = MEMBER)) or (${SERVER})`,
      )})`,
      `alter policy client_files_clients_select on client_files using (${spelled(
        `${OWN} and (from_client or not waits)`,
      )})`,
      `alter policy client_files_clients_update on client_files using (${spelled(
        `${OWN} and (from_client or not waits)`,
      )}) with check (${spelled(`${OWN} and (from_client or not waits)`)})`,
      `grant update (waits) on client_files to footing_app, footing_client`,
      `create function client_files_sent() returns trigger language plpgsql as $$
       begin
         if new.waits and not old.waits then
           raise exception 'a file that was sent does not wait again' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `create trigger client_files_sent before update of waits on client_files
         for each row execute function client_files_sent()`,
      // brought: the file came with the message, and goes with it.
      `alter table file_places add column message_id uuid`,
      `alter table file_places add column with_id uuid`,
      `alter table file_places add column brought boolean not null default false`,
      `alter table file_places drop constraint file_places_check`,
      `alter table file_places add constraint file_places_one_check
         check (num_nonnulls(step_id, action_id, session_id, message_id) = 1)`,
      `alter table file_places add constraint file_places_message_check
         check ((message_id is null) = (with_id is null) and (message_id is not null or not brought))`,
      `alter table file_places add constraint file_places_message foreign key (practice_id, message_id, client_id, with_id)
         references messages (practice_id, id, client_id, with_id) on delete cascade`,
      `drop index file_places_once`,
      `create unique index file_places_once on file_places
         (practice_id, file_id, coalesce(step_id, action_id, session_id, message_id)) where removed_at is null`,
      `create index file_places_at_message on file_places (practice_id, message_id) where message_id is not null`,
      // Of a thread with another coach, nothing is known.
      `alter policy file_places_read on file_places using (${spelled(
        `(${COACHED} and (with_id is null or with_id = MEMBER)) or (practice_id = PRACTICE and SYSTEM)`,
      )})`,
      ...['insert', 'update', 'delete'].map((verb) => {
        const rule = spelled(
          `(${COACHED} and added_by_id = MEMBER and not from_client and (with_id is null or with_id = MEMBER))
            or (practice_id = PRACTICE and SYSTEM)`,
        );
        const using = verb === 'insert' ? '' : `using (${rule})`;
        const check = verb === 'delete' ? '' : `with check (${rule})`;
        return `alter policy file_places_${verb} on file_places ${using} ${check}`;
      }),
      // So that a place is of the same client as its action and its session.
      `create unique index plan_actions_by_client on plan_actions (practice_id, client_id, id)`,
      `create unique index sessions_of_client on sessions (practice_id, client_id, id)`,
      `alter table file_places drop constraint file_places_practice_id_action_id_fkey`,
      `alter table file_places drop constraint file_places_practice_id_session_id_fkey`,
      `alter table file_places add constraint file_places_action foreign key (practice_id, action_id, client_id)
         references plan_actions (practice_id, id, client_id) on delete cascade`,
      `alter table file_places add constraint file_places_session foreign key (practice_id, session_id, client_id)
         references sessions (practice_id, id, client_id) on delete cascade`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: files would be lost. Restore a backup instead.');
  }
}
