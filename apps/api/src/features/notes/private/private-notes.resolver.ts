import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { NoteAccessService } from './note-access.service.js';
import { RequestNoteAccessInput, SharePrivateNotesInput } from '../notes.inputs.js';
import { NoteAccessResult, PrivateNotesResult } from '../notes.results.js';
import { PrivateNotesService } from './private-notes.service.js';
import { NoteAccessType, PrivateNotesOfClientType } from './private-notes.type.js';

@Resolver()
export class PrivateNotesResolver {
  constructor(
    private readonly notes: PrivateNotesService,
    private readonly access: NoteAccessService,
  ) {}

  @Query(() => [PrivateNotesOfClientType], {
    description:
      "The caller's own private notes: about one client, or about all clients whom someone else coaches now.",
  })
  @Allow('notes.write')
  privateNotes(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID, nullable: true }, IdPipe('clientId'))
    clientId: string | null,
  ): Promise<PrivateNotesOfClientType[]> {
    return this.notes.list(ctx, clientId);
  }

  @Mutation(() => PrivateNotesResult, {
    description: "Lets the client's coach read these private notes of the caller, and no others.",
  })
  @Allow('notes.write')
  sharePrivateNotes(
    @Current() ctx: Ctx,
    @Args('input') input: SharePrivateNotesInput,
  ): Promise<PrivateNotesOfClientType | Refusal> {
    return this.notes.share(ctx, input.clientId, input.noteIds);
  }

  @Query(() => NoteAccessType, {
    description: "Who asked to read a client's private notes, and whose notes can be requested.",
  })
  @Allow('notes.request-access')
  noteAccess(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<NoteAccessType> {
    return this.access.of(ctx, clientId);
  }

  @Mutation(() => NoteAccessResult, {
    description: 'Lets the caller read the private notes of coaches who have left.',
  })
  @Allow('notes.request-access')
  requestNoteAccess(
    @Current() ctx: Ctx,
    @Args('input') input: RequestNoteAccessInput,
  ): Promise<NoteAccessType | Refusal> {
    return this.access.ask(ctx, input);
  }

  @Mutation(() => NoteAccessResult, { description: "Ends the caller's access." })
  @Allow('notes.request-access')
  endNoteAccess(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<NoteAccessType | Refusal> {
    return this.access.end(ctx, clientId);
  }
}
