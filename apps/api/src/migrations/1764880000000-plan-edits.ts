import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OWN = `practice_id = PRACTICE and client_id = CLIENT`;

/**
 * Edits of running plans. A removed step or action keeps its row, and with it what the client wrote about it. Its key is free
 * again. `content_version` counts the changes of what a plan asks for, but not what the client does in it.
 */
export class PlanEdits1764880000000 implements MigrationInterface {
  name = 'PlanEdits1764880000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table plan_edits (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         plan_id uuid not null,
         client_id uuid not null,
         by_member uuid not null,
         created_at timestamptz not null,
         changes_sealed bytea not null,
         reason_sealed bytea,
         closed_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, plan_id) references plans (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, by_member) references members (practice_id, id)
       )`,
      `create index plan_edits_by_plan on plan_edits (practice_id, plan_id, created_at desc, id desc)`,
      `create index plan_edits_shown on plan_edits (practice_id, client_id, created_at) where closed_at is null`,
      ...tenantTable('plan_edits', { client: 'client_id' }),
      ...clientsOwn('plan_edits', { read: OWN, update: OWN }),
      `grant select, insert, update, delete on plan_edits to footing_app`,
      `grant select, update (closed_at) on plan_edits to footing_client`,
      // A reason that is for staff alone. The id is that of the edit.
      `create table private_edit_reasons (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         reason_sealed bytea not null,
         primary key (practice_id, id),
         foreign key (practice_id, id) references plan_edits (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      ...tenantTable('private_edit_reasons', { read: `practice_id = PRACTICE and STAFF` }),
      `grant select, insert, update, delete on private_edit_reasons to footing_app`,
      `alter table plans add column content_version integer not null default 1`,
      `alter table plan_steps add column removed_at timestamptz`,
      `alter table plan_actions add column removed_at timestamptz`,
      `alter table plan_steps drop constraint plan_steps_practice_id_plan_id_key_key`,
      `alter table plan_actions drop constraint plan_actions_practice_id_plan_id_key_key`,
      `create unique index plan_steps_by_key on plan_steps (practice_id, plan_id, key) where removed_at is null`,
      `create unique index plan_actions_by_key on plan_actions (practice_id, plan_id, key) where removed_at is null`,
      // A step that ends or is done is never removed.
      `alter table plan_steps add constraint plan_steps_removed check (removed_at is null or ended_at is null)`,
      `alter table plan_actions add constraint plan_actions_removed check (removed_at is null or done_at is null)`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const [{ removed }] = (await runner.query(
      `select (exists (select from plan_actions where removed_at is not null)
         or exists (select from plan_steps where removed_at is not null)) as removed`,
    )) as [{ removed: boolean }];
    if (removed) {
      throw new Error('Cannot be reverted: parts of plans were removed. Restore a backup instead.');
    }
    for (const statement of [
      `alter table plan_actions drop constraint plan_actions_removed`,
      `alter table plan_steps drop constraint plan_steps_removed`,
      `drop index plan_actions_by_key`,
      `drop index plan_steps_by_key`,
      `alter table plan_actions add constraint plan_actions_practice_id_plan_id_key_key unique (practice_id, plan_id, key)`,
      `alter table plan_steps add constraint plan_steps_practice_id_plan_id_key_key unique (practice_id, plan_id, key)`,
      `alter table plan_actions drop column removed_at`,
      `alter table plan_steps drop column removed_at`,
      `alter table plans drop column content_version`,
      `drop table private_edit_reasons`,
      `drop table plan_edits`,
    ]) {
      await runner.query(statement);
    }
  }
}
