import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { findQuestionnaire } from '@footing/library';
import { Allow } from '../../platform/access/access.decorators.js';
import { notFound } from '../../platform/errors/fault.js';
import { QuestionnaireType } from './questionnaire.type.js';

@Resolver()
export class QuestionnairesResolver {
  /** The newest version, with its questions and without its rules. */
  @Query(() => QuestionnaireType)
  @Allow('questionnaires.read')
  questionnaire(@Args('key', { type: () => ID }) key: string): QuestionnaireType {
    return findQuestionnaire(key) ?? notFoundHere();
  }
}

function notFoundHere(): never {
  throw notFound();
}
