import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A template that ships with the product. */
@Entity('library_templates')
export class LibraryTemplateEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('text') title: string;
  @Column('text') summary: string;
  /** `searchKey` of the title, as `summaryKey` of the summary. */
  @Column('text') titleKey: string;
  @Column('text') summaryKey: string;
  @Column('text') forWhom: string;
  @Column('text', { array: true }) tags: string[];
  @Column('text', { array: true }) tagKeys: string[];
  @Column('integer') position: number;
}
