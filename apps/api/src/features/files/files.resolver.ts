import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { FilesType, type FileAddressType } from './file.type.js';
import { FileReadsService } from './file-reads.service.js';
import { FileAddressResult } from './files.results.js';
import { FilesService } from './files.service.js';

@Resolver()
export class FilesResolver {
  constructor(
    private readonly reads: FileReadsService,
    private readonly service: FilesService,
  ) {}

  @Query(() => FilesType, {
    description:
      'Files that a client and their coach added for each other. Only those two can read them. `POST /files/{id}` adds one.',
  })
  @Allow('files.use')
  clientFiles(
    @Current() ctx: Ctx,
    @Args(
      'clientId',
      { type: () => ID, nullable: true, description: 'The client; the caller when omitted.' },
      IdPipe('clientId'),
    )
    clientId: string | null,
    @Args('attached', {
      type: () => Boolean,
      nullable: true,
      description: 'Only what is attached to a step, an action or a session.',
    })
    attached: boolean | null,
  ): Promise<FilesType> {
    return this.reads.list(ctx, clientId, attached === true);
  }

  @Mutation(() => FileAddressResult, {
    description: 'An address from which the caller can download a file.',
  })
  @Allow('files.use')
  openFile(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<FileAddressType | Refusal> {
    return this.service.address(ctx, id);
  }

  @Mutation(() => DoneResult, {
    description: 'Removes a file for both. Its contents are deleted, and nobody can open it again.',
  })
  @Allow('files.use')
  removeFile(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.service.remove(ctx, id);
  }

  @Mutation(() => DoneResult, {
    description: "Lets the calling client's present coach open a file from before a transfer.",
  })
  @Allow('files.own')
  shareFile(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
    @Args('coachId', { type: () => ID, description: 'The coach.' }, IdPipe('coachId'))
    coachId: string,
  ): Promise<Done | Refusal> {
    return this.service.share(ctx, id, coachId);
  }
}
