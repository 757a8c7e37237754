import { Column, PrimaryColumn } from 'typeorm';

/** The first columns of every table of practices. */
export abstract class TenantEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') createdAt: Date;
}
