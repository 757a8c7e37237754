import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** What a practice decided about packages, and what its invoices say. Its id is the practice's. */
@Entity('billing_settings')
export class BillingSettings extends TenantEntity {
  /** What clients read of a package and on an invoice. Sealed by `sealText`, as all texts here. */
  @Column('text') description: string;
  @Column('boolean', { default: false }) bookingNeedsPackage: boolean;
  @Column('text', { default: '' }) legalName: string;
  @Column('text', { default: '' }) address: string;
  @Column('text', { default: '' }) taxId: string;
  @Column('text', { default: '' }) footer: string;
  @Column('integer', { default: 1 }) version: number;
}
