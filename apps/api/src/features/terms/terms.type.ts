import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional } from 'class-validator';
import { resultUnion } from '../../platform/errors/refusal.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsName, IsText } from '../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';

export enum TermsKind {
  ADULT = 'ADULT',
  AGREEMENT = 'AGREEMENT',
  PRIVACY_NOTICE = 'PRIVACY_NOTICE',
  HEALTH_DATA = 'HEALTH_DATA',
}
registerEnumType(TermsKind, {
  name: 'TermsKind',
  description: 'What a client is asked to accept or confirm.',
  valuesMap: {
    ADULT: { description: 'Being 18 or older.' },
    AGREEMENT: { description: 'The agreement between the client and the practice.' },
    PRIVACY_NOTICE: { description: 'The privacy notice of the practice.' },
    HEALTH_DATA: { description: 'The processing of health and relationship data.' },
  },
});

/** The texts that an owner can replace with their own. */
export enum OwnTermsKind {
  AGREEMENT = 'AGREEMENT',
  PRIVACY_NOTICE = 'PRIVACY_NOTICE',
}
registerEnumType(OwnTermsKind, {
  name: 'OwnTermsKind',
  description: 'The texts an owner can replace by the practice’s own.',
  valuesMap: {
    AGREEMENT: { description: 'The agreement between the client and the practice.' },
    PRIVACY_NOTICE: { description: 'The privacy notice of the practice.' },
  },
});

@ObjectType('TermsText', { description: 'One version of a text. It never changes.' })
export class TermsTextType {
  @Field(() => ID, { description: 'The id with which exactly this version is accepted.' })
  id: string;
  @Field(() => TermsKind, { description: 'Which text.' }) kind: `${TermsKind}`;
  @Field(() => Int, { description: 'The number of the version.' }) number: number;
  @Field({ description: "Whether it ships with Footing; otherwise it is the practice's own." })
  shipped: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the practice published it; null if it ships with Footing.',
  })
  publishedAt: Date | null;
  @Field({ description: 'Markdown.' }) body: string;
}

@ObjectType('ResponsiblePractice', { description: 'Who is responsible for the information.' })
export class ResponsiblePracticeType {
  @Field({ description: 'The practice.' }) practiceName: string;
  @Field({ description: 'Whom to contact: the owner who has been there longest.' })
  contactName: string;
  @Field({ description: 'Their address.' }) contactEmail: string;
}

@ObjectType('CurrentTerms', { description: 'The texts that are in force.' })
export class CurrentTermsType {
  @Field(() => TermsTextType, { description: 'The agreement in force.' }) agreement: TermsTextType;
  @Field(() => TermsTextType, { description: 'The privacy notice in force.' })
  privacyNotice: TermsTextType;
  @Field(() => TermsTextType, { description: 'The text on health and relationship data in force.' })
  healthData: TermsTextType;
  @Field(() => ResponsiblePracticeType, { description: 'The practice and whom to contact.' })
  responsible: ResponsiblePracticeType;
}

@ObjectType('TermsAcceptance', { description: 'What a client accepted, confirmed or withdrew.' })
export class TermsAcceptanceType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => DateTime, { description: 'When.' }) at: Date;
  @Field(() => TermsKind, { description: 'What it is about.' }) kind: `${TermsKind}`;
  @Field({ description: 'False if HEALTH_DATA was withdrawn.' }) granted: boolean;
  @Field(() => TermsTextType, { nullable: true, description: 'Null for ADULT.' })
  text: TermsTextType | null;
}

@ObjectType('AgreementSignature', {
  description: 'That a client signed a version of the agreement by typing their name.',
})
export class AgreementSignatureType {
  @Field(() => DateTime, { description: 'When.' }) at: Date;
  @Field({ description: 'The name as they typed it.' }) name: string;
  @Field(() => Int, { description: 'The number of the version.' }) number: number;
  @Field({ description: 'Whether that version ships with Footing.' }) shipped: boolean;
  @Field({ description: 'Whether that version is still in force.' }) isCurrent: boolean;
}

@ObjectType('MyTerms', {
  description: 'The terms of the practice, and what the calling client has accepted.',
})
export class MyTermsType {
  @Field(() => CurrentTermsType, { description: 'The texts in force.' }) inForce: CurrentTermsType;
  @Field(() => [TermsAcceptanceType], { description: 'The latest first.' })
  acceptances: TermsAcceptanceType[];
  @Field({
    description: 'Whether something was never asked, because the client joined before it existed.',
  })
  isFirstTime: boolean;
  @Field(() => [TermsKind], {
    description: 'Texts that the client accepted only in an earlier version.',
  })
  changed: `${TermsKind}`[];
  @Field({ description: 'Whether anything about health and relationships can be written.' })
  healthDataConsent: boolean;
  @Field({ description: 'Whether the practice asks its clients to sign the agreement.' })
  asksSignature: boolean;
  @Field(() => AgreementSignatureType, {
    nullable: true,
    description: 'The latest version that the client signed by name.',
  })
  signature: AgreementSignatureType | null;
}

@ObjectType('AcceptedTerms', { description: "A client's latest answer for one kind." })
export class AcceptedTermsType {
  @Field(() => TermsKind, { description: 'What it is about.' }) kind: `${TermsKind}`;
  @Field(() => DateTime, { description: 'When.' }) at: Date;
  @Field({ description: 'False if it was withdrawn.' }) granted: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'The version that was accepted; null for ADULT.',
  })
  number: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether that text ships with Footing; null for ADULT.',
  })
  shipped: boolean | null;
  @Field({ description: 'Whether that version is still in force.' }) isCurrent: boolean;
  @Field(() => AgreementSignatureType, {
    nullable: true,
    description: 'For the agreement: the latest version that the client signed by name.',
  })
  signature: AgreementSignatureType | null;
}

@InputType({ description: 'The agreement, signed by typing a name.' })
export class SignAgreementInput {
  @Field(() => ID, { description: 'The id of the agreement in force.' })
  @IsText(60)
  agreement: string;
  @Field({ description: 'The full name, at most 200 characters.' }) @IsName(200) name: string;
}

@InputType({ description: 'Each text by its id; omitted texts stay as they are.' })
export class AcceptTermsInput {
  @Field(() => Boolean, { nullable: true, description: 'Being 18 or older.' })
  @IsOptional()
  @IsBoolean()
  adult?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The id of the agreement.' })
  @IsOptional()
  @IsText(60)
  agreement?: string | null;
  @Field(() => ID, { nullable: true, description: 'The id of the privacy notice.' })
  @IsOptional()
  @IsText(60)
  privacyNotice?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the text on health and relationship data.',
  })
  @IsOptional()
  @IsText(60)
  healthData?: string | null;
}

@InputType({ description: 'A new version of a text of the practice.' })
export class PublishTermsInput {
  @CallerGeneratedId() id: string;
  @Field(() => OwnTermsKind, { description: 'Which text.' })
  @IsEnum(OwnTermsKind)
  kind: `${OwnTermsKind}`;
  @Field({ description: 'Markdown.' }) @IsText(20_000) body: string;
  @Field(() => ID, {
    description: 'The version that was edited; refused if it is no longer in force.',
  })
  @IsText(60)
  basedOn: string;
}

export const MyTermsResult = resultUnion('MyTermsResult', () => MyTermsType);
export const PublishTermsResult = resultUnion('PublishTermsResult', () => TermsTextType);
