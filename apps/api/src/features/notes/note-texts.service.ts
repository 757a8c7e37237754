import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../rules/index.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import type { AddendumType, NoteType } from './note.type.js';

/** An addendum is never changed, so its text has only one version. */
const ADDENDUM_VERSION = 1;

/** Seals and opens the texts of notes and addenda. */
@Injectable()
export class NoteTextsService {
  constructor(private readonly sealing: SealingService) {}

  sealNote(
    ctx: Ctx,
    { id, clientId, version }: Pick<NoteType, 'id' | 'clientId' | 'version'>,
    body: string,
  ): Promise<Buffer> {
    return this.sealing.seal(ctx, clientId, place('notes', id, version), body);
  }

  sealAddendum(ctx: Ctx, clientId: string, id: string, body: string): Promise<Buffer> {
    return this.sealing.seal(ctx, clientId, place('addenda', id, ADDENDUM_VERSION), body);
  }

  /** When someone other than the author opens a private note, it appears in the client's list of readers. */
  ofNote(ctx: Ctx, note: NoteType): string {
    const { id, clientId, authorId, version, visibility, bodySealed, wrapped } = note;
    if (visibility === 'COACH_ONLY' && authorId !== ctx.actor.memberId) {
      recordReading(ctx, clientId, 'PRIVATE_NOTES', 1);
    }
    return this.sealing.openWith(
      wrapped,
      ctx.actor.practiceId,
      place('notes', id, version),
      bodySealed,
    );
  }

  ofAddendum(ctx: Ctx, { id, bodySealed, wrapped }: AddendumType): string {
    const at = place('addenda', id, ADDENDUM_VERSION);
    return this.sealing.openWith(wrapped, ctx.actor.practiceId, at, bodySealed);
  }
}

/** Ids are sent in any case and stored in lower case; the text is bound to the stored id. */
function place(table: string, id: string, version: number): Place {
  return { kind: 'RECORD', table, id: id.toLowerCase(), version };
}
