import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** One save of a running plan: by a coach, or a move to an offered version or back. */
@Entity('plan_edits')
export class PlanEditRow extends TenantEntity {
  @Column('uuid') planId: string;
  @Column('uuid') clientId: string;
  @Column('uuid') byMember: string;
  /** EDITED, MOVED or MOVED_BACK. */
  @Column('text') kind: string;
  /** The offer that was accepted or reverted; null for EDITED. */
  @Column('uuid', { nullable: true }) offerId: string | null;
  /** The engine's `PlanChange`s, with the texts before and after. */
  @Column('bytea') changesSealed: Buffer;
  /** The reason that the client can read. */
  @Column('bytea', { nullable: true }) reasonSealed: Buffer | null;
  /** When the client closed the notice about it. */
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}

/** Why a coach edited a plan, for staff alone. The id is that of the edit. */
@Entity('private_edit_reasons')
export class PrivateEditReason extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('bytea') reasonSealed: Buffer;
}
