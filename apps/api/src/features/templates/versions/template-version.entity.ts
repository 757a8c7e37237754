import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published version of a practice’s template. Never changed. */
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
}
