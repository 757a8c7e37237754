import type { Allowance } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A plan of a client, with the state that lists and screens read in columns. */
@Entity('plans')
export class Plan extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid', { nullable: true }) templateVersionId: string | null;
  @Column('uuid', { nullable: true }) libraryVersionId: string | null;
  /** Either of the two. Generated. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false }) sourceVersionId:
    string | null;
  /** The version whose recall is in the stored columns. */
  @Column('uuid', { nullable: true }) recalledVersionId: string | null;
  @Column('text') templateTitle: string;
  @Column('integer') templateNumber: number;
  @Column('text') title: string;
  @Column('date') startsOn: string;
  @Column('timestamptz') startsAt: Date;
  @Column('jsonb') pauses: unknown;
  @Column('text') status: string;
  @Column('text', { nullable: true }) ending: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('bytea', { nullable: true }) endingNoteSealed: Buffer | null;
  @Column('integer') done: number;
  @Column('integer') total: number;
  @Column('integer') version: number;
  /** How often what the plan asks for was changed. What the client does in it does not count. */
  @Column('integer') contentVersion: number;
  @Column('text', { nullable: true }) readiness: string | null;
  @Column('timestamptz', { nullable: true }) readyAt: Date | null;
  @Column('uuid', { nullable: true }) readyBy: string | null;
  @Column('bytea', { nullable: true }) readyReasonSealed: Buffer | null;
  @Column('jsonb', { nullable: true }) allowance: Allowance | null;
  @Column('timestamptz', { nullable: true }) lastContactAt: Date | null;
  @Column('timestamptz', { nullable: true }) resumesAt: Date | null;
  @Column('jsonb', { nullable: true }) allowanceUsed: unknown;
  @Column('jsonb') course: unknown;
  @Column('uuid') personId: string;
}
