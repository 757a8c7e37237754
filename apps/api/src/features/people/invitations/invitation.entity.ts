import { Column, Entity } from 'typeorm';
import type { Role } from '../../../platform/context/actor.js';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** An offer to join the practice, bound to an email address. */
@Entity('invitations')
export class Invitation extends TenantEntity {
  @Column('text') email: string;
  @Column('text') name: string;
  @Column('text') role: Role;
  @Column('uuid', { nullable: true }) clientId: string | null;
  /** They had asked for a time on a public page: each email about it says so. */
  @Column('boolean', { default: false }) askedForTime: boolean;
  @Column('uuid') invitedBy: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') sentAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
