import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { AttentionKind, AttentionItemType } from '../attention/index.js';
import { NoteStatus } from '../notes/index.js';
import { PlanRefType, PlanStatus, StoneType } from '../plans/index.js';
import { SessionStatus } from '../sessions/index.js';

export enum ClientSort {
  NAME = 'NAME',
  LAST_HEARD = 'LAST_HEARD',
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
registerEnumType(ClientSort, { name: 'ClientSort' });
registerEnumType(ClientFilter, { name: 'ClientFilter' });

@ObjectType('CaseloadItem', { description: 'One line of the caseload.' })
export class CaseloadItemType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() callName: string;
  @Field() timeZone: string;
  @Field() coachName: string;
  @Field() archived: boolean;
  @Field() invited: boolean;
  @Field(() => ID, { nullable: true }) planId: string | null;
  @Field(() => String, { nullable: true }) planTitle: string | null;
  @Field(() => PlanStatus, { nullable: true }) planStatus: PlanStatus | null;
  @Field(() => PlanRefType, {
    nullable: true,
    description: 'The plan that ended last, if none is running.',
  })
  lastPlan: PlanRefType | null;
  @Field(() => [StoneType]) stones: StoneType[];
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
  @Field(() => Int) overdue: number;
  @Field(() => DateTime, { nullable: true }) nextOpening: string | null;
  @Field(() => DateTime, { nullable: true }) nextSessionAt: string | null;
  @Field(() => DateTime, { nullable: true }) lastHeardAt: string | null;
  @Field(() => [AttentionKind], {
    description: 'The kinds that Today shows for this client, in the same order.',
  })
  attention: `${AttentionKind}`[];
}

@ObjectType('CaseloadEdge')
export class CaseloadEdge {
  @Field() cursor: string;
  @Field(() => CaseloadItemType) node: CaseloadItemType;
}

@ObjectType('CaseloadConnection')
export class CaseloadConnection {
  @Field(() => [CaseloadEdge]) edges: CaseloadEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
}

@ObjectType('CoachSession')
export class CoachSessionType {
  @Field(() => ID) id: string;
  @Field(() => ID) clientId: string;
  @Field() callName: string;
  @Field() clientTimeZone: string;
  @Field(() => DateTime) startsAt: string;
  @Field(() => Int) minutes: number;
  @Field() place: string;
  @Field() link: string;
  @Field(() => SessionStatus) status: SessionStatus;
  @Field(() => NoteStatus, { nullable: true }) noteStatus: NoteStatus | null;
}

@ObjectType('CoachToday')
export class CoachTodayType {
  @Field(() => DateTime) now: string;
  @Field(() => LocalDate) today: string;
  @Field(() => [AttentionItemType]) attention: AttentionItemType[];
  @Field(() => [CoachSessionType]) sessions: CoachSessionType[];
  @Field(() => [CaseloadItemType]) caseload: CaseloadItemType[];
}
