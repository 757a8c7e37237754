import type { TemplateContent } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A reusable plan being edited; its published versions are in `template_versions` and never change. */
@Entity('templates')
export class Template extends TenantEntity {
  @Column('uuid') ownerId: string;
  @Column('text') title: string;
  @Column('text') summary: string;
  @Column('boolean') shared: boolean;
  /** What is not published yet; null when the latest version is all there is. */
  @Column('jsonb', { nullable: true }) draft: TemplateContent | null;
  @Column('integer') draftVersion: number;
  @Column('timestamptz') updatedAt: Date;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}
