import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** What a coach writes for both partners of a couple. Rows are only inserted. */
@Entity('couple_notes')
export class CoupleNote extends TenantEntity {
  @Column('uuid') coupleId: string;
  // Who may read it, besides staff. A foreign key makes them equal to those of the couple.
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  @Column('uuid') authorId: string;
  @Column('bytea') bodySealed: Buffer;
}
