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
  description: 'What happened.',
  valuesMap: {
    STOPPED: { description: 'The answers called for a stop.' },
    CHECKED: { description: 'The client answered again, and nothing called for a stop.' },
    TOLD: { description: 'The client chose to share something.' },
    REVIEWED: { description: 'A named member of staff has talked with the client and lifted it.' },
  },
});

@ObjectType('SafetyEvent', { description: 'One entry in the safety history.' })
export class SafetyEventType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => SafetyEventKind, { description: 'What happened.' }) kind: `${SafetyEventKind}`;
  @Field(() => DateTime, { description: 'When it happened.' }) at: Date;
  @Field(() => String, { nullable: true, description: 'What the client chose to share.' })
  line: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The member of staff who reviewed the hold.',
  })
  byName: string | null;
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
    description: 'When time alone ends it; for the client alone.',
  })
  until: Date | null;
}

@ObjectType('SafetyCheck', {
  description: "The client's own state of the safety questionnaire; nobody else can read it.",
})
export class SafetyCheckType {
  @Field(() => DateTime, { nullable: true, description: 'When the client last answered.' })
  checkedAt: Date | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the latest check is no longer fresh.',
  })
  freshUntil: string | null;
  @Field({ description: 'Answered recently, without a stop, and outreach is not paused.' })
  isFresh: boolean;
  @Field(() => SafetyHoldType, {
    nullable: true,
    description: 'The safety hold, while there is one.',
  })
  hold: SafetyHoldType | null;
  @Field(() => [SafetyEventType], { description: 'The latest first.' }) history: SafetyEventType[];
  @Field(() => QuestionnaireResultType, { nullable: true, description: 'The latest answers.' })
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
  description: 'What a helpline helps with.',
  valuesMap: {
    CRISIS: { description: 'For thoughts of suicide, and for when it is too much.' },
    VIOLENCE: { description: 'For people who face violence.' },
    CHILDREN: { description: 'For children and those who worry about one.' },
    AFRAID_OF_OWN_ACTIONS: { description: 'For people who are afraid of what they might do.' },
  },
});

@ObjectType('PracticeHelpline', { description: 'A helpline that an owner added and checked.' })
export class PracticeHelplineType {
  @Field(() => HelplineKind, { description: 'What it helps with.' }) kind: `${HelplineKind}`;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'A phone number.' }) phone: string | null;
  @Field(() => String, { nullable: true, description: 'Where to send a text message.' }) text:
    string | null;
  @Field(() => String, { nullable: true, description: 'The address of a web chat.' }) chat:
    string | null;
  @Field(() => String, { nullable: true, description: 'When it can be reached.' }) hours:
    string | null;
  @Field({ description: 'Who checked it.' }) checkedBy: string;
  @Field(() => LocalDate, { description: 'The day on which it was checked.' }) checkedOn: string;
}

@ObjectType('SafetyResources', { description: "A practice's own helplines in one country." })
export class SafetyResourcesType {
  @Field(() => ID, { description: 'ISO 3166, two letters.' }) country: string;
  @Field(() => [PracticeHelplineType], {
    description: 'The helplines, in the order in which they are shown.',
  })
  lines: PracticeHelplineType[];
  @Field(() => String, {
    nullable: true,
    description:
      'What an owner wrote before lines were checked one by one. For owners; clients no longer see it.',
  })
  earlierText: string | null;
  @Field(() => Int, { description: 'Increases with every change.' }) version: number;
}
