import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId } from '../../../platform/graphql/inputs.js';

@InputType({
  description:
    'A file for a client, of the client’s or of the practice, and where it is attached: at most one of step, action and session. A file of the practice can also be given without a place.',
})
export class AttachFileInput {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'The client; the caller when omitted.' })
  clientId?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'A file of the client.' })
  fileId?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'For staff: a file of the practice.' })
  practiceFileId?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'A step of a plan of the client.' })
  stepId?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'An action of a plan of the client.' })
  actionId?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'A session of the client.' })
  sessionId?: string | null;
}
