import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { MemberRefType } from '../people/index.js';
import { AddendaService } from './addenda.service.js';
import { AgreedActionsService } from './agreed-actions.service.js';
import { NoteHeading } from './forms/note-form.type.js';
import {
  AddendumType,
  AgreedActionType,
  NoteDetailType,
  NoteType,
  NoteVisibility,
} from './note.type.js';
import { NoteTextsService } from './note-texts.service.js';
import { AddAddendumInput, AgreeActionInput, WriteNoteInput } from './notes.inputs.js';
import { addendaOfNote, agreedInNote, readersOfNote } from './notes.loaders.js';
import { NoteResult } from './notes.results.js';
import { NotesService } from './notes.service.js';

@Resolver(() => NoteType)
export class NotesResolver {
  constructor(
    private readonly notes: NotesService,
    private readonly addendaService: AddendaService,
    private readonly agreedActions: AgreedActionsService,
    private readonly texts: NoteTextsService,
  ) {}

  @Query(() => NoteDetailType, { description: 'A note that the caller can see.' })
  @Allow('notes.write')
  note(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<NoteDetailType> {
    return this.notes.one(ctx, id);
  }

  @Query(() => NoteType, {
    nullable: true,
    description:
      "The caller's own note about the same client from the latest session before this one, with this visibility, to start a new one from.",
  })
  @Allow('notes.write')
  noteBefore(
    @Current() ctx: Ctx,
    @Args('sessionId', { type: () => ID }, IdPipe('sessionId')) sessionId: string,
    @Args('visibility', { type: () => NoteVisibility }) visibility: NoteVisibility,
  ): Promise<NoteType | null> {
    return this.notes.before(ctx, sessionId, visibility);
  }

  @Mutation(() => NoteResult, {
    description: 'Saves a draft. The first save with an id creates the note.',
  })
  @Allow('notes.write')
  writeNote(
    @Current() ctx: Ctx,
    @Args('input') input: WriteNoteInput,
  ): Promise<NoteType | Refusal> {
    return this.notes.write(ctx, input);
  }

  @Mutation(() => DoneResult, {
    description: 'Deletes a draft. Actions agreed in it stay in the plan.',
  })
  @Allow('notes.write')
  discardNote(
    @Current() ctx: Ctx,
    @Args('noteId', { type: () => ID }, IdPipe('noteId')) noteId: string,
  ): Promise<Done | Refusal> {
    return this.notes.discard(ctx, noteId);
  }

  @Mutation(() => NoteResult, { description: 'Signs a draft. A signed note never changes.' })
  @Allow('notes.write')
  signNote(
    @Current() ctx: Ctx,
    @Args('noteId', { type: () => ID }, IdPipe('noteId')) noteId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<NoteType | Refusal> {
    return this.notes.sign(ctx, noteId, version);
  }

  @Mutation(() => NoteResult, { description: 'Adds to a signed note.' })
  @Allow('notes.write')
  addAddendum(
    @Current() ctx: Ctx,
    @Args('input') input: AddAddendumInput,
  ): Promise<NoteType | Refusal> {
    return this.addendaService.add(ctx, input);
  }

  @Mutation(() => NoteResult, {
    description: "Adds an agreed point to the client's plan as an action.",
  })
  @Allow('notes.write')
  agreeAction(
    @Current() ctx: Ctx,
    @Args('input') input: AgreeActionInput,
  ): Promise<NoteType | Refusal> {
    return this.agreedActions.agree(ctx, input);
  }

  @ResolveField(() => String, { description: 'Its text.' })
  @WithParent()
  body(@Current() ctx: Ctx, @Parent() note: NoteType): string {
    return this.texts.ofNote(ctx, note);
  }

  @ResolveField(() => [NoteHeading], {
    description: 'The headings that it was started with, in order; none if it is one text.',
  })
  @WithParent()
  headings(@Current() ctx: Ctx, @Parent() note: NoteType): NoteHeading[] {
    return this.texts.headingsOf(ctx, note);
  }

  @ResolveField(() => Boolean, { description: 'Whether the caller wrote it.' })
  @WithParent()
  mine(@Current() ctx: Ctx, @Parent() note: NoteType): boolean {
    return note.authorId === ctx.actor.memberId;
  }

  @ResolveField(() => [MemberRefType], {
    description: 'The staff other than its author who can read it now.',
  })
  @WithParent()
  readers(@Current() ctx: Ctx, @Parent() note: NoteType): Promise<MemberRefType[]> {
    return ctx.load(readersOfNote, note.id);
  }

  @ResolveField(() => [AddendumType], { description: 'What was added to it, the oldest first.' })
  @WithParent()
  addenda(@Current() ctx: Ctx, @Parent() note: NoteType): Promise<AddendumType[]> {
    return ctx.load(addendaOfNote, note.id);
  }

  @ResolveField(() => [AgreedActionType], {
    description: 'Agreed points that became actions. Empty if the caller cannot see the plan.',
  })
  @WithParent()
  agreed(@Current() ctx: Ctx, @Parent() note: NoteType): Promise<AgreedActionType[]> {
    return ctx.load(agreedInNote, note.id);
  }
}
