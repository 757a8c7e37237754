import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';
import { spelled as spelledBefore } from './support/tenant-table.js';

/** Columns of a note that change when other rows change, and who may change them. */
const OF_CLIENT = ['coach_id', 'notes_requested_by'];
const COPIED = [...OF_CLIENT, 'author_left', 'shared_with_coach'];

/** What an addendum calls the columns of its note. */
const ON_ADDENDUM: Record<string, string> = {
  author_id: 'note_author_id',
  visibility: 'note_visibility',
  status: 'note_status',
  author_left: 'note_author_left',
};
const onAddendum = (column: string): string => ON_ADDENDUM[column] ?? column;

/** Who reads a signed note, besides its author. */
const readableByOthers = (visibility: string, authorLeft: string): string =>
  `(coach_id = MEMBER and (${visibility} = 'WITH_CLIENT' or shared_with_coach))
   or (OWNER and (${visibility} = 'WITH_CLIENT' or (${authorLeft} and MEMBER = any(notes_requested_by))))`;

const READ_NOTE = spelled(`practice_id = PRACTICE and (
  (client_id = CLIENT and visibility = 'WITH_CLIENT' and status = 'SIGNED')
  or (STAFF and (author_id = MEMBER
    or (status = 'SIGNED' and (${readableByOthers('visibility', 'author_left')})))))`);

// A foreign key guarantees that the note is signed.
const READ_ADDENDUM = spelled(`practice_id = PRACTICE and (
  (client_id = CLIENT and note_visibility = 'WITH_CLIENT')
  or (STAFF and (note_author_id = MEMBER or ${readableByOthers('note_visibility', 'note_author_left')})))`);
const WRITE_ADDENDUM = spelled(`practice_id = PRACTICE and STAFF and author_id = MEMBER
  and (note_author_id = MEMBER or (note_visibility = 'WITH_CLIENT' and coach_id = MEMBER))`);
const CLIENT_READS_ADDENDUM = spelled(
  `practice_id = PRACTICE and client_id = CLIENT and note_visibility = 'WITH_CLIENT'`,
);

/**
 * Notes and addenda carry who may read them, so that their policies look into no other table: the client's coach, whether
 * the author shares the note with that coach, whether the author has left, and which owners requested access. Foreign keys
 * guarantee all copies. A foreign key also replaces the trigger that looked up the note of a grant.
 */
