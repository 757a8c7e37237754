import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import type { FileAddressType } from '../file.type.js';
import { FileAddressResult } from '../files.results.js';
import { PracticeFilesType } from './practice-file.type.js';
import { RenamePracticeFileInput } from './practice-files.inputs.js';
import { PracticeFilesService } from './practice-files.service.js';

@Resolver()
export class PracticeFilesResolver {
  constructor(private readonly files: PracticeFilesService) {}

  @Query(() => PracticeFilesType, {
    description:
      'The files of the practice, which all of its staff can give to their clients. `POST /files/{id}?library` adds one.',
  })
  @Allow('practice-files.use')
  practiceFiles(@Current() ctx: Ctx): Promise<PracticeFilesType> {
    return this.files.list(ctx);
  }

  @Mutation(() => FileAddressResult, {
    description: 'An address from which the caller can download or play a file of the practice.',
  })
  @Allow('practice-files.use')
  openPracticeFile(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<FileAddressType | Refusal> {
    return this.files.address(ctx, id);
  }

  @Mutation(() => DoneResult, {
    description: 'Gives a file of the practice another name. Clients who have it keep theirs.',
  })
  @Allow('practice-files.use')
  renamePracticeFile(
    @Current() ctx: Ctx,
    @Args('input') { id, name }: RenamePracticeFileInput,
  ): Promise<Done | Refusal> {
    return this.files.rename(ctx, id, name);
  }

  @Mutation(() => DoneResult, {
    description: 'Removes a file of the practice, also from all clients who were given it.',
  })
  @Allow('practice-files.use')
  removePracticeFile(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.files.remove(ctx, id);
  }
}
