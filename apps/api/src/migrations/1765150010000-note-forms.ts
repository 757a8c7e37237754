import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './support/row-policies.js';

/**
 * Forms of notes that a practice writes itself: a list of headings, each with a hint. A note keeps the headings that it was
 * started with, sealed as its text is, so it never changes when a form does.
 */
export class NoteForms1765150010000 implements MigrationInterface {
  name = 'NoteForms1765150010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table note_forms (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         name text not null check (length(name) between 1 and 80),
         headings jsonb not null check (jsonb_array_length(headings) between 1 and 12),
         version integer not null,
         changed_at timestamptz not null,
         changed_by uuid not null,
         removed_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, changed_by) references members (practice_id, id)
       )`,
      ...tenantTable('note_forms', { read: `practice_id = PRACTICE and STAFF` }),
      `grant select, insert, update on note_forms to footing_app`,
      `alter table notes add column headings_sealed bytea`,
      `create function notes_keep_headings() returns trigger language plpgsql as $$
       begin
         if old.headings_sealed is distinct from new.headings_sealed then
           raise exception 'a note keeps the headings that it was started with' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `create trigger notes_keep_headings before update on notes
         for each row execute function notes_keep_headings()`,
      `drop trigger notes_immutable on notes`,
    ]) {
      await runner.query(statement);
    }
    await runner.query(await immutable(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `drop trigger notes_keep_headings on notes`,
      `drop function notes_keep_headings()`,
      `drop trigger notes_immutable on notes`,
      `alter table notes drop column headings_sealed`,
      `drop table note_forms`,
    ]) {
      await runner.query(statement);
    }
    await runner.query(await immutable(runner));
  }
}

/** Who may read a signed note changes with the client and the author; nothing else of it ever does. */
async function immutable(runner: QueryRunner): Promise<string> {
  const [row] = (await runner.query(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = 'notes'::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' and attname not in ('coach_id', 'notes_requested_by', 'author_left', 'shared_with_coach')`,
  )) as { columns: string }[];
  return `create trigger notes_immutable before delete or update of ${row!.columns} on notes
    for each row execute function notes_immutable()`;
}
