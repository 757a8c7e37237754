import { boundaryAnswered, type Outcome, type PlanEvent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { openFollowUp } from '../follow-ups/index.js';
import type { Client } from '../people/index.js';
import {
  SAFETY_QUESTIONNAIRE,
  QuestionnaireResultsService,
  type Answered,
  type Assessed,
  type QuestionnaireResultType,
} from '../questionnaires/index.js';
import { OutreachHoldsService } from '../safety/index.js';
import { BoundaryAnswersService } from '../boundaries/index.js';
import { CoachNoticesService } from '../outreach/index.js';
import type { LoadedPlan } from '../plans/index.js';

interface ToRecord {
  client: Client;
  /** The running plan, locked; null if there is none. */
  plan: LoadedPlan | null;
  /** The plan after the action in which the client answered, and its events. */
  after?: LoadedPlan;
  events?: PlanEvent[];
  answered: Answered;
  found: Assessed;
}

/** Stores answers and their consequences in one transaction. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly results: QuestionnaireResultsService,
    private readonly holds: OutreachHoldsService,
    private readonly boundaryAnswers: BoundaryAnswersService,
    private readonly notices: CoachNoticesService,
  ) {}

  async record(
    ctx: Ctx,
    { answered, found, ...change }: ToRecord,
  ): Promise<QuestionnaireResultType> {
    const { client } = change;
    const result = await this.results.store(ctx, client, answered, found);
    const { questionnaire, answers, assessment } = found;
    if (questionnaire.key !== SAFETY_QUESTIONNAIRE) {
      const boundary = boundaryAnswered(questionnaire, answers);
      const personId = change.plan?.personId ?? client.otherPersonId;
      if (boundary !== null)
        await this.boundaryAnswers.tightenAsAnswered(ctx, client, personId, boundary);
    }
    await this.#openFollowUp(ctx, client, questionnaire.key, assessment.outcome);
    await this.holds.factsChanged(ctx, change);
    // SAFETY_STOP has already notified the coach by setting the hold.
    const { outcome } = assessment;
    const isNews = questionnaire.key !== SAFETY_QUESTIONNAIRE && answered.actionId === null;
    if (
      outcome !== 'SAFETY_STOP' &&
      (isNews || (questionnaire.key !== SAFETY_QUESTIONNAIRE && outcome !== 'PROCEED'))
    ) {
      await this.notices.notifyCoach(ctx, client);
    }
    return result;
  }

  /**
   * Opens a follow-up for staff to talk with the client, except for archived clients. The follow-up of a safety hold is
   * opened where the hold begins.
   */
  async #openFollowUp(
    ctx: Ctx,
    client: Client,
    questionnaire: string,
    outcome: Outcome,
  ): Promise<void> {
    if (outcome === 'PROCEED' || questionnaire === SAFETY_QUESTIONNAIRE || client.archivedAt)
      return;
    await openFollowUp(ctx, { clientId: client.id, kind: 'READINESS', coachNotified: true });
  }
}
