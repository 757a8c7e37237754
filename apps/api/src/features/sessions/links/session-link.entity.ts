import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** The secret link of one email about a session. It works once, for the session as it was then. */
@Entity('session_links')
export class SessionLink extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') sessionId: string;
  /** Of the session, when the email was written. */
  @Column('integer') version: number;
  /** Of the secret part of the link; the link itself is stored nowhere but in the email. */
  @Column('bytea') hash: Buffer;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
