import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';

export enum SessionStatus {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  MISSED = 'MISSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(SessionStatus, {
  name: 'SessionStatus',
  description: 'The state of a session.',
  valuesMap: {
    PLANNED: { description: 'Until it is marked or cancelled, also after its end.' },
    HELD: { description: 'It took place.' },
    MISSED: { description: 'The client did not come.' },
    CANCELLED: { description: 'It was cancelled before it was held.' },
  },
});

@ObjectType('SessionPartner', {
  description: 'The other partner, for whom a joint session is, too.',
})
export class SessionPartnerType {
  @Field(() => ID, { description: "The other partner's session." }) sessionId: string;
  @Field(() => ID, { description: 'The client who is the other partner.' }) clientId: string;
  @Field({ description: 'Their call name.' }) callName: string;
  @Field({ description: 'Their full name.' }) name: string;
  @Field(() => SessionStatus, { description: 'Planned, held, missed or cancelled for them.' })
  status: `${SessionStatus}`;
}

/** Same shape as the rows of `sessions.sql.ts`. The notes room adds the field `notes`. */
@ObjectType('Session', { description: 'A meeting of a client and their coach.' })
export class SessionType {
  @Field(() => ID, { description: 'The id of the session.' }) id: string;
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: "The client's call name." }) callName: string;
  @Field({ description: "The client's full name." }) clientName: string;
  @Field({ description: "The client's time zone." }) clientTimeZone: string;
  @Field(() => ID, { description: 'The coach of the session.' }) coachId: string;
  @Field({ description: "The coach's name." }) coachName: string;
  @Field({ description: "The coach's time zone." }) coachTimeZone: string;
  @Field(() => DateTime, { description: 'When it starts.' }) startsAt: Date;
  @Field(() => Int, { description: 'How long it is, from 5 to 480.' }) minutes: number;
  @Field({ description: 'Where it is; may be empty.' }) place: string;
  @Field({ description: 'The link to join; may be empty.' }) link: string;
  @Field(() => SessionStatus, { description: 'Planned, held, missed or cancelled.' })
  status: `${SessionStatus}`;
  @Field(() => Int, { description: 'Increases with each change.' }) version: number;
  @Field({
    description:
      'Whether both partners of a couple come. The other one has a session of their own.',
  })
  joint: boolean;
  @Field({
    description:
      'Notes about it, or about the session of the other partner, are signed, so it can be neither moved nor cancelled. Always false for clients.',
  })
  hasSignedNotes: boolean;
  @Field(() => SessionPartnerType, {
    nullable: true,
    description:
      'The other partner of a joint session, for staff who can see them. Always null for clients.',
  })
  partner: SessionPartnerType | null;
}

@ObjectType('SessionEdge', { description: 'One session of the page.' })
export class SessionEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => SessionType, { description: 'The session.' }) node: SessionType;
}

@ObjectType('SessionConnection', { description: 'A page of sessions.' })
export class SessionConnection {
  @Field(() => [SessionEdge], { description: 'In order of their start.' }) edges: SessionEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
}
