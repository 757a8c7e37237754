import type { CoupleState } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** Two clients who were asked to work together, for staff alone. They are in the order of their link, which is always the same. */
@Entity('couples')
export class Couple extends TenantEntity {
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  @Column('uuid') proposedBy: string;
  @Column('text') state: CoupleState;
  @Column('timestamptz') stateAt: Date;
  @Column('uuid') changedBy: string;
  /** When the coach first joined them; null: never. */
  @Column('timestamptz', { nullable: true }) joinedAt: Date | null;
}
