import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { isAboutConstraint } from '../../platform/errors/error-code.js';
import { idTaken, invalid, notFound, signInAgain } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { lockVisibleClient } from '../people/index.js';
import { detachNote } from '../plans/index.js';
import { putOnRecord, visibleSession } from '../sessions/index.js';
import { recordAgreedActions } from './agreed-actions.service.js';
import { NOTE_BEFORE } from './earlier/earlier-notes.sql.js';
import { Note } from './note.entity.js';
import type { NoteDetailType, NoteType } from './note.type.js';
import { NoteTextsService } from './note-texts.service.js';
import type { WriteNoteInput } from './notes.inputs.js';
import { findAndLockNote, lockNote, visibleNote } from './notes.policy.js';
import { NOTE_DETAIL } from './notes.sql.js';
import { words } from './notes.words.js';

/** Writes, signs and discards notes. Only its author can see a note before it is signed. */
@Injectable()
export class NotesService {
  constructor(private readonly texts: NoteTextsService) {}

  /** Saves a draft as the author types. Idempotent: a save that changes nothing returns the note as it is. */
  async write(ctx: Ctx, input: WriteNoteInput): Promise<NoteType> {
    const note = await findAndLockNote(ctx, input.id);
    return note ? this.#revise(ctx, note, input) : this.#begin(ctx, input);
  }

  /** Reading the text of somebody else's private note is recorded, as everywhere. */
  async one(ctx: Ctx, id: string): Promise<NoteDetailType> {
    const [row] = await ctx.db.query(NOTE_DETAIL(ctx), [ctx.db.scope.practiceId, id]);
    if (!row) throw notFound();
    const { clientName, sessionAt, canOpenSession, ...note } = row;
    return { note, clientName, sessionAt, canOpenSession };
  }

  /** What the caller themselves wrote about the client before this session, to start from; never what somebody else wrote. */
  async before(
    ctx: Ctx,
    sessionId: string,
    visibility: NoteType['visibility'],
  ): Promise<NoteType | null> {
    const { id } = await visibleSession(ctx, sessionId);
    const values = [ctx.db.scope.practiceId, ctx.actor.memberId, id, visibility];
    const [note] = await ctx.db.query(NOTE_BEFORE(ctx), values);
    return note ?? null;
  }

  /** Actions agreed in the note stay in the plan. */
  async discard(ctx: Ctx, id: string): Promise<Done> {
    const note = await lockNote(ctx, id);
    if (note.status === 'SIGNED') {
      throw new Refusal('FINAL', words.signedStays);
    }
    await detachNote(ctx, id);
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
    if (this.texts.isEmpty(ctx, note)) {
      throw new Refusal('NOT_NOW', words.empty, {
        field: 'body',
      });
    }
    await putOnRecord(ctx, note.sessionId);
    await ctx.db.of(Note).update({ id }, { status: 'SIGNED', signedAt: ctx.now });
    // Clients can read their history, so private notes are not recorded in it.
    if (note.visibility === 'WITH_CLIENT') {
      await record(ctx, { clientId: note.clientId, kind: 'NOTE_SIGNED' });
      await recordAgreedActions(ctx, note);
    }
    return visibleNote(ctx, id);
  }

  async #begin(ctx: Ctx, input: WriteNoteInput): Promise<NoteType> {
    if (input.version !== 0) throw notFound();
    const session = await visibleSession(ctx, input.sessionId);
    const client = await lockVisibleClient(ctx, session.clientId);
    const insert = ctx.db.of(Note).insertNew({
      id: input.id,
      sessionId: session.id,
      clientId: client.id,
      authorId: ctx.actor.memberId,
      visibility: input.visibility,
      status: 'DRAFT',
      bodySealed: await this.texts.sealNote(
        ctx,
        { id: input.id, clientId: client.id, version: 1 },
        input.body,
      ),
      headingsSealed: await this.texts.sealHeadings(
        ctx,
        { id: input.id, clientId: client.id },
        input.headings ?? [],
      ),
      version: 1,
      createdAt: ctx.now,
      savedAt: ctx.now,
      coachId: client.coachId,
      notesRequestedBy: client.notesRequestedBy,
    });
    const isNew = await insert.catch(signInIfAuthorLeft);
    if (isNew) return visibleNote(ctx, input.id);
    // Another request with this id came first, or the id belongs to somebody else.
    const first = await findAndLockNote(ctx, input.id);
    if (!first) throw idTaken();
    return this.#revise(ctx, first, input);
  }

  async #revise(ctx: Ctx, note: NoteType, input: WriteNoteInput): Promise<NoteType> {
    if (note.sessionId !== input.sessionId.toLowerCase()) {
      throw invalid('input.sessionId', words.otherSession);
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
        bodySealed: await this.texts.sealNote(ctx, { ...note, version }, input.body),
        version,
        savedAt: ctx.now,
      },
    );
    return visibleNote(ctx, note.id);
  }

  #stale(ctx: Ctx, note: NoteType): Refusal {
    return new Refusal('STALE', words.stale, {
      current: this.texts.ofNote(ctx, note),
      version: note.version,
    });
  }

  #final(ctx: Ctx, note: NoteType): Refusal {
    return new Refusal('FINAL', words.signed, {
      current: this.texts.ofNote(ctx, note),
      version: note.version,
    });
  }
}

/** Its author was removed from the practice after the request began. */
function signInIfAuthorLeft(error: unknown): never {
  if (isAboutConstraint(error, 'notes_author')) throw signInAgain();
  throw error;
}
