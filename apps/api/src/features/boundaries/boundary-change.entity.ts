import type { Boundary } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** One entry in the history of what the other person wants. Append-only. */
@Entity('boundary_changes')
export class BoundaryChange extends TenantEntity {
  @Column('uuid') clientId: string;
  /** The person who set the boundary. */
  @Column('uuid') personId: string;
  /** The position within that person's history, independent of the clock. */
  @Column('integer') number: number;
  @Column('text') boundary: Boundary;
  @Column('date', { nullable: true }) until: string | null;
  /** Only where a legal order was recorded as ended. */
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('bytea', { nullable: true }) reasonSealed: Buffer | null;
  @Column('timestamptz') takesEffectAt: Date;
  /** It takes effect only when a coach confirms it, from `takesEffectAt` on. */
  @Column('boolean', { default: false }) needsConfirmation: boolean;
  /** Null for entries from before the history existed. */
  @Column('uuid', { nullable: true }) setBy: string | null;
  @Column('text') byRole: 'OWNER' | 'COACH' | 'CLIENT' | 'SYSTEM';
}
