import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** Two clients who are each other's other person. Rows are only inserted and ended. */
@Entity('client_links')
export class ClientLink extends TenantEntity {
  @Column('uuid') firstId: string;
  @Column('uuid') secondId: string;
  @Column('uuid') linkedBy: string;
  @Column('timestamptz', { nullable: true }) unlinkedAt: Date | null;
  @Column('uuid', { nullable: true }) unlinkedBy: string | null;
}
