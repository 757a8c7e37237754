import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, ValidateNested } from 'class-validator';
import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { IsId, IsText } from '../../../platform/graphql/inputs.js';

export enum ConflictSide {
  PLAN = 'PLAN',
  VERSION = 'VERSION',
}
registerEnumType(ConflictSide, {
  name: 'ConflictSide',
  description: 'Whose value stays where both the plan and the new version changed the same.',
  valuesMap: {
    PLAN: { description: 'What the coach changed for this client.' },
    VERSION: { description: 'What the new version says.' },
  },
});

/** Key of a step, with room for a number behind it. */
const KEY_LENGTH = 60;
/** A path names a step, an action, a field and a rule. */
const PATH_LENGTH = 300;
const MOST_CHOICES = 500;

@InputType({ description: 'Where a step of the plan is in the new version.' })
export class StepMappingInput {
  @IsText(KEY_LENGTH)
  @Field({ description: 'The key of the step in the plan.' })
  step: string;
  @IsOptional()
  @IsText(KEY_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: 'The key of the step in the new version; null: it has no such step.',
  })
  to?: string | null;
}

@InputType({ description: 'A choice between the plan and the new version.' })
export class ConflictChoiceInput {
  @IsText(PATH_LENGTH) @Field({ description: 'The `path` of the conflict.' }) path: string;
  @IsEnum(ConflictSide)
  @Field(() => ConflictSide, { description: 'Whose value stays.' })
  side: ConflictSide;
}

@InputType({ description: 'A move of a plan to a newer version.' })
export class PlanMoveInput {
  @IsId() @Field(() => ID, { description: 'The plan.' }) planId: string;
  @IsId()
  @Field(() => ID, { description: 'The newer version of its template.' })
  templateVersionId: string;
  @IsOptional()
  @ArrayMaxSize(TEMPLATE_LIMITS.steps)
  @ValidateNested({ each: true })
  @Type(() => StepMappingInput)
  @Field(() => [StepMappingInput], {
    nullable: true,
    description: 'All steps of the plan; when omitted, they are matched by key and title.',
  })
  mapping?: StepMappingInput[] | null;
  @IsOptional()
  @ArrayMaxSize(MOST_CHOICES)
  @ValidateNested({ each: true })
  @Type(() => ConflictChoiceInput)
  @Field(() => [ConflictChoiceInput], {
    nullable: true,
    description: 'Where the new version should win; elsewhere what was adapted stays.',
  })
  choices?: ConflictChoiceInput[] | null;
}

@InputType({ description: 'Offers a newer version to the client of a plan.' })
export class OfferVersionInput extends PlanMoveInput {
  @CallerGeneratedId() id: string;
}
