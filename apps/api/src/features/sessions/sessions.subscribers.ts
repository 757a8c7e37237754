import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { openText, sealText } from '../../platform/sealing/sealed-texts.js';
import { AvailabilityService, isLinkOf, linkWithNewCode } from '../availability/index.js';
import { attentionDue, ClientTransferred, visibleClient } from '../people/index.js';
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
    const twins = await linksOfTwins(ctx, planned, coachId);
    const otherLinks: Session[] = [];
    for (const session of planned) {
      const { id, startsAt, endsAt, version, jointId } = session;
      const next = links.get(coachId)!;
      const twin = (jointId && twins.get(jointId)) ?? '';
      const link = await linkWith(ctx, session, links.get(session.coachId)!, next, twin);
      if (link.link !== undefined) otherLinks.push(session);
      const moved = { coachId, version: version + 1, ...link };
      const update = () => ctx.db.of(Session).update({ id }, moved);
      await takeSlot(ctx, { id, coachId, startsAt, endsAt }, update, {
        message: words.takenAfterTransfer,
        field: 'toMemberId',
        until: startsAt,
      });
    }
    await this.#sendFiles(ctx, planned);
    await this.#tellClient(ctx, clientId, otherLinks);
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

  /** One email, because what they wrote down or have in a calendar leads to the former coach. */
  async #tellClient(ctx: Ctx, clientId: string, changed: readonly Session[]): Promise<void> {
    if (changed.length === 0) return;
    await ctx.db.asServer(async () => {
      const client = await visibleClient(ctx, clientId);
      await this.emails.sendAll(ctx, client, ids(changed), { tellsCoach: false });
    });
  }
}

/** The opened links of the other partner's joint sessions that are with this coach already, by `jointId`. */
async function linksOfTwins(
  ctx: Ctx,
  sessions: readonly Session[],
  coachId: string,
): Promise<ReadonlyMap<string, string>> {
  const joint = sessions.filter(({ jointId }) => jointId !== null);
  const links = new Map<string, string>();
  if (joint.length === 0) return links;
  const twins = await ctx.db.of(Session).find({
    jointId: In(joint.map(({ jointId }) => jointId)),
    clientId: Not(joint[0]!.clientId),
    coachId,
  });
  for (const { jointId, link } of twins) links.set(jointId!, await openText(ctx, link));
  return links;
}

/**
 * The link of a session that gets another coach. The former coach's own link would lead the client to them, perhaps while they meet
 * somebody else: it becomes the new coach's, or none. Any other link stays. The partners of a couple meet in one room, so `twin`, the
 * link of the other partner's session, counts if it is the new coach's.
 */
async function linkWith(
  ctx: Ctx,
  session: Session,
  former: string,
  next: string,
  twin: string,
): Promise<{ link?: string }> {
  if (!session.link || !isLinkOf(await openText(ctx, session.link), former)) return {};
  const link = isLinkOf(twin, next) ? twin : linkWithNewCode(next);
  return { link: await sealText(ctx, { column: 'sessions.link', id: session.id }, link) };
}

const ids = (sessions: readonly Session[]): string[] => sessions.map(({ id }) => id);
