import { FORM_FILE, writeFormFile, type FormFile } from '@footing/library';
import { problemsOfForm } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Fault, invalid } from '../../../platform/errors/fault.js';
import { fileIn, lineageOfFile, originOfFile } from '../../exported-files/index.js';
import { assertPublishable } from '../content/form-content.js';
import type { FormType } from '../form.type.js';
import type { FormFileArgs, ImportFormInput } from '../forms.inputs.js';
import { visibleForm, type FormRow } from '../forms.service.js';
import { words } from '../forms.words.js';
import { formVersion } from '../forms.loaders.js';
import { FormDraftsService } from '../versions/form-drafts.service.js';

/** Forms that leave a practice as files, and arrive as files. A file has the questions, never an answer. */
@Injectable()
export class FormFilesService {
  constructor(private readonly drafts: FormDraftsService) {}

  /** The text of a file. It names the author only if they want to be named. */
  async export(ctx: Ctx, { formId, version, named }: FormFileArgs): Promise<string> {
    const form = await visibleForm(ctx, formId);
    if (!form.mine) throw new Fault('FORBIDDEN', words.onlyTheAuthorExports);
    return writeFormFile({
      ...(await this.#exported(ctx, form, version ?? null)),
      summary: form.summary,
      ...(await originOfFile(ctx, { named, lineage: form.lineage })),
    });
  }

  async import(ctx: Ctx, { id, file: text }: ImportFormInput): Promise<FormType> {
    const file = fileIn(text, FORM_FILE);
    assertPublishable(file.content, words.cannotImport);
    return this.drafts.make(ctx, id, {
      title: file.title,
      summary: file.summary,
      draft: file.content,
      lineage: lineageOfFile(file),
    });
  }

  async #exported(
    ctx: Ctx,
    { title, content, versions }: FormRow,
    number: number | null,
  ): Promise<Pick<FormFile, 'title' | 'version' | 'content'>> {
    if (number === null && content) {
      // Whoever gets the file could not import it.
      if (problemsOfForm(content).length > 0) throw invalid('version', words.fixBeforeExport);
      return { title, version: null, content };
    }
    const wanted = number === null ? versions[0] : versions.find((each) => each.number === number);
    const version = wanted && (await ctx.load(formVersion, wanted.id));
    if (!version) throw invalid('version', words.noSuchVersion);
    return { title: version.title, version: version.number, content: version.content };
  }
}
