import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Ending } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

@ObjectType('NewStart', {
  description: 'Whether the caller, who is archived, asked for a new start.',
})
export class NewStartType {
  @Field(() => DateTime, { nullable: true, description: 'When they asked; null if they did not.' })
  askedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When someone acknowledged it.' })
  seenAt: Date | null;
}

@ObjectType('EndingCount', { description: 'How many plans ended in this way.' })
export class EndingCount {
  @Field(() => Ending, { description: 'How they ended.' }) ending: `${Ending}`;
  @Field(() => Int, { description: 'How many.' }) count: number;
}
