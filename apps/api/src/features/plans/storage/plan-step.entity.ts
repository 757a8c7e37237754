import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step of a plan. */
@Entity('plan_steps')
export class PlanStep {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') planId: string;
  @Column('uuid') clientId: string;
  @Column('integer') position: number;
  @Column('text') key: string;
  @Column('text') title: string;
  @Column('text') purpose: string;
  @Column('text') guidance: string;
  @Column('boolean') outreach: boolean;
  @Column('jsonb') opens: unknown;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('boolean') skipped: boolean;
  @Column('text') status: string;
  @Column('timestamptz', { nullable: true }) calmAt: Date | null;
  @Column('bytea', { nullable: true }) waitReasonSealed: Buffer | null;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) changedAt: Date | null;
  @Column('jsonb') course: unknown;
  @Column('timestamptz', { nullable: true }) clockOpensAt: Date | null;
  @Column('bytea', { nullable: true }) skipReasonSealed: Buffer | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
