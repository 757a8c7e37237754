import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of a practice, wrapped by the master key. */
@Entity('practice_keys')
export class PracticeKey {
  @PrimaryColumn('uuid') practiceId: string;
  @Column('bytea') wrapped: Buffer;
}
