import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A kind of session of a practice. */
@Entity('session_types')
export class SessionTypeEntity extends TenantEntity {
  /** Sealed by `sealText`. */
  @Column('text') name: string;
  @Column('integer') minutes: number;
  @Column('integer', { default: 0 }) bufferBefore: number;
  @Column('integer', { default: 0 }) bufferAfter: number;
  @Column('text') placeKind: 'ROOM' | 'PHONE' | 'LINK';
  /** Where the room is. Sealed by `sealText`. */
  @Column('text', { default: '' }) place: string;
  @Column('text') bookedBy: 'STAFF' | 'CLIENTS' | 'NEW_PEOPLE';
  /** Which reminders clients can get who asked for them. */
  @Column('boolean', { default: true }) remindsDayBefore: boolean;
  @Column('boolean', { default: true }) remindsHourBefore: boolean;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
}
