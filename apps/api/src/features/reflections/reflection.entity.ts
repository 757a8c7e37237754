import { Column, Entity } from 'typeorm';
import { ReflectionText } from './reflection-text.entity.js';

/** What a client writes for an action of the kind REFLECTION. Private until they share it. */
@Entity('reflections')
export class Reflection extends ReflectionText {
  @Column('uuid') actionId: string;
  @Column('uuid') planId: string;
}
