import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { invitation, type CalendarEntry } from '../../platform/calendars/calendar-text.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { openTexts } from '../../platform/sealing/sealed-texts.js';
import { Outbox, type Held } from '../emails/index.js';
import type { Client } from '../people/index.js';
import { entriesOfClient, entriesOfCoach } from './calendar-entries.js';
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

type Facts = NonNullable<(typeof SESSION_EMAIL_FACTS)['row']>;

/**
 * Emails client and coach about a planned, moved or cancelled session, because it cannot wait for a digest. A coach who made
 * the change gets no email, unless they asked for calendar files, which come with every change.
 */
@Injectable()
export class SessionEmailsService {
  constructor(
    private readonly outbox: Outbox,
    private readonly links: LinkEmailsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** About the session as it is now. */
  async send(
    ctx: Ctx,
    client: Client,
    sessionId: string,
    { latest, tellsCoach = true, move }: Telling = {},
  ): Promise<void> {
    const facts = await this.#facts(ctx, sessionId, client.memberId);
    const notAfter = latest ?? facts.startsAt;
    if (notAfter <= ctx.now) return;
    if (client.memberId && !client.archivedAt) {
      const { coach: from, replyTo, fileForClient } = facts;
      const [entry] = entriesOfClient([{ ...facts, name: null, stamp: ctx.now }]);
      const file = fileForClient && this.#file(entry!, client.email);
      const link = facts.linkForClient
        ? await this.links.linkFor(ctx, client.id, facts)
        : undefined;
      const parts = { ...(file && { calendar: file }), ...(link && { link }) };
      await this.#unlessBack(ctx, 'CLIENT', move, (held) =>
        this.outbox.mailClient(
          ctx,
          { kind: 'TIME_CHANGED', to: client.email, from, replyTo, isForClient: true, ...parts },
          { clientId: client.id, onlyOutreach: false, notAfter },
          held,
        ),
      );
    }
    if (tellsCoach && (facts.coachId !== ctx.actor.memberId || facts.fileForCoach)) {
      await this.#unlessBack(ctx, 'COACH', move, (held) => this.#mailCoach(ctx, facts, held));
    }
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
      const facts = await this.#facts(ctx, sessionId, client.memberId);
      if (!isRequest && (facts.fileForClient || facts.wantsReceipts)) {
        await this.send(ctx, client, sessionId, { tellsCoach: false });
      }
      await this.#mailCoach(ctx, isRequest ? { ...facts, fileForCoach: false } : facts);
    });
  }

  /**
   * To a coach who gets calendar files, after something changed that others are not told about. `formerCoachId`: somebody it was
   * with until now, whose entry is removed.
   */
  async sendFileToCoach(ctx: Ctx, sessionId: string, formerCoachId?: string): Promise<void> {
    const facts = await this.#facts(ctx, sessionId, null, formerCoachId);
    if (facts.startsAt <= ctx.now || !facts.fileForCoach) return;
    await this.#mailCoach(ctx, formerCoachId ? { ...facts, status: 'CANCELLED' } : facts);
  }

  async #facts(
    ctx: Ctx,
    sessionId: string,
    memberId: string | null,
    coachId: string | null = null,
  ): Promise<Facts> {
    const values = [ctx.db.scope.practiceId, sessionId, memberId, coachId];
    const [facts] = await ctx.db.query(SESSION_EMAIL_FACTS, values);
    return facts!;
  }

  async #mailCoach(ctx: Ctx, facts: Facts, held?: Held): Promise<void> {
    const { coachEmail: to, practice: from, clientNames, fileForCoach } = facts;
    const file = fileForCoach && this.#file(await entryForCoach(ctx, facts, clientNames), to);
    const request = { kind: 'TIME_CHANGED', to, from, ...(file && { calendar: file }) } as const;
    await this.outbox.mail(ctx, request, held);
  }

  #file(entry: CalendarEntry, attendee: string) {
    return invitation({ entry, organizer: this.config.mailFrom, attendee });
  }
}

async function entryForCoach(ctx: Ctx, facts: Facts, names: string[]): Promise<CalendarEntry> {
  const { place, link } = facts;
  const texts = { place, link };
  await openTexts(ctx, texts);
  const both = names.map((name) => ({ ...facts, ...texts, name, stamp: ctx.now }));
  return entriesOfCoach(both)[0]!;
}
