import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OF_STAFF = `practice_id = PRACTICE and STAFF`;
const OF_BOTH = `practice_id = PRACTICE and (partner_a = CLIENT or partner_b = CLIENT)`;
const COUPLE = `practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         couple_id uuid not null,
         partner_a uuid not null,
         partner_b uuid not null`;
const BOUND = `primary key (practice_id, id),
         foreign key (practice_id, couple_id, partner_a, partner_b)
           references couples (practice_id, id, partner_a, partner_b) on delete cascade`;

/** The steps of a couple's plan that the coach opened, and the joint actions that each partner did. Both partners read both. */
export class CouplePlans1764930030000 implements MigrationInterface {
  name = 'CouplePlans1764930030000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table couple_steps (
         ${COUPLE},
         step text not null,
         opened_by uuid not null,
         ${BOUND},
         foreign key (practice_id, opened_by) references members (practice_id, id),
         unique (practice_id, couple_id, step)
       )`,
      ...tenantTable('couple_steps', { read: OF_STAFF }),
      ...clientsOwn('couple_steps', { read: OF_BOTH }),
      `grant select, insert on couple_steps to footing_app`,
      `grant select on couple_steps to footing_client`,
      `create table couple_actions (
         ${COUPLE},
         client_id uuid not null,
         action text not null,
         ${BOUND},
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         unique (practice_id, couple_id, action, client_id)
       )`,
      ...tenantTable('couple_actions', { read: OF_STAFF, write: 'false' }),
      ...clientsOwn('couple_actions', {
        read: OF_BOTH,
        insert: `${OF_BOTH} and client_id = CLIENT`,
        remove: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      `grant select on couple_actions to footing_app`,
      `grant select, insert, delete on couple_actions to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table couple_actions');
    await runner.query('drop table couple_steps');
  }
}
