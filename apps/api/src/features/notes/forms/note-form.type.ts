import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';

@ObjectType({ description: 'A heading of a note, and what to write under it.' })
export class NoteHeading {
  @Field({ description: 'The heading, on one line.' }) heading: string;
  @Field({ description: 'What to write under it; may be empty.' }) hint: string;
}

@ObjectType('NoteForm', { description: 'Headings that a note can be started with.' })
export class NoteFormType {
  @Field(() => ID, { description: 'The id; a short word for those that Footing ships.' })
  id: string;
  @Field({ description: 'What it is called.' }) name: string;
  @Field(() => [NoteHeading], { description: 'In the order in which they are shown.' })
  headings: NoteHeading[];
  @Field({ description: 'Whether Footing ships it. Others belong to the practice.' })
  shipped: boolean;
  @Field(() => Int, { description: 'Increases with each change.' }) version: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was last changed.' })
  changedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who last changed it.' })
  changedBy: string | null;
}
