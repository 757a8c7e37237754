import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When to evaluate the outreach gate of a client again. */
@Entity('outreach_rechecks')
export class OutreachRecheck {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') clientId: string;
  @Column('timestamptz') at: Date;
}
