import { Column, Entity } from 'typeorm';
import type { FileKind } from '../../platform/files/file-contents.js';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A file that a client or their coach added for the other. Its contents are in the storage. */
@Entity('client_files')
export class ClientFile extends TenantEntity {
  @Column('uuid') clientId: string;
  /** The coach who can read it. */
  @Column('uuid') withId: string;
  /** The member who added it. */
  @Column('uuid') addedById: string;
  @Column('boolean') fromClient: boolean;
  @Column('text') type: FileKind;
  /** When the client last shared it with the coach by itself. Null for what a coach added, or came in a message, and the client never shared. */
  @Column('timestamptz', { nullable: true }) sharedAt: Date | null;
  /** Bytes. */
  @Column('integer') size: number;
  /** Its name in the storage. */
  @Column('uuid') objectId: string;
  /** The file of the practice whose contents these are, if it was given. */
  @Column('uuid', { nullable: true }) practiceFileId: string | null;
  /** It was added for a message. */
  @Column('boolean', { default: false }) withMessage: boolean;
  /** That message was not sent yet: only who added the file can read it. */
  @Column('boolean', { default: false }) waits: boolean;
  /** The name that people see, and the key of the contents. Null once it was removed. */
  @Column('bytea', { nullable: true }) aboutSealed: Buffer | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  /** When its contents were deleted. */
  @Column('timestamptz', { nullable: true }) purgedAt: Date | null;
  /** When its contents were found to be missing. */
  @Column('timestamptz', { nullable: true }) lostAt: Date | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
