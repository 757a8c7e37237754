import type { EarlierZone } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

export type ReachBy = 'EMAIL' | 'TEXT_MESSAGE' | 'PHONE' | 'IN_SESSION';

const DECIDED = { type: 'boolean', default: false, insert: false, update: false } as const;

/** The person coached. Becomes a member on accepting the invitation. */
@Entity('clients')
export class Client extends TenantEntity {
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column({ type: 'uuid', update: false }) coachId: string;
  @Column('text') name: string;
  @Column('text') callName: string;
  /** The value that searches compare and lists sort by: `searchKey` of the name. */
  @Column('text') nameKey: string;
  @Column('text') callNameKey: string;
  @Column('text') pronouns: string;
  @Column('text') email: string;
  @Column('text') timeZone: string;
  /** Earlier time zones and when the client left them: written by `movedTo`. */
  @Column('jsonb') earlierZones: EarlierZone[];
  @Column('text') reachBy: ReachBy;
  @Column('text') reachNote: string;
  /** The person new plans are about. */
  @Column('uuid') otherPersonId: string;
  /** The country whose helplines are listed, if the client stored one. */
  @Column('text', { nullable: true }) helpCountry: string | null;
  /** Outreach is paused after the safety questions: decided by the engine, stored for lists. */
  @Column('boolean', { default: false }) outreachPaused: boolean;
  @Column('timestamptz', { nullable: true }) joinedAt: Date | null;
  @Column('timestamptz', { nullable: true }) archivedAt: Date | null;
  /** The text that the client reads while archived; null: the default text. */
  @Column('bytea', { nullable: true }) archiveMessageSealed: Buffer | null;
  @Column('timestamptz', { name: 'last_heard_at', nullable: true }) lastActiveAt: Date | null;
  /** When to work out again what the coach's Today knows about the client. Written by `attentionDue`. */
  @Column({ type: 'timestamptz', insert: false }) attentionDueAt: Date;
  /** Outreach needs an approval, whatever the plan says. The reason is not stored here. */
  @Column('boolean') approvalNeeded: boolean;
  @Column('integer') version: number;
  // What the client has agreed to, and who requested access. Other rows copy this; only `changeSharing` changes it and `coachId`.
  /** The owners of the practice may read what the coach may read. */
  @Column(DECIDED) supervised: boolean;
  @Column(DECIDED) sharesCheckIns: boolean;
  @Column(DECIDED) sharesContactLog: boolean;
  @Column(DECIDED) sharesReflections: boolean;
  /** The practice may store what the client writes about their health and relationship. */
  @Column(DECIDED) healthDataAgreed: boolean;
  @Column(DECIDED) remindersAgreed: boolean;
  /** The coach may read the client's messages. */
  @Column(DECIDED) sharesMessages: boolean;
  /** The present coach may also read messages with earlier coaches: until the next transfer. */
  @Column(DECIDED) sharesEarlierMessages: boolean;
  /** Owners who requested access to private notes about the client whose authors have left. */
  @Column({ type: 'uuid', array: true, default: '{}', insert: false, update: false })
  notesRequestedBy: string[];
  /** The coach whose calendar may show the client's name: always the one they have, or null. Only the client sets it. */
  @Column({ type: 'uuid', nullable: true, insert: false }) nameShownTo: string | null;
  /** Until when the client has read their coach's messages. Only the client sets it. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  messagesReadTo: Date | null;
}
