import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mutation that was sent with a caller-generated id: a keyed hash of its input. */
@Entity('commands')
export class Command {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('text') mutation: string;
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') memberId: string;
  @Column('uuid', { nullable: true }) clientId: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('bytea') inputHash: Buffer;
}
