import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A surprise for the other person that a client has given. */
@Entity('surprises')
export class Surprise extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') actionId: string;
  @Column('date') doneOn: string;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('timestamptz', { nullable: true }) outcomeAt: Date | null;
  @Column('timestamptz', { nullable: true }) takenBackAt: Date | null;
  @Column('uuid') personId: string;
  @Column('boolean') spaced: boolean;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('boolean') healthDataAgreed: boolean;
}
