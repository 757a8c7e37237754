import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { FollowUpDone, FollowUpKind } from './follow-up-kind.js';

/** A client needs a person until someone records what they did. The only reason stored is the kind. */
@Entity('follow_ups')
export class FollowUp extends TenantEntity {
  @Column('uuid') clientId: string;
  /** The client's coach, and who stands in for that coach: they may read the follow-up. */
  @Column('uuid') coachId: string;
  @Column('uuid', { nullable: true }) standInId: string | null;
  @Column('text') kind: `${FollowUpKind}`;
  @Column('uuid', { nullable: true }) openedBy: string | null;
  /** The colleague it was passed to. Null: the client's coach. */
  @Column('uuid', { nullable: true }) assigneeId: string | null;
  /** The client asked to notify the owner right away. */
  @Column('boolean', { name: 'owner_told' }) ownerNotified: boolean;
  /** The members who were emailed. */
  @Column('uuid', { array: true, name: 'told' }) notified: string[];
  @Column('timestamptz', { nullable: true }) escalatedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt: Date | null;
  @Column('uuid', { nullable: true }) acknowledgedBy: string | null;
  @Column('text', { nullable: true }) done: `${FollowUpDone}` | null;
  @Column('uuid', { nullable: true }) passedTo: string | null;
}
