import {
  coachReads,
  countedAnswers,
  missingAnswers,
  pausesOutreach,
  scoresOf,
  tellsCoach,
  type FormAnswers,
} from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openFollowUp } from '../follow-ups/index.js';
import { lockVisibleClient, touchLastActive, visibleClient } from '../people/index.js';
import { lockRunningPlan, persistPlan } from '../plans/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { ActionFormsService } from './action-forms.service.js';
import { FormAnswersEntity } from './form-answers.entity.js';
import { merged, unknownAnswer } from './form-answers.mapper.js';
import { FormRequest } from './form-request.entity.js';
import type { FormRequestType } from './form-request.type.js';
import type { SaveFormAnswersInput } from './form-requests.inputs.js';
import { FormRequestsService } from './form-requests.service.js';
import { words } from './form-requests.words.js';
import { FormPausesService } from './form-pauses.service.js';
import { FormTextsService } from './form-texts.service.js';

/** Saves answers as the client gives them, and sends them. */
@Injectable()
export class FormAnswersService {
  constructor(
    private readonly texts: FormTextsService,
    private readonly reading: FormRequestsService,
    private readonly pauses: FormPausesService,
    private readonly actions: ActionFormsService,
  ) {}

  /** Idempotent: each save names the answers that it changes, and repeating it changes nothing. */
  async save(ctx: Ctx, input: SaveFormAnswersInput): Promise<FormRequestType> {
    const { coachId, supervised, healthDataAgreed } = await requireHealthDataConsent(ctx);
    const request = await lockOpenRequest(ctx, input.requestId);
    const { id, clientId, content, mayShare, clientChooses } = request;
    const known = await ctx.db.of(FormAnswersEntity).findOne({ id });
    if (known?.sentAt) throw new Refusal('FINAL', words.finished);
    const before = known ? await this.texts.openAnswers(ctx, known) : {};
    const unknown = unknownAnswer(before, input.answers);
    if (unknown) {
      throw new Refusal('STALE', words.answeredElsewhere, {
        field: unknown.question,
        current: unknown.values.join('\n'),
        version: known?.version,
      });
    }
    const answers = merged(content, before, input.answers);
    const shared = coachReads(content.readers, input.share ?? known?.shared ?? null);
    const version = (known?.version ?? 0) + 1;
    const answersSealed = await this.texts.sealAnswers(ctx, { id, clientId, version }, answers);
    const saved = { version, answersSealed, shared, savedAt: ctx.now };
    if (known) {
      await ctx.db.of(FormAnswersEntity).update({ id }, saved);
    } else {
      const copied = { coachId, supervised, healthDataAgreed };
      const bound = { id, clientId, mayShare, clientChooses };
      const row = { ...bound, createdAt: ctx.now, ...saved, ...copied };
      await ctx.db.of(FormAnswersEntity).insert(row);
    }
    ctx.forget();
    return this.reading.one(ctx, id);
  }

  /**
   * From then on the answers never change, and the coach reads them while the form or the client says so. `share` is what the
   * client saw when they finished; null: what was saved last.
   */
  async send(ctx: Ctx, requestId: string, share: boolean | null): Promise<FormRequestType> {
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    await requireHealthDataConsent(ctx);
    const request = await lockOpenRequest(ctx, requestId);
    const { id, clientId, actionId, title, content } = request;
    const known = await ctx.db.of(FormAnswersEntity).findOne({ id });
    if (known?.sentAt) return this.reading.one(ctx, id);
    if (!known) throw new Refusal('NOT_NOW', words.nothingAnswered);
    const answers = countedAnswers(content, await this.texts.openAnswers(ctx, known));
    assertComplete(request, answers);
    const shared = coachReads(content.readers, share ?? known.shared);
    if (shared === null) throw new Refusal('NOT_NOW', words.choose);
    const tells = shared && tellsCoach(content, answers);
    const pauses = pausesOutreach(content, answers);
    // As it is before the answers count.
    const done = actionId === null ? null : await this.actions.completion(ctx, actionId);
    const plan = pauses && !done ? await lockRunningPlan(ctx, clientId) : null;
    const row = { id, clientId, version: known.version + 1 };
    await ctx.db.of(FormAnswersEntity).update(
      { id },
      {
        version: row.version,
        shared,
        sharedAt: shared ? ctx.now : null,
        sentAt: ctx.now,
        savedAt: ctx.now,
        tellsCoach: tells,
        pausesOutreach: pauses,
        answersSealed: await this.texts.sealAnswers(ctx, row, answers),
        scoresSealed: await this.texts.sealScores(ctx, row, scoresOf(content, answers)),
      },
    );
    await ctx.db.of(FormRequest).update({ id }, { answeredAt: ctx.now });
    await record(ctx, { clientId, kind: 'FORM_ANSWERED', subject: title });
    if (tells) await openFollowUp(ctx, { clientId, kind: 'FORM_ALARM' });
    if (pauses) await this.pauses.begin(ctx, client, done ?? { plan });
    else if (done) await persistPlan(ctx, done.plan, done.after, done.events);
    await touchLastActive(ctx, clientId);
    ctx.forget();
    return this.reading.one(ctx, id);
  }
}

/** Returns the caller's request, locked. Refused if it was taken back, or if nobody would read the answers. */
async function lockOpenRequest(ctx: Ctx, id: string): Promise<FormRequest> {
  const clientId = ctx.actor.clientId!;
  const request = await ctx.db.of(FormRequest).lock({ id, clientId });
  if (request.withdrawnAt) throw new Refusal('NOT_NOW', words.takenBack);
  const { archivedAt } = await visibleClient(ctx, clientId);
  if (archivedAt) throw new Refusal('NOT_NOW', words.noLongerCoached);
  return request;
}

function assertComplete({ content }: FormRequest, answers: FormAnswers): void {
  const [missing] = missingAnswers(content, answers);
  if (missing) throw new Refusal('NOT_NOW', words.missing(missing.text), { field: missing.key });
  if (Object.keys(answers).length === 0) throw new Refusal('NOT_NOW', words.nothingAnswered);
}
