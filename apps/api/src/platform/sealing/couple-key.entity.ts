import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of what both partners of a couple read, wrapped by the key of the practice. */
@Entity('couple_keys')
export class CoupleKey {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') coupleId: string;
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  // Who of the staff may read it, which the partners cannot select.
  @Column({ type: 'uuid', select: false }) coachId: string;
  @Column({ type: 'boolean', select: false }) supervised: boolean;
  @Column('bytea') wrapped: Buffer;
  @Column('timestamptz') createdAt: Date;
}
