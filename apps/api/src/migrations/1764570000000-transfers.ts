import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { immutable, readFrom, tenantTable } from './support/tenant-table.js';

const MINE = 'practice_id = PRACTICE and client_id = CLIENT';
const OWNER = `(select current_setting('app.role', true) = 'OWNER')`;
const SERVER = `(select current_setting('app.role', true) = 'SYSTEM')`;

/**
 * Private notes belong to the coach who wrote them. A transfer lets the new coach read what the author chose and
 * nothing else, and an owner reads the notes of a coach who has left only after asking, with a reason that the client
 * reads.
 */
export class Transfers1764570000000 implements MigrationInterface {
  name = 'Transfers1764570000000';

  async up(runner: QueryRunner): Promise<void> {
    // Row-level security holds for the owner of the tables too, who must read every practice here.
    for (const table of READ)
      await runner.query(`alter table ${table} no force row level security`);
    for (const statement of [
      // chosen_at: when the coach of before chose what the new one may read of their private notes.
      `create table transfers (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         from_id uuid not null,
         to_id uuid not null,
         by_id uuid,
         created_at timestamptz not null,
         chosen_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, from_id) references members (practice_id, id),
         foreign key (practice_id, to_id) references members (practice_id, id),
         foreign key (practice_id, by_id) references members (practice_id, id)
       )`,
      `create index transfers_of_client on transfers (practice_id, client_id, created_at desc)`,
      `create index transfers_to_choose on transfers (practice_id, from_id) where chosen_at is null`,
      TRANSFERS_OF_BEFORE,
      ...tenantTable('transfers', { client: 'client_id' }),
      ...clientsOwn('transfers', { read: MINE }),
      ...immutable(
        'transfers',
        'a transfer',
        `(to_jsonb(new) - 'chosen_at') is distinct from (to_jsonb(old) - 'chosen_at')`,
        ['update'],
      ),
      `grant select, insert, update on transfers to footing_app`,
      `grant select on transfers to footing_client`,
      `create table note_readers (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         note_id uuid not null,
         granted_by uuid not null,
         reader_id uuid not null,
         created_at timestamptz not null,
         ended_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, note_id) references notes (practice_id, id) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, granted_by) references members (practice_id, id),
         foreign key (practice_id, reader_id) references members (practice_id, id),
         check (reader_id <> granted_by)
       )`,
      `create unique index note_readers_now on note_readers (practice_id, note_id, reader_id) where ended_at is null`,
      `create index note_readers_of_reader on note_readers (practice_id, reader_id) where ended_at is null`,
      `create index note_readers_of_client on note_readers (practice_id, client_id)`,
      ...tenantTable('note_readers', {
        read: `practice_id = PRACTICE and STAFF
          and (reader_id = MEMBER or granted_by = MEMBER or ${OWNER} or ${SERVER})`,
      }),
      `alter policy note_readers_insert on note_readers
         with check (practice_id = (select nullif(current_setting('app.practice_id', true), '')::uuid)
           and granted_by = (select nullif(current_setting('app.member_id', true), '')::uuid))`,
      ...clientsOwn('note_readers', { read: MINE }),
      ...immutable(
        'note_readers',
        'who could read a note',
        `(to_jsonb(new) - 'ended_at') is distinct from (to_jsonb(old) - 'ended_at') or old.ended_at is not null`,
        ['update'],
      ),
      // A policy that asks notes would ask itself, for theirs asks this table.
      `create function note_readers_by_author() returns trigger language plpgsql as $$
       begin
         if not exists (select from notes n where n.practice_id = new.practice_id and n.id = new.note_id
             and n.client_id = new.client_id and n.author_id = new.granted_by
             and n.visibility = 'COACH_ONLY' and n.status = 'SIGNED') then
           raise exception 'only the author lets anyone read a private note' using errcode = '42501';
         end if;
         return new;
       end $$`,
      `create trigger note_readers_by_author before insert on note_readers
         for each row execute function note_readers_by_author()`,
      `grant select, insert, update on note_readers to footing_app`,
      `grant select on note_readers to footing_client`,
      `create table access_requests (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         owner_id uuid not null,
         reason_sealed bytea not null,
         created_at timestamptz not null,
         ended_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, owner_id) references members (practice_id, id)
       )`,
      `create unique index access_requests_now on access_requests (practice_id, client_id, owner_id)
         where ended_at is null`,
      ...tenantTable('access_requests', {
        read: `practice_id = PRACTICE and STAFF`,
        write: `practice_id = PRACTICE and ${OWNER} and owner_id = MEMBER`,
      }),
      ...clientsOwn('access_requests', { read: MINE }),
      ...immutable(
        'access_requests',
        'a request to read notes',
        `(to_jsonb(new) - 'ended_at') is distinct from (to_jsonb(old) - 'ended_at') or old.ended_at is not null`,
        ['update'],
      ),
      `grant select, insert, update on access_requests to footing_app`,
      `grant select on access_requests to footing_client`,
      ...['transfers', 'note_readers', 'access_requests'].flatMap(toStaff),
      readFrom('notes', NOTES),
      `alter table access_log drop constraint access_log_kind_check`,
      `alter table access_log add constraint access_log_kind_check check (kind in
         ('CHECK_INS', 'CONTACT_LOG', 'REFLECTIONS', 'ANSWERS', 'BREATHERS', 'SAFETY', 'PRIVATE_NOTES'))`,
    ]) {
      await runner.query(statement);
    }
    for (const table of READ) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it would show coaches notes of clients they were not given. Restore a backup instead.',
    );
  }
}

