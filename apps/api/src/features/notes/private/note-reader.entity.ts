import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** Permission from the author of a private note for someone else to read it, until `endedAt`. */
@Entity('note_readers')
export class NoteReader extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') noteId: string;
  @Column('uuid') grantedBy: string;
  @Column('uuid') readerId: string;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
