import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a coach is away, and who stands in for them. */
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
