import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { IsId, IsText } from '../../../platform/graphql/inputs.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';

export enum InvoiceKind {
  INVOICE = 'INVOICE',
  CREDIT = 'CREDIT',
}
registerEnumType(InvoiceKind, {
  name: 'InvoiceKind',
  description: 'An invoice, or the credit that cancels one.',
  valuesMap: {
    INVOICE: { description: 'What a client owes.' },
    CREDIT: { description: 'It cancels an invoice.' },
  },
});

@ObjectType('Invoice', {
  description: 'An invoice that was issued. It never changes. `/invoices/{id}.pdf` is its file.',
})
export class InvoiceType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => Int, { description: 'Runs by practice, without a gap.' }) number: number;
  @Field(() => InvoiceKind, { description: 'An invoice or a credit.' }) kind: `${InvoiceKind}`;
  @Field(() => LocalDate, { description: 'When it was issued.' }) issuedOn: string;
  @Field(() => Int, { description: 'In minor units; negative for a credit.' }) amountMinor: number;
  @Field({ description: 'An ISO 4217 code.' }) currency: string;
  @Field(() => ID, { nullable: true, description: 'The invoice that a credit cancels.' })
  cancelsId: string | null;
}

@InputType({ description: 'An invoice for a package.' })
export class IssueInvoiceInput {
  @CallerGeneratedId() id: string;
  @Field(() => ID, { description: 'The package.' }) @IsId() packageId: string;
  @Field({ description: 'Name and address of who pays, at most 500 characters.' })
  @IsText(500)
  billTo: string;
}

@InputType({ description: 'A credit that cancels an invoice.' })
export class CancelInvoiceInput {
  @CallerGeneratedId() id: string;
  @Field(() => ID, { description: 'The invoice.' }) @IsId() invoiceId: string;
}
