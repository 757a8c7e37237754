import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A login. It belongs to no practice. */
@Entity('accounts')
export class AccountEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('text') name: string;
  @Column('text') passwordHash: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') passwordChangedAt: Date;
  @Column('text', { nullable: true }) pinHash: string | null;
  @Column('smallint', { nullable: true }) lockAfterMinutes: number | null;
  /** Which secret opens what devices keep for the account: the next one after each new password. */
  @Column('integer', { default: 0 }) deviceSecretNumber: number;
}
