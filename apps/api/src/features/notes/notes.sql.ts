import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { assertNever } from '@footing/kernel';
import {
  as,
  statement,
  statementByRole,
  type CallerRole,
  type RowOf,
} from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';
import { missesRecallOf, statusAt, type ActionStatus } from '../plans/index.js';
import type { NoteType } from './note.type.js';

const MEMBER = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;

const CLIENT = `(select nullif(current_setting('app.client_id', true), '')::uuid)`;

/** The condition that the coach of its client can read the signed note `n`. */
const FOR_COACH = `(n.visibility = 'WITH_CLIENT' or n.shared_with_coach)`;

/** The condition that the owner `member` can read the signed note `n`: it is shared, or requested and its author has left. */
const forOwner = (member: string): string =>
  `(n.visibility = 'WITH_CLIENT' or (n.author_left and ${member} = any(n.notes_requested_by)))`;

/**
 * The condition that a note `n` is visible to the caller. A draft: to its author. Signed: to its author; if it is
 * WITH_CLIENT, to the client, their coach and owners; if it is COACH_ONLY, to the client's coach if the author lets them
 * read it, and to an owner who requested access after the author left. Row-level security repeats it.
 */
export function notesVisibleTo(ctx: CallerRole): string {
  const { role } = ctx.db.scope;
  const forCoach = `(n.coach_id = ${MEMBER} and ${FOR_COACH})`;
  const signedFor = (readers: string) =>
    `(n.author_id = ${MEMBER} or (n.status = 'SIGNED' and ${readers}))`;
  switch (role) {
    case 'CLIENT':
      return `(n.client_id = ${CLIENT} and n.status = 'SIGNED' and n.visibility = 'WITH_CLIENT')`;
    case 'OWNER':
      return signedFor(`(${forCoach} or ${forOwner(MEMBER)})`);
    case 'COACH':
      return signedFor(forCoach);
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
  headingsSealed: 'bytea?',
  wrapped: 'bytea',
} as const;

/** A query of the notes that the caller can see. Further conditions, on `n` and `joins`, can be appended. $1 practice. */
export function visibleNotes(ctx: CallerRole, columns = '', joins = ''): string {
  return `
    select n.id, n.session_id as "sessionId", n.client_id as "clientId", n.author_id as "authorId",
           m.name as "authorName", n.visibility, n.status, n.version, n.saved_at as "savedAt",
           n.signed_at as "signedAt", n.body_sealed as "bodySealed",
           n.headings_sealed as "headingsSealed", ${KEYS} as wrapped ${columns}
    from notes n
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

/**
 * The condition that pages outside of a session show the note `n` about client `c`: of clients who have another coach now, authors
 * find only their own signed private notes, as on the page of these.
 */
export const onPagesOf = (ctx: CallerRole): string =>
  `(${clientsVisibleTo(ctx, 'c')}
     or (n.author_id = ${MEMBER} and n.visibility = 'COACH_ONLY' and n.status = 'SIGNED'))`;

/** Note $2 of practice $1 with the session that it is about, if the caller finds it on a page of its own. */
export const NOTE_DETAIL = statementByRole(
  'note with its session',
  {
    ...NOTE_COLUMNS,
    clientName: 'text',
    sessionAt: 'timestamptz',
    canOpenSession: 'bool',
  },
  (ctx) =>
    `${visibleNotes(
      ctx,
      `, c.name as "clientName", s.starts_at as "sessionAt",
       (${clientsVisibleTo(ctx, 'c')}) as "canOpenSession"`,
      `join clients c on c.practice_id = n.practice_id and c.id = n.client_id
     join sessions s on s.practice_id = n.practice_id and s.id = n.session_id`,
    )} and ${onPagesOf(ctx)} and n.id = $2`,
  ['OWNER', 'COACH'],
);

/** Note $2 of practice $1, locked. Row-level security lets only the author lock a note. */
export const LOCK_VISIBLE_NOTE = statementByRole(
  'lock visible note',
  NOTE_COLUMNS,
  (ctx) => `${visibleNotes(ctx)} and n.id = $2 for no key update of n`,
  ['OWNER', 'COACH'],
);

const READERS = {
  coachId: 'uuid',
  notesRequestedBy: 'uuid[]',
  authorLeft: 'bool',
  sharedWithCoach: 'bool',
} as const;

export type NoteWithReaders = NoteType & RowOf<typeof READERS>;

/** Note $2 of practice $1, if the caller can see it, with what determines who else can. */
export const NOTE_WITH_READERS = statementByRole(
  'note with readers',
  { ...NOTE_COLUMNS, ...READERS },
  (ctx) =>
    `${visibleNotes(
      ctx,
      `, n.coach_id as "coachId", n.notes_requested_by as "notesRequestedBy", n.author_left as "authorLeft",
       n.shared_with_coach as "sharedWithCoach"`,
    )} and n.id = $2`,
  ['OWNER', 'COACH'],
);

/**
 * Locks what determines who can read note $2 of practice $1: a transfer, a request for access, a choice of the author and
 * the removal of the author wait until the transaction ends.
 */
export const LOCK_CLIENT_AND_AUTHOR = statementByRole(
  'lock client and author of a note',
  { clientId: 'uuid' },
  (ctx) => `select c.id as "clientId" from notes n
   join clients c on c.practice_id = $1 and c.id = n.client_id
   join members m on m.practice_id = $1 and m.id = n.author_id
   where n.practice_id = $1 and n.id = $2 and ${notesVisibleTo(ctx)} for no key update of c for key share of m`,
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
    addedAfterSigningAt: 'timestamptz?',
    status: as<`${ActionStatus}`>('text'),
    missesRecall: 'bool',
  },
  (ctx) => `select a.id as "actionId", a.plan_id as "planId", a.title, a.note_id as "noteId",
            case when a.created_at > n.signed_at then a.created_at end as "addedAfterSigningAt",
            ${statusAt('a')} as status, ${missesRecallOf('p')} as "missesRecall"
     from plan_actions a
     join notes n on n.practice_id = $1 and n.id = a.note_id
     join plans p on p.practice_id = $1 and p.id = a.plan_id
     join clients c on c.practice_id = a.practice_id and c.id = a.client_id
     where a.practice_id = $1 and a.note_id = any($2) and a.removed_at is null and ${clientsVisibleTo(ctx, 'c')}
     order by a.created_at, a.id`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/** The staff other than the author who can read the notes $2 of practice $1: the rule of `notesVisibleTo` for all members. */
export const READERS_OF_NOTES = statement(
  'readers of notes',
  { noteId: 'uuid', id: 'uuid', name: 'text' },
  `select n.id as "noteId", m.id, m.name
   from notes n
   join members m on m.practice_id = n.practice_id and m.role <> 'CLIENT' and m.removed_at is null
     and m.id <> n.author_id
   where n.practice_id = $1 and n.id = any($2) and n.status = 'SIGNED'
     and ((m.id = n.coach_id and ${FOR_COACH}) or (m.role = 'OWNER' and ${forOwner('m.id')}))
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
