import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { clientsVisibleTo, type MemberRefType } from '../people/index.js';
import { statusAt } from '../plans/index.js';
import type { AddendumType, AgreedActionType, NoteType } from './note.type.js';
import { visibleNotes } from './notes.policy.js';

/** The notes of a session that the caller may see, in the order in which they were begun. */
export const notesOfSession = defineLoader<string, NoteType[]>(async (ctx, sessionIds) => {
  const rows = await ctx.db.query<NoteType>(
    `${visibleNotes(ctx)} and n.session_id = any($2) order by n.created_at, n.id`,
    [ctx.db.scope.practiceId, sessionIds],
  );
  return grouped(sessionIds, rows, ({ sessionId }) => sessionId);
});

/** Asked for with notes that the caller was given; who sees a note sees its addenda. */
export const addendaOfNote = defineLoader<string, AddendumType[]>(async (ctx, noteIds) => {
  const rows = await ctx.db.query<AddendumType>(
    `select a.id, a.note_id as "noteId", m.name as "authorName", a.created_at as at,
            a.body_sealed as "bodySealed", k.wrapped
     from addenda a
     join members m on m.practice_id = a.practice_id and m.id = a.author_id
     join practice_keys k on k.practice_id = a.practice_id
     where a.practice_id = $1 and a.note_id = any($2)
     order by a.created_at, a.id`,
    [ctx.db.scope.practiceId, noteIds],
  );
  return grouped(noteIds, rows, ({ noteId }) => noteId);
});

/**
 * Actions that were agreed in a note, as far as the caller may see the plan they are in: an author who no
 * longer coaches the client keeps the note alone.
 */
export const agreedInNote = defineLoader<string, AgreedActionType[]>(async (ctx, noteIds) => {
  const rows = await ctx.db.query<AgreedActionType>(
    `select a.id as "actionId", a.plan_id as "planId", a.title, a.note_id as "noteId",
            ${statusAt('a')} as status
     from plan_actions a
     join clients c on c.practice_id = a.practice_id and c.id = a.client_id
     where a.practice_id = $1 and a.note_id = any($2) and ${clientsVisibleTo(ctx, 'c')}
     order by a.created_at, a.id`,
    [ctx.db.scope.practiceId, noteIds, ctx.now],
  );
  return grouped(noteIds, rows, ({ noteId }) => noteId);
});

interface ReaderOfNote extends MemberRefType {
  noteId: string;
}

/** The rule of `notes.policy.ts` and of row-level security, applied to all other staff. */
export const readersOfNote = defineLoader<string, MemberRefType[]>(async (ctx, noteIds) => {
  const rows = await ctx.db.query<ReaderOfNote>(
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
    [ctx.db.scope.practiceId, noteIds],
  );
  return grouped(
    noteIds,
    rows.map(({ noteId, id, name }) => ({ noteId, id, name })),
    ({ noteId }) => noteId,
  );
});
