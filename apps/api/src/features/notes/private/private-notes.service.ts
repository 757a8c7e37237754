import { uuidv7 } from '@footing/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { ClientTransferred, markNotesChosen, type TransferFacts } from '../../people/index.js';
import { NoteReader } from './note-reader.entity.js';
import { Note } from '../note.entity.js';
import { LOCK_CLIENT_OF_AUTHOR, PRIVATE_NOTES, SHARE_WITH_COACH } from './private-notes.sql.js';
import type { PrivateNotesOfClientType } from './private-notes.type.js';

/** Private notes belong to their author, who alone chooses which of them the client's coach can read. */
@Injectable()
export class PrivateNotesService implements OnModuleInit {
  constructor(private readonly transfers: ClientTransferred) {}

  onModuleInit(): void {
    this.transfers.subscribe((ctx, clientId, facts) => this.#follow(ctx, clientId, facts));
  }

  /** The caller's own notes: about one client, or about all clients someone else now coaches. */
  async list(ctx: Ctx, clientId: string | null): Promise<PrivateNotesOfClientType[]> {
    const values = [ctx.db.scope.practiceId, ctx.actor.memberId, clientId];
    const rows = await ctx.db.query(PRIVATE_NOTES(ctx), values);
    const lists = new Map<string, PrivateNotesOfClientType>();
    for (const { clientName, coach, undecided, sessionAt, ...note } of rows) {
      const list = lists.get(note.clientId) ?? {
        clientId: note.clientId,
        clientName,
        coach,
        undecided,
        notes: [],
      };
      list.notes.push({ note, sessionAt });
      lists.set(note.clientId, list);
    }
    return [...lists.values()];
  }

  /** From now on, the client's coach can read these notes of the caller, and no others. */
  async share(ctx: Ctx, clientId: string, noteIds: string[]): Promise<PrivateNotesOfClientType> {
    const { practiceId, memberId } = ctx.actor;
    const values = [practiceId, clientId, memberId];
    const [client] = await ctx.db.query(LOCK_CLIENT_OF_AUTHOR, values);
    if (!client || client.coachId === memberId) throw notFound();
    await this.#shareWithCoach(ctx, clientId, client.coachId, noteIds);
    await markNotesChosen(ctx, clientId);
    const [list] = await this.list(ctx, clientId);
    return list ?? Promise.reject(notFound());
  }

  /** From now on, the previous coach can read only their own notes, even if others were shared with them. */
  async #follow(
    ctx: Ctx,
    clientId: string,
    { fromMemberId, toMemberId, noteIds }: TransferFacts,
  ): Promise<void> {
    await ctx.db
      .of(NoteReader)
      .update({ clientId, readerId: fromMemberId, endedAt: IsNull() }, { endedAt: ctx.now });
    if (noteIds.length > 0) await this.#shareWithCoach(ctx, clientId, toMemberId, noteIds);
  }

  /** Changes the notes, which say who can read them now, and the grants, which remain as a history. */
  async #shareWithCoach(
    ctx: Ctx,
    clientId: string,
    readerId: string,
    noteIds: string[],
  ): Promise<void> {
    const wanted = new Set(noteIds.map((id) => id.toLowerCase()));
    const own = await ctx.db.of(Note).find({
      id: In([...wanted]),
      clientId,
      authorId: ctx.actor.memberId,
      visibility: 'COACH_ONLY',
      status: 'SIGNED',
    });
    if (own.length < wanted.size) throw notFound();
    const { practiceId, memberId } = ctx.actor;
    await ctx.db.query(SHARE_WITH_COACH, [practiceId, clientId, memberId, [...wanted]]);
    const granted = await ctx.db
      .of(NoteReader)
      .find({ clientId, readerId, grantedBy: ctx.actor.memberId, endedAt: IsNull() });
    const ended = granted.filter(({ noteId }) => !wanted.has(noteId)).map(({ id }) => id);
    if (ended.length > 0) {
      await ctx.db.of(NoteReader).update({ id: In(ended) }, { endedAt: ctx.now });
    }
    for (const { noteId } of granted) wanted.delete(noteId);
    for (const noteId of wanted) {
      await ctx.db.of(NoteReader).insert({
        id: uuidv7(ctx.now.getTime()),
        clientId,
        noteId,
        grantedBy: ctx.actor.memberId,
        readerId,
        createdAt: ctx.now,
        endedAt: null,
      });
    }
  }
}
