import {
  contentOfFile,
  TEMPLATE_FILE,
  writeTemplateFile,
  type TemplateFile,
} from '@footing/library';
import { formVersionsIn, type TemplateContent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Fault, invalid } from '../../../platform/errors/fault.js';
import { fileIn, lineageOfFile, originOfFile } from '../../exported-files/index.js';
import { memberRef } from '../../people/index.js';
import { assertWorks, problemsOf, withAuthors } from '../content/template-content.js';
import { visibleRow, type Row } from '../templates.service.js';
import type { TemplateType } from '../template.type.js';
import type { ImportTemplateInput, TemplateFileArgs } from '../templates.inputs.js';
import { words } from '../templates.words.js';
import { TemplateDraftsService } from '../versions/template-drafts.service.js';
import { visibleVersion } from '../versions/template-versions.js';

/** Templates that leave a practice as files, and arrive as files. */
@Injectable()
export class TemplateFilesService {
  constructor(private readonly drafts: TemplateDraftsService) {}

  /** The text of a file. It names the author only if they want to be named, and nobody else. */
  async export(ctx: Ctx, { templateId, version, named }: TemplateFileArgs): Promise<string> {
    const template = await visibleRow(ctx, templateId);
    if (!template.mine) throw new Fault('FORBIDDEN', words.onlyTheAuthorExports);
    return writeTemplateFile({
      ...(await this.#exported(ctx, template, version ?? null)),
      summary: template.summary,
      ...(await originOfFile(ctx, { named, lineage: template.lineage })),
    });
  }

  async import(ctx: Ctx, { id, file: text }: ImportTemplateInput): Promise<TemplateType> {
    const file = fileIn(text, TEMPLATE_FILE);
    const content = contentOfFile(file);
    // A form stays in its practice, so an id in a file means nothing here.
    assertWorks(content, words.cannotWork.file, { forms: [] });
    const { name } = await ctx.load(memberRef, ctx.actor.memberId);
    return this.drafts.make(ctx, id, {
      title: file.title,
      summary: file.summary,
      draft: withAuthors(content, null, name),
      lineage: lineageOfFile(file),
    });
  }

  async #exported(
    ctx: Ctx,
    { title, content, versions }: Row,
    number: number | null,
  ): Promise<Pick<TemplateFile, 'title' | 'version' | 'content'>> {
    if (number === null && content) {
      // Whoever gets the file could not import it.
      if (problemsOf(content).length > 0) throw invalid('version', words.fixBeforeExport);
      assertTravels(content);
      return { title, version: null, content: content as TemplateFile['content'] };
    }
    const usable = versions.filter(({ recall }) => !recall);
    const version = usable.find((each) => each.number === (number ?? usable[0]?.number));
    if (!version) throw invalid('version', words.noSuchVersion);
    if (version.recall) throw invalid('version', words.recalledIsNotExported);
    const published = await visibleVersion(ctx, version.id);
    assertTravels(published.content);
    return {
      title: published.title,
      version: version.number,
      content: published.content as TemplateFile['content'],
    };
  }
}

/** Forms stay in their practice: whoever gets the file could not import it. */
function assertTravels(content: TemplateContent): void {
  if (formVersionsIn(content).length > 0) throw invalid('version', words.formsStay);
}
