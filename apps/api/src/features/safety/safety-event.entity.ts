import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** One entry in the history of safety. Only ever added, and it says nothing of the answers. */
@Entity('safety_events')
export class SafetyEvent extends TenantEntity {
  @Column('uuid') clientId: string;
  /** Counts within the client's history: the order, whatever the clock did. */
  @Column('integer') number: number;
  @Column('text') kind: 'STOPPED' | 'CHECKED' | 'TOLD' | 'REVIEWED';
  /** TOLD: what the client chose to tell. */
  @Column('bytea', { nullable: true }) lineSealed: Buffer | null;
  /** REVIEWED: by whom. */
  @Column('uuid', { nullable: true }) reviewedBy: string | null;
}
