import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * What was given to the other person: one surprise for the same alias in 180 days, whatever plan it stood in, and
 * the table itself refuses a second. One that was taken back at once, a slip of the finger, does not count.
 */
export class Surprises1764400000000 implements MigrationInterface {
  name = 'Surprises1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // Plans that run keep what they were assigned with: none of their actions becomes one.
      `alter table plan_actions add column surprise boolean not null default false`,
      `create table surprises (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         action_id uuid not null,
         created_at timestamptz not null,
         -- The alias as the engine compares it.
         alias_key text not null,
         done_on date not null,
         outcome text check (outcome in ('WARM', 'NEUTRAL', 'NO_RESPONSE', 'ASKED_TO_STOP')),
         outcome_at timestamptz,
         taken_back_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, action_id) references plan_actions (practice_id, id) on delete cascade,
         check ((outcome is null) = (outcome_at is null)),
         check (outcome is null or taken_back_at is null),
         check (taken_back_at is null or taken_back_at <= created_at + interval '10 minutes'),
         constraint surprises_one_in_180_days exclude using gist (practice_id with =, client_id with =,
           alias_key with =, daterange(done_on, done_on + 180) with &&) where (taken_back_at is null)
       )`,
      `create index surprises_by_client on surprises (practice_id, client_id)`,
      `create index surprises_by_action on surprises (practice_id, action_id)`,
      ...tenantTable('surprises', {
        client: 'client_id',
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      // Nobody makes room for a second one by changing the first.
      ...immutable(
        'surprises',
        'a surprise',
        `(to_jsonb(new) - 'outcome' - 'outcome_at' - 'taken_back_at')
           is distinct from (to_jsonb(old) - 'outcome' - 'outcome_at' - 'taken_back_at')
         or (old.taken_back_at is not null and new is distinct from old)`,
        ['update'],
      ),
      `grant select, insert, update on surprises to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: recorded surprises would be lost. Restore a backup instead.',
    );
  }
}
