import type { TemplateContent } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { Lineage } from '../exported-files/index.js';

/** An editable plan; its published versions are in `template_versions` and never change. */
@Entity('templates')
export class Template extends TenantEntity {
  @Column('uuid') ownerId: string;
  @Column('text') title: string;
  @Column('text') summary: string;
  /** The value that searches compare and the owner's list sorts by: `searchKey` of the title. */
  @Column('text') titleKey: string;
  @Column('text') summaryKey: string;
  /** The title of the latest version, which colleagues see; null until one is published. */
  @Column('text', { nullable: true }) publishedTitle: string | null;
  @Column('text', { nullable: true }) publishedTitleKey: string | null;
  @Column('boolean') shared: boolean;
  /** The unpublished draft; null if nothing has changed since the latest version. */
  @Column('jsonb', { nullable: true }) draft: TemplateContent | null;
  /** How many steps the draft has. Generated, as that of versions: the content is long, and lists show only this. */
  @Column({ type: 'integer', nullable: true, insert: false, update: false }) draftSteps:
    number | null;
  @Column('integer') draftVersion: number;
  @Column('text', { array: true }) tags: string[];
  /** The values that tags are compared by: `searchKey` of each. */
  @Column('text', { array: true }) tagKeys: string[];
  /** What it was copied from, or the file that it came from; null for one that began empty. */
  @Column('jsonb', { nullable: true }) lineage: Lineage | null;
  @Column('timestamptz') updatedAt: Date;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}
