import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/tenant-table.js';

const STAFFS = `practice_id = PRACTICE and STAFF and questionnaire <> 'safety'`;

/**
 * A member of staff can mark a result as answered by mistake, once, by name and with a reason. Nothing else of a result
 * ever changes, and results of the safety questions, which staff cannot see, are never marked.
 */
export class AnsweredByMistake1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table questionnaire_results
         add column mistaken_at timestamptz,
         add column mistaken_by uuid,
         add column mistaken_reason_sealed bytea,
         add foreign key (practice_id, mistaken_by) references members (practice_id, id),
         add check (num_nonnulls(mistaken_at, mistaken_by, mistaken_reason_sealed) in (0, 3)),
         add check (mistaken_at is null or questionnaire <> 'safety')`,
      `create or replace function questionnaire_results_immutable() returns trigger language plpgsql as $$
       declare
         mark constant text[] := array['mistaken_at', 'mistaken_by', 'mistaken_reason_sealed'];
       begin
         if old.mistaken_at is not null or to_jsonb(old) - mark <> to_jsonb(new) - mark then
           raise exception 'a result cannot be changed' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `alter policy questionnaire_results_update on questionnaire_results
         using (${spelled(STAFFS)}) with check (${spelled(`${STAFFS} and mistaken_by = MEMBER`)})`,
      `drop policy questionnaire_results_clients_update on questionnaire_results`,
      `revoke update on questionnaire_results from footing_app, footing_client`,
      `grant update (mistaken_at, mistaken_by, mistaken_reason_sealed) on questionnaire_results to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: marks of answers given by mistake would be lost. Restore a backup instead.',
    );
  }
}
