import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The authenticator app of an account. Until `onSince`, it was set up and never used. */
@Entity('sign_in_codes')
export class SignInCodes {
  @PrimaryColumn('uuid') accountId: string;
  @Column('timestamptz') createdAt: Date;
  @Column('bytea') secret: Buffer;
  @Column('timestamptz', { nullable: true }) onSince: Date | null;
  /** The time step of the code that was used last: it and those before it are not accepted again. */
  @Column('bigint', { default: 0 }) lastStep: string;
  /** Keyed hashes of those that were not used yet. */
  @Column('bytea', { array: true, default: [] }) recovery: Buffer[];
}
