import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A number of sessions that a client bought. */
@Entity('packages')
export class Package extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') soldBy: string;
  /** Sealed by `sealText`, as all texts here. */
  @Column('text') description: string;
  @Column('integer') sessions: number;
  /** Whole minor units of the currency: cents of a dollar. */
  @Column('integer') priceMinor: number;
  @Column('text') currency: string;
  /** The last day of sessions that it counts, in the zone of the practice. */
  @Column('date', { nullable: true }) validUntil: string | null;
  /** The session types that count; none: every session does. */
  @Column('uuid', { array: true, default: '{}' }) typeIds: string[];
  @Column('text', { default: '' }) payLink: string;
  @Column('date', { nullable: true }) paidOn: string | null;
  @Column('text', { default: '' }) paidNote: string;
  @Column('uuid', { nullable: true }) paidBy: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
}
