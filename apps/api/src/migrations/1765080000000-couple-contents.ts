import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const ROLE = `current_setting('app.role', true)`;
const READERS = `practice_id = PRACTICE and (SYSTEM or (coach_id = MEMBER and ${ROLE} in ('OWNER', 'COACH'))
  or (supervised and OWNER))`;
const OF_BOTH = `practice_id = PRACTICE and (partner_a = CLIENT or partner_b = CLIENT)`;
const OWN = `practice_id = PRACTICE and client_id = CLIENT`;
const ONCE = `practice_id, couple_id, action, client_id`;

/**
 * Each couple has a plan of its own, which its coach edits. A step is a row from the start; the partners read the rows of steps that
 * are open. What was marked as done and undone is kept, so that whoever has left reads what they had read until then.
 */
export class CoupleContents1765080000000 implements MigrationInterface {
  name = 'CoupleContents1765080000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // Zero: not stored yet; the couple has the steps of the library.
      `alter table couples add column plan_version integer not null default 0`,
      `alter table couple_steps add column opened_at timestamptz, add column position integer,
         add column content_version integer, add column content_sealed bytea,
         alter column opened_by drop not null`,
      `update couple_steps set opened_at = created_at`,
      `alter table couple_steps
         add constraint couple_steps_opened check ((opened_at is null) = (opened_by is null)),
         add constraint couple_steps_content check (
           (content_sealed is null) = (content_version is null) and (content_sealed is null) = (position is null)
           and (content_sealed is not null or opened_at is not null))`,
      `alter policy couple_steps_clients_select on couple_steps using (${spelled(`${OF_BOTH} and opened_at is not null`)})`,
      `grant select (opened_at, position, content_version, content_sealed) on couple_steps to footing_client`,
      `grant update (opened_at, opened_by, position, content_version, content_sealed), delete on couple_steps to footing_app`,

      `create table couple_edits (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         couple_id uuid not null,
         partner_a uuid not null,
         partner_b uuid not null,
         coach_id uuid not null,
         supervised boolean not null,
         by_member uuid not null,
         changes_sealed bytea not null,
         shown_sealed bytea,
         reason_sealed bytea,
         primary key (practice_id, id),
         constraint couple_edits_readers foreign key (practice_id, couple_id, partner_a, partner_b, coach_id, supervised)
           references couples (practice_id, id, partner_a, partner_b, coach_id, supervised) on delete cascade,
         foreign key (practice_id, by_member) references members (practice_id, id)
       )`,
      `create index couple_edits_by_couple on couple_edits (practice_id, couple_id, created_at desc, id desc)`,
      ...tenantTable('couple_edits', { read: READERS }),
      // What changed only in steps that are not open is not shown yet.
      ...clientsOwn('couple_edits', { read: `${OF_BOTH} and shown_sealed is not null` }),
      `create policy couple_edits_sharing_select on couple_edits for select to footing_sharing using (${spelled(OF_BOTH)})`,
      `create policy couple_edits_sharing_update on couple_edits for update to footing_sharing
         using (${spelled(OF_BOTH)}) with check (${spelled(OF_BOTH)})`,
      `grant select (practice_id, couple_id, partner_a, partner_b, coach_id, supervised), update (coach_id, supervised)
         on couple_edits to footing_sharing`,
      `grant select, insert on couple_edits to footing_app`,
      `grant select (practice_id, id, created_at, couple_id, partner_a, partner_b, by_member, shown_sealed, reason_sealed)
         on couple_edits to footing_client`,

      // On the row of each partner, which the other one cannot read.
      `alter table couple_partners add column edits_closed_at timestamptz`,
      `grant update (edits_closed_at) on couple_partners to footing_client`,

      `alter table couple_actions add column undone_at timestamptz`,
      `alter table couple_actions drop constraint couple_actions_practice_id_couple_id_action_client_id_key`,
      `create unique index couple_actions_once on couple_actions (${ONCE}) where undone_at is null`,
      `create index couple_actions_by_couple on couple_actions (practice_id, couple_id)`,
      `drop policy couple_actions_clients_delete on couple_actions`,
      `create policy couple_actions_clients_update on couple_actions for update to footing_client
         using (${spelled(OWN)}) with check (${spelled(OWN)})`,
      `revoke delete on couple_actions from footing_client`,
      `grant select (undone_at), update (undone_at) on couple_actions to footing_client`,

      // What the writer was asked, as their action may be changed or removed. Null in older rows: as in the library.
      `alter table couple_reflections add column asked_sealed bytea`,
      `grant update (asked_sealed) on couple_reflections to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const [{ stored }] = (await runner.query(
      `select exists (select from couples where plan_version > 0) as stored`,
    )) as [{ stored: boolean }];
    if (stored) {
      throw new Error(
        'Cannot be reverted: couples have plans of their own. Restore a backup instead.',
      );
    }
    for (const statement of [
      `alter table couple_reflections drop column asked_sealed`,
      `delete from couple_actions where undone_at is not null`,
      `drop policy couple_actions_clients_update on couple_actions`,
      ...clientsOwn('couple_actions', { read: OF_BOTH, remove: OWN }).filter((text) =>
        text.includes('for delete'),
      ),
      `grant delete on couple_actions to footing_client`,
      `drop index couple_actions_by_couple`,
      `alter table couple_actions drop column undone_at`,
      `alter table couple_actions add constraint couple_actions_practice_id_couple_id_action_client_id_key unique (${ONCE})`,
      `alter table couple_partners drop column edits_closed_at`,
      `drop table couple_edits`,
      `alter policy couple_steps_clients_select on couple_steps using (${spelled(OF_BOTH)})`,
      `revoke delete on couple_steps from footing_app`,
      `alter table couple_steps drop column opened_at, drop column position, drop column content_version,
         drop column content_sealed, alter column opened_by set not null`,
      `revoke update on couple_steps from footing_app`,
      `revoke update (opened_by) on couple_steps from footing_app`,
      `alter table couples drop column plan_version`,
    ]) {
      await runner.query(statement);
    }
  }
}
