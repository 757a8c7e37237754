import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A coach's time off and the stand-in. */
@Entity('coach_absences')
export class CoachAbsence {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') memberId: string;
  @Column('uuid', { nullable: true }) standInId: string | null;
  @Column('date', { nullable: true }) fromDay: string | null;
  @Column('date', { nullable: true }) backOn: string | null;
  @Column('timestamptz', { nullable: true }) startsAt: Date | null;
  @Column('timestamptz', { nullable: true }) endsAt: Date | null;
  @Column('integer') version: number;
  @Column('timestamptz') changedAt: Date;
}
