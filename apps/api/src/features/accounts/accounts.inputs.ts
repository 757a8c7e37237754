import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { IsMailAddress } from '../../platform/auth/mail-address.js';
import { IsNameInEmails, IsText, IsZone } from '../../platform/graphql/inputs.js';

@InputType()
export class ConfirmSignUpInput {
  @Field() @IsString() token: string;
  @Field() @IsString() password: string;
  @Field() @IsNameInEmails(200) name: string;
  @Field() @IsNameInEmails(200) practiceName: string;
  @Field() @IsZone() timeZone: string;
}

@InputType()
export class SignInInput {
  @Field() @IsMailAddress() email: string;
  @Field() @IsText(1_000) password: string;
}

@InputType()
export class ScreenLockInput {
  @IsOptional()
  @Matches(/^[0-9]{4,8}$/, { message: 'must have 4 to 8 digits.' })
  @Field(() => String, { nullable: true, description: 'The one that is kept when left out.' })
  pin?: string | null;
  @IsIn([1, 5, 15], { message: 'must be 1, 5 or 15.' })
  @Field(() => Int)
  idleMinutes: number;
  @IsOptional()
  @IsText(1_000, 0)
  @Field(() => String, { nullable: true, description: 'Of the account, to change a PIN.' })
  password?: string | null;
}
