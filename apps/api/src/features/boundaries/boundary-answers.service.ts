import { decideBoundary, type Boundary } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { BoundaryHistoryService } from './boundary-history.service.js';
import type { Client } from '../people/index.js';
import { BoundaryChangesService } from './boundary-changes.service.js';

/** Records the boundary that a client's answer names. The question says that the coach sees it. */
@Injectable()
export class BoundaryAnswersService {
  constructor(
    private readonly history: BoundaryHistoryService,
    private readonly changes: BoundaryChangesService,
  ) {}

  /** The client must be locked. No-op if the answer is looser than the boundary. */
  async tightenAsAnswered(
    ctx: Ctx,
    client: Client,
    personId: string,
    boundary: Boundary,
  ): Promise<void> {
    const history = await this.history.historyOf(ctx, personId);
    const decided = decideBoundary(
      history,
      { kind: 'ANSWERED', boundary },
      'CLIENT',
      ctx.now.getTime(),
      client.timeZone,
    );
    if (!decided.ok) return;
    const entry = { clientId: client.id, personId, reason: '' };
    await this.changes.record(ctx, history, decided.value, entry);
  }
}
