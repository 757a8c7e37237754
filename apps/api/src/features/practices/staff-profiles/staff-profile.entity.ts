import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/** What a member of staff tells their clients about themselves. Its id is that of the member. */
@Entity('staff_profiles')
export class StaffProfile extends TenantEntity {
  /** Sealed by `sealText`. */
  @Column('text', { default: '' }) bio: string;
  /** A JPEG as `plainJpeg` returns it. */
  @Column('bytea', { nullable: true }) photo: Buffer | null;
}
