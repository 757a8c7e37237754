import { isSameJson, searchKey, uuidv7 } from '@footing/kernel';
import { FORM_LIMITS, type FormContent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { draftContent } from '../content/form-content.js';
import { Form } from '../form.entity.js';
import type { FormType } from '../form.type.js';
import type { CopyFormInput, CreateFormInput, SaveFormDraftInput } from '../forms.inputs.js';
import { lockOwnForm } from '../forms.policy.js';
import { FormsService, visibleForm } from '../forms.service.js';
import { words } from '../forms.words.js';

/** Creates and edits forms. A draft may have problems, which are listed by the engine's `problemsOfForm`. */
@Injectable()
export class FormDraftsService {
  constructor(private readonly reading: FormsService) {}

  create(ctx: Ctx, { id, title }: CreateFormInput): Promise<FormType> {
    return this.make(ctx, id, { title, summary: '', draft: EMPTY, lineage: null });
  }

  async copy(ctx: Ctx, { id, formId }: CopyFormInput): Promise<FormType> {
    const { title, summary, versions, content } = await visibleForm(ctx, formId);
    const [latest] = versions;
    const draft = latest ? await this.reading.content(ctx, latest.id) : content!;
    return this.make(ctx, id, {
      title: titleOfCopy(title),
      summary,
      draft,
      lineage: { kind: 'COPY', title, version: latest?.number ?? null, library: null },
    });
  }

  async save(ctx: Ctx, input: SaveFormDraftInput): Promise<FormType> {
    const form = await lockOwnForm(ctx, input.formId);
    const draft = draftContent(input.content, 'input.content');
    const title = input.title ?? form.title;
    const summary = input.summary ?? form.summary;
    if (input.version !== form.draftVersion) {
      if (!isRetry(input.version, form, { title, summary, draft })) throw staleForm(form);
      return this.reading.one(ctx, form.id);
    }
    await ctx.db.of(Form).update(
      { id: form.id },
      {
        title,
        titleKey: searchKey(title),
        summary,
        draft,
        draftVersion: form.draftVersion + 1,
        updatedAt: ctx.now,
      },
    );
    return this.reading.one(ctx, form.id);
  }

  /** Adds a form of the caller. With the id of an earlier request, returns what that made. */
  async make(
    ctx: Ctx,
    asked: string | null | undefined,
    made: Edit & Pick<Form, 'lineage'>,
  ): Promise<FormType> {
    const id = asked?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    if (asked && (await isThere(ctx, id))) return this.reading.one(ctx, id);
    await ctx.db.of(Form).insert({
      ...made,
      id,
      titleKey: searchKey(made.title),
      ownerId: ctx.actor.memberId,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    return this.reading.one(ctx, id);
  }
}

type Edit = Pick<Form, 'title' | 'summary'> & { draft: FormContent };

const EMPTY: FormContent = {
  intro: '',
  readers: 'COACH',
  validForDays: null,
  questions: [],
  scores: [],
};

/** For an edit that is based on an older draft. */
export function staleForm({ draft, draftVersion }: Form): Refusal {
  return new Refusal('STALE', words.changedElsewhere, {
    field: 'input.content',
    current: draft && JSON.stringify(draft),
    version: draftVersion,
  });
}

/** Whether this is a repeated request. Another form with this id is a conflict. */
async function isThere(ctx: Ctx, id: string): Promise<boolean> {
  const form = await ctx.db.of(Form).findOne({ id });
  if (!form) return false;
  if (form.ownerId === ctx.actor.memberId && !form.deletedAt) return true;
  throw idTaken();
}

function titleOfCopy(title: string): string {
  return [...title].slice(0, FORM_LIMITS.title - words.copy.length).join('') + words.copy;
}

/** Whether the edit equals the last saved content, as in a retry after a lost response. */
function isRetry(version: number, form: Form, edit: Edit): boolean {
  return (
    version + 1 === form.draftVersion &&
    edit.title === form.title &&
    edit.summary === form.summary &&
    isSameJson(edit.draft, form.draft)
  );
}
