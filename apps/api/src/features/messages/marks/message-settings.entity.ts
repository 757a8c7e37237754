import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** What a member decided about their messages: the id is the member's. Without a row, nothing. */
@Entity('message_settings')
export class MessageSettings extends TenantEntity {
  /** Of a client. */
  @Column('uuid', { nullable: true }) clientId: string | null;
  /** The other person of a thread may see what they have read, if that person lets them see the same. */
  @Column('boolean') showsReading: boolean;
}
