import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled, tenantTable } from './support/row-policies.js';

const COACH = `practice_id = PRACTICE and coach_id = MEMBER and STAFF`;
const OWN = spelled('practice_id = PRACTICE and client_id = CLIENT');

/**
 * What a coach's Today last found about each client: which kinds of attention items are shown, and whether some are hidden.
 * `clients.attention_due_at` is the moment from which that has to be worked out again; every change that can matter sets it back
 * to 1970. All clients start there, so the first Today of each coach works out everything, as before.
 */
export class KeptAttention1764820000000 implements MigrationInterface {
  name = 'KeptAttention1764820000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table clients add column attention_due_at timestamptz not null default 'epoch'`,
      `create index clients_attention_due on clients (practice_id, coach_id, attention_due_at)`,
      `create index clients_paused on clients (practice_id, coach_id) where outreach_paused`,
      `create index sessions_planned on sessions (practice_id, starts_at) where status <> 'CANCELLED'`,
      `grant update (attention_due_at) on clients to footing_app, footing_client, footing_sharing`,
      `create table client_attention (
         practice_id uuid not null references practices (id) on delete cascade,
         client_id uuid not null,
         coach_id uuid not null,
         kinds text[] not null,
         rank integer,
         since timestamptz,
         hidden_at timestamptz,
         primary key (practice_id, client_id),
         foreign key (practice_id, client_id, coach_id) references clients (practice_id, id, coach_id)
           on delete cascade
       )`,
      `create index client_attention_ranked on client_attention (practice_id, coach_id, rank, since, client_id)
         where rank is not null`,
      `create index client_attention_hidden on client_attention (practice_id, coach_id, hidden_at desc)
         where hidden_at is not null`,
      ...tenantTable('client_attention', { read: COACH }),
      `create policy client_attention_sharing_select on client_attention for select to footing_sharing using (${OWN})`,
      `create policy client_attention_sharing_update on client_attention for update to footing_sharing
         using (${OWN}) with check (${OWN})`,
      `grant select, insert, update on client_attention to footing_app`,
      `grant select (practice_id, client_id, coach_id), update (coach_id, kinds, rank, since, hidden_at)
         on client_attention to footing_sharing`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `drop table client_attention`,
      `drop index sessions_planned`,
      `drop index clients_paused`,
      `alter table clients drop column attention_due_at`,
    ]) {
      await runner.query(statement);
    }
  }
}
