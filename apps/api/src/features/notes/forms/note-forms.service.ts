import { Injectable } from '@nestjs/common';
import { isSameJson } from '@footing/kernel';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { NoteForm } from './note-form.entity.js';
import type { NoteFormType } from './note-form.type.js';
import type { SaveNoteFormInput } from './note-forms.inputs.js';
import { NOTE_FORM, NOTE_FORMS } from './note-forms.sql.js';
import { words } from './note-forms.words.js';
import { SHIPPED_NOTE_FORMS } from './shipped-note-forms.js';

/** How many forms of its own a practice can have. */
const MOST_FORMS = 40;

/** Forms of notes, which every coach of the practice uses and edits. A note has a copy of its headings. */
@Injectable()
export class NoteFormsService {
  async list(ctx: Ctx): Promise<NoteFormType[]> {
    const own = await ctx.db.query(NOTE_FORMS, [ctx.db.scope.practiceId]);
    return [...SHIPPED_NOTE_FORMS, ...own.map(asOwn)];
  }

  /** Saves a form. The first save with an id creates it; the same save again changes nothing. */
  async save(ctx: Ctx, input: SaveNoteFormInput): Promise<NoteFormType> {
    const { name } = input;
    const headings = input.headings.map(({ heading, hint }) => ({ heading: heading.trim(), hint }));
    const known = await ctx.db.of(NoteForm).findOne({ id: input.id });
    if (!known) return this.#create(ctx, input.id, input.version, { name, headings });
    const form = await ctx.db.of(NoteForm).lock({ id: input.id });
    if (form.removedAt) throw new Refusal('NOT_NOW', words.removed);
    if (form.name === name && isSameJson(form.headings, headings)) return this.#one(ctx, form.id);
    if (form.version !== input.version) {
      throw new Refusal('STALE', words.stale, { version: form.version });
    }
    const change = { version: form.version + 1, changedAt: ctx.now, changedBy: ctx.actor.memberId };
    await ctx.db.of(NoteForm).update({ id: form.id }, { name, headings, ...change });
    return this.#one(ctx, form.id);
  }

  /** Notes that were started with the form stay as they are. */
  async remove(ctx: Ctx, id: string): Promise<NoteFormType> {
    await ctx.db.of(NoteForm).update({ id, removedAt: IsNull() }, { removedAt: ctx.now });
    return this.#one(ctx, id);
  }

  async restore(ctx: Ctx, id: string): Promise<NoteFormType> {
    await ctx.db.of(NoteForm).update({ id }, { removedAt: null });
    return this.#one(ctx, id);
  }

  async #create(
    ctx: Ctx,
    id: string,
    version: number,
    content: Pick<NoteForm, 'name' | 'headings'>,
  ): Promise<NoteFormType> {
    if (version !== 0) throw notFound();
    const own = await ctx.db.query(NOTE_FORMS, [ctx.db.scope.practiceId]);
    if (own.length >= MOST_FORMS) throw new Refusal('NOT_NOW', words.enough);
    await ctx.db.of(NoteForm).insertNew({
      ...content,
      id,
      version: 1,
      createdAt: ctx.now,
      changedAt: ctx.now,
      changedBy: ctx.actor.memberId,
      removedAt: null,
    });
    return this.#one(ctx, id);
  }

  async #one(ctx: Ctx, id: string): Promise<NoteFormType> {
    const [form] = await ctx.db.query(NOTE_FORM, [ctx.db.scope.practiceId, id]);
    return form ? asOwn(form) : Promise.reject(notFound());
  }
}

const asOwn = (form: Omit<NoteFormType, 'shipped'>): NoteFormType => ({ ...form, shipped: false });
