import { localDateOf } from '@footing/kernel';
import type { FormContent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { hasPasswordProof, isRecent } from '../../platform/auth/passwords/password-proof.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { idTaken, invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { sendableForm } from '../forms/index.js';
import { lockVisibleClient, visibleClient } from '../people/index.js';
import { recordReading } from '../rules/index.js';
import { toAnswerTypes } from './form-answers.mapper.js';
import { copyOf } from './form-copy.js';
import { FormRequest } from './form-request.entity.js';
import type { FormAnswersType, FormRequestType } from './form-request.type.js';
import type { SendFormInput } from './form-requests.inputs.js';
import { answersOfFormRequest, contentOfFormRequest } from './form-requests.loaders.js';
import { FORM_REQUEST, FORM_REQUESTS_OF_CLIENT } from './form-requests.sql.js';
import { words } from './form-requests.words.js';
import { FormTextsService } from './form-texts.service.js';

/** Sends forms to clients, and reads what was sent and answered. */
@Injectable()
export class FormRequestsService {
  constructor(private readonly texts: FormTextsService) {}

  async send(ctx: Ctx, input: SendFormInput): Promise<FormRequestType> {
    const id = input.id.toLowerCase();
    const client = await lockVisibleClient(ctx, input.clientId);
    if (await isThere(ctx, id, { clientId: client.id, actionId: null })) return this.one(ctx, id);
    if (client.archivedAt) throw new Refusal('NOT_NOW', words.archived);
    const today = localDateOf(ctx.now.getTime(), client.timeZone);
    if (input.dueOn && input.dueOn < today) throw invalid('input.dueOn', words.dayIsOver);
    const version = await sendableForm(ctx, input.formId);
    await ctx.db.of(FormRequest).insert({
      id,
      createdAt: ctx.now,
      clientId: client.id,
      actionId: null,
      ...copyOf({ ...version, versionId: version.id }),
      askedBy: ctx.actor.memberId,
      dueOn: input.dueOn ?? null,
    });
    await record(ctx, { clientId: client.id, kind: 'FORM_SENT', subject: version.title });
    return this.one(ctx, id);
  }

  /** Takes back a form that the client has not finished. What they answered so far stays unread. */
  async withdraw(ctx: Ctx, id: string): Promise<Done> {
    const request = await ctx.db.of(FormRequest).get({ id });
    await visibleClient(ctx, request.clientId);
    const { actionId, answeredAt, withdrawnAt } = await ctx.db.of(FormRequest).lock({ id });
    // Staff do not see whether a client has begun the form of an action.
    if (actionId !== null && !answeredAt) throw notFound();
    if (answeredAt) throw new Refusal('FINAL', words.answered);
    if (!withdrawnAt) await ctx.db.of(FormRequest).update({ id }, { withdrawnAt: ctx.now });
    return DONE;
  }

  async one(ctx: Ctx, id: string): Promise<FormRequestType> {
    const [request] = await ctx.db.query(FORM_REQUEST(ctx), [ctx.db.scope.practiceId, id]);
    return request ?? Promise.reject(notFound());
  }

  /** The latest forms that were sent to a client; throws NOT_FOUND for a client the caller may not see. */
  async ofClient(ctx: Ctx, clientId: string): Promise<FormRequestType[]> {
    await visibleClient(ctx, clientId);
    return ctx.db.query(FORM_REQUESTS_OF_CLIENT(ctx), [ctx.db.scope.practiceId, clientId]);
  }

  content(ctx: Ctx, id: string): Promise<FormContent> {
    return ctx.load(contentOfFormRequest, id);
  }

  /** The answers, if the caller may read them. Reading by staff is recorded for the client. */
  async answers(ctx: Ctx, id: string): Promise<FormAnswersType | null> {
    const row = await ctx.load(answersOfFormRequest, id);
    if (!row) return null;
    const { clientId, version, savedAt, sentAt, shared, tellsCoach, pausesOutreach } = row;
    const answered = { clientId, version, savedAt, sentAt, shared, tellsCoach, pausesOutreach };
    if (!(await mayShow(ctx, sentAt))) return { ...answered, answers: null, scores: null };
    recordReading(ctx, clientId, 'ANSWERS', 1);
    const { answers, scores } = this.texts.opened(ctx, row);
    return { ...answered, answers: toAnswerTypes(await this.content(ctx, id), answers), scores };
  }
}

/** Whether this is a repeated request. Another request with this id is a conflict. */
export async function isThere(
  ctx: Ctx,
  id: string,
  { clientId, actionId }: Pick<FormRequest, 'clientId' | 'actionId'>,
): Promise<boolean> {
  const request = await ctx.db.of(FormRequest).findOne({ id });
  if (request && (request.clientId !== clientId || request.actionId !== actionId)) throw idTaken();
  return request !== null;
}

/** Clients see finished answers only after entering their password, because somebody else may have the device. */
async function mayShow(ctx: Ctx, sentAt: Date | null): Promise<boolean> {
  if (ctx.db.scope.role !== 'CLIENT' || sentAt === null) return true;
  return isRecent(ctx, sentAt) || hasPasswordProof(ctx);
}
