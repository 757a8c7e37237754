import { uuidv7 } from '@footing/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import {
  ClientTransferred,
  markNotesChosen,
  type MemberRefType,
  type TransferFacts,
} from '../../people/index.js';
import { NoteReader } from './note-reader.entity.js';
import { Note } from '../note.entity.js';
import type { NoteType } from '../note.type.js';
import { visibleNotes } from '../notes.policy.js';
import type { PrivateNotesOfClientType } from './private-notes.type.js';

interface Row extends NoteType {
  clientName: string;
  coach: MemberRefType;
  undecided: boolean;
  sessionAt: Date;
}

/** Private notes belong to their author, who alone chooses what the client's coach may read of them. */
@Injectable()
export class PrivateNotesService implements OnModuleInit {
  constructor(private readonly transfers: ClientTransferred) {}

  onModuleInit(): void {
    this.transfers.subscribe((ctx, clientId, told) => this.#goAlong(ctx, clientId, told));
  }

  /** The caller's own notes: about one client, or about all clients someone else now coaches. */
  async list(ctx: Ctx, clientId: string | null): Promise<PrivateNotesOfClientType[]> {
    const rows = await ctx.db.query<Row>(
      `${visibleNotes(
        ctx,
        `, c.name as "clientName", s.starts_at as "sessionAt",
           json_build_object('id', h.id, 'name', h.name) as coach,
           exists (select from transfers t where t.practice_id = c.practice_id and t.client_id = c.id
             and t.from_id = $2 and t.chosen_at is null) as undecided`,
        `join members h on h.practice_id = c.practice_id and h.id = c.coach_id
         join sessions s on s.practice_id = n.practice_id and s.id = n.session_id`,
      )}
         and n.author_id = $2 and n.visibility = 'COACH_ONLY' and n.status = 'SIGNED'
         and case when $3::uuid is null then c.coach_id <> $2 else c.id = $3 end
       order by c.name_key collate "C", c.id, s.starts_at desc, n.id limit 1000`,
      [ctx.db.scope.practiceId, ctx.actor.memberId, clientId],
    );
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

  /** What the client's coach may read from now on: these notes of the caller's, and no other. */
  async share(ctx: Ctx, clientId: string, noteIds: string[]): Promise<PrivateNotesOfClientType> {
    const [client] = await ctx.db.query<{ coachId: string }>(
      `select coach_id as "coachId" from clients c where c.practice_id = $1 and c.id = $2
         and exists (select from notes n where n.practice_id = $1 and n.client_id = c.id and n.author_id = $3)
       for no key update`,
      [ctx.actor.practiceId, clientId, ctx.actor.memberId],
    );
    if (!client || client.coachId === ctx.actor.memberId) throw notFound();
    await this.#letRead(ctx, clientId, client.coachId, noteIds);
    await markNotesChosen(ctx, clientId);
    const [list] = await this.list(ctx, clientId);
    return list ?? Promise.reject(notFound());
  }

  /** From now on, the previous coach can read only their own notes, even if others were shared with them. */
  async #goAlong(
    ctx: Ctx,
    clientId: string,
    { fromMemberId, toMemberId, noteIds }: TransferFacts,
  ): Promise<void> {
    await ctx.db
      .of(NoteReader)
      .update({ clientId, readerId: fromMemberId, endedAt: IsNull() }, { endedAt: ctx.now });
    if (noteIds.length > 0) await this.#letRead(ctx, clientId, toMemberId, noteIds);
  }

  async #letRead(ctx: Ctx, clientId: string, readerId: string, noteIds: string[]): Promise<void> {
    const wanted = new Set(noteIds.map((id) => id.toLowerCase()));
    const own = await ctx.db.of(Note).find({
      id: In([...wanted]),
      clientId,
      authorId: ctx.actor.memberId,
      visibility: 'COACH_ONLY',
      status: 'SIGNED',
    });
    if (own.length < wanted.size) throw notFound();
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
