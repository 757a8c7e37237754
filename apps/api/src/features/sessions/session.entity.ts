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
}
