import {
  findQuestionnaire,
  saysWatched,
  wordsForClient,
  wordsForCoach,
  type LibraryQuestionnaire,
} from '@footing/library';
import { assess, type Answers } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { hasPasswordProof, isRecent } from '../../platform/auth/passwords/password-proof.js';
import type { Sharing } from '../people/index.js';
import { recordReading } from '../rules/index.js';
import { idTaken } from '../../platform/errors/fault.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { answerTypes, type Assessed } from './answer.mapper.js';
import { readsAsArchived } from './archived-reader.js';
import { QuestionnaireAnswers } from './questionnaire-answers.entity.js';
import { QuestionnaireResult } from './questionnaire-result.entity.js';
import type { AnsweredByMistakeType, QuestionnaireResultType } from './questionnaire.type.js';
import {
  latestResultOfAction,
  mistakeOf,
  resultsOfClient,
  type SealedResult,
} from './questionnaires.loaders.js';
import { INSERT_ANSWERS, INSERT_RESULT, MARK_MISTAKEN } from './questionnaires.sql.js';

export interface Answered {
  id: string;
  clientId: string;
  planId: string | null;
  actionId: string | null;
  shared: boolean;
}

/** Stores results encrypted, and shows each reader the words meant for them. */
@Injectable()
export class QuestionnaireResultsService {
  constructor(private readonly sealing: SealingService) {}

  /** The client must be locked: what rows copy from it must not change meanwhile. */
  async store(
    ctx: Ctx,
    client: Sharing,
    answered: Answered,
    assessed: Assessed,
  ): Promise<QuestionnaireResultType> {
    const { questionnaire, answers, assessment } = assessed;
    const row = {
      ...answered,
      questionnaire: questionnaire.key,
      version: questionnaire.version,
      outcome: assessment.outcome,
      days: assessment.days,
      superseded: false,
      createdAt: ctx.now,
      mistakenAt: null,
      coachId: client.coachId,
      supervised: client.supervised,
      healthDataAgreed: client.healthDataAgreed,
    };
    const { rules } = assessment;
    const sealed = (place: Place, value: unknown) =>
      this.sealing.seal(ctx, row.clientId, place, JSON.stringify(value));
    const answersSealed = await sealed(placeOf(row.id), answers);
    const rulesSealed = await sealed(rulesPlaceOf(row.id), rules);
    if (!(await insert(ctx, { ...row, answersSealed, rulesSealed }))) {
      throw idTaken();
    }
    return toResultType(ctx, row, { answers, rules }, null);
  }

  /** The result of an earlier request with this id in this action, or outside a plan; null if there was none. */
  async earlier(
    ctx: Ctx,
    id: string,
    actionId: string | null,
  ): Promise<QuestionnaireResultType | null> {
    const row = await ctx.db.of(QuestionnaireResult).findOne({ id });
    return row?.actionId === actionId ? this.#read(ctx, row) : null;
  }

  async ofAction(ctx: Ctx, actionId: string): Promise<QuestionnaireResultType | null> {
    const row = await ctx.load(latestResultOfAction, actionId);
    return row && this.#decrypt(ctx, row);
  }

  /** The latest answers of a client to one questionnaire, in a plan or outside; null if there are none. */
  async latest(ctx: Ctx, clientId: string, key: string): Promise<QuestionnaireResultType | null> {
    const [row] = await ctx.db
      .of(QuestionnaireResult)
      .find(
        { clientId, questionnaire: key },
        { order: { createdAt: 'DESC', id: 'DESC' }, take: 1 },
      );
    return row ? this.#read(ctx, row) : null;
  }

  /** As `latest`, for answers given before a plan only. */
  async latestBeforePlan(
    ctx: Ctx,
    clientId: string,
    key: string,
  ): Promise<QuestionnaireResultType | null> {
    const [row] = await ctx.db
      .of(QuestionnaireResult)
      .find(
        { clientId, questionnaire: key, actionId: IsNull() },
        { order: { createdAt: 'DESC', id: 'DESC' }, take: 1 },
      );
    return row ? this.#read(ctx, row) : null;
  }

