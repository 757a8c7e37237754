import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** How a client was at one moment; `createdAt` is when it was made, on their phone. */
@Entity('check_ins')
export class CheckIn extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('timestamptz') receivedAt: Date;
  /** From 0 to 10; null where the slider was not touched. */
  @Column('smallint', { nullable: true }) mood: number | null;
  @Column('smallint', { nullable: true }) urge: number | null;
  @Column('smallint', { nullable: true }) energy: number | null;
  @Column('bytea', { nullable: true }) lineSealed: Buffer | null;
}
