import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import type { ClientMailRequest, MailRequest } from './email-texts.js';
import {
  CANCEL_EMAILS,
  CANCEL_HELD_EMAIL,
  CANCEL_UNSENT_EMAILS,
  QUEUE_EMAIL,
  QUEUE_EMAILS,
} from './outbox.sql.js';

export const OUTBOX_SEAL = 'outbox';

/** An email to a client for `mailClients`. */
export interface ClientEmail {
  request: ClientMailRequest;
  client: ToClient;
  /** To cancel it later; a new one unless given. */
  id?: string;
}

/** For an email to a client, which can be canceled and is not sent late. */
export interface ToClient {
  clientId: string;
  /** It is only about reaching out, so it is canceled when outreach closes. */
  onlyOutreach: boolean;
  notAfter: Date;
}

/** An email that waits, so that whoever caused it can take it back by its id. */
export interface Held {
  id: string;
  until: Date;
}

/**
 * Emails are rows of the transaction that causes them, and are delivered after it has committed. Clients have no rights on
 * the table: two functions of the database queue and cancel for them.
 */
@Injectable()
export class Outbox {
  constructor(private readonly sealing: SealingService) {}

  mail(ctx: Ctx, request: MailRequest, held?: Held): Promise<void> {
    return this.#write(ctx, request, true, { held });
  }

  /** Queues an email to a client, of a kind that `FOR_CLIENTS` allows. */
  mailClient(ctx: Ctx, request: ClientMailRequest, client: ToClient, held?: Held): Promise<void> {
    return this.#write(ctx, request, true, { client, held });
  }

  /** As `mailClient`, for many emails in one statement, which is sent together with the next one. */
  async mailClients(ctx: Ctx, emails: readonly ClientEmail[]): Promise<void> {
    if (emails.length === 0) return;
    await ctx.db.write(QUEUE_EMAILS, [
      emails.map(({ id }) => id ?? uuidv7(ctx.now.getTime())),
      emails.map(({ request }) => request.kind),
      emails.map(({ request }) => this.#sealed(request)),
      ctx.now,
      emails.map(({ client }) => client.clientId),
      emails.map(({ client }) => client.onlyOutreach),
      emails.map(({ client }) => client.notAfter),
    ]);
  }

  /** Cancels what was not sent to the client yet, except for emails about their account. */
  async takeBack(ctx: Ctx, clientId: string, which: 'ALL' | 'ONLY_OUTREACH' = 'ALL') {
    await ctx.db.query(CANCEL_EMAILS, [clientId, which === 'ONLY_OUTREACH']);
  }

  /** Cancels those of these emails to clients that were not sent yet. Runs as the server. */
  async cancel(ctx: Ctx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await ctx.db.write(CANCEL_UNSENT_EMAILS, [ids]);
  }

  /** Cancels an email that is held. False if there is none, or if it is being sent. */
  async takeBackHeld(ctx: Ctx, id: string): Promise<boolean> {
    const taken = await ctx.db.query(CANCEL_HELD_EMAIL, [ctx.db.scope.practiceId, id, ctx.now]);
    return taken.length === 1;
  }

  /** Does the work of `mail` without queuing an email, so that timing does not reveal whether one is sent. */
  pretend(ctx: Ctx, request: MailRequest): Promise<void> {
    return this.#write(ctx, request, false);
  }

  async #write(
    ctx: Ctx,
    request: MailRequest,
    really: boolean,
    { client, held }: { client?: ToClient; held?: Held } = {},
  ): Promise<void> {
    await ctx.db.query(QUEUE_EMAIL, [
      held?.id ?? uuidv7(ctx.now.getTime()),
      request.kind,
      this.#sealed(request),
      held?.until ?? ctx.now,
      client?.clientId ?? null,
      client?.onlyOutreach ?? false,
      client?.notAfter ?? null,
      really,
    ]);
  }

  #sealed(request: MailRequest): Buffer {
    return this.sealing.sealForPlatform(OUTBOX_SEAL, JSON.stringify(request));
  }
}
