import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** An action of a step. */
@Entity('plan_actions')
export class PlanAction extends TenantEntity {
  @Column('uuid') planId: string;
  @Column('uuid') stepId: string;
  @Column('uuid') clientId: string;
  @Column('integer') position: number;
  @Column('text') key: string;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text') guidance: string;
  @Column('boolean') required: boolean;
  @Column('integer', { nullable: true }) dueAfterDays: number | null;
  @Column('jsonb', { nullable: true }) habit: unknown;
  @Column('text', { nullable: true }) prompt: string | null;
  @Column('text', { nullable: true }) questionnaire: string | null;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('text') status: string;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('uuid', { nullable: true }) noteId: string | null;
  @Column('boolean') surprise: boolean;
  @Column('jsonb') course: unknown;
  @Column('jsonb', { nullable: true }) habitState: unknown;
  @Column('text') reach: string;
  @Column('bytea', { nullable: true }) noReachReasonSealed: Buffer | null;
  @Column('text', { nullable: true }) noReachBy: string | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
