import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../tenant.entity.js';

/** Who read how much of a client’s content. Written at the end of the transaction that read it. */
@Entity('access_log')
export class AccessLogEntry extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') readerId: string;
  @Column('text') kind: string;
  @Column('integer') count: number;
}
