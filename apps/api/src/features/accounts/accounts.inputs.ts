import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { IsMailAddress } from '../../platform/auth/mail-address.js';
import { IsNameInEmails, IsText, IsZone } from '../../platform/graphql/inputs.js';
import { words } from './accounts.words.js';

@InputType({ description: 'The values that complete a sign-up after its link was opened.' })
export class ConfirmSignUpInput {
  @Field({ description: 'The token of the link in the email.' }) @IsString() token: string;
  @Field({ description: 'A new password.' }) @IsString() password: string;
  @Field({ description: 'The full name.' }) @IsNameInEmails(200) name: string;
  @Field({ description: 'The name of the new practice.' })
  @IsNameInEmails(200)
  practiceName: string;
  @Field({ description: 'The IANA time zone of the practice.' }) @IsZone() timeZone: string;
}

/** For everything that begins a sign-in with a password. */
@InputType({ isAbstract: true })
export class WithSignInCode {
  @IsOptional()
  @IsText(20, 0)
  @Field(() => String, {
    nullable: true,
    description:
      'A code of the authenticator app or a recovery code, if the account asks for one (CODE_NEEDED).',
  })
  code?: string | null;
}

@InputType({ description: 'Signing in with an address and a password.' })
export class SignInInput extends WithSignInCode {
  @Field({ description: 'The email address.' }) @IsMailAddress() email: string;
  @Field({ description: 'The password of the account.' }) @IsText(1_000) password: string;
}

@InputType({ description: 'A PIN, and the idle time after which it is required.' })
export class ScreenLockInput {
  @IsOptional()
  @Matches(/^[0-9]{4,8}$/, { message: words.screenLock.pin })
  @Field(() => String, { nullable: true, description: 'The PIN; unchanged if omitted.' })
  pin?: string | null;
  @IsIn([1, 5, 15], { message: words.screenLock.idleMinutes })
  @Field(() => Int, {
    description: 'Minutes without input after which the pages are covered: 1, 5 or 15.',
  })
  idleMinutes: number;
  @IsOptional()
  @IsText(1_000, 0)
  @Field(() => String, {
    nullable: true,
    description: 'The password of the account, required to change a PIN.',
  })
  password?: string | null;
}
