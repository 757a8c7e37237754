import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A refresh token of a sign-in. Only its hash is stored. */
@Entity('refresh_tokens')
export class RefreshToken {
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('uuid') signInId: string;
  @Column('uuid') accountId: string;
  @Column('bytea', { nullable: true }) parent: Buffer | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
