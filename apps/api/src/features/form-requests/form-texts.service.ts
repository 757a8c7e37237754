import type { FormAnswers, FormScoreResult } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import type { SealedFormAnswers } from './form-requests.loaders.js';

type Row = { id: string; clientId: string; version: number };

/** Seals and opens answers and scores, with the key of what the client wrote. */
@Injectable()
export class FormTextsService {
  constructor(private readonly sealing: SealingService) {}

  sealAnswers(ctx: Ctx, row: Row, answers: FormAnswers): Promise<Buffer> {
    return this.sealing.seal(ctx, row.clientId, answersPlace(row), JSON.stringify(answers));
  }

  sealScores(ctx: Ctx, row: Row, scores: FormScoreResult[]): Promise<Buffer> {
    return this.sealing.seal(ctx, row.clientId, scoresPlace(row), JSON.stringify(scores));
  }

  async openAnswers(ctx: Ctx, row: Row & { answersSealed: Buffer }): Promise<FormAnswers> {
    const text = await this.sealing.open(ctx, row.clientId, answersPlace(row), row.answersSealed);
    return JSON.parse(text) as FormAnswers;
  }

  /** Answers and scores of a row that was read with its wrapped keys. */
  opened(
    ctx: Ctx,
    row: SealedFormAnswers,
  ): { answers: FormAnswers; scores: FormScoreResult[] | null } {
    const open = (place: Place, sealed: Buffer): unknown =>
      JSON.parse(this.sealing.openWith(row.wrapped, ctx.db.scope.practiceId!, place, sealed));
    return {
      answers: open(answersPlace(row), row.answersSealed) as FormAnswers,
      scores: row.scoresSealed && (open(scoresPlace(row), row.scoresSealed) as FormScoreResult[]),
    };
  }
}

function answersPlace({ id, version }: Omit<Row, 'clientId'>): Place {
  return { kind: 'CLIENT', table: 'form_answers', id, version };
}

function scoresPlace({ id, version }: Omit<Row, 'clientId'>): Place {
  return { kind: 'CLIENT', table: 'form_answers.scores', id, version };
}
