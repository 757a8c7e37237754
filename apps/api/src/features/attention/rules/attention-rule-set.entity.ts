import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The rules of a practice for attention items. */
@Entity('attention_rules')
export class AttentionRuleSet {
  @PrimaryColumn('uuid') practiceId: string;
  @Column('jsonb') rules: unknown;
  @Column('integer') version: number;
  @Column('timestamptz') changedAt: Date;
  @Column('uuid') changedBy: string;
}
