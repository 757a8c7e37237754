import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { ClientProfileType } from '../people/index.js';

@ObjectType('TimelineEntry', { description: "One event in the client's history." })
export class TimelineEntryType {
  @Field(() => ID, { description: 'The id of the event.' }) id: string;
  @Field(() => DateTime, { description: 'When it happened.' }) at: Date;
  @Field({ description: 'What happened, such as PLAN_ASSIGNED.' }) kind: string;
  @Field(() => String, {
    nullable: true,
    description: 'The title of what it is about, if there is one.',
  })
  subject: string | null;
  @Field(() => String, { nullable: true, description: 'Who did it. Null if nobody did.' })
  actorName: string | null;
}

@ObjectType('TimelineEdge', { description: 'One event of the page.' })
export class TimelineEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => TimelineEntryType, { description: 'The event.' }) node: TimelineEntryType;
}

@ObjectType('TimelineConnection', { description: "A page of the client's history." })
export class TimelineConnection {
  @Field(() => [TimelineEdge], { description: 'The latest first.' }) edges: TimelineEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
}

@ObjectType('Client', { description: "A client's page in the coach's app." })
export class ClientPageType {
  @Field(() => ClientProfileType, { description: "The client's profile." })
  profile: ClientProfileType;
}
