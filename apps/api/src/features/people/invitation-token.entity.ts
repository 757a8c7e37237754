import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The link of an invitation. Only its hash is stored. */
@Entity('invitation_tokens')
export class InvitationToken {
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('uuid') practiceId: string;
  @Column('uuid') invitationId: string;
  @Column('timestamptz') expiresAt: Date;
}
