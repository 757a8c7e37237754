import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

@ObjectType('NewStart', {
  description: 'Whether the caller, who is archived, asked for a new start.',
})
export class NewStartType {
  @Field(() => DateTime, { nullable: true }) askedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When someone acknowledged it.' })
  seenAt: Date | null;
}
