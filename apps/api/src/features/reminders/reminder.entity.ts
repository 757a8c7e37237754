import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A client’s choices about emails: the digest’s time of day and address, reminders of sessions, and quiet hours. */
@Entity('reminders')
export class Reminder {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  @Column('text') at: string;
  @Column('text', { nullable: true }) address: string | null;
  /** Whether they asked to be reminded of sessions on the day before, and an hour before. */
  @Column('boolean', { default: false }) dayBefore: boolean;
  @Column('boolean', { default: false }) hourBefore: boolean;
  /** No reminder arrives between these times of day. */
  @Column('text', { default: '21:00' }) quietFrom: string;
  @Column('text', { default: '08:00' }) quietTo: string;
}
