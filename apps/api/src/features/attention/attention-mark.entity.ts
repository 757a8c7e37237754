import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { RuledKind } from './attention-rules.js';

/** A coach's snooze or dismissal of a reason. It never changes, except when it is undone. */
@Entity('attention_marks')
export class AttentionMark extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') markedBy: string;
  @Column('text') kind: RuledKind;
  /** Distinguishes the reason from others of its kind; empty if a client can have only one. */
  @Column('text') subject: string;
  /** What was so then. */
  @Column('text', { array: true }) facts: string[];
  /** Null: done. */
  @Column('date', { nullable: true }) until: string | null;
  @Column('timestamptz', { nullable: true }) takenBackAt: Date | null;
}
