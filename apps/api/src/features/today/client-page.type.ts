import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { ClientProfileType } from '../people/index.js';

@ObjectType('TimelineEntry')
export class TimelineEntryType {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field() kind: string;
  @Field(() => String, { nullable: true }) subject: string | null;
  @Field(() => String, { nullable: true }) actorName: string | null;
}

@ObjectType('TimelineEdge')
export class TimelineEdge {
  @Field() cursor: string;
  @Field(() => TimelineEntryType) node: TimelineEntryType;
}

@ObjectType('TimelineConnection')
export class TimelineConnection {
  @Field(() => [TimelineEdge]) edges: TimelineEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

/** A client's page in the coach's app; fields load everything besides the profile. */
@ObjectType('Client')
export class ClientPageType {
  @Field(() => ClientProfileType) profile: ClientProfileType;
}
