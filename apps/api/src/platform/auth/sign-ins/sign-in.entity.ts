import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A device on which somebody is signed in. */
@Entity('sign_ins')
export class SignIn {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastUsedAt: Date;
  @Column('text') userAgent: string;
  @Column('uuid', { nullable: true }) practiceId: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) lockedAt: Date | null;
  @Column('smallint') pinFailures: number;
}
