import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A step of the couple's plan that the coach opened. */
@Entity('couple_steps')
export class CoupleStep extends TenantEntity {
  @Column('uuid') coupleId: string;
  // Both can read it. A foreign key makes them equal to those of the couple.
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  /** Its key in the library. */
  @Column('text') step: string;
  @Column('uuid') openedBy: string;
}
