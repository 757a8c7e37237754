import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { DoneResult } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { FormContentType } from './content/form-content.type.js';
import { FormConnection, FormType, FormVersionType, UsableFormVersionType } from './form.type.js';
import { FormFilesService } from './files/form-files.service.js';
import {
  CopyFormInput,
  CreateFormInput,
  FormFileArgs,
  FormsArgs,
  ImportFormInput,
  SaveFormDraftInput,
  UsableFormVersionsArgs,
} from './forms.inputs.js';
import { FormResult } from './forms.results.js';
import { FormsService } from './forms.service.js';
import { usableFormVersions } from './usable-forms.js';
import { FormDraftsService } from './versions/form-drafts.service.js';
import { FormPublicationService } from './versions/form-publication.service.js';

const FormId = () => Args('formId', { type: () => ID }, IdPipe('formId'));

@Resolver(() => FormVersionType)
export class FormsResolver {
  constructor(
    private readonly reading: FormsService,
    private readonly writing: FormDraftsService,
    private readonly publishing: FormPublicationService,
    private readonly files: FormFilesService,
  ) {}

  @Query(() => FormConnection, { description: 'The forms the caller can see.' })
  @Allow('forms.read')
  forms(@Current() ctx: Ctx, @Args() args: FormsArgs) {
    return this.reading.page(ctx, args);
  }

  @Query(() => FormType, { description: 'One form.' })
  @Allow('forms.read')
  form(@Current() ctx: Ctx, @Args('id', { type: () => ID }, IdPipe('id')) id: string) {
    return this.reading.one(ctx, id);
  }

  @Query(() => String, {
    description:
      'The text of a file with a version or the draft of a form of the caller. `/schemas/form-1.json` describes it.',
  })
  @Allow('forms.read')
  formFile(@Current() ctx: Ctx, @Args() args: FormFileArgs) {
    return this.files.export(ctx, args);
  }

  @Mutation(() => FormResult, {
    description: 'Makes a draft of a file. Refused if it could not be published as it is.',
  })
  @Allow('forms.write')
  importForm(@Current() ctx: Ctx, @Args('input') input: ImportFormInput) {
    return this.files.import(ctx, input);
  }

  @Query(() => [UsableFormVersionType], {
    description: 'Those of the versions that the caller can use in a plan.',
  })
  @Allow('forms.read')
  usableFormVersions(@Current() ctx: Ctx, @Args() { ids }: UsableFormVersionsArgs) {
    return usableFormVersions(ctx, ids);
  }

  @Mutation(() => FormResult, { description: 'Creates an empty form.' })
  @Allow('forms.write')
  createForm(@Current() ctx: Ctx, @Args('input') input: CreateFormInput) {
    return this.writing.create(ctx, input);
  }

  @Mutation(() => FormResult, { description: 'Copies a form.' })
  @Allow('forms.write')
  copyForm(@Current() ctx: Ctx, @Args('input') input: CopyFormInput) {
    return this.writing.copy(ctx, input);
  }

  @Mutation(() => FormResult, { description: 'Saves an edit; a stale one is refused.' })
  @Allow('forms.write')
  saveFormDraft(@Current() ctx: Ctx, @Args('input') input: SaveFormDraftInput) {
    return this.writing.save(ctx, input);
  }

  @Mutation(() => FormResult, { description: 'Publishes the draft as the next version.' })
  @Allow('forms.write')
  publishForm(
    @Current() ctx: Ctx,
    @FormId() formId: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.publishing.publish(ctx, formId, version);
  }

  @Mutation(() => FormResult, {
    description: 'Lets colleagues use the published versions, or stops it.',
  })
  @Allow('forms.write')
  shareForm(@Current() ctx: Ctx, @FormId() formId: string, @Args('shared') shared: boolean) {
    return this.publishing.share(ctx, formId, shared);
  }

  @Mutation(() => FormResult, {
    description:
      'Chooses the form that is sent to each new client of the caller who joins, or stops sending it.',
  })
  @Allow('forms.write')
  setIntakeForm(@Current() ctx: Ctx, @FormId() formId: string, @Args('on') on: boolean) {
    return this.publishing.setIntake(ctx, formId, on);
  }

  @Mutation(() => DoneResult, {
    description: 'Hides a form. Forms that were sent to clients stay.',
  })
  @Allow('forms.write')
  deleteForm(@Current() ctx: Ctx, @FormId() formId: string) {
    return this.publishing.delete(ctx, formId);
  }

  @ResolveField(() => FormContentType, { description: 'The content of the version.' })
  @WithParent()
  content(@Current() ctx: Ctx, @Parent() { id }: FormVersionType) {
    return this.reading.content(ctx, id);
  }
}
