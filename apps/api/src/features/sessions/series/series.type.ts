import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { SessionConflict } from '../conflicts/conflicts.type.js';
import { SessionRepeats, SessionType } from '../session.type.js';

export enum SeriesScope {
  LATER = 'LATER',
  ALL = 'ALL',
}
registerEnumType(SeriesScope, {
  name: 'SeriesScope',
  description:
    'Which upcoming sessions of a series a change is for, besides the one that is named.',
  valuesMap: {
    LATER: { description: 'That one and those after it.' },
    ALL: { description: 'All that are left.' },
  },
});

@ObjectType('SeriesDate', { description: 'A session that a series would have.' })
export class SeriesDateType {
  @Field(() => LocalDate, {
    description: "The day that the series has for it, in the coach's zone.",
  })
  date: string;
  @Field(() => DateTime, { description: 'When it would start.' }) startsAt: Date;
  @Field(() => ID, { nullable: true, description: 'The session, if it exists already.' })
  sessionId: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When that one starts now.' })
  startsNow: Date | null;
  @Field({ description: 'It was moved on its own before, and keeps its time.' }) keepsTime: boolean;
  @Field(() => [SessionConflict], { description: 'What speaks against it; may be empty.' })
  conflicts: `${SessionConflict}`[];
}

@ObjectType('SeriesPreview', {
  description: 'What saving would make of a series. Nothing is stored.',
})
export class SeriesPreviewType {
  @Field(() => ID, { description: 'The coach.' }) coachId: string;
  @Field({ description: 'The zone of the coach, in which the local time stays the same.' })
  timeZone: string;
  @Field(() => SessionRepeats, { description: 'How it would repeat.' })
  repeats: `${SessionRepeats}`;
  @Field(() => [SeriesDateType], { description: 'In order.' }) dates: SeriesDateType[];
}

@ObjectType('SessionSeries', { description: 'Sessions that repeat.' })
export class SessionSeriesType {
  @Field(() => ID, { description: 'The id of the series.' }) id: string;
  @Field(() => SessionRepeats, { description: 'How it repeats.' }) repeats: `${SessionRepeats}`;
  @Field(() => [SessionType], { description: 'Those that are left, in order of their start.' })
  sessions: SessionType[];
}
