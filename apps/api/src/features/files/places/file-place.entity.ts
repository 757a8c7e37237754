import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** Where a client's file is attached: to one step, action, session or message. */
@Entity('file_places')
export class FilePlace extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') fileId: string;
  @Column('uuid', { nullable: true }) stepId: string | null;
  @Column('uuid', { nullable: true }) actionId: string | null;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('uuid', { nullable: true }) messageId: string | null;
  /** The coach of that message. */
  @Column('uuid', { nullable: true }) withId: string | null;
  /** The file came with the message, and goes with it. */
  @Column('boolean', { default: false }) brought: boolean;
  /** The member who attached it. */
  @Column('uuid') addedById: string;
  @Column('boolean') fromClient: boolean;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
