import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuledKind } from '../rules/attention-rules.js';

/** What the coach's Today last found about a client. It holds until the client's `attentionDueAt`. */
@Entity('client_attention')
export class ClientAttention {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  /** A copy of the client's, by which row-level security decides who may read this row. */
  @Column('uuid') coachId: string;
  /** The kinds of items that are shown, the most urgent first. */
  @Column('text', { array: true }) kinds: RuledKind[];
  /** Of the most urgent kind; null: nothing is shown. */
  @Column('integer', { nullable: true }) rank: number | null;
  @Column('timestamptz', { nullable: true }) since: Date | null;
  /** The latest mark that hides an item; null: nothing is hidden. */
  @Column('timestamptz', { nullable: true }) hiddenAt: Date | null;
  /** The steps that wait for an approval, as far as they are shown. A new one is told to the coach's devices. */
  @Column('uuid', { array: true }) approvals: string[];
}
