import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** One save of a couple's plan by their coach. Rows are only inserted. */
@Entity('couple_edits')
export class CoupleEdit extends TenantEntity {
  @Column('uuid') coupleId: string;
  // Who may read it. A foreign key makes all four equal to those of the couple. The partners cannot select the last two.
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  @Column({ type: 'uuid', select: false }) coachId: string;
  @Column({ type: 'boolean', select: false }) supervised: boolean;
  @Column('uuid') byMember: string;
  /** The engine's `PlanChange`s, with the texts before and after. The partners cannot select it. */
  @Column({ type: 'bytea', select: false }) changesSealed: Buffer;
  /** Those in open steps, which both partners read. Null: there are none, and they read nothing of the edit. */
  @Column('bytea', { nullable: true }) shownSealed: Buffer | null;
  /** The reason, which both partners can read. */
  @Column('bytea', { nullable: true }) reasonSealed: Buffer | null;
}
