import { Field, ID, InputType } from '@nestjs/graphql';
import { IsId, IsName } from '../../../platform/graphql/inputs.js';
import { LONGEST_NAME } from '../files.policy.js';

@InputType({ description: 'Another name for a file of the practice.' })
export class RenamePracticeFileInput {
  @IsId() @Field(() => ID, { description: 'The file.' }) id: string;
  @IsName(LONGEST_NAME)
  @Field({ description: 'The name. Its ending stays as it is.' })
  name: string;
}
