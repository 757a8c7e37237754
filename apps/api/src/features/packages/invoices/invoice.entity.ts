import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** An invoice, or the credit that cancels one. A trigger refuses every change of it. */
@Entity('invoices')
export class Invoice extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') packageId: string;
  /** Runs by practice, without a gap. */
  @Column('integer') number: number;
  @Column('text') kind: 'INVOICE' | 'CREDIT';
  /** The invoice that a credit cancels. */
  @Column('uuid', { nullable: true }) cancelsId: string | null;
  /** In the zone of the practice. */
  @Column('date') issuedOn: string;
  @Column('uuid') issuedBy: string;
  /** Whole minor units; negative for a credit. */
  @Column('integer') amountMinor: number;
  @Column('text') currency: string;
  /** `InvoiceContent` as JSON, sealed with the practice's key: books outlive the key of a client. */
  @Column('text') content: string;
}
