import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEnum, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Role } from '../../../platform/access/role.js';
import { IsMailAddress } from '../../../platform/auth/mail-address.js';
import { IsId, IsNameInEmails, IsText, IsZone } from '../../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { PageArgs } from '../../../platform/paging/paging.js';
import { WithSignInCode } from '../../accounts/index.js';
import { IsAlias } from '../other-person/alias.js';
import { InvitedAs } from './invitation.type.js';

@InputType({ description: 'An invitation for a client.' })
export class InviteClientInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;

  @Field({ description: 'The email address.' }) @IsMailAddress() email: string;
  @Field({ description: 'The full name.' }) @IsNameInEmails(200) name: string;
  @Field(() => String, {
    nullable: true,
    description: 'The name to be called by; derived from the name if omitted.',
  })
  @IsOptional()
  @IsNameInEmails(100)
  callName?: string | null;
  @Field(() => String, { nullable: true, description: 'Their pronouns.' })
  @IsOptional()
  @IsText(60, 0)
  pronouns?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "An IANA time zone; the practice's if omitted.",
  })
  @IsOptional()
  @IsZone()
  timeZone?: string | null;
  @Field(() => String, { nullable: true, description: 'An alias for the other person.' })
  @IsOptional()
  @IsAlias()
  otherAlias?: string | null;
}

@InputType({ description: 'An invitation for staff.' })
export class InviteCoachInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @Field({ description: 'The email address.' }) @IsMailAddress() email: string;
  @Field({ description: 'The full name.' }) @IsNameInEmails(200) name: string;
  @Field(() => Role, { description: 'OWNER or COACH.' }) @IsEnum(Role) role: Role;
}

@InputType({
  description: 'What a client confirms on joining: each text by its id.',
})
export class JoiningInput {
  @Field({ description: 'Being 18 or older.' }) @IsBoolean() adult: boolean;
  @Field(() => ID, { description: 'The id of the agreement.' }) @IsText(60) agreement: string;
  @Field(() => ID, { description: 'The id of the privacy notice.' })
  @IsText(60)
  privacyNotice: string;
  @Field(() => ID, { description: 'The id of the text on health and relationship data.' })
  @IsText(60)
  healthData: string;
}

@InputType({ description: 'A new address for an open invitation.' })
export class CorrectInvitationInput {
  @Field(() => ID, { description: 'The invitation.' }) @IsId() invitationId: string;
  @Field({ description: 'The right address.' }) @IsMailAddress() email: string;
}

@ArgsType()
export class InvitationsArgs extends PageArgs {
  @IsOptional()
  @Field(() => InvitedAs, { nullable: true, description: 'Both if omitted.' })
  as?: InvitedAs | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those that were neither accepted nor revoked.',
  })
  open: boolean;

  @IsOptional()
  @IsText(200, 0)
  @Field(() => String, { nullable: true, description: 'Part of a name or an address.' })
  search?: string | null;

  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'Only those of this client.' })
  clientId?: string | null;
}

@InputType({ description: 'Accepting an invitation.' })
export class AcceptInvitationInput extends WithSignInCode {
  @Field({ description: 'The token of the link in the email.' }) @IsString() token: string;
  @Field(() => String, {
    nullable: true,
    description: 'The name; by default the one in the invitation.',
  })
  @IsOptional()
  @IsNameInEmails(200)
  name?: string | null;
  @Field({ description: 'A new password, or the password of the account that the address has.' })
  @IsString()
  password: string;
  @Field(() => String, { nullable: true, description: 'An IANA time zone.' })
  @IsOptional()
  @IsZone()
  timeZone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What a client wants to be called; by default what the coach entered.',
  })
  @IsOptional()
  @IsNameInEmails(100)
  callName?: string | null;

  @Field(() => JoiningInput, { nullable: true, description: 'Required for a client.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => JoiningInput)
  joining?: JoiningInput | null;
}