const READ = ['clients', 'events', 'members', 'notes'];

/**
 * The author reads their own. Signed: a shared note the client's coach and the owners; a private one whoever the author
 * lets read it, and an owner who asked, where the author has left the practice.
 */
const NOTES = `practice_id = PRACTICE and ((client_id = CLIENT and visibility = 'WITH_CLIENT' and status = 'SIGNED')
  or (STAFF and (author_id = MEMBER or (status = 'SIGNED' and (
  (visibility = 'WITH_CLIENT' and (${OWNER} or client_id in
    (select c.id from clients c where c.practice_id = PRACTICE and c.coach_id = MEMBER)))
  or (visibility = 'COACH_ONLY' and (
    id in (select r.note_id from note_readers r
      where r.practice_id = PRACTICE and r.reader_id = MEMBER and r.ended_at is null)
    or (${OWNER}
      and client_id in (select a.client_id from access_requests a
        where a.practice_id = PRACTICE and a.owner_id = MEMBER and a.ended_at is null)
      and author_id in (select m.id from members m where m.practice_id = PRACTICE and m.removed_at is not null)))))))))`;

/** The rules that are not for clients hold for the role of staff alone, whatever a transaction says of itself. */
const toStaff = (table: string): string[] =>
  ['read', 'insert', 'update', 'delete'].map(
    (verb) => `alter policy ${table}_${verb} on ${table} to footing_app`,
  );

/** Of earlier transfers the history keeps when, not from whom: a coach who wrote a note, or who made the transfer. */
const TRANSFERS_OF_BEFORE = `
  insert into transfers (practice_id, id, client_id, from_id, to_id, created_at)
  select c.practice_id, gen_random_uuid(), c.id, former.id, c.coach_id, last.at
  from clients c
  cross join lateral (
    select max(e.created_at) as at from events e
    where e.practice_id = c.practice_id and e.client_id = c.id and e.kind = 'CLIENT_HANDED_OVER') last
  cross join lateral (
    select n.author_id as id from notes n where n.practice_id = c.practice_id and n.client_id = c.id
    union
    select e.actor_id from events e
    join members m on m.practice_id = e.practice_id and m.id = e.actor_id and m.role = 'COACH'
    where e.practice_id = c.practice_id and e.client_id = c.id and e.kind = 'CLIENT_HANDED_OVER') former
  where last.at is not null and former.id <> c.coach_id`;
