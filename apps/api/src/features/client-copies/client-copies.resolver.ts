import { Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { FileAddressResult, type FileAddressType } from '../files/index.js';
import { ClientCopiesService } from './client-copies.service.js';

@Resolver()
export class ClientCopiesResolver {
  constructor(private readonly copies: ClientCopiesService) {}

  @Mutation(() => FileAddressResult, {
    description:
      'An address from which the calling client can save a copy of everything that they can read: a PDF, JSON and their files in a ZIP archive. NOT_NOW unless they entered their password in the last ten minutes (`confirmPassword`).',
  })
  @Allow('copies.own')
  openMyCopy(@Current() ctx: Ctx): Promise<FileAddressType | Refusal> {
    return this.copies.address(ctx);
  }
}
