import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { invitation, type CalendarEntry } from '../../platform/calendars/calendar-text.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox, type ClientEmail, type Held } from '../emails/index.js';
import { Notices } from '../notifications/index.js';
import type { Client } from '../people/index.js';
import { entriesOfClient } from './calendar-entries.js';
import { entriesForCoach, type SessionFacts as Facts } from './coach-entries.js';
import { heldEmail, idOfUndone, type Move, type Told } from './held-emails.js';
import { LinkEmailsService } from './links/link-emails.service.js';
import { SESSION_EMAIL_FACTS } from './sessions.sql.js';

interface Telling {
  /** The later of the old and the new start; without it, the start. Nothing is sent about past sessions. */
  latest?: Date;
  /** Of a joint session, the coach is told once. */
  tellsCoach?: boolean;
  move?: Move;
}

/**
 * Emails client and coach about a planned, moved or cancelled session, because it cannot wait for a digest. A coach who made
 * the change gets no email, unless they asked for calendar files, which come with every change.
 */
@Injectable()
export class SessionEmailsService {
  constructor(
    private readonly outbox: Outbox,
    private readonly notices: Notices,
    private readonly links: LinkEmailsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** About the session as it is now. */
  send(ctx: Ctx, client: Client, sessionId: string, telling: Telling = {}): Promise<void> {
    return this.sendAll(ctx, client, [sessionId], telling);
  }

  /**
   * About several sessions of a client that changed together: one email, or, with files, one for each, because mail programs take one entry
   * from an email.
   */
  async sendAll(
    ctx: Ctx,
    client: Client,
    sessionIds: readonly string[],
    { latest, tellsCoach = true, move }: Telling = {},
  ): Promise<void> {
    const all = await this.#facts(ctx, sessionIds, client.memberId);
    const facts = all[0]!;
    const notAfter = latest ?? all.at(-1)!.startsAt;
    if (notAfter <= ctx.now) return;
    if (client.memberId && !client.archivedAt) {
      await this.#mailClient(ctx, client, all, { notAfter, move });
    }
    if (tellsCoach && (facts.coachId !== ctx.actor.memberId || facts.fileForCoach)) {
      await this.#unlessBack(ctx, 'COACH', move, async (held) => {
        await this.#mailCoach(ctx, all, held);
        await this.notices.tell(ctx, [facts.coachId], { kind: 'BOOKINGS', notAfter, held });
      });
    }
  }

  /** With a file for each session, for those who asked for files, and with a link, if an email is about one session. */
  async #mailClient(
    ctx: Ctx,
    client: Client,
    all: readonly [Facts, ...Facts[]],
    { notAfter, move }: { notAfter: Date; move?: Move | undefined },
  ): Promise<void> {
    const [first, ...others] = all;
    const { coach: from, replyTo, fileForClient } = first;
    const emailed = fileForClient ? all : [first];
    // A link is for one session.
    const isLinked = first.linkForClient && (fileForClient || others.length === 0);
    const links = isLinked ? await this.links.linksFor(ctx, client.id, all) : null;
    const toClient = { clientId: client.id, onlyOutreach: false, notAfter };
    const emails = emailed.map((facts): ClientEmail => {
      const [entry] = entriesOfClient([{ ...facts, name: null, showsName: false, stamp: ctx.now }]);
      const calendar = fileForClient && this.#file(entry!, client.email);
      const link = links?.get(facts.id);
      const parts = { ...(calendar && { calendar }), ...(link && { link }) };
      const about = { kind: 'TIME_CHANGED', to: client.email, from, replyTo } as const;
      return { request: { ...about, isForClient: true, ...parts }, client: toClient };
    });
    await this.#unlessBack(ctx, 'CLIENT', move, async (held) => {
      if (emails.length > 1) await this.outbox.mailClients(ctx, emails);
      else await this.outbox.mailClient(ctx, emails[0]!.request, toClient, held);
      const telling = { kind: 'SESSION_CHANGES', notAfter, held } as const;
      await this.notices.tell(ctx, [client.memberId], telling);
    });
  }

  /** A session that is moved back while the email about its move is still held causes no email, and that one is not sent. */
  async #unlessBack(
    ctx: Ctx,
    whom: Told,
    move: Move | undefined,
    queue: (held?: Held) => Promise<void>,
  ): Promise<void> {
    if (move && (await this.outbox.takeBackHeld(ctx, idOfUndone(move, whom)))) return;
    await queue(move?.canUndo ? heldEmail(ctx, move, whom) : undefined);
  }

  /**
   * About what a client did by themselves, who gets a receipt if they agreed to emails or asked for calendar files. A request
   * (`isRequest`) changes nothing yet, so it has neither.
   */
  async tellCoach(
    ctx: Ctx,
    client: Client,
    sessionId: string,
    { isRequest }: { isRequest: boolean },
  ): Promise<void> {
    await ctx.db.asServer(async () => {
      const [facts] = await this.#facts(ctx, [sessionId], client.memberId);
      if (!isRequest && (facts.fileForClient || facts.wantsReceipts)) {
        await this.send(ctx, client, sessionId, { tellsCoach: false });
      }
      await this.#mailCoach(ctx, [isRequest ? { ...facts, fileForCoach: false } : facts]);
      const { coachId, startsAt: notAfter } = facts;
      await this.notices.tell(ctx, [coachId], { kind: 'BOOKINGS', notAfter });
    });
  }

  /**
   * To a coach who gets calendar files, after something changed that others are not told about: an email for each of the sessions that
   * changed together. `formerCoachId`: somebody they were with until now, whose entries are removed.
   */
  async sendFilesToCoach(
    ctx: Ctx,
    sessionIds: readonly string[],
    formerCoachId?: string,
  ): Promise<void> {
    const [first, ...others] = await this.#facts(ctx, sessionIds, null, formerCoachId);
    const last = others.at(-1) ?? first;
    if (last.startsAt <= ctx.now || !first.fileForCoach) return;
    const asTold = (facts: Facts): Facts =>
      formerCoachId ? { ...facts, status: 'CANCELLED' } : facts;
    await this.#mailCoach(ctx, [asTold(first), ...others.map(asTold)]);
  }

  /** In order of their start. */
  async #facts(
    ctx: Ctx,
    sessionIds: readonly string[],
    memberId: string | null,
    coachId: string | null = null,
  ): Promise<[Facts, ...Facts[]]> {
    const values = [ctx.db.scope.practiceId, sessionIds, memberId, coachId];
    return (await ctx.db.query(SESSION_EMAIL_FACTS, values)) as [Facts, ...Facts[]];
  }

  /** Not to a coach who turned these emails off, unless they asked for the files. */
  async #mailCoach(ctx: Ctx, all: readonly [Facts, ...Facts[]], held?: Held): Promise<void> {
    const [{ coachEmail: to, coachWantsEmail, practice: from, fileForCoach }] = all;
    if (!coachWantsEmail && !fileForCoach) return;
    const request = { kind: 'TIME_CHANGED', to, from } as const;
    if (!fileForCoach) return this.outbox.mail(ctx, request, held);
    const entries = await entriesForCoach(ctx, all);
    const requests = entries.map((entry) => ({ ...request, calendar: this.#file(entry, to) }));
    await (requests.length > 1
      ? this.outbox.mailAll(ctx, requests)
      : this.outbox.mail(ctx, requests[0]!, held));
  }

  #file(entry: CalendarEntry, attendee: string) {
    return invitation({ entry, organizer: this.config.mailFrom, attendee });
  }
}
