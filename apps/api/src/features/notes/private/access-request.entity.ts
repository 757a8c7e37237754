import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** An owner's access to the private notes of coaches who have left, with the reason that the client can read. */
@Entity('access_requests')
export class AccessRequest extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') ownerId: string;
  @Column('bytea') reasonSealed: Buffer;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
