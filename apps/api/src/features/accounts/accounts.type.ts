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
    description: 'So long untouched, the pages are covered until the PIN is given; null: no PIN.',
  })
  lockAfterMinutes: number | null;
}

@ObjectType('PracticeRef', { description: 'A practice, as a member sees it.' })
export class PracticeRefType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The name.' }) name: string;
  @Field({ description: 'For a device whose own time zone nobody knows.' }) timeZone: string;
}

@ObjectType('Membership', { description: 'An account in a practice.' })
export class MembershipType {
  @Field(() => ID, { description: 'The id of the member.' }) id: string;
  @Field(() => Role, { description: 'The role in the practice.' }) role: `${Role}`;
  @Field(() => PracticeRefType, { description: 'The practice.' }) practice: PracticeRefType;
  @Field(() => ID, {
    nullable: true,
    description: 'The client profile, in the practice that the access token speaks for.',
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
    description:
      'The membership that the access token speaks for; null while the account has none.',
  })
  member: MembershipType | null;
  @Field(() => [MembershipType], { description: 'The practices that the account can enter.' })
  memberships: MembershipType[];
  @Field(() => [EndedAccessType], {
    description: 'Practices that no longer let the account in, and whom to write to there.',
  })
  endedAccess: EndedAccessType[];
}

@ObjectType('SignedIn', { description: 'A sign-in.' })
export class SignedInType {
  @Field({
    description:
      'Lives for minutes; keep it in memory. The refresh token is in an HttpOnly cookie.',
  })
  accessToken: string;
  @Field(() => DateTime, { description: 'When the access token expires.' }) expiresAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Of a client: the time zone of the profile, whose days all of their pages follow.',
  })
  clientTimeZone: string | null;
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
  @Field({ description: 'What the browser calls itself.' }) userAgent: string;
  @Field({ description: 'Whether it is this device.' }) current: boolean;
}
