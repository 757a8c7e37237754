import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';

@ObjectType('Breather', {
  description: 'What a client wrote and will not send, as they alone see it.',
})
export class BreatherType {
  @Field(() => ID) id: string;
  @Field() text: string;
  @Field(() => Int) version: number;
  @Field(() => DateTime, { description: 'When its first words were saved.' }) startedAt: Date;
  @Field(() => DateTime, { description: 'From then on it can be kept or shared.' }) endsAt: Date;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Its words are final from then on; null while nothing is decided.',
  })
  keptAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when the coach may read it.' })
  sharedAt: Date | null;
}

@ObjectType('BreatherEdge')
export class BreatherEdge {
  @Field() cursor: string;
  @Field(() => BreatherType) node: BreatherType;
}

@ObjectType('BreatherConnection')
export class BreatherConnection {
  @Field(() => [BreatherEdge]) edges: BreatherEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => DateTime, { description: "The server's clock, which the wait counts by." })
  now: Date;
}

@ObjectType('SharedBreather', {
  description: 'What a client wrote, did not send, and chose to share with their coach.',
})
export class SharedBreatherType {
  @Field(() => ID) id: string;
  @Field() text: string;
  @Field(() => DateTime) startedAt: Date;
  @Field(() => DateTime) sharedAt: Date;
}
