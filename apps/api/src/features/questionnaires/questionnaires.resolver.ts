import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { findQuestionnaire, introFor } from '@footing/library';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { notFound } from '../../platform/errors/fault.js';
import { readsAsArchived } from './archived-reader.js';
import { QuestionnaireType } from './questionnaire.type.js';

@Resolver()
export class QuestionnairesResolver {
  /** The newest version, with its questions and without its rules. */
  @Query(() => QuestionnaireType, { description: 'The latest version of a questionnaire.' })
  @Allow('questionnaires.read')
  async questionnaire(
    @Current() ctx: Ctx,
    @Args('key', { type: () => ID }) key: string,
  ): Promise<QuestionnaireType> {
    const found = findQuestionnaire(key);
    if (!found) throw notFound();
    return { ...found, intro: introFor(found, await readsAsArchived(ctx, found)) };
  }
}
