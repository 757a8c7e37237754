import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A message written instead of sending it. `createdAt` is when its first text was saved. */
@Entity('breathers')
export class Breather extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('timestamptz') savedAt: Date;
  @Column('bytea') textSealed: Buffer;
  @Column('integer') version: number;
  @Column('timestamptz', { nullable: true }) keptAt: Date | null;
  @Column('timestamptz', { nullable: true }) sharedAt: Date | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
