import type { Boundary } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** One entry in the history of what the other person wants. Only ever added. */
@Entity('boundary_changes')
export class BoundaryChange extends TenantEntity {
  @Column('uuid') clientId: string;
  /** The person who set the boundary. */
  @Column('uuid') personId: string;
  /** Counts within that person's history: the order, whatever the clock did. */
  @Column('integer') number: number;
  @Column('text') boundary: Boundary;
  @Column('date', { nullable: true }) until: string | null;
  /** Only where a legal order was recorded as ended. */
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('bytea', { nullable: true }) reasonSealed: Buffer | null;
  @Column('timestamptz') takesEffectAt: Date;
  /** It takes effect only when a coach confirms it, from `takesEffectAt` on. */
  @Column('boolean', { default: false }) needsConfirmation: boolean;
  /** Null for what was there before the history began. */
  @Column('uuid', { nullable: true }) setBy: string | null;
  @Column('text') byRole: 'OWNER' | 'COACH' | 'CLIENT' | 'SYSTEM';
}
