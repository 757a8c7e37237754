import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** The transfer of a client from one coach to another. */
@Entity('transfers')
export class Transfer extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') fromId: string;
  @Column('uuid') toId: string;
  @Column('uuid', { nullable: true }) byId: string | null;
  /** When the previous coach chose what the new one may read of their private notes. */
  @Column('timestamptz', { nullable: true }) chosenAt: Date | null;
}
