import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** Why the latest attempt to read a calendar failed. */
export const PROBLEMS = ['UNREACHABLE', 'REFUSED', 'TOO_BIG', 'NO_CALENDAR'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** A calendar of a coach somewhere else. */
@Entity('busy_calendars')
export class BusyCalendar extends TenantEntity {
  @Column('uuid') coachId: string;
  /** What the coach calls it. Sealed by `sealText`. */
  @Column('text') name: string;
  /** Whoever has it can read the whole calendar. Sealed by `sealText`. */
  @Column('text') address: string;
  /** When it is read next. */
  @Column('timestamptz') dueAt: Date;
  /** When the coach last asked for it to be read. */
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz', { nullable: true }) triedAt: Date | null;
  /** When it was last found at its address, changed or not. */
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  /** In a row. */
  @Column('integer', { default: 0 }) failures: number;
  @Column('text', { nullable: true }) problem: Problem | null;
  /** Of the version that the busy times are from, as its server calls it. */
  @Column('text', { nullable: true }) etag: string | null;
  @Column('text', { nullable: true }) lastModified: string | null;
}
