import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A message that is written so as not to be sent; `createdAt` is when its first words were saved. */
@Entity('breathers')
export class Breather extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('timestamptz') savedAt: Date;
  @Column('bytea') textSealed: Buffer;
  @Column('integer') version: number;
  @Column('timestamptz', { nullable: true }) keptAt: Date | null;
  @Column('timestamptz', { nullable: true }) sharedAt: Date | null;
}
