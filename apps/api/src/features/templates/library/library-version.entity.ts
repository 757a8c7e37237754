import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published version of a template that ships with the product. */
@Entity('library_versions')
export class LibraryVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') templateId: string;
  @Column('integer') number: number;
  @Column('text') title: string;
  @Column('jsonb') content: unknown;
  @Column({ type: 'integer', insert: false, update: false }) steps: number;
  @Column('timestamptz') publishedAt: Date;
  @Column('timestamptz', { nullable: true }) recalledAt: Date | null;
  /** For staff only. */
  @Column('text', { nullable: true }) recallReason: string | null;
}
