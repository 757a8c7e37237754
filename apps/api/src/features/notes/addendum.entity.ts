import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** An addition to a signed note. It is never changed. */
@Entity('addenda')
export class Addendum extends TenantEntity {
  @Column('uuid') noteId: string;
  @Column('uuid') clientId: string;
  @Column('uuid') authorId: string;
  @Column('bytea') bodySealed: Buffer;
}
