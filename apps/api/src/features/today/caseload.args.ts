import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { PageArgs } from '../../platform/paging/paging.js';
import { ClientFilter, ClientSort } from './caseload.type.js';

@ArgsType()
export class CaseloadArgs extends PageArgs {
  @IsOptional()
  @IsText(200, 0)
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, call name or email address.',
  })
  search?: string | null;

  @IsOptional()
  @Field(() => ClientFilter, { nullable: true, description: 'ACTIVE by default.' })
  filter?: ClientFilter | null;

  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'Only the clients of this coach. By default all that the caller can see.',
  })
  coachId?: string | null;

  @IsOptional()
  @Field(() => ClientSort, { nullable: true, description: 'NAME by default.' })
  sort?: ClientSort | null;
}
