import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';
import type { RuledKind } from '../rules/attention-rules.js';

/** A coach's snooze or dismissal of an attention item. It never changes, except when it is undone. */
@Entity('attention_marks')
export class AttentionMark extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') markedBy: string;
  @Column('text') kind: RuledKind;
  /** Distinguishes the item from others of its kind; empty if a client can have only one. */
  @Column('text') subject: string;
  /** The facts of the item at that time: a dismissed item shows again when a fact is added. */
  @Column('text', { array: true }) facts: string[];
  /** Snoozed until this day. Null: dismissed. */
  @Column('date', { nullable: true }) until: string | null;
  @Column('timestamptz', { nullable: true }) takenBackAt: Date | null;
}
