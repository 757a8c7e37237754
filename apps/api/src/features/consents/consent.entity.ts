import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { ConsentPurpose } from './consent.type.js';

/** One word of a client on who may read what. The ledger only grows: the latest of a purpose stands. */
@Entity('consents')
export class Consent extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('text') purpose: `${ConsentPurpose}`;
  @Column('integer') number: number;
  @Column('boolean') granted: boolean;
}
