import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled } from './support/row-policies.js';

const ROLE = `current_setting('app.role', true)`;
const OWN = `practice_id = PRACTICE and client_id = CLIENT`;
const COPIES = `coach_id, supervised, shares_reflections, health_data_agreed`;

/**
 * What one partner of a couple writes for themselves about an action of the plan for two. It is sealed with the client's key, and its
 * policies are those of all reflections: the other partner reads no row of it.
 */
export class CoupleReflections1765050010000 implements MigrationInterface {
  name = 'CoupleReflections1765050010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table couple_partners add constraint couple_partners_of_couple unique (practice_id, id, couple_id, client_id)`,
      `create table couple_reflections (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         partner_id uuid not null,
         couple_id uuid not null,
         client_id uuid not null,
         action text not null,
         text_sealed bytea not null,
         version integer not null,
         shared boolean not null,
         saved_at timestamptz not null,
         coach_id uuid not null,
         supervised boolean not null,
         shares_reflections boolean not null,
         health_data_agreed boolean not null,
         primary key (practice_id, id),
         unique (practice_id, couple_id, client_id, action),
         foreign key (practice_id, partner_id, couple_id, client_id)
           references couple_partners (practice_id, id, couple_id, client_id) on delete cascade,
         constraint couple_reflections_sharing foreign key (practice_id, client_id, ${COPIES})
           references clients (practice_id, id, ${COPIES}) on delete cascade
       )`,
      `create index couple_reflections_by_client on couple_reflections (practice_id, client_id)`,
      `alter table couple_reflections enable row level security`,
      `alter table couple_reflections force row level security`,
      `create policy couple_reflections_read on couple_reflections for select to footing_app using (${spelled(
        `practice_id = PRACTICE and shared and shares_reflections
         and ((coach_id = MEMBER and ${ROLE} in ('OWNER', 'COACH')) or (supervised and OWNER))`,
      )})`,
      ...clientsOwn('couple_reflections', { read: OWN, insert: OWN, update: OWN }),
      ...['insert', 'update'].map(
        (verb) =>
          `create policy couple_reflections_consented_${verb} on couple_reflections as restrictive for ${verb}
           to footing_client with check (health_data_agreed)`,
      ),
      `create policy couple_reflections_sharing_select on couple_reflections for select to footing_sharing
         using (${spelled(OWN)})`,
      `create policy couple_reflections_sharing_update on couple_reflections for update to footing_sharing
         using (${spelled(OWN)}) with check (${spelled(OWN)})`,
      `grant select (practice_id, client_id, ${COPIES}), update (${COPIES}) on couple_reflections to footing_sharing`,
      `grant select on couple_reflections to footing_app`,
      `grant select, insert, update (text_sealed, version, shared, saved_at) on couple_reflections to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table couple_reflections');
    // Later tables refer to this key.
    await runner.query(
      'alter table couple_partners drop constraint couple_partners_of_couple cascade',
    );
  }
}
