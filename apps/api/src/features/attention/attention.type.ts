import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { AttentionKind, SharedSection } from './attention-kind.js';

@ObjectType('AttentionItem', {
  description: 'An attention item: one reason why a client needs the coach today.',
})
export class AttentionItemType {
  @Field(() => ID, { description: 'Identifies the item when it is snoozed or dismissed.' })
  id: string;
  @Field(() => AttentionKind, { description: 'Why the client needs the coach.' })
  kind: `${AttentionKind}`;
  @Field(() => ID, { description: 'The client it is about.' }) clientId: string;
  @Field({ description: "The client's call name." }) callName: string;
  @Field(() => String, {
    nullable: true,
    description: 'The title of the step, action or plan it is about, if there is one.',
  })
  subject: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when. Null for a pause after the safety questions: staff see no date of it.',
  })
  since: string | null;
  @Field(() => ID, { nullable: true, description: 'The plan it is about, if any.' }) planId:
    string | null;
  @Field(() => ID, { nullable: true, description: 'The session it is about, if any.' }) sessionId:
    string | null;
  @Field(() => SharedSection, {
    nullable: true,
    description: "The section of the client's page that shows what was shared.",
  })
  section: `${SharedSection}` | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many: actions, drafts, entries or contacts.',
  })
  count: number | null;
  @Field(() => Int, { nullable: true, description: 'The number of days considered.' }) days:
    number | null;
  @Field(() => Float, { nullable: true, description: 'The average over these days.' })
  value: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The average over as many days before; for contacts, the agreed number.',
  })
  before: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The follow-up to acknowledge. Such an item cannot be snoozed or dismissed.',
  })
  followUpId: string | null;
  @Field(() => String, { nullable: true, description: "The client's full name." })
  clientName: string | null;
  @Field(() => String, {
    nullable: true,
    description: "For a follow-up about a colleague's client: the colleague.",
  })
  coachName: string | null;
}

@ObjectType('FurtherAttention', { description: 'The attention items of some more clients.' })
export class FurtherAttentionType {
  @Field(() => [AttentionItemType], { description: 'The most urgent first.' })
  items: AttentionItemType[];
  @Field(() => String, { nullable: true, description: 'Where to continue. Null: these are all.' })
  after: string | null;
}

@ObjectType('AttentionMark', {
  description: 'A coach snoozed or dismissed an attention item.',
})
export class AttentionMarkType {
  @Field(() => ID, { description: 'The id of the snooze or dismissal.' }) id: string;
  @Field(() => DateTime, { description: 'When it was made.' }) at: Date;
  @Field(() => ID, { description: 'The client of the item.' }) clientId: string;
  @Field(() => AttentionKind, { description: 'The kind of the item.' }) kind: `${AttentionKind}`;
  @Field(() => LocalDate, {
    nullable: true,
    description:
      "Snoozed until this day in the coach's zone. Null: dismissed until there is something new.",
  })
  untilDay: string | null;
}

@ObjectType('AttentionMarkEdge', { description: 'One snoozed or dismissed item.' })
export class AttentionMarkEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => AttentionMarkType, { description: 'The snooze or dismissal.' })
  node: AttentionMarkType;
  @Field(() => AttentionItemType, { description: 'The hidden item in its current state.' })
  attention: AttentionItemType;
}

@ObjectType('AttentionMarkConnection', { description: 'A page of snoozed and dismissed items.' })
export class AttentionMarkConnection {
  @Field(() => [AttentionMarkEdge], { description: 'The latest first.' })
  edges: AttentionMarkEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
}

@ObjectType('RuleNumber', { description: 'A number of an attention rule and its limits.' })
export class RuleNumberType {
  @Field(() => Int, { description: 'The current value.' }) is: number;
  @Field(() => Int, { description: 'The smallest allowed value.' }) least: number;
  @Field(() => Int, { description: 'The largest allowed value.' }) most: number;
  @Field(() => Int, { description: 'The default.' }) usual: number;
}

@ObjectType('AttentionRule', { description: 'When this practice shows a kind of attention item.' })
export class AttentionRuleType {
  @Field(() => AttentionKind, { description: 'The kind it applies to.' }) kind: `${AttentionKind}`;
  @Field({ description: 'Whether this kind is shown.' }) on: boolean;
  @Field({ description: 'Whether it can be turned off.' }) mayBeOff: boolean;
  @Field(() => RuleNumberType, {
    nullable: true,
    description: 'After how many days, or over how many days a trend is measured.',
  })
  days: RuleNumberType | null;
  @Field(() => RuleNumberType, {
    nullable: true,
    description: 'By how much: contacts beyond the allowance, or points of a trend.',
  })
  by: RuleNumberType | null;
  @Field(() => RuleNumberType, {
    nullable: true,
    description: 'The average from which a trend is always shown.',
  })
  at: RuleNumberType | null;
}

@ObjectType('AttentionRules', {
  description: "The practice's rules for all kinds of attention items.",
})
export class AttentionRulesType {
  @Field(() => Int, { description: '0 while the practice has never changed them.' })
  version: number;
  @Field(() => [AttentionRuleType], { description: 'In display order.' })
  rules: AttentionRuleType[];
}
