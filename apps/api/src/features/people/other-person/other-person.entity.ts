import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** The person a client's work is about. The alias is only a label; the boundary belongs to the record. */
@Entity('other_persons')
export class OtherPerson extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('bytea', { nullable: true }) aliasSealed: Buffer | null;
  @Column('integer') version: number;
  /** Null until a coach confirms that this is a different person. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  /** Null for the first person, who is created with the client. */
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
