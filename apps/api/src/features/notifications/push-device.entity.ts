import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { NoticeKind } from './notice-kinds.js';

/** A device on which a member said that notifications are safe. One row for each sign-in. */
@Entity('push_devices')
export class PushDevice extends TenantEntity {
  @Column('uuid') memberId: string;
  @Column('uuid', { nullable: true }) clientId: string | null;
  @Column('uuid') signInId: string;
  /** Where its browser is reached, and the keys for it. Sealed by `sealText`. */
  @Column('text') subscription: string;
  /** Nothing is sent from then on, until they say again that it is safe. */
  @Column('timestamptz') safeUntil: Date;
  @Column('text', { array: true }) kinds: NoticeKind[];
  /** Of staff. Clients have one setting for all reminders. */
  @Column('text', { nullable: true }) quietFrom: string | null;
  @Column('text', { nullable: true }) quietTo: string | null;
}
