import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './support/tenant-table.js';

/**
 * The engine stores what lists show, phase by phase (`course`), and how a habit stands (`habit_state`). Plans that
 * are there already are only marked (`plans_to_store`): the engine stores them before a server answers.
 */
export class StoredPhases1764520000000 implements MigrationInterface {
  name = 'StoredPhases1764520000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table plans
         add column course jsonb not null default '[]',
         drop column next_opening,
         drop column next_due`,
      `alter table plans alter column course drop default`,
      `alter table plan_steps
         add column course jsonb not null default '[]',
         add column clock_opens_at timestamptz,
         drop column locks,
         drop column timed,
         drop column opens_at`,
      `alter table plan_steps alter column course drop default`,
      `alter table plan_actions
         add column course jsonb not null default '[]',
         add column habit_state jsonb,
         drop column locks`,
      `alter table plan_actions alter column course drop default`,
      `create table plans_to_store (
         practice_id uuid not null,
         plan_id uuid not null,
         primary key (practice_id, plan_id),
         foreign key (practice_id, plan_id) references plans (practice_id, id) on delete cascade
       )`,
      `alter table plans no force row level security`,
      `insert into plans_to_store select practice_id, id from plans`,
      `alter table plans force row level security`,
      // The server stands in no practice until this says which one to enter, and reads it in all of them.
      ...tenantTable('plans_to_store', {
        read: `(select current_setting('app.role', true)) = 'SYSTEM' and (PRACTICE is null or practice_id = PRACTICE)`,
        write: `practice_id = PRACTICE and (select current_setting('app.role', true)) = 'SYSTEM'`,
      }),
      ...['read', 'insert', 'update', 'delete'].map(
        (verb) => `alter policy plans_to_store_${verb} on plans_to_store to footing_app`,
      ),
      `grant select, delete on plans_to_store to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: the engine has written the new columns since. Restore a backup instead.',
    );
  }
}
