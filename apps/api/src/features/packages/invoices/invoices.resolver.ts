import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { PackageResult, type PackageType } from '../sold/package.type.js';
import { PackagesService } from '../sold/packages.service.js';
import { CancelInvoiceInput, IssueInvoiceInput } from './invoice.type.js';
import { InvoicesService } from './invoices.service.js';

@Resolver()
export class InvoicesResolver {
  constructor(
    private readonly invoices: InvoicesService,
    private readonly packages: PackagesService,
  ) {}

  @Mutation(() => PackageResult, {
    description: 'Issues an invoice for a package, with the next number of the practice.',
  })
  @Allow('packages.write')
  async issueInvoice(
    @Current() ctx: Ctx,
    @Args('input') input: IssueInvoiceInput,
  ): Promise<PackageType | Refusal> {
    return this.packages.one(ctx, await this.invoices.issue(ctx, input));
  }

  @Mutation(() => PackageResult, {
    description: 'Cancels an invoice by a credit, which has a number of its own.',
  })
  @Allow('packages.write')
  async cancelInvoice(
    @Current() ctx: Ctx,
    @Args('input') input: CancelInvoiceInput,
  ): Promise<PackageType | Refusal> {
    return this.packages.one(ctx, await this.invoices.cancel(ctx, input));
  }
}
