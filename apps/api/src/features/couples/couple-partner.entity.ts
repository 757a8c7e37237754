import type { CoupleState } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** One partner of a couple: what they said, and copies of what the coach did. They and their coach can read it, and owners if they agreed. */
@Entity('couple_partners')
export class CouplePartner extends TenantEntity {
  @Column('uuid') coupleId: string;
  @Column('uuid') clientId: string;
  // Who of the staff may read it. A foreign key makes them equal to those of the client.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  /** Who the partner is in this client's records, whoever becomes their other person later. */
  @Column('uuid') personId: string;
  // Copies of the couple's.
  @Column('text') state: CoupleState;
  @Column('timestamptz') stateAt: Date;
  @Column('timestamptz', { nullable: true }) joinedAt: Date | null;
  @Column('text', { nullable: true }) answer: 'YES' | 'NO' | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null;
  /** Notices of edits up to here are closed. */
  @Column('timestamptz', { nullable: true }) editsClosedAt: Date | null;
  /** Until when they have read messages of the couple. */
  @Column('timestamptz', { nullable: true }) messagesReadTo: Date | null;
  /** Whether something limits joint work on this side: decided by the engine, stored for the coach's lists. */
  @Column('boolean', { default: false }) hasLimits: boolean;
}
