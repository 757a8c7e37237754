import { Injectable } from '@nestjs/common';
import { isBlank, partsOf } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../rules/index.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import type { NoteHeading } from './forms/note-form.type.js';
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

  /** The headings that a note is started with; null for none. */
  async sealHeadings(
    ctx: Ctx,
    { id, clientId }: Pick<NoteType, 'id' | 'clientId'>,
    headings: readonly NoteHeading[],
  ): Promise<Buffer | null> {
    if (headings.length === 0) return null;
    const text = JSON.stringify(headings.map(({ heading, hint }) => ({ heading, hint })));
    return this.sealing.seal(ctx, clientId, headingsPlace(id), text);
  }

  headingsOf(ctx: Ctx, { id, headingsSealed, wrapped }: NoteType): NoteHeading[] {
    if (!headingsSealed) return [];
    const { practiceId } = ctx.actor;
    const text = this.sealing.openWith(wrapped, practiceId, headingsPlace(id), headingsSealed);
    return JSON.parse(text) as NoteHeading[];
  }

  /** Whether there is nothing in any of its parts. */
  isEmpty(ctx: Ctx, note: NoteType): boolean {
    const headings = this.headingsOf(ctx, note).map(({ heading }) => heading);
    return partsOf(headings, this.ofNote(ctx, note)).every(isBlank);
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

  ofAddendum(
    ctx: Ctx,
    { id, bodySealed, wrapped }: Pick<AddendumType, 'id' | 'bodySealed' | 'wrapped'>,
  ): string {
    const at = place('addenda', id, ADDENDUM_VERSION);
    return this.sealing.openWith(wrapped, ctx.actor.practiceId, at, bodySealed);
  }
}

/** The headings of a note never change, so they have only one version. */
const headingsPlace = (id: string): Place => place('notes.headings', id, 1);

/** Ids are sent in any case and stored in lower case; the text is bound to the stored id. */
function place(table: string, id: string, version: number): Place {
  return { kind: 'RECORD', table, id: id.toLowerCase(), version };
}