export class NoteReaders1764800000000 implements MigrationInterface {
  name = 'NoteReaders1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    const run = async (statements: string[]) => {
      for (const statement of statements) await runner.query(statement);
    };
    await run([
      `alter table members add column has_left boolean not null generated always as (removed_at is not null) stored`,
      `create unique index members_with_leaving on members (id, practice_id, has_left)`,
      `alter table clients add column notes_requested_by uuid[] not null default '{}'`,
      `update clients c set notes_requested_by = r.owners from (
         select practice_id, client_id, array_agg(owner_id order by created_at, id) as owners
         from access_requests where ended_at is null group by 1, 2) r
       where r.practice_id = c.practice_id and r.client_id = c.id`,
      `create unique index clients_sharing_8 on clients (id, practice_id, coach_id, notes_requested_by)`,

      `drop trigger notes_immutable on notes`,
      `alter table notes add column coach_id uuid, add column notes_requested_by uuid[],
         add column author_left boolean not null default false,
         add column shared_with_coach boolean not null default false`,
      // Each transfer ended what was shared with the coach of before.
      `update note_readers r set ended_at = now() from clients c
       where c.practice_id = r.practice_id and c.id = r.client_id and c.coach_id <> r.reader_id and r.ended_at is null`,
      `update notes n set coach_id = c.coach_id, notes_requested_by = c.notes_requested_by, author_left = m.has_left,
         shared_with_coach = exists (select from note_readers r
           where r.practice_id = n.practice_id and r.note_id = n.id and r.ended_at is null)
       from clients c, members m
       where c.practice_id = n.practice_id and c.id = n.client_id
         and m.practice_id = n.practice_id and m.id = n.author_id`,
      `create index notes_by_client on notes (practice_id, client_id)`,
      `create index notes_by_author on notes (practice_id, author_id)`,
      `create unique index notes_fixed on notes (id, practice_id, client_id, author_id, visibility, status)`,
      `create unique index notes_sharing on notes (id, practice_id, ${COPIED.join(', ')})`,
      `alter table notes alter column coach_id set not null, alter column notes_requested_by set not null,
         add constraint notes_sharing foreign key (practice_id, client_id, ${OF_CLIENT.join(', ')})
           references clients (practice_id, id, ${OF_CLIENT.join(', ')}) on delete cascade,
         drop constraint notes_practice_id_author_id_fkey,
         add constraint notes_author foreign key (practice_id, author_id, author_left)
           references members (practice_id, id, has_left),
         add constraint notes_shared_with_coach check (not shared_with_coach
           or (visibility = 'COACH_ONLY' and status = 'SIGNED' and coach_id <> author_id))`,
      `alter policy notes_read on notes using (${READ_NOTE})`,
    ]);
    await run([
      await immutableBesides(runner, 'notes', COPIED),
      `drop trigger addenda_immutable on addenda`,
      `alter table addenda add column note_author_id uuid, add column note_visibility text,
         add column note_status text not null default 'SIGNED' check (note_status = 'SIGNED'),
         add column coach_id uuid, add column notes_requested_by uuid[],
         add column note_author_left boolean, add column shared_with_coach boolean`,
      `update addenda a set ${['author_id', 'visibility', ...COPIED]
        .map((column) => `${onAddendum(column)} = n.${column}`)
        .join(', ')}
       from notes n where n.practice_id = a.practice_id and n.id = a.note_id`,
      `create index addenda_by_client on addenda (practice_id, client_id)`,
      `alter table addenda ${['author_id', 'visibility', ...COPIED]
        .map((column) => `alter column ${onAddendum(column)} set not null`)
        .join(', ')},
         drop constraint addenda_practice_id_note_id_fkey,
         add constraint addenda_note foreign key
           (practice_id, note_id, client_id, note_author_id, note_visibility, note_status)
           references notes (practice_id, id, client_id, author_id, visibility, status),
         add constraint addenda_sharing foreign key (practice_id, note_id, ${COPIED.map(onAddendum).join(', ')})
           references notes (practice_id, id, ${COPIED.join(', ')})`,
      `alter policy addenda_read on addenda using (${READ_ADDENDUM})`,
      `alter policy addenda_insert on addenda with check (${WRITE_ADDENDUM})`,
      `alter policy addenda_update on addenda using (${WRITE_ADDENDUM}) with check (${WRITE_ADDENDUM})`,
      `alter policy addenda_delete on addenda using (${WRITE_ADDENDUM})`,
      `alter policy addenda_clients_select on addenda using (${CLIENT_READS_ADDENDUM})`,
      `grant update (shared_with_coach) on addenda to footing_app`,
    ]);
    await run([
      await immutableBesides(runner, 'addenda', COPIED.map(onAddendum)),
      `drop trigger note_readers_by_author on note_readers`,
      `drop function note_readers_by_author()`,
      `alter table note_readers
         add column note_visibility text not null default 'COACH_ONLY' check (note_visibility = 'COACH_ONLY'),
         add column note_status text not null default 'SIGNED' check (note_status = 'SIGNED'),
         drop constraint note_readers_practice_id_note_id_fkey,
         add constraint note_readers_note foreign key
           (practice_id, note_id, client_id, granted_by, note_visibility, note_status)
           references notes (practice_id, id, client_id, author_id, visibility, status) on delete cascade`,

      ...sharingPolicies('notes', 'client_id = CLIENT or author_id = MEMBER'),
      ...sharingPolicies('addenda', 'client_id = CLIENT or note_author_id = MEMBER'),
      ...sharingPolicies('members', 'id = MEMBER'),
      `grant select (practice_id, client_id, author_id, ${COPIED.join(', ')}), update (${COPIED.join(', ')})
         on notes to footing_sharing`,
      `grant select (practice_id, client_id, note_author_id, ${COPIED.map(onAddendum).join(', ')}),
         update (${COPIED.map(onAddendum).join(', ')}) on addenda to footing_sharing`,
      `grant select (practice_id, id), update (removed_at) on members to footing_sharing`,
      `grant select (notes_requested_by), update (notes_requested_by) on clients to footing_sharing`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `revoke select (notes_requested_by), update (notes_requested_by) on clients from footing_sharing`,
      `revoke all on notes, addenda, members from footing_sharing`,
      `revoke update (shared_with_coach) on addenda from footing_app`,
      ...['notes', 'addenda', 'members'].flatMap((table) =>
        ['select', 'update'].map((verb) => `drop policy ${table}_sharing_${verb} on ${table}`),
      ),

      `alter table note_readers drop constraint note_readers_note,
         drop column note_visibility, drop column note_status,
         add foreign key (practice_id, note_id) references notes (practice_id, id) on delete cascade`,
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

      `alter policy addenda_read on addenda using (${ADDENDA_BEFORE})`,
      ...['insert', 'update', 'delete'].map((verb) => {
        const using = verb === 'insert' ? '' : `using (${ADDENDA_WRITTEN_BEFORE})`;
        const check = verb === 'delete' ? '' : `with check (${ADDENDA_WRITTEN_BEFORE})`;
        return `alter policy addenda_${verb} on addenda ${using} ${check}`;
      }),
      `alter policy addenda_clients_select on addenda using (${ADDENDA_BEFORE})`,
      `drop trigger addenda_immutable on addenda`,
      `alter table addenda drop constraint addenda_note, drop constraint addenda_sharing,
         ${['author_id', 'visibility', 'status', ...COPIED]
           .map((column) => `drop column ${onAddendum(column)}`)
           .join(', ')},
         add foreign key (practice_id, note_id) references notes (practice_id, id)`,
      `drop index addenda_by_client`,
      `create trigger addenda_immutable before update or delete on addenda
         for each row execute function addenda_immutable()`,

      `alter policy notes_read on notes using (${NOTES_BEFORE})`,
      `drop trigger notes_immutable on notes`,
      `alter table notes drop constraint notes_sharing, drop constraint notes_author,
         drop constraint notes_shared_with_coach,
         ${COPIED.map((column) => `drop column ${column}`).join(', ')},
         add foreign key (practice_id, author_id) references members (practice_id, id)`,
      `drop index notes_by_client`,
      `drop index if exists notes_by_author`,
      `drop index notes_fixed`,
      `create trigger notes_immutable before update or delete on notes
         for each row execute function notes_immutable()`,

      `drop index clients_sharing_8`,
      `alter table clients drop column notes_requested_by`,
      `drop index members_with_leaving`,
      `alter table members drop column has_left`,
    ]) {
      await runner.query(statement);
    }
  }
}

