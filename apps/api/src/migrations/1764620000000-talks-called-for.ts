import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The engine stores with a plan that waits which answers call for a talk (`talkAt` in `course`). Such plans are only
 * marked here: the engine stores them before a server answers.
 */
export class TalksCalledFor1764620000000 implements MigrationInterface {
  name = 'TalksCalledFor1764620000000';

  async up(runner: QueryRunner): Promise<void> {
    // Row-level security applies to the owner of the tables too, who must change the rows of every practice here.
    for (const table of TABLES)
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(
      `insert into plans_to_store select practice_id, id from plans
       where ended_at is null and readiness is not null and ready_at is null on conflict do nothing`,
    );
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    // An older server ignores what is stored in addition.
  }
}

const TABLES = ['plans', 'plans_to_store'];
