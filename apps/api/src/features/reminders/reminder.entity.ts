import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The time of day and the address for a client’s digest. */
@Entity('reminders')
export class Reminder {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  @Column('text') at: string;
  @Column('text', { nullable: true }) address: string | null;
}
