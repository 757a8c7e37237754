import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { AttentionKind, AttentionItemType } from '../attention/index.js';
import { NoteStatus } from '../notes/index.js';
import { PlanRefType, PlanStatus, StoneType } from '../plans/index.js';
import { SessionPartnerType, SessionStatus } from '../sessions/index.js';

export enum ClientSort {
  NAME = 'NAME',
  LAST_ACTIVE = 'LAST_ACTIVE',
  NEXT_SESSION = 'NEXT_SESSION',
  PROGRESS = 'PROGRESS',
  ATTENTION = 'ATTENTION',
}
export enum ClientFilter {
  ACTIVE = 'ACTIVE',
  WITHOUT_PLAN = 'WITHOUT_PLAN',
  INVITED = 'INVITED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(ClientSort, {
  name: 'ClientSort',
  description: 'The order of the caseload.',
  valuesMap: {
    NAME: { description: 'By name.' },
    LAST_ACTIVE: { description: 'Least recently active first.' },
    NEXT_SESSION: { description: 'Soonest first; clients without a session last.' },
    PROGRESS: { description: 'Smallest share of required actions done first.' },
    ATTENTION: { description: 'As on Today: the most urgent first.' },
  },
});
registerEnumType(ClientFilter, {
  name: 'ClientFilter',
  description: 'Which clients the caseload lists.',
  valuesMap: {
    ACTIVE: { description: 'Not archived.' },
    WITHOUT_PLAN: { description: 'Not archived, and without a plan that has not ended.' },
    INVITED: { description: 'Not archived, and has not accepted the invitation.' },
    ARCHIVED: { description: 'Archived.' },
  },
});

@ObjectType('CaseloadItem', { description: 'One client in the caseload.' })
export class CaseloadItemType {
  @Field(() => ID, { description: 'The id of the client.' }) id: string;
  @Field({ description: 'The full name.' }) name: string;
  @Field({ description: 'What the client is called.' }) callName: string;
  @Field({ description: "The client's time zone." }) timeZone: string;
  @Field({ description: "The client's coach." }) coachName: string;
  @Field({ description: 'Whether the practice no longer works with this client.' })
  archived: boolean;
  @Field({ description: 'Whether the client has not accepted the invitation yet.' })
  invited: boolean;
  @Field(() => ID, { nullable: true, description: 'The plan that has not ended, if there is one.' })
  planId: string | null;
  @Field(() => String, { nullable: true, description: 'Its title.' }) planTitle: string | null;
  @Field(() => PlanStatus, { nullable: true, description: 'Its status.' })
  planStatus: PlanStatus | null;
  @Field(() => PlanRefType, {
    nullable: true,
    description: 'The plan that ended last, if none is running.',
  })
  lastPlan: PlanRefType | null;
  @Field(() => [StoneType], { description: "The plan's steps as the path shows them." })
  stones: StoneType[];
  @Field(() => Int, { description: 'Required actions that are done.' }) done: number;
  @Field(() => Int, { description: 'All required actions of steps that were not skipped.' })
  total: number;
  @Field(() => Int, { description: 'Open actions past their due day.' }) overdue: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the clock alone opens the next step.',
  })
  nextOpening: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the next planned session starts.' })
  nextSessionAt: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the client was last active.' })
  lastActiveAt: string | null;
  @Field(() => [AttentionKind], {
    description: 'The kinds of attention items for this client, in the order of Today.',
  })
  attention: `${AttentionKind}`[];
}

@ObjectType('CaseloadEdge', { description: 'One client of the page.' })
export class CaseloadEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => CaseloadItemType, { description: 'The client.' }) node: CaseloadItemType;
}

@ObjectType('CaseloadConnection', { description: 'A page of the caseload.' })
export class CaseloadConnection {
  @Field(() => [CaseloadEdge], { description: 'In the requested order.' }) edges: CaseloadEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
  @Field(() => Int, { description: 'How many clients match the filter and search.' })
  totalCount: number;
}

@ObjectType('CoachSession', { description: "A session in the coach's Today." })
export class CoachSessionType {
  @Field(() => ID, { description: 'The id of the session.' }) id: string;
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: "The client's call name." }) callName: string;
  @Field({ description: 'The full name of the client.' }) clientName: string;
  @Field({ description: "The client's time zone." }) clientTimeZone: string;
  @Field(() => String, {
    nullable: true,
    description: "The client's coach, if that is a colleague of the caller.",
  })
  coachName: string | null;
  @Field(() => DateTime, { description: 'When it starts.' }) startsAt: string;
  @Field(() => Int, { description: 'How long it is.' }) minutes: number;
  @Field({ description: 'Where it is; may be empty.' }) place: string;
  @Field({ description: 'The link to join; may be empty.' }) link: string;
  @Field(() => SessionStatus, { description: 'Planned, held or missed.' }) status: SessionStatus;
  @Field(() => NoteStatus, {
    nullable: true,
    description: "The status of the coach's note about it. Null: no note yet.",
  })
  noteStatus: NoteStatus | null;
  @Field(() => SessionPartnerType, {
    nullable: true,
    description: 'The other partner of a joint session, which is there once for both.',
  })
  partner: SessionPartnerType | null;
}

@ObjectType('CoachToday', { description: "Everything on the coach's Today page." })
export class CoachTodayType {
  @Field(() => DateTime, { description: 'The time of the answer.' }) now: string;
  @Field(() => LocalDate, { description: "Today's date in the coach's zone." }) today: string;
  @Field(() => Int, {
    description: "How many new people wait for the reader's answer, and can still have their time.",
  })
  newPeople: number;
  @Field(() => [AttentionItemType], {
    description:
      'The attention items, the most urgent first: of all clients that have just changed, and of the most urgent others.',
  })
  attention: AttentionItemType[];
  @Field(() => String, {
    nullable: true,
    description:
      'Pass it as `after` to `furtherAttention` for the items of further clients. Null: these are all.',
  })
  attentionAfter: string | null;
  @Field(() => [CoachSessionType], { description: "Today's sessions that were not cancelled." })
  sessions: CoachSessionType[];
  @Field(() => [CaseloadItemType], {
    description: 'The clients that it is about, by name; at most 50.',
  })
  caseload: CaseloadItemType[];
}
