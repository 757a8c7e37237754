import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often somebody has failed to sign in, by address or network, within a time window. */
@Entity('attempts')
export class Attempt {
  @PrimaryColumn('bytea') subject: Buffer;
  @PrimaryColumn('text') kind: string;
  @Column('timestamptz') windowStart: Date;
  @Column('integer') count: number;
}
