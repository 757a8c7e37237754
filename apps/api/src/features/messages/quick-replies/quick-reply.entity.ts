import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A short text that a coach saved to put it into messages. Only they can read it. */
@Entity('quick_replies')
export class QuickReply extends TenantEntity {
  @Column('uuid') coachId: string;
  /** Sealed by `sealText` with the practice's key: it is about no client. */
  @Column('text') text: string;
  @Column('integer') version: number;
}
