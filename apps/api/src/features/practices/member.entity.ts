import { Column, Entity } from 'typeorm';
import type { Role } from '../../platform/context/actor.js';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** An account in a practice. */
@Entity('members')
export class Member extends TenantEntity {
  @Column('uuid') accountId: string;
  @Column('text') role: Role;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') timeZone: string;
  /** Of the practice: an account reads its own members of every practice, and only the current practice. */
  @Column('text') practiceName: string;
  @Column('text') practiceZone: string;
  /** Replies to emails in their name go to their own address. */
  @Column('boolean', { default: false }) takesReplies: boolean;
  /** The kinds of emails that they have turned off. */
  @Column('text', { array: true, default: [] }) emailsOff: string[];
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
