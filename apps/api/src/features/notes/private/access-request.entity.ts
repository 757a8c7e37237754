import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** That an owner reads the private notes of coaches who have left, with the reason that the client reads. */
@Entity('access_requests')
export class AccessRequest extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') ownerId: string;
  @Column('bytea') reasonSealed: Buffer;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
