import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const COPIES = 'health_data_agreed';
const OWN = 'practice_id = PRACTICE and client_id = CLIENT';

/** What a client wants at hand in a hard moment: one row for each client, theirs alone, encrypted. */
export class HardMoments1765330010000 implements MigrationInterface {
  name = 'HardMoments1765330010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // The id is the client's: each has one.
      `create table hard_moments (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         saved_at timestamptz not null,
         text_sealed bytea not null,
         version integer not null check (version > 0),
         health_data_agreed boolean not null,
         primary key (practice_id, id),
         check (id = client_id),
         constraint hard_moments_sharing foreign key (practice_id, client_id, ${COPIES})
           references clients (practice_id, id, ${COPIES}) on delete cascade
       )`,
      `create index hard_moments_by_client on hard_moments (practice_id, client_id)`,
      ...tenantTable('hard_moments', { read: OWN, write: OWN }),
      ...clientsOwn('hard_moments', { read: OWN, insert: OWN, update: OWN }),
      ...['insert', 'update'].map(
        (verb) => `create policy hard_moments_consented_${verb} on hard_moments as restrictive
           for ${verb} to footing_client with check (health_data_agreed)`,
      ),
      `create policy hard_moments_sharing_select on hard_moments for select to footing_sharing
         using (${spelled(OWN)})`,
      `create policy hard_moments_sharing_update on hard_moments for update to footing_sharing
         using (${spelled(OWN)}) with check (${spelled(OWN)})`,
      `grant select (practice_id, client_id, ${COPIES}), update (${COPIES}) on hard_moments to footing_sharing`,
      `grant select, insert, update (text_sealed, version, saved_at) on hard_moments to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: what clients wrote would be lost. Restore a backup instead.',
    );
  }
}
