import type { Outcome } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/**
 * The result of answering a questionnaire. Answering again adds another result. The only change of a result is the mark
 * that it was answered by mistake, made once.
 */
@Entity('questionnaire_results')
export class QuestionnaireResult extends TenantEntity {
  @Column('uuid') clientId: string;
  /** Null for answers outside a plan. */
  @Column('uuid', { nullable: true }) planId: string | null;
  @Column('uuid', { nullable: true }) actionId: string | null;
  @Column('text') questionnaire: string;
  @Column('integer') version: number;
  @Column('text') outcome: Outcome;
  @Column('integer', { nullable: true }) days: number | null;
  @Column('boolean') shared: boolean;
  /** When a member of staff marked it as answered by mistake. */
  @Column('timestamptz', { nullable: true }) mistakenAt: Date | null;
  @Column('uuid', { nullable: true }) mistakenBy: string | null;
  /** The client can read it, too. */
  @Column('bytea', { nullable: true }) mistakenReasonSealed: Buffer | null;
  /** From before the outreach gate: under the old rules, later answers, a review, or a talk had replaced it. */
  @Column('boolean', { default: false }) superseded: boolean;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('boolean') healthDataAgreed: boolean;
}
