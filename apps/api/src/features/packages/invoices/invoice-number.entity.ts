import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number of an invoice of a practice. Its id is the practice's. */
@Entity('invoice_numbers')
export class InvoiceNumber {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('integer') last: number;
}
