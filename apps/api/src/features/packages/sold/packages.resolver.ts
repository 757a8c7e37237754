import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { ClientPackagesType, MyPackagesType, PackageResult, PackageType } from './package.type.js';
import {
  ChangePackageInput,
  GiveBackSessionInput,
  MarkPackagePaidInput,
  SellPackageInput,
} from './packages.inputs.js';
import { PackagesService } from './packages.service.js';

@Resolver()
export class PackagesResolver {
  constructor(private readonly packages: PackagesService) {}

  @Query(() => ClientPackagesType, { description: 'The packages of a client.' })
  @Allow('packages.write')
  clientPackages(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<ClientPackagesType> {
    return this.packages.ofClient(ctx, clientId);
  }

  @Query(() => MyPackagesType, { description: 'The packages of the calling client.' })
  @Allow('packages.own')
  myPackages(@Current() ctx: Ctx): Promise<MyPackagesType> {
    return this.packages.mine(ctx);
  }

  @Mutation(() => PackageResult, {
    description: 'Records a package that a client bought. It counts sessions booked from now on.',
  })
  @Allow('packages.write')
  sellPackage(
    @Current() ctx: Ctx,
    @Args('input') input: SellPackageInput,
  ): Promise<PackageType | Refusal> {
    return this.packages.sell(ctx, input);
  }

  @Mutation(() => PackageResult, { description: 'Changes the last day and the pay link.' })
  @Allow('packages.write')
  changePackage(
    @Current() ctx: Ctx,
    @Args('input') input: ChangePackageInput,
  ): Promise<PackageType | Refusal> {
    return this.packages.change(ctx, input);
  }

  @Mutation(() => PackageResult, {
    description: 'Ends a package, which counts no further session then, or takes that back.',
  })
  @Allow('packages.write')
  setPackageEnded(
    @Current() ctx: Ctx,
    @Args('packageId', { type: () => ID }, IdPipe('packageId')) packageId: string,
    @Args('ended', { type: () => Boolean }) ended: boolean,
  ): Promise<PackageType | Refusal> {
    return this.packages.setEnded(ctx, packageId, ended);
  }

  @Mutation(() => PackageResult, {
    description: 'Marks a package as paid, or as not paid. Footing knows nothing of payments.',
  })
  @Allow('packages.write')
  markPackagePaid(
    @Current() ctx: Ctx,
    @Args('input') input: MarkPackagePaidInput,
  ): Promise<PackageType | Refusal> {
    return this.packages.markPaid(ctx, input);
  }

  @Mutation(() => PackageResult, { description: 'Gives a session back to its package by hand.' })
  @Allow('packages.write')
  giveBackSession(
    @Current() ctx: Ctx,
    @Args('input') input: GiveBackSessionInput,
  ): Promise<PackageType | Refusal> {
    return this.packages.giveBack(ctx, input);
  }
}
