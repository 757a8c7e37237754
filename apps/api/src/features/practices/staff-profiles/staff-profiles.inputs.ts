import { Field, InputType } from '@nestjs/graphql';
import { IsText } from '../../../platform/graphql/inputs.js';

@InputType({ description: 'What the caller tells their clients about themselves.' })
export class StaffBioInput {
  @Field({ description: 'At most 500 characters; empty to remove it.' })
  @IsText(500, 0)
  bio: string;
}
