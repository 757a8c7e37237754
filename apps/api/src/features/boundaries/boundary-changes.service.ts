import type { BoundaryDecision } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Outbox } from '../emails/index.js';
import { BoundaryHistoryService } from './boundary-history.service.js';
import { openFollowUp } from '../follow-ups/index.js';
import { BOUNDARY_EVENTS } from './boundary-events.js';

type Entry = Parameters<BoundaryHistoryService['append']>[2];

/** Records a decided change, its history event, and its consequences for queued emails and follow-ups. */
@Injectable()
export class BoundaryChangesService {
  constructor(
    private readonly history: BoundaryHistoryService,
    private readonly outbox: Outbox,
  ) {}

  /** The client must be locked. `history` is the one that the decision is based on. */
  async record(
    ctx: Ctx,
    history: Parameters<BoundaryHistoryService['append']>[1],
    { change, effect }: BoundaryDecision,
    entry: Omit<Entry, 'change'>,
  ): Promise<void> {
    const { clientId } = entry;
    await this.history.append(ctx, history, { ...entry, change });
    await record(ctx, { clientId, kind: BOUNDARY_EVENTS[effect], subject: change.boundary });
    if (effect === 'TIGHTENED') await this.outbox.takeBack(ctx, clientId, 'ONLY_OUTREACH');
    if (change.boundary === 'LEGAL_ORDER') {
      await openFollowUp(ctx, { clientId, kind: 'LEGAL_ORDER', coachNotified: true });
    }
  }
}
