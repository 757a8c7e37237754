import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A coach's note about a session. Once it is signed, the database refuses changes. */
@Entity('notes')
export class Note extends TenantEntity {
  @Column('uuid') sessionId: string;
  @Column('uuid') clientId: string;
  @Column('uuid') authorId: string;
  @Column('text') visibility: 'COACH_ONLY' | 'WITH_CLIENT';
  @Column('text') status: 'DRAFT' | 'SIGNED';
  @Column('bytea') bodySealed: Buffer;
  /** The headings that it was started with, which never change; null: none. */
  @Column('bytea', { nullable: true }) headingsSealed: Buffer | null;
  @Column('integer') version: number;
  @Column('timestamptz') savedAt: Date;
  @Column('timestamptz', { nullable: true }) signedAt: Date | null;
  // Who may read it, besides its author. Foreign keys make the first three equal to those of the client and the author.
  @Column('uuid') coachId: string;
  @Column('uuid', { array: true }) notesRequestedBy: string[];
  @Column('boolean', { default: false }) authorLeft: boolean;
  /** The author lets the client's coach read it, though it is private. */
  @Column('boolean', { default: false }) sharedWithCoach: boolean;
}
