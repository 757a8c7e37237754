import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { PageArgs } from '../../../platform/paging/paging.js';
import { VersionInUseConnection } from './version-in-use.type.js';
import { VersionsInUseService } from './versions-in-use.service.js';

@Resolver()
export class VersionsInUseResolver {
  constructor(private readonly versions: VersionsInUseService) {}

  @Query(() => VersionInUseConnection, {
    description:
      'Versions of the practice’s templates that running plans are on, also of templates that are not shared or were deleted: for owners, who can recall them.',
  })
  @Allow('templates.oversee')
  versionsInUse(@Current() ctx: Ctx, @Args() args: PageArgs) {
    return this.versions.page(ctx, args);
  }
}
