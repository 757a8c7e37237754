import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { openText, sealText } from '../../platform/sealing/sealed-texts.js';
import { AvailabilityService, isLinkOf } from '../availability/index.js';
import { attentionDue, ClientTransferred } from '../people/index.js';
import { takeSlot } from './coach-slots.js';
import { Session } from './session.entity.js';
import { SessionEmailsService } from './session-emails.service.js';
import { SessionScheduled } from './session-events.js';
import { words } from './sessions.words.js';

/**
 * What is scheduled decides whether the client needs the coach. Upcoming sessions move to the client's new coach. Sessions that have started stay with their coach.
 */
@Injectable()
export class SessionsSubscriber implements OnModuleInit {
  constructor(
    private readonly transfers: ClientTransferred,
    private readonly emails: SessionEmailsService,
    private readonly scheduled: SessionScheduled,
    private readonly availability: AvailabilityService,
  ) {}

  onModuleInit(): void {
    this.scheduled.subscribe((ctx, clientId) => attentionDue(ctx, clientId));
    this.transfers.subscribe((ctx, clientId, { toMemberId }) =>
      this.#moveToCoach(ctx, clientId, toMemberId),
    );
  }

  async #moveToCoach(ctx: Ctx, clientId: string, coachId: string): Promise<void> {
    const planned = await ctx.db
      .of(Session)
      .find(
        { clientId, status: 'PLANNED', startsAt: MoreThan(ctx.now) },
        { order: { startsAt: 'ASC' } },
      );
    const links = await this.#linksOf(ctx, [...planned.map((each) => each.coachId), coachId]);
    for (const session of planned) {
      const { id, startsAt, endsAt, version } = session;
      const link = await linkWith(ctx, session, links.get(session.coachId)!, links.get(coachId)!);
      const moved = { coachId, version: version + 1, ...link };
      const update = () => ctx.db.of(Session).update({ id }, moved);
      await takeSlot(ctx, { id, coachId, startsAt, endsAt }, update, {
        message: words.takenAfterTransfer,
        field: 'toMemberId',
        until: startsAt,
      });
    }
    await this.#sendFiles(ctx, planned);
  }

  async #linksOf(ctx: Ctx, coachIds: readonly string[]): Promise<Map<string, string>> {
    const links = new Map<string, string>();
    for (const id of new Set(coachIds)) links.set(id, await this.availability.linkOf(ctx, id));
    return links;
  }

  /** One email to each of them, the coach until now and the new one, whatever the number of sessions. */
  async #sendFiles(ctx: Ctx, moved: readonly Session[]): Promise<void> {
    if (moved.length === 0) return;
    for (const formerCoachId of new Set(moved.map(({ coachId }) => coachId))) {
      const theirs = moved.filter(({ coachId }) => coachId === formerCoachId);
      await this.emails.sendFilesToCoach(ctx, ids(theirs), formerCoachId);
    }
    await this.emails.sendFilesToCoach(ctx, ids(moved));
  }
}

/**
 * The link of a session that gets another coach. The former coach's own link would lead the client to them, perhaps while they meet
 * somebody else: it becomes the new coach's, or none. Any other link stays.
 */
async function linkWith(
  ctx: Ctx,
  session: Session,
  former: string,
  next: string,
): Promise<{ link?: string }> {
  if (!session.link || !isLinkOf(await openText(ctx, session.link), former)) return {};
  const link = next.replaceAll('{code}', randomBytes(9).toString('base64url'));
  return { link: await sealText(ctx, { column: 'sessions.link', id: session.id }, link) };
}

const ids = (sessions: readonly Session[]): string[] => sessions.map(({ id }) => id);
