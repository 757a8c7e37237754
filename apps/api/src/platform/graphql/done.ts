import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../errors/refusal.js';

/** What a mutation answers with that leaves nothing to show. */
@ObjectType('Done')
export class Done {
  @Field() ok: boolean;
}

export const DoneResult = resultUnion('DoneResult', () => Done);

export const DONE: Done = { ok: true };
