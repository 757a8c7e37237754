import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The thresholds of a practice, from which a coach’s attention is asked for. */
@Entity('attention_rules')
export class AttentionRuleSet {
  @PrimaryColumn('uuid') practiceId: string;
  @Column('jsonb') rules: unknown;
  @Column('integer') version: number;
  @Column('timestamptz') changedAt: Date;
  @Column('uuid') changedBy: string;
}
