import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { readTimeCursor, writeCursor } from '../../../platform/paging/paging.js';
import { NoteTextsService } from '../note-texts.service.js';
import { words } from '../notes.words.js';
import { OWN_ADDENDA, OWN_NOTES } from './note-search.sql.js';
import type { NoteMatchType, NoteSearchType } from './note-search.type.js';
import { excerptOf, wordsOf } from './word-matches.js';

/** How many notes one request opens: a few milliseconds of work, so that nobody else waits. */
const NOTES_AT_ONCE = 300;
const LONGEST_SEARCH = 100;

/**
 * Searches the caller's own notes and addenda by opening them, some hundred at a time: nothing about their words is stored.
 * See docs/adr/0041-searching-sealed-notes.md.
 */
@Injectable()
export class NoteSearchService {
  constructor(private readonly texts: NoteTextsService) {}

  async search(
    ctx: Ctx,
    search: string,
    { clientId, after }: { clientId: string | null; after: string | null },
  ): Promise<NoteSearchType> {
    const wanted = wordsOf(search);
    if (wanted.length === 0 || search.length > LONGEST_SEARCH) {
      throw invalid('words', words.search);
    }
    const { practiceId, memberId } = ctx.actor;
    const cursor = readTimeCursor(after);
    const rows = await ctx.db.query(OWN_NOTES(ctx), [
      practiceId,
      memberId,
      cursor?.key ?? null,
      cursor?.id ?? null,
      NOTES_AT_ONCE + 1,
      clientId,
    ]);
    const notes = rows.slice(0, NOTES_AT_ONCE);
    const added = await this.#addenda(
      ctx,
      notes.map(({ id }) => id),
    );
    const matches: NoteMatchType[] = [];
    for (const note of notes) {
      const text = [this.texts.ofNote(ctx, note), ...(added.get(note.id) ?? [])].join('\n\n');
      const excerpt = excerptOf(withoutMarks(text), wanted);
      if (excerpt) matches.push({ ...note, noteId: note.id, excerpt });
    }
    const last = notes.at(-1);
    return {
      matches,
      searched: notes.length,
      backTo: last?.createdAt ?? null,
      pageInfo: {
        hasNextPage: rows.length > NOTES_AT_ONCE,
        endCursor: last ? writeCursor({ key: last.createdAt.toISOString(), id: last.id }) : null,
      },
    };
  }

  async #addenda(ctx: Ctx, noteIds: string[]): Promise<Map<string, string[]>> {
    const texts = new Map<string, string[]>();
    if (noteIds.length === 0) return texts;
    const { practiceId, memberId } = ctx.actor;
    for (const row of await ctx.db.query(OWN_ADDENDA, [practiceId, memberId, noteIds])) {
      const text = this.texts.ofAddendum(ctx, row);
      texts.set(row.noteId, [...(texts.get(row.noteId) ?? []), text]);
    }
    return texts;
  }
}

/** Without the signs of Markdown headings and emphasis. */
const withoutMarks = (text: string): string => text.replace(/^#{1,6} |\*\*/gm, '');
