import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** How a client was at one moment. `createdAt` is when it was made, by the clock of the device. */
@Entity('check_ins')
export class CheckIn extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('timestamptz') receivedAt: Date;
  /** From 0 to 10; null if the client did not set it. */
  @Column('smallint', { nullable: true }) mood: number | null;
  @Column('smallint', { nullable: true }) urge: number | null;
  @Column('smallint', { nullable: true }) energy: number | null;
  @Column('bytea', { nullable: true }) lineSealed: Buffer | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  @Column('boolean') sharesCheckIns: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
