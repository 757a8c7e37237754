import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an action does not reach out though its words read as if it did, sealed, and who said so. */
export class ReachReasons1764530100000 implements MigrationInterface {
  name = 'ReachReasons1764530100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table plan_actions add column no_reach_reason_sealed bytea, add column no_reach_by text,
         add constraint plan_actions_no_reach check ((no_reach_reason_sealed is null) = (no_reach_by is null))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table plan_actions drop column no_reach_reason_sealed, drop column no_reach_by`,
    );
  }
}
