import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** That a client asked their coach to call. Written once. */
@Entity('call_requests')
export class CallRequest extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('bytea', { nullable: true }) noteSealed: Buffer | null;
}
