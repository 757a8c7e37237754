import { Column, Entity } from 'typeorm';
import { ReflectionText } from '../reflections/index.js';

/** What one partner wrote for themselves about an action of the plan for two. The other one cannot read that there is a row. */
@Entity('couple_reflections')
export class CoupleReflection extends ReflectionText {
  /** The writer's own row of the couple. */
  @Column('uuid') partnerId: string;
  @Column('uuid') coupleId: string;
  /** The key of the action in the plan. */
  @Column('text') action: string;
  /** Its title and question when the text was saved. Null in older rows: as in the library. */
  @Column('bytea', { nullable: true }) askedSealed: Buffer | null;
}
