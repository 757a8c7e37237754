import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { Fault, idTaken } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { visibleClient } from '../people/index.js';
import { Addendum } from './addendum.entity.js';
import type { NoteType } from './note.type.js';
import { NoteTextsService } from './note-texts.service.js';
import type { AddAddendumInput } from './notes.inputs.js';
import { visibleNote } from './notes.policy.js';

/** What follows a signature: nothing but words added below, by the author, and to a shared note by the client's coach. */
@Injectable()
export class AddendaService {
  constructor(private readonly texts: NoteTextsService) {}

  async add(ctx: Ctx, input: AddAddendumInput): Promise<NoteType> {
    const note = await visibleNote(ctx, input.noteId);
    if (note.status !== 'SIGNED') {
      throw new Refusal('NOT_NOW', 'This note is a draft and can still be changed itself.');
    }
    await this.#checkMayAdd(ctx, note);
    const id = input.id ?? uuidv7(ctx.now.getTime());
    const added = await ctx.db.query(
      `insert into addenda (practice_id, id, note_id, client_id, author_id, body_sealed, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict do nothing returning id`,
      [
        ctx.actor.practiceId,
        id,
        note.id,
        note.clientId,
        ctx.actor.memberId,
        await this.texts.sealAddendum(ctx, id, input.body),
        ctx.now,
      ],
    );
    if (added.length === 0) await this.#checkAddedBefore(ctx, id, note);
    return note;
  }

  async #checkMayAdd(ctx: Ctx, note: NoteType): Promise<void> {
    const { memberId } = ctx.actor;
    if (note.authorId === memberId) return;
    if (note.visibility === 'COACH_ONLY') {
      throw new Fault('FORBIDDEN', 'Only the author adds to a private note.');
    }
    const { coachId } = await visibleClient(ctx, note.clientId);
    if (coachId === memberId) return;
    throw new Fault('FORBIDDEN', "Only the author and the client's coach add to a note.");
  }

  async #checkAddedBefore(ctx: Ctx, id: string, note: NoteType): Promise<void> {
    const first = await ctx.db
      .of(Addendum)
      .findOne({ id, noteId: note.id, authorId: ctx.actor.memberId });
    if (!first) throw idTaken();
  }
}
