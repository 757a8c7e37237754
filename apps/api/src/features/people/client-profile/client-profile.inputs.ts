import { COUNTRIES } from '@footing/library/help';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional } from 'class-validator';
import { IsId, IsNameInEmails, IsText, IsZone } from '../../../platform/graphql/inputs.js';
import { IsAlias } from '../other-person/alias.js';
import { ReachBy } from './client-profile.type.js';

/** What is left out, or null, stays as it is. */
@InputType()
export class ClientProfileInput {
  @Field(() => ID) @IsId() clientId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsNameInEmails(200) name?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsNameInEmails(100) callName?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsText(60, 0) pronouns?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsZone() timeZone?: string | null;
  @Field(() => ReachBy, { nullable: true }) @IsOptional() reachBy?: ReachBy | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsText(500, 0) reachNote?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsAlias() otherAlias?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166, two letters.' })
  @IsOptional()
  @IsIn(COUNTRIES, { message: 'is not a country we know.' })
  helpCountry?: string | null;
}
