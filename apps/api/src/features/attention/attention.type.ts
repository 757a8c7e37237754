import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { AttentionKind, SharedSection } from './attention-kind.js';

@ObjectType('AttentionItem', { description: 'One reason why a client needs the coach today.' })
export class AttentionItemType {
  @Field(() => ID) id: string;
  @Field(() => AttentionKind) kind: `${AttentionKind}`;
  @Field(() => ID) clientId: string;
  @Field() callName: string;
  @Field(() => String, {
    nullable: true,
    description: 'The title of the step, action or plan it is about, where there is one.',
  })
  subject: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Null for a pause after the safety questions: staff read no date of it.',
  })
  since: string | null;
  @Field(() => ID, { nullable: true }) planId: string | null;
  @Field(() => ID, { nullable: true }) sessionId: string | null;
  @Field(() => SharedSection, { nullable: true, description: 'Where what was shared is read.' })
  section: `${SharedSection}` | null;
  @Field(() => Int, { nullable: true }) count: number | null;
  @Field(() => Int, { nullable: true, description: 'The days it looks at.' }) days: number | null;
  @Field(() => Float, { nullable: true, description: 'The average of these days.' })
  value: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The average of as many days before; of contacts, how many were agreed on.',
  })
  before: number | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Shown until someone acknowledges this follow-up: it cannot be snoozed or dismissed.',
  })
  followUpId: string | null;
  @Field(() => String, { nullable: true, description: "Of a follow-up, the client's full name." })
  clientName: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Of a follow-up of a colleague's client: the colleague.",
  })
  coachName: string | null;
}

@ObjectType('AttentionMark', {
  description: 'That a coach has put a reason off, or is done with it.',
})
export class AttentionMarkType {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field(() => ID) clientId: string;
  @Field(() => AttentionKind) kind: `${AttentionKind}`;
  @Field(() => LocalDate, {
    nullable: true,
    description:
      "Snoozed until this day of the coach's. Null: dismissed until there is something new.",
  })
  untilDay: string | null;
}

@ObjectType('AttentionMarkEdge')
export class AttentionMarkEdge {
  @Field() cursor: string;
  @Field(() => AttentionMarkType) node: AttentionMarkType;
  @Field(() => AttentionItemType, { description: 'What it hides, as it is now.' })
  attention: AttentionItemType;
}

@ObjectType('AttentionMarkConnection')
export class AttentionMarkConnection {
  @Field(() => [AttentionMarkEdge]) edges: AttentionMarkEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType('RuleNumber')
export class RuleNumberType {
  @Field(() => Int) is: number;
  @Field(() => Int) least: number;
  @Field(() => Int) most: number;
  @Field(() => Int, { description: 'What it is until the practice says otherwise.' }) usual: number;
}

@ObjectType('AttentionRule', { description: 'When this practice shows a kind of reason.' })
export class AttentionRuleType {
  @Field(() => AttentionKind) kind: `${AttentionKind}`;
  @Field() on: boolean;
  @Field({ description: 'Whether it can be turned off.' }) mayBeOff: boolean;
  @Field(() => RuleNumberType, { nullable: true }) days: RuleNumberType | null;
  @Field(() => RuleNumberType, { nullable: true }) by: RuleNumberType | null;
  @Field(() => RuleNumberType, { nullable: true }) at: RuleNumberType | null;
}

@ObjectType('AttentionRules')
export class AttentionRulesType {
  @Field(() => Int, { description: '0 while the practice has never changed them.' })
  version: number;
  @Field(() => [AttentionRuleType], { description: 'In display order.' })
  rules: AttentionRuleType[];
}
