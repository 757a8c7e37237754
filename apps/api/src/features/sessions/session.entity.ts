import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A meeting of a client and a coach. An exclusion constraint keeps a coach out of two at once. */
@Entity('sessions')
export class Session extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid') coachId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('integer') minutes: number;
  @Column('timestamptz') endsAt: Date;
  @Column('text') place: string;
  @Column('text') link: string;
  @Column('text') status: 'PLANNED' | 'HELD' | 'MISSED' | 'CANCELLED';
  @Column('integer') version: number;
  /** The same on the sessions of both partners of a couple who come together; null: of the client alone. */
  @Column('uuid', { nullable: true }) jointId: string | null;
  /** From then on, a trigger refuses to move or cancel it. */
  @Column('boolean', { default: false }) hasSignedNotes: boolean;
  @Column('uuid', { nullable: true }) typeId: string | null;
  /** Of the type, when it was planned: minutes that stay free around it. */
  @Column('integer', { default: 0 }) bufferBefore: number;
  @Column('integer', { default: 0 }) bufferAfter: number;
  @Column('text', { default: 'STAFF' }) bookedBy: 'STAFF' | 'CLIENT';
  /** What the client asked for when it was too late to change it themselves, and the coach's answer. */
  @Column('text', { nullable: true }) asked: 'MOVE' | 'CANCEL' | null;
  @Column('timestamptz', { nullable: true }) askedFor: Date | null;
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  @Column('text', { nullable: true }) askedAnswer: 'ACCEPTED' | 'DECLINED' | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('uuid', { nullable: true }) seriesId: string | null;
  /** The day and the time that its series has for it. It starts at another time if it was moved alone. */
  @Column('date', { nullable: true }) seriesDate: string | null;
  @Column('timestamptz', { nullable: true }) seriesAt: Date | null;
}
