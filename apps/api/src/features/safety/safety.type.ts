import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { QuestionnaireResultType } from '../questionnaires/index.js';

export enum SafetyEventKind {
  STOPPED = 'STOPPED',
  CHECKED = 'CHECKED',
  TOLD = 'TOLD',
  REVIEWED = 'REVIEWED',
}
registerEnumType(SafetyEventKind, {
  name: 'SafetyEventKind',
  valuesMap: {
    STOPPED: { description: 'The answers called for a stop.' },
    CHECKED: { description: 'The client answered again, and nothing called for a stop.' },
    TOLD: { description: 'The client chose to tell something.' },
    REVIEWED: { description: 'A named member of staff has talked with the client and lifted it.' },
  },
});

@ObjectType('SafetyEvent')
export class SafetyEventType {
  @Field(() => ID) id: string;
  @Field(() => SafetyEventKind) kind: `${SafetyEventKind}`;
  @Field(() => DateTime) at: Date;
  @Field(() => String, { nullable: true, description: 'What the client chose to tell.' })
  line: string | null;
  @Field(() => String, { nullable: true }) byName: string | null;
}

@ObjectType('SafetyHold', {
  description: 'While it stands, nothing that reaches out opens or is done, by anybody.',
})
export class SafetyHoldType {
  @Field(() => DateTime) since: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the client answered again without a stop. Only then can it be reviewed.',
  })
  checkedAt: Date | null;
}

@ObjectType('SafetyCheck', { description: "The client's own; nobody else reads it." })
export class SafetyCheckType {
  @Field(() => DateTime, { nullable: true }) checkedAt: Date | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the latest check is no longer fresh.',
  })
  freshUntil: string | null;
  @Field({ description: 'Answered not long ago, without a stop, and no hold stands.' })
  isFresh: boolean;
  @Field(() => SafetyHoldType, { nullable: true }) hold: SafetyHoldType | null;
  @Field(() => [SafetyEventType], { description: 'The latest first.' }) history: SafetyEventType[];
  @Field(() => QuestionnaireResultType, { nullable: true })
  latest: QuestionnaireResultType | null;
  @Field({ description: "The country that the client's time zone speaks for." }) country: string;
}

@ObjectType('SafetyResources', { description: 'Where somebody can turn, in one country.' })
export class SafetyResourcesType {
  @Field(() => ID) country: string;
  @Field() name: string;
  @Field({ description: 'Markdown.' }) text: string;
  @Field({ description: "Whether it is the practice's own text." }) own: boolean;
  @Field(() => Int, { description: '0 while the practice has never changed it.' }) version: number;
}
