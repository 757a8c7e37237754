import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A joint action that one partner did. Both can read it; only they can add or undo it. */
@Entity('couple_actions')
export class CoupleAction extends TenantEntity {
  @Column('uuid') coupleId: string;
  // Both can read it. A foreign key makes them equal to those of the couple.
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  @Column('uuid') clientId: string;
  // A foreign key makes them equal to those of the client. The other partner cannot select them.
  @Column({ type: 'uuid', select: false }) coachId: string;
  @Column({ type: 'boolean', select: false }) supervised: boolean;
  /** Its key in the plan. */
  @Column('text') action: string;
  /** Kept for whoever has left: they read what they had read until then. */
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
