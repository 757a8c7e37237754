import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../errors/refusal.js';

/** The result of a mutation that has nothing to return. */
@ObjectType('Done')
export class Done {
  @Field() ok: boolean;
}

export const DoneResult = resultUnion('DoneResult', () => Done);

export const DONE: Done = { ok: true };
