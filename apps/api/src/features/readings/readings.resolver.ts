import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { ReadersType, ReadingConnection, ReadingsArgs, ReadingType } from './reading.type.js';
import { ReadersService } from './readers.service.js';
import { ReadingsService } from './readings.service.js';

@Resolver(() => ReadingType)
export class ReadingsResolver {
  constructor(
    private readonly listing: ReadingsService,
    private readonly readersListing: ReadersService,
  ) {}

  @Query(() => ReadingConnection, {
    description: "Who read which of the caller's content, day by day, the latest first.",
  })
  @Allow('readings.read')
  readings(
    @Current() ctx: Ctx,
    @Args(
      'clientId',
      {
        type: () => ID,
        nullable: true,
        description: 'The client; only for owners. Clients read their own list.',
      },
      IdPipe('clientId'),
    )
    clientId: string | null,
    @Args() args: ReadingsArgs,
  ): Promise<ReadingConnection> {
    return this.listing.page(ctx, clientId, args);
  }

  @Query(() => ReadersType, {
    description:
      'Everyone who can read something of the calling client, or could if the client allowed it.',
  })
  @Allow('readings.own')
  readers(@Current() ctx: Ctx): Promise<ReadersType> {
    return this.readersListing.ofCaller(ctx);
  }
}
