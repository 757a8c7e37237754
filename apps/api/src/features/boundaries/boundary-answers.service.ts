import { decideBoundary, type Boundary } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { BoundaryRecording } from './boundary-history.service.js';
import type { Client } from '../people/index.js';
import { BoundaryKeeping } from './boundary-changes.service.js';

/** What a client answers to a question that says that the coach sees the answer is on record at once. */
@Injectable()
export class BoundaryAnswering {
  constructor(
    private readonly recording: BoundaryRecording,
    private readonly keeping: BoundaryKeeping,
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
    const entry = { clientId: client.id, personId, reason: '' };
    await this.keeping.keep(ctx, history, decided.value, entry);
  }
}
