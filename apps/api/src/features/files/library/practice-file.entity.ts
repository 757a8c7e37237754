import { Column, Entity } from 'typeorm';
import type { FileKind } from '../../../platform/files/file-contents.js';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A file of the practice, which its staff give to clients. */
@Entity('practice_files')
export class PracticeFile extends TenantEntity {
  @Column('uuid') addedById: string;
  @Column('text') type: FileKind;
  /** Bytes. */
  @Column('integer') size: number;
  /** Its name in the storage. Clients who were given the file have rows that name the same object. */
  @Column('uuid') objectId: string;
  /** The name that people see, and the key of the contents. */
  @Column('bytea') aboutSealed: Buffer;
  /** When its contents were found to be missing. */
  @Column('timestamptz', { nullable: true }) lostAt: Date | null;
}
