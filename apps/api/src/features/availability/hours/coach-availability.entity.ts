import type { DayHours, Hours } from '@footing/calendar';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** When a coach can be booked. Its id is that of the member. */
@Entity('coach_availability')
export class CoachAvailability extends TenantEntity {
  /** Monday to Sunday. */
  @Column('jsonb') weekly: Hours[][];
  @Column('jsonb', { default: '[]' }) exceptions: DayHours[];
  @Column('integer') noticeMinutes: number;
  @Column('integer') daysAhead: number;
  @Column('integer', { nullable: true }) maxPerDay: number | null;
  @Column('integer', { default: 0 }) bufferMinutes: number;
  /** Where online sessions take place. Sealed by `sealText`. */
  @Column('text', { default: '' }) link: string;
  @Column('integer', { default: 1 }) version: number;
}
