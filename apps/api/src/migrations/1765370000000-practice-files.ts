import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowValues } from './support/allowed-values.js';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const COPIES = 'coach_id, supervised, health_data_agreed';
const OWN = 'practice_id = PRACTICE and client_id = CLIENT';
const COACHED = `practice_id = PRACTICE and coach_id = MEMBER
  and current_setting('app.role', true) in ('OWNER', 'COACH')`;
const SERVER = '(practice_id = PRACTICE or PRACTICE is null) and SYSTEM';

/**
 * The files of a practice, which its staff give to clients: then a client has a row of their own, with the key of the contents sealed
 * for them, and the contents are stored once. Also where in a client's plan and sessions files are, and how much a practice may add.
 */
export class PracticeFiles1765370000000 implements MigrationInterface {
  name = 'PracticeFiles1765370000000';

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, 'read_marks', 'section', ['FILES']);
    for (const statement of [
      `alter table practices add column most_file_megabytes integer check (most_file_megabytes between 1 and 1000000)`,
      `alter table practices add column largest_file_megabytes integer not null default 10
         check (largest_file_megabytes between 1 and 20)`,
      `create table practice_files (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         added_by_id uuid not null,
         type text not null check (type in ('IMAGE', 'PDF', 'AUDIO')),
         size integer not null check (size > 0),
         object_id uuid not null,
         about_sealed bytea not null,
         lost_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, added_by_id) references members (practice_id, id)
       )`,
      `create index practice_files_by_time on practice_files (practice_id, created_at desc, id desc)`,
      `create index practice_files_added_by on practice_files (practice_id, added_by_id)`,
      ...tenantTable('practice_files', {
        read: `(practice_id = PRACTICE and STAFF) or (${SERVER})`,
        write: 'practice_id = PRACTICE and STAFF',
      }),
      `grant select, insert, update (about_sealed, lost_at), delete on practice_files to footing_app`,
      `alter table client_files add column practice_file_id uuid`,
      `alter table client_files add constraint client_files_of_practice foreign key (practice_id, practice_file_id)
         references practice_files (practice_id, id) on delete cascade`,
      `create index client_files_of_practice on client_files (practice_id, practice_file_id)`,
      `alter table client_files drop constraint client_files_type_check`,
      `alter table client_files add constraint client_files_type_check check (type in ('IMAGE', 'PDF', 'AUDIO'))`,
      // Clients add neither sounds nor what belongs to the practice.
      `alter table client_files add constraint client_files_from_client_check
         check (not from_client or (practice_file_id is null and type <> 'AUDIO'))`,
      // Given once to a client with one coach, also if it is given twice at the same moment.
      `create unique index client_files_given_once on client_files (practice_id, client_id, with_id, practice_file_id)
         where practice_file_id is not null and removed_at is null`,
      // When the client last shared it: as they added it, or after a transfer. None for what a coach added.
      `alter table client_files add column shared_at timestamptz`,
      `update client_files set shared_at = created_at where from_client`,
      `alter table client_files add constraint client_files_shared_check check (not from_client or shared_at is not null)`,
      `create index client_files_shared on client_files (practice_id, client_id, shared_at) where shared_at is not null`,
      `grant update (shared_at) on client_files to footing_client`,
      // What was added before this is no news: nobody is told of all of it on one morning.
      `insert into read_marks (practice_id, client_id, section, read_to)
       select distinct practice_id, client_id, 'FILES', now() from client_files`,
      // So that a place is of the same client as its file and its step.
      `create unique index client_files_by_client on client_files (practice_id, client_id, id)`,
      `drop index plan_steps_by_client`,
      `create unique index plan_steps_by_client on plan_steps (practice_id, client_id, id)`,
      `create table file_places (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         file_id uuid not null,
         step_id uuid,
         action_id uuid,
         session_id uuid,
         added_by_id uuid not null,
         from_client boolean not null,
         removed_at timestamptz,
         coach_id uuid not null,
         supervised boolean not null,
         health_data_agreed boolean not null,
         primary key (practice_id, id),
         check (num_nonnulls(step_id, action_id, session_id) = 1),
         foreign key (practice_id, file_id, client_id) references client_files (practice_id, id, client_id) on delete cascade,
         foreign key (practice_id, step_id, client_id) references plan_steps (practice_id, id, client_id) on delete cascade,
         foreign key (practice_id, action_id) references plan_actions (practice_id, id) on delete cascade,
         foreign key (practice_id, session_id) references sessions (practice_id, id) on delete cascade,
         foreign key (practice_id, added_by_id) references members (practice_id, id),
         constraint file_places_sharing foreign key (practice_id, client_id, ${COPIES})
           references clients (practice_id, id, ${COPIES}) on delete cascade
       )`,
      `create unique index file_places_once on file_places
         (practice_id, file_id, coalesce(step_id, action_id, session_id)) where removed_at is null`,
      `create index file_places_by_client on file_places (practice_id, client_id)`,
      `create index file_places_at_step on file_places (practice_id, client_id, step_id) where step_id is not null`,
      `create index file_places_at_action on file_places (practice_id, action_id) where action_id is not null`,
      `create index file_places_at_session on file_places (practice_id, session_id) where session_id is not null`,
      `create index file_places_added_by on file_places (practice_id, added_by_id)`,
      ...tenantTable('file_places', {
        read: `(${COACHED}) or (practice_id = PRACTICE and SYSTEM)`,
        write: `(${COACHED} and added_by_id = MEMBER and not from_client) or (practice_id = PRACTICE and SYSTEM)`,
      }),
      ...clientsOwn('file_places', {
        read: OWN,
        insert: `${OWN} and from_client and added_by_id = MEMBER and health_data_agreed`,
        update: OWN,
      }),
      `create policy file_places_consented_update on file_places as restrictive for update to footing_client
         with check (health_data_agreed or removed_at is not null)`,
      `create policy file_places_sharing_select on file_places for select to footing_sharing using (${spelled(OWN)})`,
      `create policy file_places_sharing_update on file_places for update to footing_sharing
         using (${spelled(OWN)}) with check (${spelled(OWN)})`,
      `grant select (practice_id, client_id, ${COPIES}), update (${COPIES}) on file_places to footing_sharing`,
      `grant select, insert, update (removed_at), delete on file_places to footing_app`,
      `grant select, insert, update (removed_at) on file_places to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: files would be lost. Restore a backup instead.');
  }
}
