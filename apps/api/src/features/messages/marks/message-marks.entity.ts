import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which message a client and their coach have read. It exists only while both of them show it. */
@Entity('message_marks')
export class MessageMarks {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  /** The client's own. */
  @Column('uuid') memberId: string;
  @Column('uuid') coachId: string;
  // Copies of the settings of both: always true.
  @Column('boolean') clientShows: boolean;
  @Column('boolean') coachShows: boolean;
  /** When the newest message that they have read was sent; not when they read it. */
  @Column('timestamptz', { nullable: true }) readByClient: Date | null;
  @Column('timestamptz', { nullable: true }) readByCoach: Date | null;
}
