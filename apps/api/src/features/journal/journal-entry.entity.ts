import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** What a client wrote in their journal. `createdAt` is when, by their device. */
@Entity('journal_entries')
export class JournalEntry extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('timestamptz') receivedAt: Date;
  @Column('timestamptz') savedAt: Date;
  /** The text, the mood and the prompt, as `journal-words.ts` writes them. */
  @Column('bytea') textSealed: Buffer;
  @Column('integer') version: number;
  /** Since when the coach can read it. */
  @Column('timestamptz', { nullable: true }) sharedAt: Date | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column({ type: 'uuid', update: false }) coachId: string;
  @Column({ type: 'boolean', update: false }) supervised: boolean;
  @Column({ type: 'boolean', update: false }) healthDataAgreed: boolean;
}
