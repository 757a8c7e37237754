import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../errors/refusal.js';

@ObjectType('Done', { description: 'The result of a mutation that has nothing to return.' })
export class Done {
  @Field({ description: 'Always true.' }) ok: boolean;
}

export const DoneResult = resultUnion('DoneResult', () => Done);

export const DONE: Done = { ok: true };
