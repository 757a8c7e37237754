import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An email that waits to be delivered. Its payload is sealed, and emptied once it was sent. */
@Entity('outbox')
export class OutboxEmail {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) practiceId: string | null;
  @Column('text') kind: string;
  @Column('bytea') payload: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') availableAt: Date;
  @Column('integer') attempts: number;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { nullable: true }) givenUpAt: Date | null;
  @Column('uuid', { nullable: true }) clientId: string | null;
  @Column('boolean') onlyOutreach: boolean;
  @Column('timestamptz', { nullable: true }) notAfter: Date | null;
}
