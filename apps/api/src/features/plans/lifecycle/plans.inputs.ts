import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, IsOptional } from 'class-validator';
import { Ending } from '../../rules/index.js';
import { IsId, IsName, IsText } from '../../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { TemplateContentInput } from '../../templates/index.js';
import { TITLE_LENGTH } from '../core/title-length.js';

@InputType({ description: 'Assigns a template version to a client.' })
export class AssignPlanInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID, { description: 'The client.' }) clientId: string;
  @IsId() @Field(() => ID, { description: 'The version to assign.' }) templateVersionId: string;
  @IsOptional()
  @IsName(TITLE_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: "The title of the plan; the version's own when omitted.",
  })
  title?: string | null;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description: "The first day; the client's current day when omitted.",
  })
  startsOn?: string | null;
  @Allow()
  @Field(() => TemplateContentInput, {
    nullable: true,
    description: "The adapted content; the version's own when omitted.",
  })
  content?: TemplateContentInput | null;
}

@InputType({ description: 'Ends a plan.' })
export class EndPlanInput {
  @IsId() @Field(() => ID, { description: 'The plan.' }) planId: string;
  @Allow()
  @Field(() => Ending, {
    description: 'How it ends. Clients cannot choose SAFETY_STOP and EXPIRED.',
  })
  ending: `${Ending}`;
  @IsOptional()
  @IsText(2_000, 0)
  @Field(() => String, {
    nullable: true,
    description: 'A note about the ending, stored encrypted.',
  })
  note?: string | null;
}
