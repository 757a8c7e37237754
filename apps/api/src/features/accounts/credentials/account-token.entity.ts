import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link sent by email to confirm an address or choose a new password. Only its hash is stored. */
@Entity('account_tokens')
export class AccountToken {
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('text') kind: string;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('bytea', { nullable: true }) payload: Buffer | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
