import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Role } from '../../platform/access/role.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

@ObjectType('Account')
export class AccountType {
  @Field(() => ID) id: string;
  @Field() email: string;
  @Field() name: string;
  @Field(() => Int, {
    nullable: true,
    description: 'So long untouched, the pages are covered until the PIN is given; null: no PIN.',
  })
  lockAfterMinutes: number | null;
}

@ObjectType('PracticeRef')
export class PracticeRefType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'For a device whose own time zone nobody knows.' }) timeZone: string;
}

@ObjectType('Membership')
export class MembershipType {
  @Field(() => ID) id: string;
  @Field(() => Role) role: `${Role}`;
  @Field(() => PracticeRefType) practice: PracticeRefType;
  @Field(() => ID, {
    nullable: true,
    description: 'The client profile, in the practice that the access token speaks for.',
  })
  clientId: string | null;
}

@ObjectType('EndedAccess')
export class EndedAccessType {
  @Field() practiceName: string;
  @Field({ description: 'The address to write to for a copy of the data, or for erasure.' })
  contact: string;
}

@ObjectType('Me')
export class MeType {
  @Field(() => AccountType) account: AccountType;
  @Field(() => MembershipType, {
    nullable: true,
    description:
      'The membership that the access token speaks for; null while the account has none.',
  })
  member: MembershipType | null;
  @Field(() => [MembershipType]) memberships: MembershipType[];
  @Field(() => [EndedAccessType], {
    description: 'Practices that no longer let the account in, and whom to write to there.',
  })
  endedAccess: EndedAccessType[];
}

@ObjectType('SignedIn')
export class SignedInType {
  @Field({
    description:
      'Lives for minutes; keep it in memory. The refresh token is in an HttpOnly cookie.',
  })
  accessToken: string;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Of a client: the time zone of the profile, whose days all of their pages follow.',
  })
  clientTimeZone: string | null;
  @Field(() => MeType) me: MeType;
}

@ObjectType('MailSent', { description: 'The same answer for a known and an unknown address.' })
export class MailSentType {
  @Field() to: string;
}

@ObjectType('SignedInPlace')
export class SignedInPlaceType {
  @Field(() => ID) id: string;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime) lastUsedAt: Date;
  @Field() userAgent: string;
  @Field() current: boolean;
}
