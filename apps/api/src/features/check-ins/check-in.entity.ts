import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** How a client was at one moment; `createdAt` is when it was made, on their phone. */
@Entity('check_ins')
export class CheckIn extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('timestamptz') receivedAt: Date;
  @Column('smallint') mood: number;
  @Column('smallint') urge: number;
  @Column('smallint') energy: number;
  @Column('bytea', { nullable: true }) lineSealed: Buffer | null;
}
