import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** What a client wants at hand in a hard moment. Its id is the client's, and nobody else can read it. */
@Entity('hard_moments')
export class HardMoments extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('timestamptz') savedAt: Date;
  @Column('bytea') textSealed: Buffer;
  @Column('integer') version: number;
  // A copy of the client's column, by which row-level security decides whether this row may be written.
  @Column({ type: 'boolean', update: false }) healthDataAgreed: boolean;
}
