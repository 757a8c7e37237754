import { decideBoundary, type Boundary } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { BoundaryHistoryService } from './boundary-history.service.js';
import type { Client } from '../people/index.js';
import { BoundaryChangesService } from './boundary-changes.service.js';

/** What a client answers to a question that says that the coach sees the answer is on record at once. */
@Injectable()
export class BoundaryAnswersService {
  constructor(
    private readonly history: BoundaryHistoryService,
    private readonly changes: BoundaryChangesService,
  ) {}

  /** The client must be locked. An answer that is looser than what is on record changes nothing. */
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
