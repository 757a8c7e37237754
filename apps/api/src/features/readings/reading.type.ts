import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { PageArgs, PageInfo } from '../../platform/paging/paging.js';
import { AccessRequestType } from '../notes/index.js';
import { MemberRefType } from '../people/index.js';

/** The same as `PrivateKind` of the platform, for the schema. */
export enum PrivateKind {
  CHECK_INS = 'CHECK_INS',
  CONTACT_LOG = 'CONTACT_LOG',
  REFLECTIONS = 'REFLECTIONS',
  ANSWERS = 'ANSWERS',
  BREATHERS = 'BREATHERS',
  SAFETY = 'SAFETY',
  PRIVATE_NOTES = 'PRIVATE_NOTES',
}
registerEnumType(PrivateKind, {
  name: 'PrivateKind',
  description: 'The private content of a client that others may read.',
  valuesMap: {
    SAFETY: { description: 'What the client shared about a pause in outreach.' },
    PRIVATE_NOTES: { description: 'Private notes of a coach, read by someone else.' },
  },
});

@ObjectType('Reading', {
  description:
    "One or more reads of a client's private content by one person on one day of the client's.",
})
export class ReadingType {
  @Field(() => ID) id: string;
  @Field(() => PrivateKind) kind: `${PrivateKind}`;
  @Field(() => MemberRefType) reader: MemberRefType;
  @Field(() => LocalDate) on: string;
  @Field(() => DateTime, { description: 'The last time on that day, by the hour.' }) lastAt: Date;
  @Field(() => Int, { description: 'In how many hours of the day.' }) times: number;
}

@ObjectType('ReadingEdge')
export class ReadingEdge {
  @Field() cursor: string;
  @Field(() => ReadingType) node: ReadingType;
}

@ObjectType('ReadingConnection')
export class ReadingConnection {
  @Field(() => [ReadingEdge]) edges: ReadingEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export enum ReadableKind {
  CHECK_INS = 'CHECK_INS',
  CONTACT_LOG = 'CONTACT_LOG',
  REFLECTIONS = 'REFLECTIONS',
  ANSWERS = 'ANSWERS',
  BREATHERS = 'BREATHERS',
  SHARED_NOTES = 'SHARED_NOTES',
  PRIVATE_NOTES = 'PRIVATE_NOTES',
}
registerEnumType(ReadableKind, { name: 'ReadableKind' });

export enum ReaderAccess {
  ALL = 'ALL',
  OWN = 'OWN',
  CHOSEN = 'CHOSEN',
  REQUESTED = 'REQUESTED',
}
registerEnumType(ReaderAccess, {
  name: 'ReaderAccess',
  valuesMap: {
    ALL: { description: 'All of it, as far as it is shared or signed.' },
    OWN: { description: 'What they wrote themselves.' },
    CHOSEN: { description: 'What its author lets them read.' },
    REQUESTED: { description: 'What coaches who left wrote; they gave a reason.' },
  },
});

@ObjectType('ReaderNow')
export class ReaderNowType {
  @Field(() => MemberRefType) member: MemberRefType;
  @Field(() => ReaderAccess) access: `${ReaderAccess}`;
}

@ObjectType('ReaderBefore')
export class ReaderBeforeType {
  @Field(() => MemberRefType) member: MemberRefType;
  @Field(() => DateTime) until: Date;
}

@ObjectType('KindReaders', {
  description: 'The staff who can read one kind of what is private, by the policy of the database.',
})
export class KindReadersType {
  @Field(() => ReadableKind) kind: `${ReadableKind}`;
  @Field(() => [ReaderNowType]) now: ReaderNowType[];
  @Field(() => [ReaderBeforeType], { description: 'Who could, and no longer can.' })
  before: ReaderBeforeType[];
}

@ObjectType('Readers', {
  description: 'Who there is that can read, or could be let read, something.',
})
export class ReadersType {
  @Field(() => MemberRefType) coach: MemberRefType;
  @Field(() => [MemberRefType], { description: 'The owners of the practice but the coach.' })
  owners: MemberRefType[];
  @Field(() => [KindReadersType]) kinds: KindReadersType[];
  @Field(() => [AccessRequestType], {
    description: 'Owners who asked to read private notes of coaches who left, the latest first.',
  })
  accessRequests: AccessRequestType[];
}

@ArgsType()
export class ReadingsArgs extends PageArgs {
  @IsOptional()
  @Field(() => PrivateKind, { nullable: true })
  kind?: `${PrivateKind}` | null;
}
