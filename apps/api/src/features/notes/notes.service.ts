import { Injectable } from '@nestjs/common';
import { isBlank } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { idTaken, invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { visibleSession } from '../sessions/index.js';
import { recordAgreedActions } from './agreed-actions.service.js';
import { Note } from './note.entity.js';
import type { NoteType } from './note.type.js';
import { NoteTextsService } from './note-texts.service.js';
import type { WriteNoteInput } from './notes.inputs.js';
import { findAndLockNote, lockNote, visibleNote } from './notes.policy.js';

/** A note from its first word to its signature. Only its author sees it until then. */
@Injectable()
export class NotesService {
  constructor(private readonly texts: NoteTextsService) {}

  /** Saved as it is typed: a save that was sent twice, or that changes nothing, answers with what is there. */
  async write(ctx: Ctx, input: WriteNoteInput): Promise<NoteType> {
    const note = await findAndLockNote(ctx, input.id);
    return note ? this.#revise(ctx, note, input) : this.#begin(ctx, input);
  }

  /** Actions that were agreed in it stay in the plan, as actions of their own. */
  async discard(ctx: Ctx, id: string): Promise<Done> {
    const note = await lockNote(ctx, id);
    if (note.status === 'SIGNED') {
      throw new Refusal('FINAL', 'This note is signed and stays.');
    }
    await ctx.db.query(
      'update plan_actions set note_id = null where practice_id = $1 and note_id = $2',
      [ctx.actor.practiceId, id],
    );
    await ctx.db.of(Note).delete({ id });
    return DONE;
  }

  async sign(ctx: Ctx, id: string, version: number): Promise<NoteType> {
    const note = await lockNote(ctx, id);
    if (note.status === 'SIGNED') {
      if (note.authorId === ctx.actor.memberId && note.version === version) return note;
      throw this.#final(ctx, note);
    }
    if (note.version !== version) throw this.#stale(ctx, note);
    if (isBlank(this.texts.ofNote(ctx, note))) {
      throw new Refusal('NOT_NOW', 'There is nothing in this note yet. Write something first.', {
        field: 'body',
      });
    }
    await ctx.db.of(Note).update({ id }, { status: 'SIGNED', signedAt: ctx.now });
    // Clients read their history: what is written for coaches alone leaves no trace in it.
    if (note.visibility === 'WITH_CLIENT') {
      await record(ctx, { clientId: note.clientId, kind: 'NOTE_SIGNED' });
      await recordAgreedActions(ctx, note);
    }
    return visibleNote(ctx, id);
  }

  async #begin(ctx: Ctx, input: WriteNoteInput): Promise<NoteType> {
    if (input.version !== 0) throw notFound();
    const session = await visibleSession(ctx, input.sessionId);
    const begun = await ctx.db.query(
      `insert into notes (practice_id, id, session_id, client_id, author_id, visibility, status, body_sealed,
         version, created_at, saved_at)
       values ($1, $2, $3, $4, $5, $6, 'DRAFT', $7, 1, $8, $8)
       on conflict do nothing returning id`,
      [
        ctx.actor.practiceId,
        input.id,
        session.id,
        session.clientId,
        ctx.actor.memberId,
        input.visibility,
        await this.texts.sealNote(ctx, input.id, 1, input.body),
        ctx.now,
      ],
    );
    if (begun.length > 0) return visibleNote(ctx, input.id);
    // The same save arrived twice at once, or the id belongs to someone else.
    const first = await findAndLockNote(ctx, input.id);
    if (!first) throw idTaken();
    return this.#revise(ctx, first, input);
  }

  async #revise(ctx: Ctx, note: NoteType, input: WriteNoteInput): Promise<NoteType> {
    if (note.sessionId !== input.sessionId.toLowerCase()) {
      throw invalid('input.sessionId', 'is not the session of this note.');
    }
    if (note.status === 'SIGNED') throw this.#final(ctx, note);
    if (note.visibility === input.visibility && this.texts.ofNote(ctx, note) === input.body) {
      return note;
    }
    if (note.version !== input.version) throw this.#stale(ctx, note);
    const version = note.version + 1;
    await ctx.db.of(Note).update(
      { id: note.id },
      {
        visibility: input.visibility,
        bodySealed: await this.texts.sealNote(ctx, note.id, version, input.body),
        version,
        savedAt: ctx.now,
      },
    );
    return visibleNote(ctx, note.id);
  }

  #stale(ctx: Ctx, note: NoteType): Refusal {
    return new Refusal('STALE', 'This note was changed meanwhile, perhaps in another window.', {
      current: this.texts.ofNote(ctx, note),
      version: note.version,
    });
  }

  #final(ctx: Ctx, note: NoteType): Refusal {
    return new Refusal('FINAL', 'This note is signed. It can only be added to.', {
      current: this.texts.ofNote(ctx, note),
      version: note.version,
    });
  }
}
