import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where to find help in a country, as a practice lists it. */
@Entity('safety_resources')
export class SafetyResource {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('text') country: string;
  @Column('text', { nullable: true }) text: string | null;
  @Column('integer') version: number;
  @Column('timestamptz') changedAt: Date;
  @Column('jsonb') lines: unknown;
}
