import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { NoteFormResult } from '../notes.results.js';
import { NoteFormType } from './note-form.type.js';
import { SaveNoteFormInput } from './note-forms.inputs.js';
import { NoteFormsService } from './note-forms.service.js';

@Resolver()
export class NoteFormsResolver {
  constructor(private readonly forms: NoteFormsService) {}

  @Query(() => [NoteFormType], {
    description:
      'Forms that a note can be started with: those that Footing ships, then those of the practice.',
  })
  @Allow('notes.write')
  noteForms(@Current() ctx: Ctx): Promise<NoteFormType[]> {
    return this.forms.list(ctx);
  }

  @Mutation(() => NoteFormResult, {
    description:
      'Saves a form of the practice. The first save with an id creates it. Notes that were started with it do not change.',
  })
  @Allow('note-forms.write')
  saveNoteForm(
    @Current() ctx: Ctx,
    @Args('input') input: SaveNoteFormInput,
  ): Promise<NoteFormType | Refusal> {
    return this.forms.save(ctx, input);
  }

  @Mutation(() => NoteFormResult, { description: 'Removes a form of the practice from the list.' })
  @Allow('note-forms.write')
  removeNoteForm(
    @Current() ctx: Ctx,
    @Args('formId', { type: () => ID }, IdPipe('formId')) formId: string,
  ): Promise<NoteFormType | Refusal> {
    return this.forms.remove(ctx, formId);
  }

  @Mutation(() => NoteFormResult, { description: 'Puts a removed form back.' })
  @Allow('note-forms.write')
  restoreNoteForm(
    @Current() ctx: Ctx,
    @Args('formId', { type: () => ID }, IdPipe('formId')) formId: string,
  ): Promise<NoteFormType | Refusal> {
    return this.forms.restore(ctx, formId);
  }
}
