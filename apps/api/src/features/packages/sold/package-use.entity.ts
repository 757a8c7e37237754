import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** Which of a package a session took. Its id is the session's. */
@Entity('package_uses')
export class PackageUseEntity extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') packageId: string;
  /** A copy, for the constraint on `number`. */
  @Column('integer') packageSessions: number;
  /** From 1 to as many as the package has. A unique index keeps two sessions from having the same. */
  @Column('integer') number: number;
  @Column('text') state: 'TAKEN' | 'LATE' | 'GIVEN_BACK';
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  /** Who gave it back by hand, and why; sealed by `sealText`. */
  @Column('uuid', { nullable: true }) givenBackBy: string | null;
  @Column('text', { default: '' }) reason: string;
}
