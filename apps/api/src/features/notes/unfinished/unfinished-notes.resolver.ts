import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { connection, PageArgs, pageSize, readTimeCursor } from '../../../platform/paging/paging.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { NotesNeededService } from './notes-needed.service.js';
import { UNFINISHED_NOTES } from './unfinished-notes.sql.js';
import { UnfinishedNoteConnection } from './unfinished-notes.type.js';

@Resolver()
export class UnfinishedNotesResolver {
  constructor(private readonly needed: NotesNeededService) {}

  @Query(() => UnfinishedNoteConnection, {
    description:
      'Drafts of the caller, and their sessions of the last 90 days that took place and have no note of theirs and need one, the latest first.',
  })
  @Allow('notes.write')
  async unfinishedNotes(
    @Current() ctx: Ctx,
    @Args() { first, after }: PageArgs,
  ): Promise<UnfinishedNoteConnection> {
    const size = pageSize(first);
    const cursor = readTimeCursor(after);
    const { practiceId, memberId } = ctx.actor;
    const rows = await ctx.db.query(UNFINISHED_NOTES(ctx), [
      practiceId,
      memberId,
      ctx.now,
      cursor?.key ?? null,
      cursor?.id ?? null,
      size + 1,
    ]);
    return connection(rows, size, ({ sessionAt, id }) => ({ key: sessionAt.toISOString(), id }));
  }

  @Mutation(() => DoneResult, {
    description:
      'Says whether a session needs a note of the caller. Unfinished notes leave out the sessions that need none. Only the caller sees it.',
  })
  @Allow('notes.write')
  setNoteNeeded(
    @Current() ctx: Ctx,
    @Args('sessionId', { type: () => ID }, IdPipe('sessionId')) sessionId: string,
    @Args('needed') needed: boolean,
  ): Promise<Done> {
    return this.needed.set(ctx, sessionId, needed);
  }
}
