import { Column, PrimaryColumn } from 'typeorm';

/** What every row of a practice begins with. */
export abstract class TenantEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') createdAt: Date;
}
