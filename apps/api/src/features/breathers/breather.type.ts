import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';

@ObjectType('Breather', {
  description: 'A message that a client wrote and will not send, as only they see it.',
})
export class BreatherType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'The text.' }) text: string;
  @Field(() => Int, { description: 'Increases with every save.' }) version: number;
  @Field(() => DateTime, { description: 'When its first text was saved.' }) startedAt: Date;
  @Field(() => DateTime, {
    description: 'When the wait ends: from then on it can be kept or shared.',
  })
  endsAt: Date;
  @Field(() => DateTime, { description: 'When it was last saved.' }) savedAt: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was kept. Its text is final from then on.',
  })
  keptAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when the coach can read it.' })
  sharedAt: Date | null;
}

@ObjectType('BreatherEdge', { description: 'One breather of a page.' })
export class BreatherEdge {
  @Field({ description: 'Where the next page begins.' }) cursor: string;
  @Field(() => BreatherType, { description: 'The breather.' }) node: BreatherType;
}

@ObjectType('BreatherConnection', { description: 'A page of breathers.' })
export class BreatherConnection {
  @Field(() => [BreatherEdge], { description: 'The breathers of this page.' })
  edges: BreatherEdge[];
  @Field(() => PageInfo, { description: 'Whether there is another page.' }) pageInfo: PageInfo;
  @Field(() => DateTime, { description: "The server's clock, which decides when the wait ends." })
  now: Date;
}

@ObjectType('SharedBreather', {
  description: 'A message that a client wrote, did not send, and shared with their coach.',
})
export class SharedBreatherType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'The text.' }) text: string;
  @Field(() => DateTime, { description: 'When its first text was saved.' }) startedAt: Date;
  @Field(() => DateTime, { description: 'Since when the coach can read it.' }) sharedAt: Date;
}
