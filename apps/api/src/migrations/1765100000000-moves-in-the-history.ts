import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An edit knows whether it is a move to an offered version, or back, and of which offer: `by_member` is who accepted or
 * reverted it. Clients save no edits but those. Offers to clients who are archived are withdrawn.
 */
export class MovesInTheHistory1765100000000 implements MigrationInterface {
  name = 'MovesInTheHistory1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table plan_edits add column kind text not null default 'EDITED'
         check (kind in ('EDITED', 'MOVED', 'MOVED_BACK'))`,
      `alter table plan_edits add column offer_id uuid`,
      ...[
        ['MOVED', 'answered_at'],
        ['MOVED_BACK', 'reverted_at'],
      ].map(
        ([kind, at]) => `update plan_edits e set kind = '${kind}', offer_id = o.id
         from plan_offers o
         where o.practice_id = e.practice_id and o.plan_id = e.plan_id and o.moved_sealed is not null and o.${at} = e.created_at
           and e.id = (select f.id from plan_edits f
             where f.practice_id = o.practice_id and f.plan_id = o.plan_id and f.created_at = o.${at}
             order by f.id limit 1)`,
      ),
      `alter table plan_edits add constraint plan_edits_offer foreign key (practice_id, offer_id)
         references plan_offers (practice_id, id) on delete cascade`,
      `alter table plan_edits add constraint plan_edits_kind check ((offer_id is null) = (kind = 'EDITED'))`,
      `create unique index plan_edits_of_offer on plan_edits (practice_id, offer_id, kind) where offer_id is not null`,
      `drop policy plan_edits_clients_insert on plan_edits`,
      insertPolicy(`and offer_id is not null and reason_sealed is null`),
      `update plan_offers o set state = 'WITHDRAWN', answered_at = c.archived_at from clients c
       where c.practice_id = o.practice_id and c.id = o.client_id and c.archived_at is not null and o.state = 'OFFERED'`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `drop policy plan_edits_clients_insert on plan_edits`,
      insertPolicy(`and reason_sealed is null`),
      `drop index plan_edits_of_offer`,
      `alter table plan_edits drop constraint plan_edits_kind`,
      `alter table plan_edits drop constraint plan_edits_offer`,
      `alter table plan_edits drop column offer_id`,
      `alter table plan_edits drop column kind`,
    ]) {
      await runner.query(statement);
    }
  }
}

const insertPolicy = (
  more: string,
): string => `create policy plan_edits_clients_insert on plan_edits for insert to footing_client
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and client_id = nullif(current_setting('app.client_id', true), '')::uuid
    and by_member = nullif(current_setting('app.member_id', true), '')::uuid
    ${more})`;
