import { decideBoundary, type Boundary, type BoundaryIntent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { BoundaryHistoryService } from './boundary-history.service.js';
import { lockVisibleClient, OtherPerson, type Client } from '../people/index.js';
import { OutreachHoldsService } from '../safety/index.js';
import { BoundaryChangesService } from './boundary-changes.service.js';
import { toBoundaryRefusal } from './boundary-refusals.js';
import { CoachNoticesService } from '../outreach/index.js';
import { lockRunningPlan } from '../plans/index.js';
import type {
  ConfirmBoundaryInput,
  EndLegalOrderInput,
  SetBoundaryInput,
} from './boundaries.inputs.js';

interface ChangeInput {
  id?: string | null | undefined;
  clientId: string;
  /** The person who set the boundary; by default the current other person. */
  personId?: string | null | undefined;
  reason?: string | null | undefined;
  endedOn?: string;
}

/** Records boundaries, and has the running plan follow in the same transaction. */
@Injectable()
export class BoundariesService {
  constructor(
    private readonly history: BoundaryHistoryService,
    private readonly changes: BoundaryChangesService,
    private readonly holds: OutreachHoldsService,
    private readonly notices: CoachNoticesService,
  ) {}

  set(ctx: Ctx, input: SetBoundaryInput): Promise<Client> {
    const { boundary, until = null } = input;
    return this.#change(ctx, input, (hasReason) => ({ kind: 'SET', boundary, until, hasReason }));
  }

  endLegalOrder(ctx: Ctx, input: EndLegalOrderInput): Promise<Client> {
    const { endedOn } = input;
    return this.#change(ctx, input, (hasReason) => ({
      kind: 'END_LEGAL_ORDER',
      endedOn,
      hasReason,
    }));
  }

  /** A change away from ASKED_FOR_NO_CONTACT, after its 72 hours. */
  confirm(ctx: Ctx, input: ConfirmBoundaryInput): Promise<Client> {
    return this.#change(ctx, input, () => ({ kind: 'CONFIRM' }));
  }

  /** Records what the other person let the client know. Never loosens the boundary. */
  async tightenAsAnswered(
    ctx: Ctx,
    { boundary, ...person }: { clientId: string; personId: string; boundary: Boundary },
  ): Promise<void> {
    await this.#change(ctx, person, () => ({ kind: 'ANSWERED', boundary }));
  }

  async #change(
    ctx: Ctx,
    { id, clientId, personId: requested, reason: given, endedOn }: ChangeInput,
    intent: (hasReason: boolean) => BoundaryIntent,
  ): Promise<Client> {
    const reason = given?.trim() ?? '';
    const client = await lockVisibleClient(ctx, clientId);
    if (await this.history.isKnown(ctx, id, client.id)) return client;
    const personId = await this.#personOf(ctx, client, requested);
    const history = await this.history.historyOf(ctx, personId);
    const now = ctx.now.getTime();
    const intended = intent(reason !== '');
    const decided = decideBoundary(history, intended, ctx.actor.role, now, client.timeZone);
    // The same or a stricter boundary is recorded already.
    if (!decided.ok && intended.kind === 'ANSWERED') return client;
    if (!decided.ok) throw toBoundaryRefusal(decided.error);
    // Loaded before the boundary changes, to store the difference.
    const running = await lockRunningPlan(ctx, client.id);
    const before = running?.personId === personId ? running : null;
    const entry = { id, clientId: client.id, personId, reason, ...(endedOn && { endedOn }) };
    await this.changes.record(ctx, history, decided.value, entry);
    await this.holds.factsChanged(ctx, { client, plan: before });
    await this.notices.notifyCoach(ctx, client);
    return client;
  }

  /** One of the client's confirmed other persons; nothing can be recorded for a proposed one. */
  async #personOf(ctx: Ctx, client: Client, id: string | null | undefined): Promise<string> {
    if (!id || id.toLowerCase() === client.otherPersonId) return client.otherPersonId;
    const person = await ctx.db.of(OtherPerson).get({ id: id.toLowerCase(), clientId: client.id });
    if (!person.confirmedAt) throw notFound();
    return person.id;
  }
}
