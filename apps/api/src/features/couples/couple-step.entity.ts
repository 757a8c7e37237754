import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A step of the couple's plan. The partners can read it once the coach has opened it. */
@Entity('couple_steps')
export class CoupleStep extends TenantEntity {
  @Column('uuid') coupleId: string;
  // Who may read it. A foreign key makes all four equal to those of the couple. The partners cannot select the last two.
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  @Column({ type: 'uuid', select: false }) coachId: string;
  @Column({ type: 'boolean', select: false }) supervised: boolean;
  /** Its key in the plan. */
  @Column('text') step: string;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('uuid', { nullable: true }) openedBy: string | null;
  // Null of a step that was opened before couples had plans of their own: it is as in the library.
  @Column('integer', { nullable: true }) position: number | null;
  /** The version of the plan in which its content last changed. */
  @Column('integer', { nullable: true }) contentVersion: number | null;
  @Column('bytea', { nullable: true }) contentSealed: Buffer | null;
}
