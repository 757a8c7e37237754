import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member who was removed, and since when their access tokens are void. */
@Entity('ended_memberships')
export class EndedMembership {
  @PrimaryColumn('uuid') memberId: string;
  @PrimaryColumn('text') role: string;
  @Column('timestamptz') endedAt: Date;
}
