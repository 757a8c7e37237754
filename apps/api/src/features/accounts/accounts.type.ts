import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Role } from '../../platform/access/role.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

@ObjectType('Account', { description: 'A login. It can be a member of several practices.' })
export class AccountType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The email address.' }) email: string;
  @Field({ description: 'The full name.' }) name: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes without input after which the pages are covered until the PIN is entered; null: no PIN.',
  })
  lockAfterMinutes: number | null;
}

@ObjectType('PracticeRef', { description: 'A practice, as a member sees it.' })
export class PracticeRefType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The name.' }) name: string;
  @Field({ description: 'An IANA time zone, for devices whose own time zone is unknown.' })
  timeZone: string;
}

@ObjectType('Membership', { description: 'An account in a practice.' })
export class MembershipType {
  @Field(() => ID, { description: 'The id of the member.' }) id: string;
  @Field(() => Role, { description: 'The role in the practice.' }) role: `${Role}`;
  @Field(() => PracticeRefType, { description: 'The practice.' }) practice: PracticeRefType;
  @Field(() => ID, {
    nullable: true,
    description: 'The client profile; only in the practice of the access token.',
  })
  clientId: string | null;
}

@ObjectType('EndedAccess', { description: 'A practice that ended the access of the account.' })
export class EndedAccessType {
  @Field({ description: 'The practice.' }) practiceName: string;
  @Field({ description: 'The address to write to for a copy of the data, or for erasure.' })
  contact: string;
}

@ObjectType('Me', { description: 'Who is signed in.' })
export class MeType {
  @Field(() => AccountType, { description: 'The account.' }) account: AccountType;
  @Field(() => MembershipType, {
    nullable: true,
    description: 'The membership of the access token; null if the account has none.',
  })
  member: MembershipType | null;
  @Field(() => [MembershipType], { description: 'The practices that the account can enter.' })
  memberships: MembershipType[];
  @Field(() => [EndedAccessType], {
    description: 'Practices to which the account has lost access, and whom to contact there.',
  })
  endedAccess: EndedAccessType[];
}

@ObjectType('SignedIn', { description: 'A sign-in.' })
export class SignedInType {
  @Field({
    description:
      'Valid for some minutes; keep it in memory only. The refresh token is in an HttpOnly cookie.',
  })
  accessToken: string;
  @Field(() => DateTime, { description: 'When the access token expires.' }) expiresAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'For a client: the time zone of the profile, which all of their pages use.',
  })
  clientTimeZone: string | null;
  @Field({
    description:
      'Opens what this device keeps for the account, encrypted. The same for all sign-ins of an account until it has a new password; keep it nowhere.',
  })
  deviceSecret: string;
  @Field(() => Int, { description: 'Which secret it is; the next one after each new password.' })
  deviceSecretNumber: number;
  @Field(() => [String], {
    description: 'Those before it, latest first: this device may still keep something under one.',
  })
  earlierDeviceSecrets: string[];
  @Field(() => MeType, { description: 'The account and its memberships.' }) me: MeType;
}

@ObjectType('MailSent', { description: 'The same answer for a known and an unknown address.' })
export class MailSentType {
  @Field({ description: 'The address as it was given.' }) to: string;
}

@ObjectType('SignedInPlace', { description: 'A device that is signed in.' })
export class SignedInPlaceType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => DateTime, { description: 'When it was created.' }) createdAt: Date;
  @Field(() => DateTime, { description: 'When it was last used.' }) lastUsedAt: Date;
  @Field({ description: 'The user agent of the browser.' }) userAgent: string;
  @Field({ description: 'Whether it is this device.' }) current: boolean;
}
