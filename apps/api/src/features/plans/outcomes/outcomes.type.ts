import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Ending } from '../../rules/index.js';

/** A number of plans that is hidden if it is small. */
const Count = ({ description }: { description: string }) =>
  Field(() => Int, { nullable: true, description: `${description} ${HIDDEN.description}` });
const HIDDEN = {
  description: 'Null: from one to four, or hidden because it would give such a number away.',
};

@ObjectType('PlaceOutcome', { description: 'How many plans are at one place.' })
export class PlaceOutcomeType {
  @Count({ description: 'Running plans that are here.' }) here: number | null;
  @Count({ description: 'Plans that ended here.' }) stopped: number | null;
}

@ObjectType('StepOutcome', { description: 'What became of plans in one step.' })
export class StepOutcomeType extends PlaceOutcomeType {
  @Field({ description: 'The key of the step, which is the same in all versions.' }) key: string;
  @Field({ description: 'Its title in the newest of the versions.' }) title: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'The median of whole days from its opening to its end, pauses included. Null: fewer than five plans have done it.',
  })
  medianDays: number | null;
}

@ObjectType('EndingOutcome', { description: 'How many plans ended this way.' })
export class EndingOutcomeType {
  @Field(() => Ending, { description: 'The ending.' }) ending: `${Ending}`;
  @Count({ description: 'The plans.' }) plans: number | null;
}

@ObjectType('OutcomeTable', {
  description: 'What became of the plans of one version, or of several that follow each other.',
})
export class OutcomeTableType {
  @Field(() => Int, { description: 'The number of the first version.' }) fromVersion: number;
  @Field(() => Int, { description: 'The number of the last version.' }) toVersion: number;
  @Count({ description: 'Plans that have started.' }) started: number | null;
  @Count({ description: 'Those that are running.' }) running: number | null;
  @Count({ description: 'Those that have ended.' }) ended: number | null;
  @Field(() => [StepOutcomeType], {
    description: 'Where plans are: the first open step, else the first that is not done.',
  })
  steps: StepOutcomeType[];
  @Field(() => PlaceOutcomeType, { description: 'Plans with all steps done.' })
  finished: PlaceOutcomeType;
  @Field(() => PlaceOutcomeType, { description: 'Plans at a step that no version has.' })
  added: PlaceOutcomeType;
  @Field(() => [EndingOutcomeType], { description: 'Every ending, in a fixed order.' })
  endings: EndingOutcomeType[];
}

@ObjectType('TemplateOutcomes', {
  description:
    'What became of the plans of a template. A plan counts for the version it is on now.',
})
export class TemplateOutcomesType {
  @Field({
    description: 'Whether all plans of the practice count, or those of the caller’s clients.',
  })
  ofPractice: boolean;
  @Field(() => OutcomeTableType, {
    nullable: true,
    description:
      'All versions together; null if fewer than five plans run, and fewer than five have ended.',
  })
  all: OutcomeTableType | null;
  @Field(() => [OutcomeTableType], {
    description:
      'The newest first. A version of which fewer than five plans run, and fewer than five have ended, is counted with the next one.',
  })
  versions: OutcomeTableType[];
}
