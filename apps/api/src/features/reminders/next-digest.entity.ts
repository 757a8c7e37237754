import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When the next digest of a client is due. */
@Entity('digest_schedule')
export class NextDigest {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  @Column('timestamptz') dueAt: Date;
}
