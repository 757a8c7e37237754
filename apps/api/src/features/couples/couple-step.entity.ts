import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A step of the couple's plan that the coach opened. */
@Entity('couple_steps')
export class CoupleStep extends TenantEntity {
  @Column('uuid') coupleId: string;
  // Who may read it. A foreign key makes all four equal to those of the couple. The partners cannot select the last two.
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  @Column({ type: 'uuid', select: false }) coachId: string;
  @Column({ type: 'boolean', select: false }) supervised: boolean;
  /** Its key in the library. */
  @Column('text') step: string;
  @Column('uuid') openedBy: string;
}
