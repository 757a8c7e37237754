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
    description: "Who read what of a client's own, day by day, the latest first.",
  })
  @Allow('readings.read')
  readings(
    @Current() ctx: Ctx,
    @Args(
      'clientId',
      { type: () => ID, nullable: true, description: 'For owners; a client reads their own.' },
      IdPipe('clientId'),
    )
    clientId: string | null,
    @Args() args: ReadingsArgs,
  ): Promise<ReadingConnection> {
    return this.listing.page(ctx, clientId, args);
  }

  @Query(() => ReadersType, { description: "The client's own coach, and the owners." })
  @Allow('readings.own')
  readers(@Current() ctx: Ctx): Promise<ReadersType> {
    return this.readersListing.ofCaller(ctx);
  }
}
