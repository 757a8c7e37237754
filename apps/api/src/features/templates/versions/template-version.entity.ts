import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published version of a practice’s template. Never changed, except that it can be recalled once. */
@Entity('template_versions')
export class TemplateVersionEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') templateId: string;
  @Column('integer') number: number;
  @Column('text') title: string;
  @Column('jsonb') content: unknown;
  @Column({ type: 'integer', insert: false, update: false }) steps: number;
  @Column('timestamptz') publishedAt: Date;
  /** The author of the template. */
  @Column('uuid') ownerId: string;
  @Column('timestamptz', { nullable: true }) recalledAt: Date | null;
  @Column('uuid', { nullable: true }) recalledBy: string | null;
  /** Sealed. For staff only. */
  @Column('text', { nullable: true }) recallReason: string | null;
}
