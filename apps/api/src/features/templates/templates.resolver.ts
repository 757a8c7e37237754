import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { DoneResult } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { TemplateFilesService } from './files/template-files.service.js';
import { TemplateContentType } from './content/template-content.type.js';
import { TemplatePublicationService } from './versions/template-publication.service.js';
import { TemplatesService } from './templates.service.js';
import { TemplateDraftsService } from './versions/template-drafts.service.js';
import { TemplateConnection, TemplateType, TemplateVersionType } from './template.type.js';
import {
  CopyTemplateInput,
  CreateTemplateInput,
  ImportTemplateInput,
  RecallVersionInput,
  SaveDraftInput,
  SetTemplateTagsInput,
  TemplateFileArgs,
  TemplatesArgs,
} from './templates.inputs.js';
import { VersionRecallService } from './versions/version-recall.service.js';
import { TemplateResult, TemplateVersionResult } from './templates.results.js';

const TemplateId = () => Args('templateId', { type: () => ID }, IdPipe('templateId'));

@Resolver(() => TemplateVersionType)
export class TemplatesResolver {
  constructor(
    private readonly reading: TemplatesService,
    private readonly writing: TemplateDraftsService,
    private readonly publishing: TemplatePublicationService,
    private readonly files: TemplateFilesService,
    private readonly recalls: VersionRecallService,
  ) {}

  @Query(() => TemplateConnection, {
    description: 'The library, and the templates the caller can see.',
  })
  @Allow('templates.read')
  templates(@Current() ctx: Ctx, @Args() args: TemplatesArgs) {
    return this.reading.page(ctx, args);
  }

  @Query(() => [String], {
    description: 'Every tag of the library and of the templates the caller can see.',
  })
  @Allow('templates.read')
  templateTags(@Current() ctx: Ctx) {
    return this.reading.tags(ctx);
  }

  @Query(() => TemplateType, { description: 'One template.' })
  @Allow('templates.read')
  template(@Current() ctx: Ctx, @Args('id', { type: () => ID }, IdPipe('id')) id: string) {
    return this.reading.one(ctx, id);
  }

  @Query(() => String, {
    description:
      'The text of a file with a version or the draft of a template of the caller. `/schemas/template-1.json` describes it.',
  })
  @Allow('templates.read')
  templateFile(@Current() ctx: Ctx, @Args() args: TemplateFileArgs) {
    return this.files.export(ctx, args);
  }

  @Mutation(() => TemplateResult, {
    description: 'Makes a draft of a file. Refused if it could not be published as it is.',
  })
  @Allow('templates.write')
  importTemplate(@Current() ctx: Ctx, @Args('input') input: ImportTemplateInput) {
    return this.files.import(ctx, input);
  }

  @Mutation(() => TemplateResult, { description: 'Creates an empty template.' })
  @Allow('templates.write')
  createTemplate(@Current() ctx: Ctx, @Args('input') input: CreateTemplateInput) {
    return this.writing.create(ctx, input);
  }

  @Mutation(() => TemplateResult, { description: 'Copies a template.' })
  @Allow('templates.write')
  copyTemplate(@Current() ctx: Ctx, @Args('input') input: CopyTemplateInput) {
    return this.writing.copy(ctx, input);
  }

  @Mutation(() => TemplateResult, { description: 'Saves an edit; a stale one is refused.' })
  @Allow('templates.write')
  saveDraft(@Current() ctx: Ctx, @Args('input') input: SaveDraftInput) {
    return this.writing.save(ctx, input);
  }

  @Mutation(() => TemplateResult, {
    description:
      'Replaces the tags of a template. Whoever can see it sees them, without a new version.',
  })
  @Allow('templates.write')
  setTemplateTags(@Current() ctx: Ctx, @Args('input') input: SetTemplateTagsInput) {
    return this.writing.tag(ctx, input);
  }

  @Mutation(() => TemplateResult, { description: 'Publishes the draft as the next version.' })
  @Allow('templates.write')
  publishTemplate(
    @Current() ctx: Ctx,
    @TemplateId() templateId: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.publishing.publish(ctx, templateId, version);
  }

  @Mutation(() => TemplateResult, {
    description: 'Lets colleagues use the published versions, or stops it.',
  })
  @Allow('templates.write')
  shareTemplate(
    @Current() ctx: Ctx,
    @TemplateId() templateId: string,
    @Args('shared') shared: boolean,
  ) {
    return this.publishing.share(ctx, templateId, shared);
  }

  @Mutation(() => DoneResult, {
    description: 'Hides a template. Its versions stay for the plans made from them.',
  })
  @Allow('templates.write')
  deleteTemplate(@Current() ctx: Ctx, @TemplateId() templateId: string) {
    return this.publishing.delete(ctx, templateId);
  }

  @Mutation(() => TemplateVersionResult, {
    description:
      'Recalls a published version, for good: outreach of every plan on it is closed. For its author and for owners.',
  })
  @Allow('templates.write')
  recallVersion(@Current() ctx: Ctx, @Args('input') input: RecallVersionInput) {
    return this.recalls.recall(ctx, input);
  }

  @ResolveField(() => TemplateContentType, { description: 'The content of the version.' })
  @WithParent()
  content(@Current() ctx: Ctx, @Parent() { id }: TemplateVersionType) {
    return this.reading.content(ctx, id);
  }
}
