import { assertNever } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { clientsVisibleTo } from '../people/index.js';
import type { NoteType } from './note.type.js';

const MEMBER = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;

const PRACTICE = `(select nullif(current_setting('app.practice_id', true), '')::uuid)`;

const PRIVATE = `n.status = 'SIGNED' and n.visibility = 'COACH_ONLY'`;

/** The author lets the caller read it. */
const LET_READ = `n.id in (select r.note_id from note_readers r
  where r.practice_id = ${PRACTICE} and r.reader_id = ${MEMBER} and r.ended_at is null)`;

/** The author has left, and the caller, an owner, asked to read what they left. */
const ASKED_FOR = `(m.removed_at is not null and n.client_id in (select a.client_id from access_requests a
  where a.practice_id = ${PRACTICE} and a.owner_id = ${MEMBER} and a.ended_at is null))`;

/**
 * The condition that a note `n` by a member `m` about a client `c` is visible to the caller. A draft: to its author.
 * Signed: to its author; if it is WITH_CLIENT, to the client, their coach and owners; if it is COACH_ONLY, to whomever
 * the author lets read it, and to an owner who asked after the author left.
 */
function notesVisibleTo(ctx: Ctx): string {
  const { role } = ctx.db.scope;
  const shared = `(n.status = 'SIGNED' and n.visibility = 'WITH_CLIENT' and ${clientsVisibleTo(ctx, 'c')})`;
  switch (role) {
    case 'CLIENT':
      return shared;
    case 'OWNER':
      return `(n.author_id = ${MEMBER} or ${shared} or (${PRIVATE} and (${LET_READ} or ${ASKED_FOR})))`;
    case 'COACH':
      return `(n.author_id = ${MEMBER} or ${shared} or (${PRIVATE} and ${LET_READ}))`;
    case 'SYSTEM':
    case 'NOBODY':
      return 'false';
    default:
      return assertNever(role);
  }
}

/** Notes as the caller may see them. Conditions over `n`, `c` and what is joined follow; $1 is the practice. */
export function visibleNotes(ctx: Ctx, columns = '', joins = ''): string {
  return `
    select n.id, n.session_id as "sessionId", n.client_id as "clientId", n.author_id as "authorId",
           m.name as "authorName", n.visibility, n.status, n.version, n.saved_at as "savedAt",
           n.signed_at as "signedAt", n.body_sealed as "bodySealed", k.wrapped ${columns}
    from notes n
    join clients c on c.practice_id = n.practice_id and c.id = n.client_id
    join members m on m.practice_id = n.practice_id and m.id = n.author_id
    join practice_keys k on k.practice_id = n.practice_id ${joins}
    where n.practice_id = $1 and ${notesVisibleTo(ctx)}`;
}

/** The note, or NOT_FOUND for one that is not there and for one that the caller may not see. */
export async function visibleNote(ctx: Ctx, id: string): Promise<NoteType> {
  const [row] = await ctx.db.query<NoteType>(`${visibleNotes(ctx)} and n.id = $2`, [
    ctx.db.scope.practiceId,
    id,
  ]);
  return row ?? Promise.reject(notFound());
}

/**
 * The note if the caller may see it, locked until the transaction ends. Only its author can lock it: whoever
 * else sees it sees it signed, and it does not change any more.
 */
export async function findAndLockNote(ctx: Ctx, id: string): Promise<NoteType | null> {
  const statement = `${visibleNotes(ctx)} and n.id = $2`;
  const values = [ctx.db.scope.practiceId, id];
  const [locked] = await ctx.db.query<NoteType>(`${statement} for update of n`, values);
  return locked ?? (await ctx.db.query<NoteType>(statement, values))[0] ?? null;
}

export async function lockNote(ctx: Ctx, id: string): Promise<NoteType> {
  return (await findAndLockNote(ctx, id)) ?? Promise.reject(notFound());
}
