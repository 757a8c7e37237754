import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A message in the thread of a couple: both partners and their coach read it. */
@Entity('couple_messages')
export class CoupleMessage extends TenantEntity {
  @Column('uuid') coupleId: string;
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  /** The partner who wrote it; null: the coach did. */
  @Column('uuid', { nullable: true }) fromClient: string | null;
  /** The coach of the thread: who coached both when it was written. */
  @Column('uuid') withId: string;
  /** Null once it was withdrawn. */
  @Column('bytea', { nullable: true }) textSealed: Buffer | null;
  @Column('integer') version: number;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  /** Who coaches both now; null: nobody does. Foreign keys make it the coach of each of them. The partners cannot select it. */
  @Column({ type: 'uuid', nullable: true, select: false }) coachId: string | null;
}
