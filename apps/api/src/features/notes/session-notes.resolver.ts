import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { SessionType } from '../sessions/index.js';
import { AgreedActionType, NoteType } from './note.type.js';
import { notesOfSession, openPointsBefore } from './notes.loaders.js';

/** Callers who can see a session get only those of its notes that they can see. */
@Resolver(() => SessionType)
export class SessionNotesResolver {
  @ResolveField(() => [NoteType], {
    description: 'The notes about it that the caller can see, the oldest first.',
  })
  @WithParent()
  notes(@Current() ctx: Ctx, @Parent() session: SessionType): Promise<NoteType[]> {
    return ctx.load(notesOfSession, session.id);
  }

  @ResolveField(() => [AgreedActionType], {
    description:
      'Up to ten points that were agreed in earlier sessions and are still open, the latest first. Empty for clients.',
  })
  @WithParent()
  openPoints(@Current() ctx: Ctx, @Parent() session: SessionType): Promise<AgreedActionType[]> {
    return ctx.load(openPointsBefore, session.id);
  }
}
