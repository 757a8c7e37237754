import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';

export enum JournalSource {
  ENTRY = 'ENTRY',
  REFLECTION = 'REFLECTION',
  JOINT_REFLECTION = 'JOINT_REFLECTION',
  BREATHER = 'BREATHER',
}
registerEnumType(JournalSource, {
  name: 'JournalSource',
  description: 'Where a text in the journal was written.',
  valuesMap: {
    ENTRY: { description: 'In the journal.' },
    REFLECTION: { description: 'For an action of a plan.' },
    JOINT_REFLECTION: { description: 'For an action of a plan for two.' },
    BREATHER: { description: 'In the breather, and kept.' },
  },
});

@ObjectType('JournalEntry', {
  description: "A text in a client's journal, as only they see it.",
})
export class JournalEntryType {
  @Field(() => ID, { description: 'Its id, or that of the reflection or breather.' }) id: string;
  @Field(() => JournalSource, { description: 'Where it was written.' })
  source: `${JournalSource}`;
  @Field(() => DateTime, { description: 'When it was written, or begun.' }) at: Date;
  @Field(() => DateTime, { description: 'When it was last saved.' }) savedAt: Date;
  @Field({ description: 'The text.' }) text: string;
  @Field(() => Int, { nullable: true, description: 'The mood, from 0 to 10, if one was set.' })
  mood: number | null;
  @Field(() => String, { nullable: true, description: 'The question that it answers, if any.' })
  prompt: string | null;
  @Field(() => String, { nullable: true, description: 'Of a reflection: the title of the action.' })
  title: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Of a reflection: the action, if it is still in the plan.',
  })
  actionId: string | null;
  @Field({ description: 'Whether the coach can read it.' }) shared: boolean;
  @Field(() => Int, { description: 'Increases with every save.' }) version: number;
}

@ObjectType('JournalEntryEdge', { description: 'One text of a page.' })
export class JournalEntryEdge {
  @Field({ description: 'Where the next page begins.' }) cursor: string;
  @Field(() => JournalEntryType, { description: 'The text.' }) node: JournalEntryType;
}

@ObjectType('JournalConnection', { description: 'A page of a journal.' })
export class JournalConnection {
  @Field(() => [JournalEntryEdge], { description: 'The texts of this page.' })
  edges: JournalEntryEdge[];
  @Field(() => PageInfo, { description: 'Whether there is another page.' }) pageInfo: PageInfo;
}

@ObjectType('SharedJournalEntry', {
  description: 'An entry of a journal that the client shares with their coach.',
})
export class SharedJournalEntryType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When it was written.' }) at: Date;
  @Field({ description: 'The text.' }) text: string;
  @Field(() => Int, { nullable: true, description: 'The mood, from 0 to 10, if one was set.' })
  mood: number | null;
  @Field(() => String, { nullable: true, description: 'The question that it answers, if any.' })
  prompt: string | null;
  @Field(() => DateTime, { description: 'Since when the coach can read it.' }) sharedAt: Date;
}
