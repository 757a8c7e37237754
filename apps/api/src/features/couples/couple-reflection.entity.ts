import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** What one partner wrote for themselves about an action of the plan for two. The other one cannot read that there is a row. */
@Entity('couple_reflections')
export class CoupleReflection extends TenantEntity {
  /** The writer's own row of the couple. */
  @Column('uuid') partnerId: string;
  @Column('uuid') coupleId: string;
  @Column('uuid') clientId: string;
  /** The key of the action in the library. */
  @Column('text') action: string;
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
