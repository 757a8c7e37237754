import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The digest of a client and day. */
@Entity('digests')
export class Digest {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  @PrimaryColumn('date') onDay: string;
  @Column('timestamptz') createdAt: Date;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('boolean') remindersAgreed: boolean;
  /** Whether a device told of it, which its owner said is safe. */
  @Column('boolean', { default: false }) byPush: boolean;
}
