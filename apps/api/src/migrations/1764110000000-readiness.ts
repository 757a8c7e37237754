import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions that stand before a plan. A plan keeps which ones it asks for and when it was found that the client is
 * ready; plans that were there before ask for none. Results keep the rules that led to their outcome, sealed, so
 * that no later version of a questionnaire can change what an old result says.
 */
export class Readiness1764110000000 implements MigrationInterface {
  name = 'Readiness1764110000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table plans
         add column readiness text,
         add column ready_at timestamptz,
         add column ready_by uuid,
         add column ready_reason_sealed bytea,
         add foreign key (practice_id, ready_by) references members (practice_id, id),
         add check ((ready_by is null) = (ready_reason_sealed is null)),
         add check (ready_by is null or ready_at is not null),
         drop constraint plans_status_check,
         add constraint plans_status_check
           check (status in ('WAITING', 'SCHEDULED', 'ACTIVE', 'PAUSED', 'ENDED')),
         add check (status <> 'WAITING' or (readiness is not null and ready_at is null))`,
      `alter table questionnaire_results add column rules_sealed bytea`,
      `create or replace function questionnaire_results_immutable() returns trigger language plpgsql as $$
       begin
         raise exception 'a result cannot be changed' using errcode = '23001';
       end $$`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: readiness answers would be lost. Restore a backup instead.',
    );
  }
}
