import type { ReminderKind } from '@footing/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a client is reminded of a session, and whether that is done. At most one of each kind for a session. */
@Entity('session_reminders')
export class SessionReminder {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') sessionId: string;
  @PrimaryColumn('text') kind: ReminderKind;
  @Column('uuid') clientId: string;
  /** The start that it is about: another start is another reminder. */
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') dueAt: Date;
  /** When it was sent or dropped; null: still to come. */
  @Column('timestamptz', { nullable: true }) madeAt: Date | null;
  /** The email, if there was one. */
  @Column('uuid', { nullable: true }) emailId: string | null;
}
