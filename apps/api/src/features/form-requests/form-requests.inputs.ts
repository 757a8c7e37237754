import { FORM_LIMITS } from '@footing/plan-engine';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ArrayMaxSize, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

/** Of one answer, that a device may name. */
const KNOWN_VALUES = 8;

@InputType({ description: 'Sends a form to a client.' })
export class SendFormInput {
  @CallerGeneratedId() id: string;
  @IsId() @Field(() => ID, { description: 'The client.' }) clientId: string;
  @IsId() @Field(() => ID, { description: 'The form; its latest version is sent.' }) formId: string;
  @Allow()
  @Field(() => LocalDate, { nullable: true, description: 'Until when it is to be answered.' })
  dueOn?: string | null;
}

@InputType({ description: 'Opens the form of an action in the plan of the caller.' })
export class OpenActionFormInput {
  @CallerGeneratedId() id: string;
  @IsId()
  @Field(() => ID, { description: 'The action; its questionnaire is a form.' })
  actionId: string;
}

@InputType({ description: 'The answer to one question of a form.' })
export class FormAnswerInput {
  @IsText(60) @Field(() => ID, { description: 'The key of the question.' }) question: string;
  // The engine checks whether they fit the question.
  @ArrayMaxSize(FORM_LIMITS.choices)
  @Field(() => [String], {
    description:
      'A number, a date or a text; the keys of choices, one for each. Empty: removes the answer.',
  })
  values: string[];
  @IsOptional()
  @ArrayMaxSize(KNOWN_VALUES)
  @Field(() => [[String]], {
    nullable: true,
    description:
      'What this device knows the answer to be: what it read, and what it has sent itself. If the answer is another one by now, the save is refused with STALE. Null: saved in any case.',
  })
  known?: string[][] | null;
}

@InputType({ description: 'Saves answers as they are given. Other answers stay as they are.' })
export class SaveFormAnswersInput {
  @IsId() @Field(() => ID, { description: 'The form that was sent.' }) requestId: string;
  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the coach reads the answers, where the client chooses.',
  })
  share?: boolean | null;
  @ArrayMaxSize(FORM_LIMITS.questions)
  @ValidateNested({ each: true })
  @Type(() => FormAnswerInput)
  @Field(() => [FormAnswerInput], { description: 'The answers that were given.' })
  answers: FormAnswerInput[];
}
