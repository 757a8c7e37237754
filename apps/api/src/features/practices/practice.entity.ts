import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The tenant: a coaching business. Its id is the practice_id of everything that belongs to it. */
@Entity('practices')
export class Practice {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') timeZone: string;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
}
