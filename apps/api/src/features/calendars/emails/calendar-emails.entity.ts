import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** A member wants calendar files with emails about sessions. Its id is that of the member. */
@Entity('calendar_emails')
export class CalendarEmails extends TenantEntity {
  /** For a client, who said that the mailbox and the calendar are theirs alone. */
  @Column('uuid', { nullable: true }) clientId: string | null;
  /** They said it about this address; another one gets no files. */
  @Column('text') address: string;
}
