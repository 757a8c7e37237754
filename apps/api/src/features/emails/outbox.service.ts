import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import { createHash } from 'node:crypto';
import type { Ctx } from '../../platform/context/ctx.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import type { ClientMailRequest, MailRequest } from './email-texts.js';
import {
  CANCEL_EMAILS,
  CANCEL_HELD_EMAIL,
  CANCEL_HELD_NOTICES,
  CANCEL_UNSENT_EMAILS,
  QUEUE_EMAIL,
  QUEUE_EMAILS,
} from './outbox.sql.js';

export const OUTBOX_SEAL = 'outbox';
/** The kind of what goes to a device instead of an address. */
export const PUSH = 'PUSH';

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

/** How many devices of a member can be told of the same thing. */
export const MOST_DEVICES = 10;

/** What `tellDevices` queues: the same notice to some devices, by push. */
export interface Notice {
  /** The id of the email about the same thing, if there is one: whoever cancels that one cancels these. */
  id: string;
  /** One for each device. */
  payloads: readonly string[];
  clientId: string | null;
  onlyOutreach: boolean;
  notAfter: Date;
  heldUntil: Date | null;
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

  /** As `mail`, for many emails in one statement, which is sent together with the next one. Not for the role of clients. */
  mailAll(ctx: Ctx, requests: readonly MailRequest[]): Promise<void> {
    return this.#writeAll(
      ctx,
      requests.map((request) => ({ request })),
    );
  }

  /** As `mailAll`, for emails to clients. */
  mailClients(ctx: Ctx, emails: readonly ClientEmail[]): Promise<void> {
    return this.#writeAll(ctx, emails);
  }

  /** Queues a notice to devices, which another room delivers. Runs as the server. */
  async tellDevices(
    ctx: Ctx,
    { id, payloads, clientId, onlyOutreach, notAfter, heldUntil }: Notice,
  ): Promise<void> {
    const sealed = payloads.map((text) => this.sealing.sealForPlatform(OUTBOX_SEAL, text));
    await ctx.db.write(QUEUE_EMAILS, [
      idsForDevices(id).slice(0, sealed.length),
      sealed.map(() => PUSH),
      sealed,
      heldUntil ?? ctx.now,
      sealed.map(() => clientId),
      sealed.map(() => onlyOutreach),
      sealed.map(() => notAfter),
    ]);
  }

  /** Cancels what was not sent to the client yet, except for emails about their account. */
  async takeBack(ctx: Ctx, clientId: string, which: 'ALL' | 'ONLY_OUTREACH' = 'ALL') {
    await ctx.db.query(CANCEL_EMAILS, [clientId, which === 'ONLY_OUTREACH']);
  }

  /** Cancels those of these emails to clients that were not sent yet, and what devices would say about the same. Runs as the server. */
  async cancel(ctx: Ctx, ids: readonly string[]): Promise<void> {
    const all = ids.flatMap((id) => [id, ...idsForDevices(id)]);
    if (all.length > 0) await ctx.db.write(CANCEL_UNSENT_EMAILS, [all]);
  }

  /**
   * Cancels an email that is held, and what devices would say about the same, also where nobody wants the email. False if there
   * is nothing, or if it is being sent.
   */
  async takeBackHeld(ctx: Ctx, id: string): Promise<boolean> {
    const { practiceId } = ctx.db.scope;
    const devices = idsForDevices(id);
    const taken = await ctx.db.query(CANCEL_HELD_EMAIL, [practiceId, id, ctx.now]);
    if (taken.length === 1) {
      await ctx.db.write(CANCEL_UNSENT_EMAILS, [devices]);
      return true;
    }
    const alone = await ctx.db.query(CANCEL_HELD_NOTICES, [practiceId, devices, ctx.now, id]);
    return alone.length > 0;
  }

  /** Does the work of `mail` without queuing an email, so that timing does not reveal whether one is sent. */
  pretend(ctx: Ctx, request: MailRequest): Promise<void> {
    return this.#write(ctx, request, false);
  }

  async #writeAll(
    ctx: Ctx,
    emails: readonly { request: MailRequest; client?: ToClient; id?: string }[],
  ): Promise<void> {
    if (emails.length === 0) return;
    await ctx.db.write(QUEUE_EMAILS, [
      emails.map(({ id }) => id ?? uuidv7(ctx.now.getTime())),
      emails.map(({ request }) => request.kind),
      emails.map(({ request }) => this.#sealed(request)),
      ctx.now,
      emails.map(({ client }) => client?.clientId ?? null),
      emails.map(({ client }) => client?.onlyOutreach ?? false),
      emails.map(({ client }) => client?.notAfter ?? null),
    ]);
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

/** The same for the same notice, so that nothing has to be stored to find them again. */
function idsForDevices(id: string): string[] {
  return Array.from({ length: MOST_DEVICES }, (_, at) => {
    const hash = createHash('sha256').update(`${id} ${at}`).digest('hex');
    // Version 8 of RFC 9562, which leaves the rest to us.
    const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
    return [...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
  });
}
