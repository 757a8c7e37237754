import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** Somebody new who asked for a first conversation on the public page of a coach. */
@Entity('leads')
export class Lead extends TenantEntity {
  @Column('uuid') coachId: string;
  @Column('uuid') typeId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('integer') minutes: number;
  @Column('integer') bufferBefore: number;
  @Column('integer') bufferAfter: number;
  /** Sealed by `sealText`; null once the lead is a client. */
  @Column('text', { nullable: true }) name: string | null;
  /** Sealed by `sealText`; null once the lead is a client. */
  @Column('text', { nullable: true }) email: string | null;
  @Column('text') timeZone: string;
  /** UNCONFIRMED: nobody has shown yet that the address is theirs, and the coach is told nothing. */
  @Column('text') status: 'UNCONFIRMED' | 'WAITING' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  /** Since then the coach knows of it. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  /** When the visitor was told that the time passed without an answer. */
  @Column('timestamptz', { nullable: true }) lapsedAt: Date | null;
  /** Until then, the time is taken. */
  @Column('timestamptz') heldUntil: Date;
  @Column('timestamptz') eraseAt: Date;
  /** Of the secret of the link that confirms the address. */
  @Column('bytea', { nullable: true }) hash: Buffer | null;
  /** Of the secret of the visitor, whose next request replaces this one until it is confirmed. */
  @Column('bytea', { nullable: true }) visitor: Buffer | null;
  /** A keyed hash of the request, which returns the first result if it is sent again. */
  @Column('bytea', { nullable: true }) request: Buffer | null;
  @Column('uuid', { nullable: true }) clientId: string | null;
}
