import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { assertNever } from '@footing/kernel';
import {
  as,
  statement,
  statementByRole,
  type CallerRole,
} from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';
import { statusAt, type ActionStatus } from '../plans/index.js';
import type { NoteType } from './note.type.js';

const MEMBER = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;

const PRACTICE = `(select nullif(current_setting('app.practice_id', true), '')::uuid)`;

const PRIVATE = `n.status = 'SIGNED' and n.visibility = 'COACH_ONLY'`;

/** The author lets the caller read it. */
const SHARED_WITH_CALLER = `n.id in (select r.note_id from note_readers r
  where r.practice_id = ${PRACTICE} and r.reader_id = ${MEMBER} and r.ended_at is null)`;

/** The author has left, and the caller, an owner, requested access to the notes about this client. */
const REQUESTED_BY_CALLER = `(m.removed_at is not null and n.client_id in (select a.client_id from access_requests a
  where a.practice_id = ${PRACTICE} and a.owner_id = ${MEMBER} and a.ended_at is null))`;

/**
 * The condition that a note `n` by a member `m` about a client `c` is visible to the caller. A draft: to its author.
 * Signed: to its author; if it is WITH_CLIENT, to the client, their coach and owners; if it is COACH_ONLY, to whomever
 * the author lets read it, and to an owner who requested access after the author left.
 */
function notesVisibleTo(ctx: CallerRole): string {
  const { role } = ctx.db.scope;
  const shared = `(n.status = 'SIGNED' and n.visibility = 'WITH_CLIENT' and ${clientsVisibleTo(ctx, 'c')})`;
  switch (role) {
    case 'CLIENT':
      return shared;
    case 'OWNER':
      return `(n.author_id = ${MEMBER} or ${shared} or (${PRIVATE} and (${SHARED_WITH_CALLER} or ${REQUESTED_BY_CALLER})))`;
    case 'COACH':
      return `(n.author_id = ${MEMBER} or ${shared} or (${PRIVATE} and ${SHARED_WITH_CALLER}))`;
    case 'SYSTEM':
    case 'NOBODY':
      return 'false';
    default:
      return assertNever(role);
  }
}

/** The columns of `visibleNotes`. */
export const NOTE_COLUMNS = {
  id: 'uuid',
  sessionId: 'uuid',
  clientId: 'uuid',
  authorId: 'uuid',
  authorName: 'text',
  visibility: as<NoteType['visibility']>('text'),
  status: as<NoteType['status']>('text'),
  version: 'int4',
  savedAt: 'timestamptz',
  signedAt: 'timestamptz?',
  bodySealed: 'bytea',
  wrapped: 'bytea',
} as const;

/**
 * A query of the notes that the caller can see. Further conditions, on `n`, `c` and the tables of `joins`, can be appended.
 * $1 practice.
 */
export function visibleNotes(ctx: CallerRole, columns = '', joins = ''): string {
  return `
    select n.id, n.session_id as "sessionId", n.client_id as "clientId", n.author_id as "authorId",
           m.name as "authorName", n.visibility, n.status, n.version, n.saved_at as "savedAt",
           n.signed_at as "signedAt", n.body_sealed as "bodySealed", ${KEYS} as wrapped ${columns}
    from notes n
    join clients c on c.practice_id = n.practice_id and c.id = n.client_id
    join members m on m.practice_id = n.practice_id and m.id = n.author_id
    ${keysOf('RECORD', 'n')} ${joins}
    where n.practice_id = $1 and ${notesVisibleTo(ctx)}`;
}

