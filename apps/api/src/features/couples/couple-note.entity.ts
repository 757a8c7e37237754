import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** What a coach writes for both partners of a couple. Rows are only inserted. */
@Entity('couple_notes')
export class CoupleNote extends TenantEntity {
  @Column('uuid') coupleId: string;
  // Who may read it. A foreign key makes all four equal to those of the couple. The partners cannot select the last two.
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  @Column({ type: 'uuid', select: false }) coachId: string;
  @Column({ type: 'boolean', select: false }) supervised: boolean;
  @Column('uuid') authorId: string;
  @Column('bytea') bodySealed: Buffer;
}
