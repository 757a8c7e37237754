import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A newer version that a coach offers for a plan. */
@Entity('plan_offers')
export class PlanOffer extends TenantEntity {
  @Column('uuid') planId: string;
  @Column('uuid') clientId: string;
  @Column('uuid') byMember: string;
  @Column('text') state: string;
  /** The version that the plan is on, and the one that is offered; each is of the practice or of the library. */
  @Column('uuid') fromVersionId: string;
  @Column('integer') fromNumber: number;
  @Column('text') fromTitle: string;
  @Column('uuid') toVersionId: string;
  @Column('integer') toNumber: number;
  @Column('text') toTitle: string;
  @Column('boolean') ofLibrary: boolean;
  /** The contents of both versions, the mapping, and what the coach chose. */
  @Column('bytea') termsSealed: Buffer;
  /** What the plan asked for right before and right after the move. */
  @Column('bytea', { nullable: true }) movedSealed: Buffer | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('timestamptz', { nullable: true }) revertUntil: Date | null;
  @Column('timestamptz', { nullable: true }) revertedAt: Date | null;
}
