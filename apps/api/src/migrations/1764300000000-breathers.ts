import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * What a client writes and will not send. Staff read a row while it is shared and not before or after, by the
 * policy itself; the wait before that is a constraint, so that no door shares in the heat of the moment.
 */
export class Breathers1764300000000 implements MigrationInterface {
  name = 'Breathers1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // created_at: when its first words were saved, from which the wait counts.
      `create table breathers (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         saved_at timestamptz not null,
         text_sealed bytea not null,
         version integer not null check (version > 0),
         kept_at timestamptz,
         shared_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         check (kept_at >= created_at + interval '10 minutes'),
         check (shared_at is null or shared_at >= kept_at)
       )`,
      `create index breathers_by_client on breathers (practice_id, client_id, created_at desc, id desc)`,
      ...tenantTable('breathers', {
        read: `practice_id = PRACTICE and (client_id = CLIENT or (STAFF and shared_at is not null))`,
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      ...immutable(
        'breathers',
        'what was kept, and when it was begun,',
        `old.created_at <> new.created_at or old.client_id <> new.client_id
           or (old.kept_at is not null and (new.kept_at is distinct from old.kept_at
             or new.text_sealed <> old.text_sealed or new.version <> old.version))`,
        ['update'],
      ),
      `grant select, insert, update, delete on breathers to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: breathers would be lost. Restore a backup instead.');
  }
}
