import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, Min } from 'class-validator';

/** What of something is exported, and whether the file says who exported it. */
@ArgsType()
export abstract class FileArgs {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Field(() => Int, {
    nullable: true,
    description: 'The number of a published version; without it, the draft.',
  })
  version?: number | null;
  @IsBoolean()
  @Field({ description: 'Whether the file names the caller and their practice.' })
  named: boolean;
}
