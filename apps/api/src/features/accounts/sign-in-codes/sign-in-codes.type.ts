import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { resultUnion } from '../../../platform/errors/refusal.js';

@ObjectType('SignInCodes', {
  description: 'Codes of an authenticator app that the account asks for when somebody signs in.',
})
export class SignInCodesType {
  @Field(() => DateTime, { nullable: true, description: 'Since when; null: they are off.' })
  onSince: Date | null;
  @Field(() => Int, { description: 'How many recovery codes were not used yet.' })
  recoveryLeft: number;
}

@ObjectType('SignInSecret', { description: 'What an authenticator app needs. Shown once.' })
export class SignInSecretType {
  @Field({ description: 'The secret in base32, for typing.' }) secret: string;
  @Field({ description: 'The same as an `otpauth:` address, for a QR code.' }) uri: string;
}

@ObjectType('RecoveryCodes', {
  description: 'Codes that work once each when the app is out of reach. Shown once.',
})
export class RecoveryCodesType {
  @Field(() => [String], { description: 'Ten codes.' }) codes: string[];
}

export const SignInSecretResult = resultUnion('SignInSecretResult', () => SignInSecretType);
export const RecoveryCodesResult = resultUnion('RecoveryCodesResult', () => RecoveryCodesType);
