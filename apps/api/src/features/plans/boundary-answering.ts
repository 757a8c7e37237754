import { decideBoundary, type Boundary } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { BoundaryRecording } from '../boundaries/index.js';
import { openFollowUp } from '../follow-ups/index.js';
import type { Client } from '../people/index.js';
import { BOUNDARY_EVENTS } from './boundary-events.js';

/** What a client answers to a question that says that the coach sees the answer is on record at once. */
@Injectable()
export class BoundaryAnswering {
  constructor(
    private readonly recording: BoundaryRecording,
    private readonly outbox: Outbox,
  ) {}

  /** The client must be locked. An answer that is looser than what is on record changes nothing. */
  async record(ctx: Ctx, client: Client, personId: string, boundary: Boundary): Promise<void> {
    const history = await this.recording.historyOf(ctx, personId);
    const decided = decideBoundary(
      history,
      { kind: 'ANSWERED', boundary },
      'CLIENT',
      ctx.now.getTime(),
      client.timeZone,
    );
    if (!decided.ok) return;
    const { change, effect } = decided.value;
    await this.recording.append(ctx, history, {
      clientId: client.id,
      personId,
      change,
      reason: '',
    });
    await record(ctx, {
      clientId: client.id,
      kind: BOUNDARY_EVENTS[effect],
      subject: change.boundary,
    });
    if (effect === 'TIGHTENED') await this.outbox.takeBack(ctx, client.id, 'ONLY_OUTREACH');
    if (change.boundary === 'LEGAL_ORDER') {
      await openFollowUp(ctx, { clientId: client.id, kind: 'LEGAL_ORDER', coachTold: true });
    }
  }
}
