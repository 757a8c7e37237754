import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { RuledKind } from './rules.js';

/** That a coach put a reason off, or was done with it. Never changed but by being taken back. */
@Entity('attention_marks')
export class AttentionMark extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') markedBy: string;
  @Column('text') kind: RuledKind;
  /** What tells the reason from another of its kind; empty where there is one a client. */
  @Column('text') subject: string;
  /** What was so then. */
  @Column('text', { array: true }) facts: string[];
  /** Null: done. */
  @Column('date', { nullable: true }) until: string | null;
  @Column('timestamptz', { nullable: true }) takenBackAt: Date | null;
}
