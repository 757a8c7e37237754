import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowValues } from './support/allowed-values.js';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const COPIES = 'coach_id, supervised, health_data_agreed';
const OWN = 'practice_id = PRACTICE and client_id = CLIENT';
/** The coach of the client, also if they own the practice. Other owners read no files. */
const COACHED = `practice_id = PRACTICE and coach_id = MEMBER and with_id = MEMBER
  and current_setting('app.role', true) in ('OWNER', 'COACH')`;
const SERVER = '(practice_id = PRACTICE or PRACTICE is null) and SYSTEM';

/**
 * Files that a client and their coach add for each other. The contents are in the storage, encrypted with a key that is sealed here with
 * the name; a removed file has neither. After a transfer the next coach reads a file only if the client lets them.
 */
export class ClientFiles1765350000000 implements MigrationInterface {
  name = 'ClientFiles1765350000000';

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, 'access_log', 'kind', ['FILES']);
    for (const statement of [
      // with_id: the coach who can read it. lost_at: when its contents were found to be missing.
      `create table client_files (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         with_id uuid not null,
         added_by_id uuid not null,
         from_client boolean not null,
         type text not null check (type in ('IMAGE', 'PDF')),
         size integer not null check (size > 0),
         object_id uuid not null,
         about_sealed bytea,
         removed_at timestamptz,
         purged_at timestamptz,
         lost_at timestamptz,
         coach_id uuid not null,
         supervised boolean not null,
         health_data_agreed boolean not null,
         primary key (practice_id, id),
         check ((about_sealed is null) = (removed_at is not null)),
         check (purged_at is null or removed_at is not null),
         foreign key (practice_id, with_id) references members (practice_id, id),
         foreign key (practice_id, added_by_id) references members (practice_id, id),
         constraint client_files_sharing foreign key (practice_id, client_id, ${COPIES})
           references clients (practice_id, id, ${COPIES}) on delete cascade
       )`,
      `create index client_files_by_time on client_files (practice_id, client_id, created_at desc, id desc)`,
      `create index client_files_with on client_files (practice_id, with_id)`,
      `create index client_files_added_by on client_files (practice_id, added_by_id)`,
      `create index client_files_by_object on client_files (practice_id, object_id)`,
      `create index client_files_removed on client_files (removed_at, practice_id, id) where removed_at is not null`,
      ...tenantTable('client_files', {
        read: `(${COACHED}) or (${SERVER})`,
        write: `(${COACHED} and added_by_id = MEMBER and not from_client) or (practice_id = PRACTICE and SYSTEM)`,
      }),
      ...clientsOwn('client_files', {
        read: OWN,
        insert: `${OWN} and from_client and added_by_id = MEMBER and with_id = coach_id and health_data_agreed`,
        update: OWN,
      }),
      `create policy client_files_consented_update on client_files as restrictive for update to footing_client
         with check (health_data_agreed or removed_at is not null)`,
      `create policy client_files_sharing_select on client_files for select to footing_sharing using (${spelled(OWN)})`,
      `create policy client_files_sharing_update on client_files for update to footing_sharing
         using (${spelled(OWN)}) with check (${spelled(OWN)})`,
      `grant select (practice_id, client_id, ${COPIES}), update (${COPIES}) on client_files to footing_sharing`,
      `grant select, insert, update (about_sealed, removed_at, purged_at, lost_at), delete on client_files to footing_app`,
      `grant select, insert, update (about_sealed, removed_at, with_id) on client_files to footing_client`,
      `create function client_files_removed() returns trigger language plpgsql as $$
       begin
         if old.removed_at is not null and (new.removed_at is null or new.about_sealed is not null) then
           raise exception 'a removed file cannot be changed' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `create trigger client_files_removed before update of about_sealed, removed_at on client_files
         for each row execute function client_files_removed()`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: files would be lost. Restore a backup instead.');
  }
}
