import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowValues } from './support/allowed-values.js';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const COPIES = 'coach_id, supervised, health_data_agreed';
const OWN = 'practice_id = PRACTICE and client_id = CLIENT';
const ROLE = `current_setting('app.role', true)`;

/**
 * A client's journal: theirs alone, and entry by entry what they share with their coach. The text, the mood and the prompt are
 * encrypted together.
 */
export class Journal1765330000000 implements MigrationInterface {
  name = 'Journal1765330000000';

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, 'access_log', 'kind', ['JOURNAL']);
    await allowValues(runner, 'read_marks', 'section', ['JOURNAL']);
    for (const statement of [
      // created_at: when the client wrote it, by their device; received_at: when it reached the server.
      `create table journal_entries (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         received_at timestamptz not null,
         saved_at timestamptz not null,
         text_sealed bytea not null,
         version integer not null check (version > 0),
         shared_at timestamptz check (shared_at >= received_at),
         coach_id uuid not null,
         supervised boolean not null,
         health_data_agreed boolean not null,
         primary key (practice_id, id),
         constraint journal_entries_sharing foreign key (practice_id, client_id, ${COPIES})
           references clients (practice_id, id, ${COPIES}) on delete cascade
       )`,
      `create index journal_entries_by_client on journal_entries (practice_id, client_id, created_at desc, id desc)`,
      `create index journal_entries_received on journal_entries (practice_id, client_id, received_at)`,
      `create index journal_entries_shared on journal_entries (practice_id, client_id, shared_at)
         where shared_at is not null`,
      ...tenantTable('journal_entries', {
        read: `practice_id = PRACTICE and shared_at is not null
          and ((coach_id = MEMBER and ${ROLE} in ('OWNER', 'COACH')) or (supervised and ${ROLE} = 'OWNER'))`,
        write: OWN,
      }),
      ...clientsOwn('journal_entries', { read: OWN, write: OWN }),
      `create policy journal_entries_consented_insert on journal_entries as restrictive for insert to footing_client
         with check (health_data_agreed)`,
      // Without consent, sharing can still be stopped.
      `create policy journal_entries_consented_update on journal_entries as restrictive for update to footing_client
         with check (health_data_agreed or shared_at is null)`,
      `create policy journal_entries_sharing_select on journal_entries for select to footing_sharing
         using (${spelled(OWN)})`,
      `create policy journal_entries_sharing_update on journal_entries for update to footing_sharing
         using (${spelled(OWN)}) with check (${spelled(OWN)})`,
      `grant select (practice_id, client_id, ${COPIES}), update (${COPIES}) on journal_entries to footing_sharing`,
      `grant select on journal_entries to footing_app`,
      `grant select, insert, delete, update (text_sealed, version, saved_at, shared_at)
         on journal_entries to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: journals would be lost. Restore a backup instead.');
  }
}
