import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Check-in sliders have no value until somebody touches them, so a value that was not touched is null. A 5, 5, 5 from
 * before may be three sliders that nobody touched: it stays as it is, and shows no calm.
 */
export class TouchedCheckIns1764540010000 implements MigrationInterface {
  name = 'TouchedCheckIns1764540010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table check_ins alter column mood drop not null, alter column urge drop not null,
         alter column energy drop not null, add column shows_calm boolean not null default true,
         add check (mood is not null or urge is not null or energy is not null or line_sealed is not null)`,
      // Row-level security holds for the owner of the tables too, who must reach every practice here.
      `alter table check_ins no force row level security`,
      `alter table check_ins disable trigger check_ins_immutable`,
      `update check_ins set shows_calm = false where mood = 5 and urge = 5 and energy = 5`,
      `alter table check_ins enable trigger check_ins_immutable`,
      `alter table check_ins force row level security`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: check-ins may lack values that earlier versions require. Restore a backup instead.',
    );
  }
}
