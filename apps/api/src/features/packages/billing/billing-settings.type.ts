import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, Min } from 'class-validator';
import { resultUnion } from '../../../platform/errors/refusal.js';
import { IsName, IsText } from '../../../platform/graphql/inputs.js';

@ObjectType('BillingSettings', {
  description: 'What the practice decided about packages, and what its invoices say.',
})
export class BillingSettingsType {
  @Field({ description: 'What clients read of a package and on an invoice; never the subject.' })
  description: string;
  @Field({ description: 'Clients book sessions themselves only if a package counts them.' })
  bookingNeedsPackage: boolean;
  @Field({ description: 'Who issues invoices; may be empty.' }) legalName: string;
  @Field({ description: 'Their address, on several lines; may be empty.' }) address: string;
  @Field({ description: 'Their tax number; may be empty.' }) taxId: string;
  @Field({ description: 'What invoices end with; may be empty.' }) footer: string;
  @Field(() => Int, { description: 'Increases with each change; 0 before the first.' })
  version: number;
}

@InputType({ description: 'Changed settings of packages and invoices.' })
export class SaveBillingSettingsInput {
  @Field({ description: 'At most 80 characters.' }) @IsName(80) description: string;
  @Field({ description: 'Whether clients need a package to book.' })
  @IsBoolean()
  bookingNeedsPackage: boolean;
  @Field({ description: 'At most 200 characters.' }) @IsText(200, 0) legalName: string;
  @Field({ description: 'At most 500 characters.' }) @IsText(500, 0) address: string;
  @Field({ description: 'At most 80 characters.' }) @IsText(80, 0) taxId: string;
  @Field({ description: 'At most 1,000 characters.' }) @IsText(1_000, 0) footer: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  @IsInt()
  @Min(0)
  version: number;
}

export const BillingSettingsResult = resultUnion(
  'BillingSettingsResult',
  () => BillingSettingsType,
);
