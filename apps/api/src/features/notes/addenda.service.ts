import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { Fault, idTaken, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Addendum } from './addendum.entity.js';
import type { NoteType } from './note.type.js';
import { NoteTextsService } from './note-texts.service.js';
import type { AddAddendumInput } from './notes.inputs.js';
import { LOCK_CLIENT_AND_AUTHOR, NOTE_WITH_READERS, type NoteWithReaders } from './notes.sql.js';
import { words } from './notes.words.js';

/** A signed note changes only by addenda: of its author and, if it is shared, of the client's coach. */
@Injectable()
export class AddendaService {
  constructor(private readonly texts: NoteTextsService) {}

  async add(ctx: Ctx, input: AddAddendumInput): Promise<NoteType> {
    const note = await this.#lockReaders(ctx, input.noteId);
    if (note.status !== 'SIGNED') {
      throw new Refusal('NOT_NOW', words.addendum.toDraft);
    }
    this.#checkMayAdd(ctx, note);
    const id = input.id ?? uuidv7(ctx.now.getTime());
    const isNew = await ctx.db.of(Addendum).insertNew({
      id,
      noteId: note.id,
      clientId: note.clientId,
      authorId: ctx.actor.memberId,
      bodySealed: await this.texts.sealAddendum(ctx, note.clientId, id, input.body),
      createdAt: ctx.now,
      noteAuthorId: note.authorId,
      noteVisibility: note.visibility,
      coachId: note.coachId,
      notesRequestedBy: note.notesRequestedBy,
      noteAuthorLeft: note.authorLeft,
      sharedWithCoach: note.sharedWithCoach,
    });
    if (!isNew) await this.#checkAddedBefore(ctx, id, note);
    return note;
  }

  /** The note; until the transaction ends, nothing changes who may read it. */
  async #lockReaders(ctx: Ctx, noteId: string): Promise<NoteWithReaders> {
    const values = [ctx.db.scope.practiceId, noteId];
    await ctx.db.query(LOCK_CLIENT_AND_AUTHOR(ctx), values);
    const [note] = await ctx.db.query(NOTE_WITH_READERS(ctx), values);
    return note ?? Promise.reject(notFound());
  }

  #checkMayAdd(ctx: Ctx, note: NoteWithReaders): void {
    const { memberId } = ctx.actor;
    if (note.authorId === memberId) return;
    if (note.visibility === 'COACH_ONLY') {
      throw new Fault('FORBIDDEN', words.addendum.onlyAuthor);
    }
    if (note.coachId === memberId) return;
    throw new Fault('FORBIDDEN', words.addendum.onlyAuthorAndCoach);
  }

  async #checkAddedBefore(ctx: Ctx, id: string, note: NoteType): Promise<void> {
    const first = await ctx.db
      .of(Addendum)
      .findOne({ id, noteId: note.id, authorId: ctx.actor.memberId });
    if (!first) throw idTaken();
  }
}
