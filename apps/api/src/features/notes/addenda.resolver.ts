import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { AddendumType } from './note.type.js';
import { NoteTextsService } from './note-texts.service.js';

@Resolver(() => AddendumType)
export class AddendaResolver {
  constructor(private readonly texts: NoteTextsService) {}

  @ResolveField(() => String, { description: 'Its text.' })
  @WithParent()
  body(@Current() ctx: Ctx, @Parent() addendum: AddendumType): string {
    return this.texts.ofAddendum(ctx, addendum);
  }
}
