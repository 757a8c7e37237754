import { Column } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A text that a client wrote, private until they share it. */
export abstract class ReflectionText extends TenantEntity {
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
