import type { ContactBegunBy, ContactMeans } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** One contact between the client and the other person. `createdAt` is when it happened. */
@Entity('contacts')
export class Contact extends TenantEntity {
  @Column('uuid') clientId: string;
  /** The person the contact was with. */
  @Column('uuid') personId: string;
  @Column('timestamptz') receivedAt: Date;
  @Column('text') begunBy: ContactBegunBy;
  @Column('text') means: ContactMeans;
  @Column('smallint', { nullable: true }) felt: number | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  @Column('boolean') sharesContactLog: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
