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
    TOLD: { description: 'The client chose to share something.' },
    REVIEWED: { description: 'A named member of staff has talked with the client and lifted it.' },
  },
});

@ObjectType('SafetyEvent')
export class SafetyEventType {
  @Field(() => ID) id: string;
  @Field(() => SafetyEventKind) kind: `${SafetyEventKind}`;
  @Field(() => DateTime) at: Date;
  @Field(() => String, { nullable: true, description: 'What the client chose to share.' })
  line: string | null;
  @Field(() => String, { nullable: true }) byName: string | null;
}

@ObjectType('SafetyHold', {
  description: 'Outreach is paused after the safety questions. Staff learn nothing more about it.',
})
export class SafetyHoldType {
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the answers that pause outreach were given; for the client alone.',
  })
  since: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When newer answers were given that may end it; for the client alone.',
  })
  checkedAt: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends by itself; for the client alone.',
  })
  until: Date | null;
}

@ObjectType('SafetyCheck', { description: "The client's own; nobody else reads it." })
export class SafetyCheckType {
  @Field(() => DateTime, { nullable: true }) checkedAt: Date | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the latest check is no longer fresh.',
  })
  freshUntil: string | null;
  @Field({ description: 'Answered recently, without a stop, and outreach is not paused.' })
  isFresh: boolean;
  @Field(() => SafetyHoldType, { nullable: true }) hold: SafetyHoldType | null;
  @Field(() => [SafetyEventType], { description: 'The latest first.' }) history: SafetyEventType[];
  @Field(() => QuestionnaireResultType, { nullable: true })
  latest: QuestionnaireResultType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where to look for help: as the client chose, else what their time zone suggests.',
  })
  country: string | null;
}

export enum HelplineKind {
  CRISIS = 'CRISIS',
  VIOLENCE = 'VIOLENCE',
  CHILDREN = 'CHILDREN',
  AFRAID_OF_OWN_ACTIONS = 'AFRAID_OF_OWN_ACTIONS',
}
registerEnumType(HelplineKind, {
  name: 'HelplineKind',
  valuesMap: {
    CRISIS: { description: 'For thoughts of suicide, and for when it is too much.' },
    VIOLENCE: { description: 'For people who face violence.' },
    CHILDREN: { description: 'For children and those who worry about one.' },
    AFRAID_OF_OWN_ACTIONS: { description: 'For people who are afraid of what they might do.' },
  },
});

@ObjectType('PracticeHelpline', { description: 'A helpline that an owner added and vouched for.' })
export class PracticeHelplineType {
  @Field(() => HelplineKind) kind: `${HelplineKind}`;
  @Field() name: string;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => String, { nullable: true }) chat: string | null;
  @Field(() => String, { nullable: true }) hours: string | null;
  @Field({ description: 'Who looked it up.' }) checkedBy: string;
  @Field(() => LocalDate, { description: 'The day they did.' }) checkedOn: string;
}

@ObjectType('SafetyResources', { description: "A practice's own helplines in one country." })
export class SafetyResourcesType {
  @Field(() => ID, { description: 'ISO 3166, two letters.' }) country: string;
  @Field(() => [PracticeHelplineType]) lines: PracticeHelplineType[];
  @Field(() => String, {
    nullable: true,
    description:
      'What an owner wrote before lines were checked one by one. For owners; clients no longer see it.',
  })
  earlierText: string | null;
  @Field(() => Int) version: number;
}
