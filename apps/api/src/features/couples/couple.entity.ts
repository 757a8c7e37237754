import type { CoupleState } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** Two clients who were asked to work together, for staff alone. They are in the order of their link, which is always the same. */
@Entity('couples')
export class Couple extends TenantEntity {
  @Column('uuid') partnerA: string;
  @Column('uuid') partnerB: string;
  // Who coaches each of them, and whether they let owners read. Foreign keys make these equal to the clients' own.
  @Column('uuid') coachA: string;
  @Column('boolean') supervisedA: boolean;
  @Column('uuid') coachB: string;
  @Column('boolean') supervisedB: boolean;
  /** The coach of both; of two coaches, nobody. What both read copies it, as the next one. */
  @Column({ type: 'uuid', insert: false, update: false }) coachId: string;
  /** Whether both let owners read. */
  @Column({ type: 'boolean', insert: false, update: false }) supervised: boolean;
  @Column('uuid') proposedBy: string;
  @Column('text') state: CoupleState;
  @Column('timestamptz') stateAt: Date;
  @Column('uuid') changedBy: string;
  /** Counts the changes of what the couple's plan asks for. 0: not stored yet, it is the library's. */
  @Column('integer', { default: 0 }) planVersion: number;
  /** Until when the coach has read messages of the couple. */
  @Column('timestamptz', { nullable: true }) messagesReadTo: Date | null;
  /** When the coach first joined them; null: never. */
  @Column('timestamptz', { nullable: true }) joinedAt: Date | null;
}
