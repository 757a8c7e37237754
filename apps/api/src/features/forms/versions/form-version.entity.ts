import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published version of a form. Never changed. */
@Entity('form_versions')
export class FormVersionEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') formId: string;
  @Column('integer') number: number;
  @Column('text') title: string;
  @Column('jsonb') content: unknown;
  @Column({ type: 'integer', nullable: true, insert: false, update: false }) questions:
    number | null;
  @Column('timestamptz') publishedAt: Date;
}
