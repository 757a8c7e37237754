import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Until when the coach has read a section of a client’s page. */
@Entity('read_marks')
export class ReadMark {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  @PrimaryColumn('text') section: string;
  @Column('timestamptz') readTo: Date;
}
