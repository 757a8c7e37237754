import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A client's request for a call from the coach. It is never changed. */
@Entity('call_requests')
export class CallRequest extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('bytea', { nullable: true }) noteSealed: Buffer | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
}
