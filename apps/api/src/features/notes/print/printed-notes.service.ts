import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { openText } from '../../../platform/sealing/sealed-texts.js';
import { zoneOfReader } from '../../sessions/index.js';
import { NoteTextsService } from '../note-texts.service.js';
import { addendaOfNote, agreedInNote } from '../notes.loaders.js';
import { NotesService } from '../notes.service.js';
import type { PrintedNote } from './printed-note.js';

/** What the file of a note shows: what the page of the note shows to the same reader, and recorded as that. */
@Injectable()
export class PrintedNotesService {
  constructor(
    private readonly notes: NotesService,
    private readonly texts: NoteTextsService,
  ) {}

  /** Throws NOT_FOUND for a draft, and for a note that the caller does not find on a page of its own. */
  async printed(ctx: Ctx, id: string): Promise<PrintedNote> {
    const { note, clientName, sessionAt } = await this.notes.one(ctx, id);
    const { signedAt, authorName, visibility } = note;
    if (!signedAt) throw notFound();
    const [agreed, addenda, zone] = await Promise.all([
      ctx.load(agreedInNote, note.id),
      ctx.load(addendaOfNote, note.id),
      zoneOfReader(ctx),
    ]);
    return {
      ...{ clientName, sessionAt, visibility, authorName, signedAt, zone },
      body: this.texts.ofNote(ctx, note),
      agreed: await Promise.all(
        agreed.map(async ({ title, addedAfterSigningAt: addedAt }) => ({
          title: await openText(ctx, title),
          addedAt,
        })),
      ),
      addenda: addenda.map((each) => ({
        ...{ authorName: each.authorName, at: each.at },
        body: this.texts.ofAddendum(ctx, each),
      })),
    };
  }
}
