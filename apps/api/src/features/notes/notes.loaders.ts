import type { Ctx } from '../../platform/context/ctx.js';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import type { MemberRefType } from '../people/index.js';
import { actionStatus } from '../plans/index.js';
import { OPEN_POINTS_BEFORE } from './earlier/earlier-notes.sql.js';
import type { AddendumType, AgreedActionType, NoteType } from './note.type.js';
import {
  ADDENDA_OF_NOTES,
  AGREED_ACTIONS_OF_NOTES,
  NOTES_OF_SESSIONS,
  READERS_OF_NOTES,
} from './notes.sql.js';

/** The notes about a session that the caller can see, the oldest first. */
export const notesOfSession = defineLoader<string, NoteType[]>(async (ctx, sessionIds) => {
  const values = [ctx.db.scope.practiceId, sessionIds];
  const rows = await ctx.db.query(NOTES_OF_SESSIONS(ctx), values);
  return grouped(sessionIds, rows, ({ sessionId }) => sessionId);
});

/** The addenda of a note, the oldest first. Whoever can see the note can see its addenda. */
export const addendaOfNote = defineLoader<string, AddendumType[]>(async (ctx, noteIds) => {
  const rows = await ctx.db.query(ADDENDA_OF_NOTES, [ctx.db.scope.practiceId, noteIds]);
  return grouped(noteIds, rows, ({ noteId }) => noteId);
});

/**
 * Actions agreed in a note, if the caller can see their plan: an author who no longer coaches the client sees only the
 * note.
 */
export const agreedInNote = defineLoader<string, AgreedActionType[]>(async (ctx, noteIds) => {
  const values = [ctx.db.scope.practiceId, noteIds, ctx.now];
  const rows = await ctx.db.query(AGREED_ACTIONS_OF_NOTES(ctx), values);
  const agreed = await withStatus(ctx, rows);
  return grouped(noteIds, agreed, ({ noteId }) => noteId);
});

/** Points that were agreed before a session and are still open. None for clients, who see them in their plan. */
export const openPointsBefore = defineLoader<string, AgreedActionType[]>(
  async (ctx, sessionIds) => {
    if (ctx.db.scope.role === 'CLIENT') return sessionIds.map(() => []);
    const values = [ctx.db.scope.practiceId, sessionIds, ctx.now];
    const rows = await ctx.db.query(OPEN_POINTS_BEFORE(ctx), values);
    const points = (await withStatus(ctx, rows)).filter(({ status }) => status !== 'DONE');
    return grouped(sessionIds, points, ({ sessionId }) => sessionId);
  },
);

/** Of plans whose version was recalled since they were stored, the status is worked out anew. */
async function withStatus<T extends AgreedActionType>(
  ctx: Ctx,
  rows: readonly (T & { missesRecall: boolean })[],
): Promise<T[]> {
  const agreed: T[] = [];
  for (const { missesRecall, ...row } of rows) {
    const known = row as unknown as T;
    agreed.push(missesRecall ? { ...known, status: await actionStatus(ctx, known) } : known);
  }
  return agreed;
}

/** The staff other than its author who can read a note. */
export const readersOfNote = defineLoader<string, MemberRefType[]>(async (ctx, noteIds) => {
  const rows = await ctx.db.query(READERS_OF_NOTES, [ctx.db.scope.practiceId, noteIds]);
  return grouped(noteIds, rows, ({ noteId }) => noteId);
});
