import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** Why a message was not sent when its time came. */
export type NotSentBecause =
  'NEW_COACH' | 'ARCHIVED' | 'NOT_SHARING' | 'MESSAGES_OFF' | 'NO_ACCESS';

/** A message that its author wrote for later. Once it is sent, there is only the message. */
@Entity('planned_messages')
export class PlannedMessage extends TenantEntity {
  @Column('uuid') clientId: string;
  /** Who wrote it. */
  @Column('uuid') coachId: string;
  /** With the client's key, as the message will be. Null after a transfer. */
  @Column('bytea', { nullable: true }) textSealed: Buffer | null;
  @Column('integer') version: number;
  @Column('timestamptz') sendAt: Date;
  @Column('timestamptz', { nullable: true }) notSentAt: Date | null;
  @Column('text', { nullable: true }) notSentBecause: NotSentBecause | null;
}
