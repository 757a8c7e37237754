import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session with a signed note is on record: it can be neither moved nor cancelled. The session says whether it has one, and a
 * foreign key of the signed notes guarantees that it does.
 */
export class SignedSessions1765150000000 implements MigrationInterface {
  name = 'SignedSessions1765150000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table sessions add column has_signed_notes boolean not null default false`,
      `update sessions s set has_signed_notes = true where exists (select from notes n
         where n.practice_id = s.practice_id and n.session_id = s.id and n.status = 'SIGNED')`,
      `create unique index sessions_signed on sessions (id, practice_id, has_signed_notes)`,
      // Null for a draft, which the foreign key then does not check.
      `alter table notes add column session_signed boolean
         generated always as (case when status = 'SIGNED' then true end) stored`,
      `alter table notes add constraint notes_signed_session foreign key (practice_id, session_id, session_signed)
         references sessions (practice_id, id, has_signed_notes)`,
      `create function sessions_on_record() returns trigger language plpgsql as $$
       begin
         if old.has_signed_notes and (old.starts_at <> new.starts_at or old.ends_at <> new.ends_at
           or old.client_id <> new.client_id or (new.status = 'CANCELLED' and old.status <> 'CANCELLED'))
         then
           raise exception 'a session with signed notes can be neither moved nor cancelled' using errcode = '23001';
         end if;
         return new;
       end $$`,
      `create trigger sessions_on_record before update on sessions
         for each row execute function sessions_on_record()`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `drop trigger sessions_on_record on sessions`,
      `drop function sessions_on_record()`,
      `alter table notes drop constraint notes_signed_session, drop column session_signed`,
      `drop index sessions_signed`,
      `alter table sessions drop column has_signed_notes`,
    ]) {
      await runner.query(statement);
    }
  }
}
