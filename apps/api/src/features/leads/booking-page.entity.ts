import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** The public page of a coach. Its id is that of the member. */
@Entity('booking_pages')
export class BookingPage extends TenantEntity {
  @Column('boolean') isOn: boolean;
  /** The last part of its address, after the practice. */
  @Column('text') code: string;
}
