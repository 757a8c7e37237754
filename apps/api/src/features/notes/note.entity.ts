import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** What is written of a session. The text is sealed, and signed is final: the database refuses a change. */
@Entity('notes')
export class Note extends TenantEntity {
  @Column('uuid') sessionId: string;
  @Column('uuid') clientId: string;
  @Column('uuid') authorId: string;
  @Column('text') visibility: 'COACH_ONLY' | 'WITH_CLIENT';
  @Column('text') status: 'DRAFT' | 'SIGNED';
  @Column('bytea') bodySealed: Buffer;
  @Column('integer') version: number;
  @Column('timestamptz') savedAt: Date;
  @Column('timestamptz', { nullable: true }) signedAt: Date | null;
}
