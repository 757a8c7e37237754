import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

const TABLES = ['practices', 'members'];

/**
 * Members carry the name and the time zone of their practice, which the list of an account's practices shows. The policies
 * of practices then need no look into the members. The foreign key is checked at the end of the transaction, so that a
 * practice and its members can be renamed in two statements.
 */
export class PracticeNames1764680010000 implements MigrationInterface {
  name = 'PracticeNames1764680010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...TABLES.map((table) => `alter table ${table} no force row level security`),
      `alter table practices add constraint practices_with_names unique (id, name, time_zone)`,
      `alter table members add column practice_name text, add column practice_zone text`,
      `update members m set practice_name = p.name, practice_zone = p.time_zone
         from practices p where p.id = m.practice_id`,
      `alter table members alter column practice_name set not null, alter column practice_zone set not null,
         drop constraint members_practice_id_fkey,
         add constraint members_practice_with_names_fkey foreign key (practice_id, practice_name, practice_zone)
           references practices (id, name, time_zone) on delete cascade deferrable initially deferred`,
      `alter policy practice_read on practices using (${spelled('id = PRACTICE')})`,
      `alter policy practices_clients_select on practices using (${spelled('id = PRACTICE')})`,
      ...TABLES.map((table) => `alter table ${table} force row level security`),
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const visible = `id = (select nullif(current_setting('app.practice_id', true), '')::uuid) or id in (
      select m.practice_id from members m
      where m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))`;
    for (const statement of [
      `alter policy practice_read on practices using (${visible})`,
      `alter policy practices_clients_select on practices using (${visible})`,
      `alter table members drop constraint members_practice_with_names_fkey,
         add constraint members_practice_id_fkey foreign key (practice_id) references practices (id) on delete cascade,
         drop column practice_name, drop column practice_zone`,
      `alter table practices drop constraint practices_with_names`,
    ]) {
      await runner.query(statement);
    }
  }
}
