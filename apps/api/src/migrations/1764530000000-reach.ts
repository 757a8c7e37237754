import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An action says whether it reaches toward the other person: YES, PRACTICAL or NO. What reached out before says
 * YES; nothing becomes practical, for only an author can say that.
 */
export class Reach1764530000000 implements MigrationInterface {
  name = 'Reach1764530000000';

  async up(runner: QueryRunner): Promise<void> {
    // Row-level security holds for the owner of the tables too, who must change the rows of every practice here.
    for (const table of OF_PRACTICES) {
      await runner.query(`alter table ${table} no force row level security`);
    }
    for (const statement of [
      `alter table plan_actions add column reach text check (reach in ('YES', 'PRACTICAL', 'NO'))`,
      `update plan_actions set reach = case when outreach then 'YES' else 'NO' end`,
      `alter table plan_actions alter column reach set not null, drop column outreach`,
      `create function pg_temp.with_reach(content jsonb) returns jsonb language sql as $$
         select jsonb_set(content, '{steps}', coalesce((
           select jsonb_agg(jsonb_set(s.step, '{actions}', coalesce((
             select jsonb_agg(case when a.action ? 'outreach'
               then (a.action - 'outreach') || jsonb_build_object('reach',
                 case when (a.action ->> 'outreach')::boolean then 'YES' else 'NO' end)
               else a.action end order by a.at)
             from jsonb_array_elements(s.step -> 'actions') with ordinality a (action, at)), '[]')) order by s.at)
           from jsonb_array_elements(content -> 'steps') with ordinality s (step, at)), '[]'))
       $$`,
      // What was published says the same as before, in other words.
      ...PUBLISHED.map((table) => `alter table ${table} disable trigger ${table}_immutable`),
      ...PUBLISHED.map((table) => `update ${table} set content = pg_temp.with_reach(content)`),
      `update templates set draft = pg_temp.with_reach(draft) where draft is not null`,
      ...PUBLISHED.map((table) => `alter table ${table} enable trigger ${table}_immutable`),
      `drop function pg_temp.with_reach(jsonb)`,
    ]) {
      await runner.query(statement);
    }
    for (const table of OF_PRACTICES) {
      await runner.query(`alter table ${table} force row level security`);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: what authors have stated since would be lost. Restore a backup instead.',
    );
  }
}

const PUBLISHED = ['template_versions', 'library_versions'];
const OF_PRACTICES = ['plan_actions', 'templates', 'template_versions'];
