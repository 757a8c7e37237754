import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import type { ClientProfileType } from '../client-profile/client-profile.type.js';
import { ClientProfileResult } from '../client-profile/client-profiles.results.js';
import { ArchiveClientInput } from './archive.inputs.js';
import { ArchiveService } from './archive.service.js';

@Resolver()
export class ArchiveResolver {
  constructor(private readonly archive: ArchiveService) {}

  @Mutation(() => ClientProfileResult, {
    description: 'Archives a client: outreach closes, and they can still read and get help.',
  })
  @Allow('people.edit')
  archiveClient(
    @Current() ctx: Ctx,
    @Args('input') input: ArchiveClientInput,
  ): Promise<ClientProfileType> {
    return this.archive.archive(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description: 'Restores an archived client, and their access.',
  })
  @Allow('people.edit')
  restoreClient(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<ClientProfileType> {
    return this.archive.restore(ctx, clientId);
  }
}
