import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, spelled, tenantTable } from './support/row-policies.js';

const OWN = 'practice_id = PRACTICE and client_id = CLIENT';

/**
 * Forms as actions of plans. A plan keeps the versions of forms that its actions ask for: clients cannot read the practice's
 * forms. A client who does such an action makes the request themselves, and only for an action.
 */
export class FormActions1765020000000 implements MigrationInterface {
  name = 'FormActions1765020000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table plan_forms (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         plan_id uuid not null,
         client_id uuid not null,
         form_id uuid not null,
         version_id uuid not null,
         title text not null,
         content jsonb not null,
         primary key (practice_id, id),
         unique (practice_id, plan_id, version_id),
         foreign key (practice_id, plan_id) references plans (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, version_id) references form_versions (practice_id, id)
       )`,
      `create index plan_forms_by_client on plan_forms (practice_id, client_id)`,
      ...tenantTable('plan_forms', { read: 'practice_id = PRACTICE and STAFF' }),
      ...clientsOwn('plan_forms', { read: OWN }),
      `grant select, insert on plan_forms to footing_app`,
      `grant select on plan_forms to footing_client`,
      `alter table form_requests add column action_id uuid`,
      `alter table form_requests add constraint form_requests_action foreign key (practice_id, action_id)
         references plan_actions (practice_id, id) on delete cascade`,
      `create unique index form_requests_open_of_action on form_requests (practice_id, action_id)
         where action_id is not null and answered_at is null`,
      `create index form_requests_of_action on form_requests (practice_id, action_id, created_at desc, id desc)
         where action_id is not null`,
      `create policy form_requests_clients_insert on form_requests for insert to footing_client with check (${spelled(
        `${OWN} and action_id is not null and due_on is null and answered_at is null and withdrawn_at is null`,
      )})`,
      `grant insert on form_requests to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: answers to actions would be lost. Restore a backup instead.',
    );
  }
}
