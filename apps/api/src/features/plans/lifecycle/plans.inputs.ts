import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, IsOptional } from 'class-validator';
import { Ending } from '../../../platform/errors/refusal-facts.js';
import { IsId, IsName, IsText } from '../../../platform/graphql/inputs.js';
import { MadeId } from '../../../platform/graphql/made-id.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { TemplateContentInput } from '../../templates/index.js';
import { TITLE_LENGTH } from '../core/title-length.js';

@InputType()
export class AssignPlanInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
  @IsId() @Field(() => ID) templateVersionId: string;
  @IsOptional() @IsName(TITLE_LENGTH) @Field(() => String, { nullable: true }) title?:
    string | null;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description: "Today in the client's zone when left out.",
  })
  startsOn?: string | null;
  @Allow()
  @Field(() => TemplateContentInput, {
    nullable: true,
    description: "The adapted content; the version's own when left out.",
  })
  content?: TemplateContentInput | null;
}

@InputType()
export class EndPlanInput {
  @IsId() @Field(() => ID) planId: string;
  @Allow() @Field(() => Ending) ending: `${Ending}`;
  @IsOptional() @IsText(2_000, 0) @Field(() => String, { nullable: true }) note?: string | null;
}
