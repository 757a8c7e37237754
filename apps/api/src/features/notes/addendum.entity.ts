import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** An addition to a signed note. It is never changed. */
@Entity('addenda')
export class Addendum extends TenantEntity {
  @Column('uuid') noteId: string;
  @Column('uuid') clientId: string;
  @Column('uuid') authorId: string;
  @Column('bytea') bodySealed: Buffer;
  // Foreign keys make these equal to those of the note.
  @Column('uuid') noteAuthorId: string;
  @Column('text') noteVisibility: 'COACH_ONLY' | 'WITH_CLIENT';
  @Column('uuid') coachId: string;
  @Column('uuid', { array: true }) notesRequestedBy: string[];
  @Column('boolean') noteAuthorLeft: boolean;
  @Column('boolean') sharedWithCoach: boolean;
}
