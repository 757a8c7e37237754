import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeyKind } from './sealing.sql.js';

/** The key of a client's texts of one kind, wrapped by the key of the practice. */
@Entity('client_keys')
export class ClientKey {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') clientId: string;
  @PrimaryColumn('text') kind: KeyKind;
  @Column('bytea') wrapped: Buffer;
  @Column('timestamptz') createdAt: Date;
}
