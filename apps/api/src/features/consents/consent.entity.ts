import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { ConsentPurpose } from './consent.type.js';

/** One decision of a client on who may read what. The ledger only grows: the latest decision per purpose counts. */
@Entity('consents')
export class Consent extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('text') purpose: `${ConsentPurpose}`;
  @Column('integer') number: number;
  @Column('boolean') granted: boolean;
}