function sharingPolicies(table: string, named: string): string[] {
  const own = spelled(`practice_id = PRACTICE and (${named})`);
  return [
    `create policy ${table}_sharing_select on ${table} for select to footing_sharing using (${own})`,
    `create policy ${table}_sharing_update on ${table} for update to footing_sharing using (${own}) with check (${own})`,
  ];
}

/** The trigger that refuses changes, for all columns that the table has now but these. */
async function immutableBesides(
  runner: QueryRunner,
  table: string,
  copied: string[],
): Promise<string> {
  const rows = (await runner.query(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> all ($2::text[])`,
    [table, copied],
  )) as { columns: string }[];
  return `create trigger ${table}_immutable before delete or update of ${rows[0]!.columns} on ${table}
    for each row execute function ${table}_immutable()`;
}

const ROLE = `(select current_setting('app.role', true))`;
const NOTES_BEFORE = spelledBefore(`practice_id = PRACTICE and (
  (client_id = CLIENT and visibility = 'WITH_CLIENT' and status = 'SIGNED')
  or (STAFF and (author_id = MEMBER or (status = 'SIGNED' and (
    (visibility = 'WITH_CLIENT' and (${ROLE} = 'OWNER' or client_id in
      (select c.id from clients c where c.practice_id = PRACTICE and c.coach_id = MEMBER)))
    or (visibility = 'COACH_ONLY' and (
      id in (select r.note_id from note_readers r
        where r.practice_id = PRACTICE and r.reader_id = MEMBER and r.ended_at is null)
      or (${ROLE} = 'OWNER'
        and client_id in (select a.client_id from access_requests a
          where a.practice_id = PRACTICE and a.owner_id = MEMBER and a.ended_at is null)
        and author_id in (select m.id from members m where m.practice_id = PRACTICE and m.removed_at is not null)))))))))`);
const NOTE_IS_VISIBLE = `exists
  (select from notes n where n.practice_id = addenda.practice_id and n.id = addenda.note_id)`;
const ADDENDA_BEFORE = spelledBefore(`practice_id = PRACTICE and ${NOTE_IS_VISIBLE}`);
const ADDENDA_WRITTEN_BEFORE = spelledBefore(
  `practice_id = PRACTICE and STAFF and author_id = MEMBER and ${NOTE_IS_VISIBLE}`,
);
