import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { JournalListsService } from './journal-lists.service.js';
import { JournalArgs, WriteJournalEntryInput } from './journal.inputs.js';
import { JournalEntryResult } from './journal.results.js';
import { JournalService } from './journal.service.js';
import { JournalConnection, JournalEntryType, SharedJournalEntryType } from './journal.type.js';

@Resolver(() => JournalEntryType)
export class JournalResolver {
  constructor(
    private readonly lists: JournalListsService,
    private readonly entries: JournalService,
  ) {}

  @Query(() => JournalConnection, {
    description:
      "The calling client's journal, the latest first: entries, reflections and kept breathers.",
  })
  @Allow('journal.own')
  journal(@Current() ctx: Ctx, @Args() args: JournalArgs): Promise<JournalConnection> {
    return this.lists.ofCaller(ctx, args);
  }

  @Query(() => [SharedJournalEntryType], {
    description: 'The entries of their journal that a client shares now, the latest first.',
  })
  @Allow('journal.read-shared')
  sharedJournal(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<SharedJournalEntryType[]> {
    return this.lists.sharedBy(ctx, clientId);
  }

  @Mutation(() => JournalEntryResult, {
    description: 'Saves an entry, a new one or an edited one.',
  })
  @Allow('journal.own')
  writeJournalEntry(
    @Current() ctx: Ctx,
    @Args('input') input: WriteJournalEntryInput,
  ): Promise<JournalEntryType | Refusal> {
    return this.entries.write(ctx, input);
  }

  @Mutation(() => JournalEntryResult, {
    description:
      'Shares an entry with the coach. The version must be the current one, and the coach the one that the client chose.',
  })
  @Allow('journal.own')
  shareJournalEntry(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('coachId', { type: () => ID }, IdPipe('coachId')) coachId: string,
  ): Promise<JournalEntryType | Refusal> {
    return this.entries.share(ctx, id, version, coachId);
  }

  @Mutation(() => JournalEntryResult, {
    description: 'Stops sharing an entry: the coach can no longer read it.',
  })
  @Allow('journal.own')
  unshareJournalEntry(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<JournalEntryType | Refusal> {
    return this.entries.unshare(ctx, id);
  }

  @Mutation(() => DoneResult, { description: 'Deletes an entry, for the coach too.' })
  @Allow('journal.own')
  deleteJournalEntry(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.entries.delete(ctx, id);
  }
}
