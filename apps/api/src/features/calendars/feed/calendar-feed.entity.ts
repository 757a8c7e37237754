import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** The secret address at which a member's calendar app reads their sessions. Its id is that of the member. */
@Entity('calendar_feeds')
export class CalendarFeed extends TenantEntity {
  /** For a client. */
  @Column('uuid', { nullable: true }) clientId: string | null;
  /** Of the secret part of the address; the address itself is stored nowhere. */
  @Column('bytea') hash: Buffer;
}
