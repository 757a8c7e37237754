import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** What a client writes for an action of the kind REFLECTION. Private until they share it. */
@Entity('reflections')
export class Reflection extends TenantEntity {
  @Column('uuid') actionId: string;
  @Column('uuid') planId: string;
  @Column('uuid') clientId: string;
  @Column('bytea') textSealed: Buffer;
  @Column('integer') version: number;
  @Column('boolean') shared: boolean;
  @Column('timestamptz') savedAt: Date;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  @Column('boolean') sharesReflections: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
