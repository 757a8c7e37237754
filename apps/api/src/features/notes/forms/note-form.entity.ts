import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';
import type { NoteHeading } from './note-form.type.js';

/** Headings for notes that the practice wrote itself. Notes have a copy of them. */
@Entity('note_forms')
export class NoteForm extends TenantEntity {
  @Column('text') name: string;
  @Column('jsonb') headings: NoteHeading[];
  @Column('integer') version: number;
  @Column('timestamptz') changedAt: Date;
  @Column('uuid') changedBy: string;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
