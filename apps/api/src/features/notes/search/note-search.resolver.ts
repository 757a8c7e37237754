import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { NoteSearchService } from './note-search.service.js';
import { NoteSearchType } from './note-search.type.js';

@Resolver()
export class NoteSearchResolver {
  constructor(private readonly notes: NoteSearchService) {}

  @Query(() => NoteSearchType, {
    description:
      "Searches the caller's own notes and what they added, the latest first, some hundred notes at a time. Pass the end cursor to search older ones.",
  })
  @Allow('notes.write')
  noteSearch(
    @Current() ctx: Ctx,
    @Args('words', {
      description: 'Up to 100 characters; a note must have all of the words, in any form.',
    })
    words: string,
    @Args(
      'clientId',
      { type: () => ID, nullable: true, description: 'Only notes about this client.' },
      IdPipe('clientId'),
    )
    clientId: string | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<NoteSearchType> {
    return this.notes.search(ctx, words, { clientId: clientId ?? null, after: after ?? null });
  }
}
