import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';

export enum SessionStatus {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  MISSED = 'MISSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(SessionStatus, { name: 'SessionStatus' });

/** Shaped as the row that `sessions.policy.ts` reads; its `notes` are a field of the notes room. */
@ObjectType('Session')
export class SessionType {
  @Field(() => ID) id: string;
  @Field(() => ID) clientId: string;
  @Field() callName: string;
  @Field({ description: "The client's full name." }) clientName: string;
  @Field() clientTimeZone: string;
  @Field(() => ID) coachId: string;
  @Field() coachName: string;
  @Field() coachTimeZone: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => Int) minutes: number;
  @Field() place: string;
  @Field() link: string;
  @Field(() => SessionStatus) status: `${SessionStatus}`;
  @Field(() => Int) version: number;
}

@ObjectType('SessionEdge')
export class SessionEdge {
  @Field() cursor: string;
  @Field(() => SessionType) node: SessionType;
}

@ObjectType('SessionConnection')
export class SessionConnection {
  @Field(() => [SessionEdge]) edges: SessionEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}
