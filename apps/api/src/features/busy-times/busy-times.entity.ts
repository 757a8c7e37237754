import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** When a calendar says that its coach is busy, and nothing else of what is in it. Its id is that of the calendar. */
@Entity('busy_times')
export class BusyTimes extends TenantEntity {
  @Column('uuid') coachId: string;
  /** One value, so that it is replaced as a whole. */
  @Column('tstzmultirange') times: string;
}
