import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import type { NoteType } from './note.type.js';
import { LOCK_VISIBLE_NOTE, VISIBLE_NOTE } from './notes.sql.js';

/** Throws NOT_FOUND for a note that does not exist and for one that the caller cannot see. */
export async function visibleNote(ctx: Ctx, id: string): Promise<NoteType> {
  return (await findVisibleNote(ctx, id)) ?? Promise.reject(notFound());
}

async function findVisibleNote(ctx: Ctx, id: string): Promise<NoteType | null> {
  const [note] = await ctx.db.query(VISIBLE_NOTE(ctx), [ctx.db.scope.practiceId, id]);
  return note ?? null;
}

/**
 * The note if the caller can see it, locked until the transaction ends. Only its author can lock it; others see it only
 * after it was signed, when it no longer changes.
 */
export async function findAndLockNote(ctx: Ctx, id: string): Promise<NoteType | null> {
  const [locked] = await ctx.db.query(LOCK_VISIBLE_NOTE(ctx), [ctx.db.scope.practiceId, id]);
  return locked ?? findVisibleNote(ctx, id);
}

export async function lockNote(ctx: Ctx, id: string): Promise<NoteType> {
  return (await findAndLockNote(ctx, id)) ?? Promise.reject(notFound());
}
