import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { resultUnion } from '../../platform/errors/refusal.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsText } from '../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';

@InputType({ description: 'A request for a call from the coach.' })
export class RequestCallInput {
  @CallerGeneratedId() id: string;
  @IsOptional()
  @IsText(300, 0)
  @Field(() => String, { nullable: true, description: 'For example, when and how to call.' })
  note?: string | null;
}

@ObjectType('CallRequest', { description: 'A client asked their coach to call.' })
export class CallRequestType {
  @Field(() => ID, { description: 'The id of the request.' }) id: string;
  @Field(() => DateTime, { description: 'When the client sent it.' }) sentAt: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When someone at the practice recorded what they did about it.',
  })
  seenAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What the client wrote with it.' }) note:
    string | null;
}

export const CallRequestResult = resultUnion('CallRequestResult', () => CallRequestType);
