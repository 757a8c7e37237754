import { MOST_MINOR, isCurrency } from '@footing/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';
import { IsId, IsIds, IsName, IsText } from '../../../platform/graphql/inputs.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { words } from '../packages.words.js';

const SESSIONS = { message: fieldWords.wholeNumber(1, 200) };
const PRICE = { message: fieldWords.wholeNumber(0, MOST_MINOR) };

/** The ISO 4217 code of a currency. */
const IsCurrency = () =>
  ValidateBy({
    name: 'isCurrency',
    validator: {
      validate: (value) => typeof value === 'string' && isCurrency(value),
      defaultMessage: () => words.currency,
    },
  });

/** Empty, or an https address: clients pay there. */
const IsPayLink = () =>
  ValidateBy({
    name: 'isPayLink',
    validator: {
      validate: (value) => typeof value === 'string' && (value === '' || isPayLink(value)),
      defaultMessage: () => words.payLink,
    },
  });

function isPayLink(value: string): boolean {
  if ([...value].length > 1_000 || /\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return protocol === 'https:' && username === '' && password === '';
}

@InputType({ description: 'A package that a client bought.' })
export class SellPackageInput {
  @CallerGeneratedId() id: string;
  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field({ description: 'A neutral description, at most 80 characters.' })
  @IsName(80)
  description: string;
  @Field(() => Int, { description: 'From 1 to 200.' })
  @IsInt(SESSIONS)
  @Min(1, SESSIONS)
  @Max(200, SESSIONS)
  sessions: number;
  @Field(() => Int, { description: 'In minor units, as cents.' })
  @IsInt(PRICE)
  @Min(0, PRICE)
  @Max(MOST_MINOR, PRICE)
  priceMinor: number;
  @Field({ description: 'An ISO 4217 code.' }) @IsCurrency() currency: string;
  @Field(() => LocalDate, { nullable: true, description: 'The last day of sessions it counts.' })
  @IsOptional()
  validUntil?: string | null;
  @Field(() => [ID], { description: 'The session types that count; none: every session does.' })
  @IsIds(40)
  typeIds: string[];
  @Field({ description: 'An https address to pay, or empty.' }) @IsPayLink() payLink: string;
}

@InputType({ description: 'What can change of a package after it was sold.' })
export class ChangePackageInput {
  @Field(() => ID, { description: 'The package.' }) @IsId() packageId: string;
  @Field(() => Int, { description: 'The version that was edited.' }) @IsInt() version: number;
  @Field(() => LocalDate, { nullable: true, description: 'The last day of sessions it counts.' })
  @IsOptional()
  validUntil?: string | null;
  @Field({ description: 'An https address to pay, or empty.' }) @IsPayLink() payLink: string;
}

@InputType({ description: 'That a package was paid, or that it was not.' })
export class MarkPackagePaidInput {
  @Field(() => ID, { description: 'The package.' }) @IsId() packageId: string;
  @Field(() => LocalDate, { nullable: true, description: 'When it was paid; null: it was not.' })
  @IsOptional()
  paidOn?: string | null;
  @Field({ description: 'What staff want to remember about it, at most 300 characters.' })
  @IsText(300, 0)
  note: string;
}

@InputType({ description: 'A session that no longer counts.' })
export class GiveBackSessionInput {
  @Field(() => ID, { description: 'The session.' }) @IsId() sessionId: string;
  @Field({ description: 'Why, at most 300 characters. The client reads it.' })
  @IsText(300)
  reason: string;
}
