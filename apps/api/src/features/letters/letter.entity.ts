import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** What a client writes to themselves when a plan has ended. Nobody else can read it. */
@Entity('letters')
export class Letter extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') planId: string;
  @Column('timestamptz') savedAt: Date;
  @Column('bytea') textSealed: Buffer;
  @Column('integer') version: number;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('boolean') healthDataAgreed: boolean;
}