/** Note $2 of practice $1, if the caller can see it. */
export const VISIBLE_NOTE = statementByRole(
  'visible note',
  NOTE_COLUMNS,
  (ctx) => `${visibleNotes(ctx)} and n.id = $2`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/** The same, locked. Row-level security lets only the author lock a note. */
export const LOCK_VISIBLE_NOTE = statementByRole(
  'lock visible note',
  NOTE_COLUMNS,
  (ctx) => `${visibleNotes(ctx)} and n.id = $2 for no key update of n`,
  ['OWNER', 'COACH'],
);

/** The notes about the sessions $2 of practice $1 that the caller can see, the oldest first. */
export const NOTES_OF_SESSIONS = statementByRole(
  'notes of sessions',
  NOTE_COLUMNS,
  (ctx) => `${visibleNotes(ctx)} and n.session_id = any($2) order by n.created_at, n.id`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/** The addenda of the notes $2 of practice $1, the oldest first. */
export const ADDENDA_OF_NOTES = statement(
  'addenda of notes',
  {
    id: 'uuid',
    noteId: 'uuid',
    authorName: 'text',
    at: 'timestamptz',
    bodySealed: 'bytea',
    wrapped: 'bytea',
  },
  `select a.id, a.note_id as "noteId", m.name as "authorName", a.created_at as at,
          a.body_sealed as "bodySealed", ${KEYS} as wrapped
   from addenda a
   join members m on m.practice_id = a.practice_id and m.id = a.author_id
   ${keysOf('RECORD', 'a')}
   where a.practice_id = $1 and a.note_id = any($2)
   order by a.created_at, a.id`,
);

/** The actions agreed in the notes $2 of practice $1, with their status at $3, where the caller can see the plan. */
export const AGREED_ACTIONS_OF_NOTES = statementByRole(
  'agreed actions of notes',
  {
    actionId: 'uuid',
    planId: 'uuid',
    title: 'text',
    noteId: 'uuid',
    status: as<`${ActionStatus}`>('text'),
  },
  (ctx) => `select a.id as "actionId", a.plan_id as "planId", a.title, a.note_id as "noteId",
            ${statusAt('a')} as status
     from plan_actions a
     join clients c on c.practice_id = a.practice_id and c.id = a.client_id
     where a.practice_id = $1 and a.note_id = any($2) and ${clientsVisibleTo(ctx, 'c')}
     order by a.created_at, a.id`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/**
 * The staff other than the author who can read the notes $2 of practice $1: the rule of `notesVisibleTo` and of row-level
 * security, applied to all members.
 */
export const READERS_OF_NOTES = statement(
  'readers of notes',
  { noteId: 'uuid', id: 'uuid', name: 'text' },
  `select n.id as "noteId", m.id, m.name
   from notes n
   join clients c on c.practice_id = n.practice_id and c.id = n.client_id
   join members m on m.practice_id = n.practice_id and m.role <> 'CLIENT' and m.removed_at is null
     and m.id <> n.author_id
   where n.practice_id = $1 and n.id = any($2) and n.status = 'SIGNED' and case n.visibility
     when 'WITH_CLIENT' then m.role = 'OWNER' or m.id = c.coach_id
     else exists (select from note_readers r where r.practice_id = n.practice_id and r.note_id = n.id
         and r.reader_id = m.id and r.ended_at is null)
       or (m.role = 'OWNER'
         and exists (select from access_requests a where a.practice_id = n.practice_id
           and a.client_id = n.client_id and a.owner_id = m.id and a.ended_at is null)
         and exists (select from members w where w.practice_id = n.practice_id and w.id = n.author_id
           and w.removed_at is not null)) end
   order by m.name, m.id`,
);

/** The actions agreed in note $2 of practice $1, in the order in which they were added. */
export const ACTIONS_AGREED_IN = statement(
  'actions agreed in a note',
  { planId: 'uuid', title: 'text' },
  `select plan_id as "planId", title from plan_actions
   where practice_id = $1 and note_id = $2 order by created_at, id`,
  { runBy: ['app'] },
);

/** In which note action $2 of practice $1 was agreed. No row if there is no such action. */
export const NOTE_OF_ACTION = statement(
  'note of an action',
  { noteId: 'uuid?' },
  `select note_id as "noteId" from plan_actions where practice_id = $1 and id = $2`,
  { runBy: ['app'] },
);
