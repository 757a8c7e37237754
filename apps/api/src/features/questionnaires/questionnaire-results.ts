import { findQuestionnaire, wordsForClient, wordsForCoach } from '@footing/library';
import { assess, type Answers } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Fault } from '../../platform/errors/fault.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { answerTypes, type Assessed } from './answers.js';
import { QuestionnaireResult } from './questionnaire-result.entity.js';
import type { QuestionnaireResultType } from './questionnaire.type.js';
import {
  latestResultOfAction,
  resultsOfClient,
  type SealedResult,
} from './questionnaires.loaders.js';

interface Answered {
  id: string;
  clientId: string;
  planId: string | null;
  actionId: string | null;
  shared: boolean;
}

/** Results: kept sealed, and told to each reader in the words meant for them. */
@Injectable()
export class QuestionnaireResults {
  constructor(private readonly sealing: Sealing) {}

  async keep(ctx: Ctx, answered: Answered, assessed: Assessed): Promise<QuestionnaireResultType> {
    const { questionnaire, answers, assessment } = assessed;
    const row = {
      ...answered,
      questionnaire: questionnaire.key,
      version: questionnaire.version,
      outcome: assessment.outcome,
      days: assessment.days,
      createdAt: ctx.now,
    };
    const answersSealed = await this.sealing.seal(ctx, placeOf(row.id), JSON.stringify(answers));
    if (!(await insert(ctx, { ...row, answersSealed }))) {
      throw new Fault('CONFLICT', 'input.id: is in use already.');
    }
    return told(ctx, row, answers);
  }

  /** What an earlier request with this id gave in this action, or outside a plan; null if there was none. */
  async earlier(
    ctx: Ctx,
    id: string,
    actionId: string | null,
  ): Promise<QuestionnaireResultType | null> {
    const row = await ctx.db.of(QuestionnaireResult).findOne({ id });
    if (row?.actionId !== actionId) return null;
    const answers = await this.sealing.open(ctx, placeOf(row.id), row.answersSealed);
    return told(ctx, row, JSON.parse(answers) as Answers);
  }

  async ofAction(ctx: Ctx, actionId: string): Promise<QuestionnaireResultType | null> {
    const row = await ctx.load(latestResultOfAction, actionId);
    return row && this.#opened(ctx, row);
  }

  /** The latest answers of a client to one questionnaire, in a plan or outside; null if there are none. */
  async latest(ctx: Ctx, clientId: string, key: string): Promise<QuestionnaireResultType | null> {
    const [row] = await ctx.db
      .of(QuestionnaireResult)
      .find(
        { clientId, questionnaire: key },
        { order: { createdAt: 'DESC', id: 'DESC' }, take: 1 },
      );
    if (!row) return null;
    if (!mayReadAnswers(ctx, row)) return told(ctx, row, null);
    const answers = await this.sealing.open(ctx, placeOf(row.id), row.answersSealed);
    return told(ctx, row, JSON.parse(answers) as Answers);
  }

  /** The latest of a client, the newest first. */
  async ofClient(ctx: Ctx, clientId: string): Promise<QuestionnaireResultType[]> {
    const rows = await ctx.load(resultsOfClient, clientId);
    return rows.map((row) => this.#opened(ctx, row));
  }

  #opened(ctx: Ctx, row: SealedResult): QuestionnaireResultType {
    // What the reader may not know is not even opened.
    if (!mayReadAnswers(ctx, row)) return told(ctx, row, null);
    const { practiceId } = ctx.db.scope;
    const { id, wrapped, answersSealed } = row;
    const answers = this.sealing.openWith(wrapped, practiceId!, placeOf(id), answersSealed);
    return told(ctx, row, JSON.parse(answers) as Answers);
  }
}

type NewRow = Omit<QuestionnaireResult, 'practiceId'>;

/** Whether it was: not where the id is in use, be it by a row that the caller may not see. */
async function insert(ctx: Ctx, row: NewRow): Promise<boolean> {
  const inserted = await ctx.db.change(
    `insert into questionnaire_results (practice_id, id, client_id, plan_id, action_id, questionnaire, version,
       outcome, days, answers_sealed, shared, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
    [
      ctx.db.scope.practiceId,
      row.id,
      row.clientId,
      row.planId,
      row.actionId,
      row.questionnaire,
      row.version,
      row.outcome,
      row.days,
      row.answersSealed,
      row.shared,
      row.createdAt,
    ],
  );
  return inserted.length > 0;
}

/** A result is written once. */
function placeOf(id: string) {
  return { table: 'questionnaire_results', id, version: 1 };
}

function mayReadAnswers(ctx: Ctx, { shared }: { shared: boolean }): boolean {
  return shared || ctx.db.scope.role === 'CLIENT';
}

type Kept = Pick<
  QuestionnaireResult,
  'id' | 'questionnaire' | 'version' | 'outcome' | 'days' | 'shared' | 'createdAt'
>;

function told(ctx: Ctx, row: Kept, answers: Answers | null): QuestionnaireResultType {
  const { id, version, outcome, days, shared, createdAt } = row;
  const questionnaire = findQuestionnaire(row.questionnaire, version);
  if (!questionnaire) throw new Error(`${row.questionnaire}@${version} is gone from the library.`);
  const readable = answers && mayReadAnswers(ctx, row) ? answers : null;
  const assessment = readable && assess(questionnaire, readable);
  const rules = assessment?.ok ? assessment.value.rules : [];
  return {
    id,
    questionnaire: row.questionnaire,
    version,
    title: questionnaire.title,
    outcome,
    message:
      ctx.db.scope.role === 'CLIENT'
        ? wordsForClient(questionnaire, outcome, rules)
        : wordsForCoach(questionnaire, outcome),
    days,
    answeredAt: createdAt,
    shared,
    answers: readable && answerTypes(questionnaire, readable),
  };
}
