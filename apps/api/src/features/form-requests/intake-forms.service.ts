import { uuidv7 } from '@footing/kernel';
import { intakeDueOn } from '@footing/plan-engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { intakeFormOf } from '../forms/index.js';
import { Client, ClientJoined } from '../people/index.js';
import { nextSessionOf, SessionScheduled } from '../sessions/index.js';
import { copyOf } from './form-copy.js';
import { FormRequest } from './form-request.entity.js';
import type { FormRequestType } from './form-request.type.js';
import { INTAKE_REQUEST } from './form-requests.sql.js';

/** Sends the form that a coach chose for new clients when one joins, and keeps it due before their first session. */
@Injectable()
export class IntakeFormsService implements OnModuleInit {
  constructor(
    private readonly joined: ClientJoined,
    private readonly scheduled: SessionScheduled,
  ) {}

  onModuleInit(): void {
    this.joined.subscribe((ctx, clientId) => this.#send(ctx, clientId));
    this.scheduled.subscribe((ctx, clientId) => this.#setDue(ctx, clientId));
  }

  /** What was sent to the client because they joined; null if nothing was, or it was taken back. */
  async ofClient(ctx: Ctx, clientId: string): Promise<FormRequestType | null> {
    const [request] = await ctx.db.query(INTAKE_REQUEST(ctx), [ctx.db.scope.practiceId, clientId]);
    return request ?? null;
  }

  /** In the transaction in which the client joins. A client who joins again gets nothing again. */
  async #send(ctx: Ctx, clientId: string): Promise<void> {
    const client = await ctx.db.of(Client).get({ id: clientId });
    const form = await intakeFormOf(ctx, client.coachId);
    if (!form) return;
    const isNew = await ctx.db.of(FormRequest).insertNew({
      id: uuidv7(ctx.now.getTime()),
      createdAt: ctx.now,
      clientId,
      ...copyOf({ ...form, versionId: form.id }),
      askedBy: client.coachId,
      intake: true,
      dueOn: await dueOn(ctx, client),
    });
    if (isNew) await record(ctx, { clientId, kind: 'FORM_SENT', subject: form.title });
  }

  /** A session was scheduled, moved or canceled, which may have been the first one. Without another one, no day is due. */
  async #setDue(ctx: Ctx, clientId: string): Promise<void> {
    const open = { clientId, intake: true, answeredAt: IsNull(), withdrawnAt: IsNull() };
    const request = await ctx.db.of(FormRequest).findOne(open);
    if (!request) return;
    const due = await dueOn(ctx, await ctx.db.of(Client).get({ id: clientId }));
    if (due !== request.dueOn)
      await ctx.db.of(FormRequest).update({ id: request.id }, { dueOn: due });
  }
}

async function dueOn(ctx: Ctx, { id, timeZone }: Client): Promise<string | null> {
  const next = await nextSessionOf(ctx, id);
  return next && intakeDueOn(next.getTime(), ctx.now.getTime(), timeZone);
}
