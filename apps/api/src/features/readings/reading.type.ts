import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { PrivateKind } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { PageArgs, PageInfo } from '../../platform/paging/paging.js';
import { AccessRequestType } from '../notes/index.js';
import { MemberRefType } from '../people/index.js';

@ObjectType('Reading', {
  description:
    "One or more reads of a client's private content by one person on one day of the client's.",
})
export class ReadingType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => PrivateKind, { description: 'What was read.' }) kind: `${PrivateKind}`;
  @Field(() => MemberRefType, { description: 'Who read it.' }) reader: MemberRefType;
  @Field(() => LocalDate, { description: "The day, in the client's time zone." }) on: string;
  @Field(() => DateTime, { description: 'The last time on that day, by the hour.' }) lastAt: Date;
  @Field(() => Int, { description: 'In how many hours of the day.' }) times: number;
}

@ObjectType('ReadingEdge', { description: 'A reading in a list.' })
export class ReadingEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => ReadingType, { description: 'The item.' }) node: ReadingType;
}

@ObjectType('ReadingConnection', { description: 'A page of readings.' })
export class ReadingConnection {
  @Field(() => [ReadingEdge], { description: 'The items of this page.' }) edges: ReadingEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more items.' }) pageInfo: PageInfo;
}

export enum ReadableKind {
  CHECK_INS = 'CHECK_INS',
  CONTACT_LOG = 'CONTACT_LOG',
  REFLECTIONS = 'REFLECTIONS',
  ANSWERS = 'ANSWERS',
  BREATHERS = 'BREATHERS',
  JOURNAL = 'JOURNAL',
  MESSAGES = 'MESSAGES',
  FILES = 'FILES',
  SHARED_NOTES = 'SHARED_NOTES',
  PRIVATE_NOTES = 'PRIVATE_NOTES',
}
registerEnumType(ReadableKind, {
  name: 'ReadableKind',
  description: 'A kind of content of a client that others may read.',
  valuesMap: {
    CHECK_INS: { description: 'Check-ins.' },
    CONTACT_LOG: { description: 'The contact log.' },
    REFLECTIONS: { description: 'Reflections.' },
    ANSWERS: { description: 'Answers to questionnaires.' },
    BREATHERS: { description: 'Breathers.' },
    JOURNAL: { description: 'Entries of the journal.' },
    MESSAGES: { description: 'Messages to the coach.' },
    FILES: { description: 'Files for the coach.' },
    SHARED_NOTES: { description: 'Notes that are shared with the client.' },
    PRIVATE_NOTES: { description: 'Private notes of coaches.' },
  },
});

export enum ReaderAccess {
  ALL = 'ALL',
  OWN = 'OWN',
  CHOSEN = 'CHOSEN',
  REQUESTED = 'REQUESTED',
}
registerEnumType(ReaderAccess, {
  name: 'ReaderAccess',
  description: 'How much of a kind somebody can read.',
  valuesMap: {
    ALL: { description: 'All of it, as far as it is shared or signed.' },
    OWN: { description: 'What they wrote themselves.' },
    CHOSEN: { description: 'What its author lets them read.' },
    REQUESTED: { description: 'What coaches who left wrote; they gave a reason.' },
  },
});

@ObjectType('ReaderNow', { description: 'A member of staff who can read it now.' })
export class ReaderNowType {
  @Field(() => MemberRefType, { description: 'The member of staff.' }) member: MemberRefType;
  @Field(() => ReaderAccess, { description: 'How much of it.' }) access: `${ReaderAccess}`;
}

@ObjectType('ReaderBefore', {
  description: 'A member of staff who could read it and no longer can.',
})
export class ReaderBeforeType {
  @Field(() => MemberRefType, { description: 'The member of staff.' }) member: MemberRefType;
  @Field(() => DateTime, { description: 'Until when.' }) until: Date;
}

@ObjectType('KindReaders', {
  description: 'The staff who can read one kind of private content, as row-level security allows.',
})
export class KindReadersType {
  @Field(() => ReadableKind, { description: 'The kind of content.' }) kind: `${ReadableKind}`;
  @Field(() => [ReaderNowType], { description: 'Who can read it now.' }) now: ReaderNowType[];
  @Field(() => [ReaderBeforeType], { description: 'Who could, and no longer can.' })
  before: ReaderBeforeType[];
}

@ObjectType('Readers', {
  description: 'Everyone who can read something of a client, or could if the client allowed it.',
})
export class ReadersType {
  @Field(() => MemberRefType, { description: 'The coach of the client.' }) coach: MemberRefType;
  @Field(() => [MemberRefType], { description: 'The owners of the practice, except the coach.' })
  owners: MemberRefType[];
  @Field(() => [KindReadersType], { description: 'Who can read each kind, now and before.' })
  kinds: KindReadersType[];
  @Field({
    description:
      "The client lets the coach's calendar apps show their name. Otherwise they show initials.",
  })
  nameInCalendar: boolean;
  @Field(() => [AccessRequestType], {
    description: 'Owners who asked to read private notes of coaches who left, the latest first.',
  })
  accessRequests: AccessRequestType[];
}

@ArgsType()
export class ReadingsArgs extends PageArgs {
  @IsOptional()
  @Field(() => PrivateKind, { nullable: true, description: 'Only readings of this kind.' })
  kind?: `${PrivateKind}` | null;
}
