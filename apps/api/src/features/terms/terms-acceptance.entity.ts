import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { TermsKind } from './terms.type.js';

/** What a client confirmed, accepted or withdrew. Append-only: the latest row of a kind is in effect. */
@Entity('terms_acceptances')
export class TermsAcceptance extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('text') kind: `${TermsKind}`;
  @Column('integer') number: number;
  /** False only for a withdrawal of HEALTH_DATA. */
  @Column('boolean') granted: boolean;
  /** The version of the text; null for ADULT, which has none. */
  @Column('boolean', { nullable: true }) shipped: boolean | null;
  @Column('integer', { nullable: true }) version: number | null;
  /** The name that the client typed to sign the agreement, sealed by `sealText`; empty if they only accepted it. */
  @Column('text', { default: '' }) signedName: string;
}
