import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A published version of the practice's agreement or privacy notice. It never changes. */
@Entity('terms_versions')
export class TermsVersion extends TenantEntity {
  @Column('text') kind: 'AGREEMENT' | 'PRIVACY_NOTICE';
  @Column('integer') number: number;
  @Column('text') body: string;
  @Column('uuid') publishedBy: string;
}
