import { ArgsType, Field, ID, InputType, IntersectionType } from '@nestjs/graphql';
import { Equals, IsDate, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsMailAddress } from '../../platform/auth/mail-address.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';
import { IsId, IsNameInEmails, IsZone } from '../../platform/graphql/inputs.js';
import { PageOfTimes } from '../sessions/index.js';
import { words } from './leads.words.js';

const VISITOR_KEY = /^[\w-]{43}$/;
const MOMENT = { message: fieldWords.dateTime };

@ArgsType()
export class PublicPageArgs {
  @Field({ description: "The last part of the page's address." })
  @IsString()
  @MaxLength(100)
  address: string;
}

@ArgsType()
export class LeadLinkArgs {
  @Field({ description: 'The token of the link.' }) @IsString() @MaxLength(200) token: string;
}

@ArgsType()
export class PublicFreeTimesArgs extends IntersectionType(PublicPageArgs, PageOfTimes, ArgsType) {
  @Field(() => ID, { description: 'A session type of the page.' }) @IsId() typeId: string;
}

@InputType({ description: 'What a visitor asks for on the public page of a coach.' })
export class LeadInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Of this request: the same request again returns the first result, and sends no other email.',
  })
  @IsOptional()
  @IsId()
  id?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'A secret of the visitor, 256 random bits in base64url. Their next request with it replaces one that is not confirmed.',
  })
  @IsOptional()
  @Matches(VISITOR_KEY, { message: words.visitorKey })
  visitorKey?: string | null;
  @Field({ description: "The last part of the page's address." })
  @IsString()
  @MaxLength(100)
  address: string;
  @Field(() => ID, { description: 'A session type of the page.' }) @IsId() typeId: string;
  @Field(() => DateTime, { description: 'One of the free times.' }) @IsDate(MOMENT) startsAt: Date;
  @Field({ description: 'The name.' }) @IsNameInEmails(100) name: string;
  @Field({ description: 'The email address.' }) @IsMailAddress() email: string;
  @Field({ description: 'An IANA time zone.' }) @IsZone() timeZone: string;
  @Field({ description: 'That they agree to what is kept; must be true.' })
  @Equals(true, { message: words.consent })
  consent: boolean;
  @Field({ description: 'Of the page.' }) @IsString() @MaxLength(100) ticket: string;
  @Field(() => String, { nullable: true, description: 'People do not see this field.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  website?: string | null;
}
