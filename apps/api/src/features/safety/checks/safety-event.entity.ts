import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** One entry in the safety history. It is append-only and never says what was answered. */
@Entity('safety_events')
export class SafetyEvent extends TenantEntity {
  @Column('uuid') clientId: string;
  /** The position within the client's history, independent of the clock. */
  @Column('integer') number: number;
  @Column('text') kind: 'STOPPED' | 'CHECKED' | 'TOLD' | 'REVIEWED';
  /** TOLD: what the client chose to share. */
  @Column('bytea', { nullable: true }) lineSealed: Buffer | null;
  /** REVIEWED: the person who reviewed it. */
  @Column('uuid', { nullable: true }) reviewedBy: string | null;
}
