import type { FormContent } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { Lineage } from '../exported-files/index.js';

/** An editable form; its published versions are in `form_versions` and never change. */
@Entity('forms')
export class Form extends TenantEntity {
  @Column('uuid') ownerId: string;
  @Column('text') title: string;
  @Column('text') summary: string;
  /** The value that searches compare and the owner's list sorts by: `searchKey` of the title. */
  @Column('text') titleKey: string;
  /** The title of the latest version, which colleagues see; null until one is published. */
  @Column('text', { nullable: true }) publishedTitle: string | null;
  @Column('text', { nullable: true }) publishedTitleKey: string | null;
  @Column('boolean', { default: false }) shared: boolean;
  /** Whether it is sent to each client of the owner who joins; at most one form of each owner. */
  @Column('boolean', { default: false }) intake: boolean;
  /** The unpublished draft; null if nothing has changed since the latest version. */
  @Column('jsonb', { nullable: true }) draft: FormContent | null;
  /** How many questions the draft has. Generated: lists show it, and the content is long. */
  @Column({ type: 'integer', nullable: true, insert: false, update: false }) draftQuestions:
    number | null;
  @Column('integer', { default: 1 }) draftVersion: number;
  /** What it was copied from, or the file that it came from; null for one that began empty. */
  @Column('jsonb', { nullable: true }) lineage: Lineage | null;
  @Column('timestamptz') updatedAt: Date;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}
