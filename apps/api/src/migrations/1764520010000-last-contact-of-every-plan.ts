import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every running plan keeps the last contact that its client began, whatever is open in it. The engine stores the plans
 * again before a server answers.
 */
export class LastContactOfEveryPlan1764520010000 implements MigrationInterface {
  name = 'LastContactOfEveryPlan1764520010000';

  async up(runner: QueryRunner): Promise<void> {
    // Row-level security holds for the owner of the tables too, who must change the rows of every practice here.
    for (const table of TABLES)
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(
      `with last as (
         select p.practice_id, p.id, max(k.created_at) as at from plans p
         join contacts k on k.practice_id = p.practice_id and k.client_id = p.client_id and k.begun_by = 'CLIENT'
         where p.ended_at is null group by p.practice_id, p.id),
       kept as (
         update plans p set last_contact_at = last.at from last
         where p.practice_id = last.practice_id and p.id = last.id and p.last_contact_at is distinct from last.at
         returning p.practice_id, p.id)
       insert into plans_to_store select practice_id, id from kept on conflict do nothing`,
    );
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it is no longer known which plans had no last contact stored. Restore a backup instead.',
    );
  }
}

const TABLES = ['plans', 'contacts', 'plans_to_store'];
