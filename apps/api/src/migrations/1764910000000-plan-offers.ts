import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OWN = `practice_id = PRACTICE and client_id = CLIENT`;

/**
 * Offers of newer versions. The versions' contents are stored with the offer, because clients cannot read templates. A client
 * who accepts makes an edit of their plan.
 */
export class PlanOffers1764910000000 implements MigrationInterface {
  name = 'PlanOffers1764910000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table plan_offers (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         plan_id uuid not null,
         client_id uuid not null,
         by_member uuid not null,
         created_at timestamptz not null,
         state text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'REVERTED')),
         from_version_id uuid not null,
         from_number integer not null,
         from_title text not null,
         to_version_id uuid not null,
         to_number integer not null check (to_number > from_number),
         to_title text not null,
         of_library boolean not null,
         terms_sealed bytea not null,
         moved_sealed bytea,
         answered_at timestamptz,
         revert_until timestamptz,
         reverted_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, plan_id) references plans (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, by_member) references members (practice_id, id),
         check ((answered_at is null) = (state = 'OFFERED')),
         check ((moved_sealed is null) = (state not in ('ACCEPTED', 'REVERTED'))),
         check ((revert_until is null) = (moved_sealed is null)),
         check ((reverted_at is null) = (state <> 'REVERTED'))
       )`,
      `create index plan_offers_by_plan on plan_offers (practice_id, plan_id, created_at desc, id desc)`,
      `create unique index plan_offers_open on plan_offers (practice_id, plan_id) where state = 'OFFERED'`,
      `create index plan_offers_by_client on plan_offers (practice_id, client_id, created_at) where state = 'OFFERED'`,
      ...tenantTable('plan_offers', { client: 'client_id' }),
      ...clientsOwn('plan_offers', { read: OWN, update: OWN }),
      `grant select, insert, update, delete on plan_offers to footing_app`,
      `grant select, update (state, moved_sealed, answered_at, revert_until, reverted_at) on plan_offers to footing_client`,
      `create policy plan_edits_clients_insert on plan_edits for insert to footing_client
         with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
           and client_id = nullif(current_setting('app.client_id', true), '')::uuid
           and by_member = nullif(current_setting('app.member_id', true), '')::uuid
           and reason_sealed is null)`,
      `grant insert on plan_edits to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `revoke insert on plan_edits from footing_client`,
      `drop policy plan_edits_clients_insert on plan_edits`,
      `drop table plan_offers cascade`,
    ]) {
      await runner.query(statement);
    }
  }
}
