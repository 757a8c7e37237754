import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
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
    for (const session of planned) {
      const { id, startsAt, endsAt, version } = session;
      const update = () => ctx.db.of(Session).update({ id }, { coachId, version: version + 1 });
      await takeSlot(ctx, { id, coachId, startsAt, endsAt }, update, {
        message: words.takenAfterTransfer,
        field: 'toMemberId',
        until: startsAt,
      });
    }
    await this.#sendFiles(ctx, planned);
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

const ids = (sessions: readonly Session[]): string[] => sessions.map(({ id }) => id);
