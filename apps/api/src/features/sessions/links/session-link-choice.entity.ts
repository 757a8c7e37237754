import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A client said that a mailbox is theirs alone and wants links in emails about sessions. Its id is that of the member. */
@Entity('session_link_choices')
export class SessionLinkChoice extends TenantEntity {
  @Column('uuid') clientId: string;
  /** They said it about this address; another one gets no links. */
  @Column('text') address: string;
}
