import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: proof of the master key that this database was sealed with. */
@Entity('installation')
export class Installation {
  @PrimaryColumn('boolean') one: boolean;
  @Column('bytea') keyCheck: Buffer;
  /** When all texts from before client keys had been sealed again. */
  @Column('timestamptz', { nullable: true }) textsResealedAt: Date | null;
}
