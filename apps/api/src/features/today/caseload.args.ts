import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsText } from '../../platform/graphql/inputs.js';
import { ClientFilter, ClientSort } from './caseload.type.js';

@ArgsType()
export class CaseloadArgs {
  @IsOptional()
  @IsText(200, 0)
  @Field(() => String, { nullable: true })
  search?: string | null;

  @IsOptional()
  @Field(() => ClientFilter, { nullable: true })
  filter?: ClientFilter | null;

  @IsOptional()
  @Field(() => ClientSort, { nullable: true })
  sort?: ClientSort | null;

  @IsOptional()
  @Field(() => Int, { nullable: true })
  first?: number | null;

  @IsOptional()
  @Field(() => String, { nullable: true })
  after?: string | null;
}
