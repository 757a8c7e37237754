import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRACTICE = `nullif(current_setting('app.practice_id', true), '')::uuid`;
const CLIENT = `nullif(current_setting('app.client_id', true), '')::uuid`;
const STAFF = `current_setting('app.role', true) in ('OWNER', 'COACH', 'SYSTEM')`;
const OF_STAFF = `practice_id = ${PRACTICE} and ${STAFF}`;
const OWN = `practice_id = ${PRACTICE} and client_id = ${CLIENT}`;

/**
 * The keys of each client's texts, wrapped by the key of the practice: one for what the client wrote and one for what their
 * coach keeps about them. They are created with the first text, and deleted with the client. Texts from before are sealed
 * again by `resealTexts`.
 */
export class ClientKeys1764660000000 implements MigrationInterface {
  name = 'ClientKeys1764660000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table client_keys (
         practice_id uuid not null references practices (id) on delete cascade,
         client_id uuid not null,
         kind text not null check (kind in ('CLIENT', 'RECORD')),
         wrapped bytea not null,
         created_at timestamptz not null,
         primary key (practice_id, client_id, kind),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      `alter table client_keys enable row level security`,
      `alter table client_keys force row level security`,
      `create policy client_keys_read on client_keys for select to footing_app using (${OF_STAFF})`,
      `create policy client_keys_insert on client_keys for insert to footing_app with check (${OF_STAFF})`,
      `create policy client_keys_clients_select on client_keys for select to footing_client using (${OWN})`,
      `create policy client_keys_clients_insert on client_keys for insert to footing_client with check (${OWN})`,
      `grant select, insert on client_keys to footing_app, footing_client`,
      `alter table installation add column texts_resealed_at timestamptz`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: texts sealed with these keys could not be opened any more. Restore a backup instead.',
    );
  }
}
