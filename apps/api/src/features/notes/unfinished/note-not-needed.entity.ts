import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A member says that they need no note about a session. Nobody else can read it. */
@Entity('notes_not_needed')
export class NoteNotNeeded extends TenantEntity {
  @Column('uuid') sessionId: string;
  @Column('uuid') memberId: string;
}
