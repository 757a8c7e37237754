import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { LetterResult, LetterType, WriteLetterInput } from './letter.type.js';
import { LettersService } from './letters.service.js';

@Resolver(() => LetterType)
export class LettersResolver {
  constructor(private readonly letters: LettersService) {}

  @Query(() => LetterType, {
    nullable: true,
    description: "The letter about one of the caller's own plans.",
  })
  @Allow('letters.own')
  letter(
    @Current() ctx: Ctx,
    @Args('planId', { type: () => ID }, IdPipe('planId')) planId: string,
  ): Promise<LetterType | null> {
    return this.letters.ofPlan(ctx, planId);
  }

  @Mutation(() => LetterResult, { description: 'Saves the text, as often as the client types.' })
  @Allow('letters.own')
  writeLetter(
    @Current() ctx: Ctx,
    @Args('input') input: WriteLetterInput,
  ): Promise<LetterType | Refusal> {
    return this.letters.write(ctx, input);
  }
}