  async #read(ctx: Ctx, row: QuestionnaireResult): Promise<QuestionnaireResultType> {
    const { id } = row;
    const mistake = await this.#mistake(ctx, row);
    if (ctx.db.scope.role !== 'CLIENT') return toResultType(ctx, row, null, mistake);
    const { answersSealed, rulesSealed } = await ctx.db.of(QuestionnaireAnswers).get({ id });
    const opened = async (place: Place, sealed: Buffer): Promise<unknown> =>
      JSON.parse(await this.sealing.open(ctx, row.clientId, place, sealed));
    const given: Readable = {
      answers: (await opened(placeOf(id), answersSealed)) as Answers,
      rules: rulesSealed && ((await opened(rulesPlaceOf(id), rulesSealed)) as string[]),
    };
    return toResultType(ctx, row, given, mistake);
  }

  /**
   * The result, with its client; null if the caller may not see it. Results of `safety` are visible only to the client.
   */
  find(ctx: Ctx, id: string): Promise<QuestionnaireResult | null> {
    return ctx.db.of(QuestionnaireResult).findOne({ id });
  }

  /** Marks it as answered by mistake, by name. Marking it again changes nothing. */
  async markMistaken(
    ctx: Ctx,
    { id, clientId }: Pick<QuestionnaireResult, 'id' | 'clientId'>,
    reason: string,
  ): Promise<QuestionnaireResultType> {
    await ctx.db.query(MARK_MISTAKEN, [
      ctx.db.scope.practiceId,
      id,
      ctx.now,
      ctx.actor.memberId,
      await this.sealing.seal(ctx, clientId, mistakePlaceOf(id), reason),
    ]);
    ctx.forget();
    return this.#read(ctx, await ctx.db.of(QuestionnaireResult).get({ id }));
  }

  async #mistake(
    ctx: Ctx,
    { id, mistakenAt }: Pick<QuestionnaireResult, 'id' | 'mistakenAt'>,
  ): Promise<AnsweredByMistakeType | null> {
    const mark = mistakenAt && (await ctx.load(mistakeOf, id));
    if (!mark) return null;
    const { at, byName, reasonSealed, wrapped } = mark;
    const { practiceId } = ctx.db.scope;
    const reason = this.sealing.openWith(wrapped, practiceId!, mistakePlaceOf(id), reasonSealed);
    return { at, byName, reason };
  }

  /** The latest results of a client, newest first. */
  async ofClient(ctx: Ctx, clientId: string): Promise<QuestionnaireResultType[]> {
    const rows = await ctx.load(resultsOfClient, clientId);
    return Promise.all(rows.map((row) => this.#decrypt(ctx, row)));
  }

  async #decrypt(ctx: Ctx, row: SealedResult): Promise<QuestionnaireResultType> {
    const { id, wrapped, answersSealed, rulesSealed } = row;
    const mistake = await this.#mistake(ctx, row);
    if (!answersSealed) return toResultType(ctx, row, null, mistake);
    recordReading(ctx, row.clientId, 'ANSWERS', 1);
    const { practiceId } = ctx.db.scope;
    const open = (place: Place, sealed: Buffer): unknown =>
      JSON.parse(this.sealing.openWith(wrapped, practiceId!, place, sealed));
    const given: Readable = {
      answers: open(placeOf(id), answersSealed) as Answers,
      rules: rulesSealed && (open(rulesPlaceOf(id), rulesSealed) as string[]),
    };
    return toResultType(ctx, row, given, mistake);
  }
}

type NewRow = Omit<
  QuestionnaireResult & QuestionnaireAnswers,
  'practiceId' | 'mistakenAt' | 'mistakenBy' | 'mistakenReasonSealed'
>;

/** Returns false if the id is taken, even by a row that the caller may not see. */
async function insert(ctx: Ctx, row: NewRow): Promise<boolean> {
  const { practiceId } = ctx.db.scope;
  const inserted = await ctx.db.query(INSERT_RESULT, [
    practiceId,
    row.id,
    row.clientId,
    row.planId,
    row.actionId,
    row.questionnaire,
    row.version,
    row.outcome,
    row.days,
    row.shared,
    row.createdAt,
    row.healthDataAgreed,
  ]);
  if (inserted.length === 0) return false;
  await ctx.db.write(INSERT_ANSWERS, [
    practiceId,
    row.id,
    row.clientId,
    row.createdAt,
    row.shared,
    row.answersSealed,
    row.rulesSealed,
    row.coachId,
    row.supervised,
    row.healthDataAgreed,
  ]);
  return true;
}

/** Named after the table that contained the answers when the first of them were encrypted. */
function placeOf(id: string): Place {
  return { kind: 'CLIENT', table: 'questionnaire_results', id, version: 1 };
}

function rulesPlaceOf(id: string): Place {
  return { kind: 'CLIENT', table: 'questionnaire_results.rules', id, version: 1 };
}

function mistakePlaceOf(id: string): Place {
  return { kind: 'RECORD', table: 'questionnaire_results.mistaken_reason', id, version: 1 };
}

type StoredResult = Pick<
  QuestionnaireResult,
  'id' | 'questionnaire' | 'version' | 'outcome' | 'days' | 'shared' | 'createdAt'
>;

/** What the reader may see besides the outcome; the rules are null if they were not stored. */
interface Readable {
  answers: Answers;
  rules: string[] | null;
}

async function toResultType(
  ctx: Ctx,
  row: StoredResult,
  given: Readable | null,
  mistake: AnsweredByMistakeType | null,
): Promise<QuestionnaireResultType> {
  const { id, version, outcome, days, shared, createdAt } = row;
  const questionnaire = findQuestionnaire(row.questionnaire, version);
  if (!questionnaire) throw new Error(`${row.questionnaire}@${version} is not in the library.`);
  const rules = given && rulesOf(given, questionnaire);
  return {
    id,
    questionnaire: row.questionnaire,
    version,
    title: questionnaire.title,
    outcome,
    message:
      ctx.db.scope.role === 'CLIENT'
        ? wordsForClient(
            questionnaire,
            outcome,
            rules ?? [],
            await readsAsArchived(ctx, questionnaire),
          )
        : wordsForCoach(questionnaire, outcome),
    days,
    answeredAt: createdAt,
    shared,
    mistake,
    covered: ctx.db.scope.role === 'CLIENT' && saysWatched(row.questionnaire, given?.answers ?? {}),
    answers:
      given && (await mayShow(ctx, createdAt)) ? answerTypes(questionnaire, given.answers) : null,
  };
}

/** Clients see earlier answers only after entering their password, because somebody else may have the device. */
async function mayShow(ctx: Ctx, answeredAt: Date): Promise<boolean> {
  if (ctx.db.scope.role !== 'CLIENT') return true;
  return isRecent(ctx, answeredAt) || hasPasswordProof(ctx);
}

/** The rules stored with the result; for results from before they were stored, the rules that match in its version. */
function rulesOf({ answers, rules }: Readable, questionnaire: LibraryQuestionnaire): string[] {
  if (rules) return rules;
  const assessment = assess(questionnaire, answers);
  return assessment.ok ? assessment.value.rules : [];
}
