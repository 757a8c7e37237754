import type { Repeats } from '@footing/calendar';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** How the sessions of a series repeat. They are rows of `sessions` like all others. */
@Entity('session_series')
export class SessionSeries extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('text') repeats: Repeats;
  /** The same on the series of both partners of a couple; null: of the client alone. */
  @Column('uuid', { nullable: true }) jointId: string | null;
}
