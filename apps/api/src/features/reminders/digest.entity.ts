import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day for which a client has had their digest. */
@Entity('digests')
export class Digest {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  @PrimaryColumn('date') onDay: string;
  @Column('timestamptz') createdAt: Date;
}
