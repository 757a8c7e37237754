import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A message between a client and a coach. */
@Entity('messages')
export class Message extends TenantEntity {
  @Column('uuid') clientId: string;
  /** The coach of the thread: who coached the client when it was written. */
  @Column('uuid') withId: string;
  @Column('boolean') fromClient: boolean;
  /** Null once it was withdrawn. */
  @Column('bytea', { nullable: true }) textSealed: Buffer | null;
  /** Of the same client and coach. What is shown of it is read anew, so that a withdrawn text is nowhere. */
  @Column('uuid', { nullable: true }) replyToId: string | null;
  // What it names, of the same client: at most one. What is shown of it is read anew, too.
  @Column('uuid', { nullable: true }) stepId: string | null;
  @Column('uuid', { nullable: true }) actionId: string | null;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('integer') version: number;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') sharesMessages: boolean;
  @Column('boolean') sharesEarlierMessages: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
