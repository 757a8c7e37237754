import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a mutation was asked to do under an id that the caller made: a keyed hash of its input. */
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
