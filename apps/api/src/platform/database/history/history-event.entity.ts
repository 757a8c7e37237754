import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../tenant.entity.js';

/** What happened to a client or a plan, for the timeline. */
@Entity('events')
export class HistoryEvent extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('uuid', { nullable: true }) planId: string | null;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('uuid', { nullable: true }) actorId: string | null;
}
