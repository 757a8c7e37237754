import { COUNTRIES } from '@footing/library/help';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional } from 'class-validator';
import { IsId, IsNameInEmails, IsText, IsZone } from '../../../platform/graphql/inputs.js';
import { IsAlias } from '../other-person/alias.js';
import { ReachBy } from './client-profile.type.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';

/** Fields that are omitted or null stay unchanged. */
@InputType({ description: 'An edit of a profile. Fields that are omitted or null stay unchanged.' })
export class ClientProfileInput {
  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field(() => Int, { description: 'The version of the profile that was edited.' })
  @IsInt()
  version: number;
  @Field(() => String, { nullable: true, description: 'The full name.' })
  @IsOptional()
  @IsNameInEmails(200)
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The name to be called by.' })
  @IsOptional()
  @IsNameInEmails(100)
  callName?: string | null;
  @Field(() => String, { nullable: true, description: 'Their pronouns.' })
  @IsOptional()
  @IsText(60, 0)
  pronouns?: string | null;
  @Field(() => String, { nullable: true, description: 'An IANA time zone.' })
  @IsOptional()
  @IsZone()
  timeZone?: string | null;
  @Field(() => ReachBy, { nullable: true, description: 'How the client prefers to be reached.' })
  @IsOptional()
  reachBy?: ReachBy | null;
  @Field(() => String, { nullable: true, description: 'What to know before reaching them.' })
  @IsOptional()
  @IsText(500, 0)
  reachNote?: string | null;
  @Field(() => String, { nullable: true, description: 'An alias for the other person.' })
  @IsOptional()
  @IsAlias()
  otherAlias?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166, two letters.' })
  @IsOptional()
  @IsIn(COUNTRIES, { message: fieldWords.country })
  helpCountry?: string | null;
}
