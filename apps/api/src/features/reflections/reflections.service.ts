import { isBlank, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { ConsentsService } from '../consents/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import {
  actionKey,
  decideIntent,
  lockPlan,
  persistPlan,
  removedAction,
  type LoadedPlan,
} from '../plans/index.js';
import { touchLastActive, type Sharing } from '../people/index.js';
import type { SaveReflectionInput } from './reflections.inputs.js';
import { nextVersion } from './reflection-version.js';
import { Reflection } from './reflection.entity.js';
import type { ReflectionType } from './reflection.type.js';
import { words } from './reflections.words.js';

/** Saves reflections as the client types; `finish` also completes the action. */
@Injectable()
export class ReflectionsService {
  constructor(
    private readonly sealing: SealingService,
    private readonly consents: ConsentsService,
  ) {}

  async save(ctx: Ctx, input: SaveReflectionInput): Promise<ReflectionType> {
    if (input.finish && isBlank(input.text)) {
      throw invalid('input.text', words.empty);
    }
    // Sharing the first reflection gives the consent for shared reflections.
    if (input.shared) await this.consents.firstYes(ctx, 'REFLECTIONS');
    const sharing = await requireHealthDataConsent(ctx);
    const plan = await lockPlan(ctx, 'action', input.actionId);
    const removed = await removedAction(ctx, plan, input.actionId);
    if (removed?.kind === 'REFLECTION') return this.#keep(ctx, plan, input, sharing);
    const action = actionKey(plan, input.actionId);
    // Drafts require an open action too, so that every draft can be finished.
    const { after, events } = decideIntent(ctx, plan, { kind: 'RECORD_REFLECTION', action });
    const known = await ctx.db.of(Reflection).findOne({ actionId: input.actionId });
    const saved = await this.#write(ctx, plan, input, { known, sharing });
    // Shared reflections are hidden while the client has withdrawn that consent.
    const shared = saved.shared && sharing.sharesReflections;
    if (shared && !known?.shared) {
      await record(ctx, {
        clientId: plan.clientId,
        planId: plan.id,
        kind: 'REFLECTION_SHARED',
        subject: titleOf(action, plan),
      });
    }
    if (input.finish && events.length > 0) await persistPlan(ctx, plan, after, events);
    else await touchLastActive(ctx, plan.clientId);
    return { ...saved, shared };
  }

  /** A coach has removed the action meanwhile: the text is kept all the same, and nothing is completed. */
  async #keep(
    ctx: Ctx,
    plan: LoadedPlan,
    input: SaveReflectionInput,
    sharing: Sharing,
  ): Promise<ReflectionType> {
    const known = await ctx.db.of(Reflection).findOne({ actionId: input.actionId });
    const saved = await this.#write(ctx, plan, input, { known, sharing });
    await touchLastActive(ctx, plan.clientId);
    return { ...saved, shared: saved.shared && sharing.sharesReflections };
  }

  async #write(
    ctx: Ctx,
    plan: LoadedPlan,
    input: SaveReflectionInput,
    { known, sharing }: { known: Reflection | null; sharing: Sharing },
  ): Promise<ReflectionType> {
    const current =
      known && (await this.sealing.open(ctx, plan.clientId, textPlace(known), known.textSealed));
    const before = known && { version: known.version, shared: known.shared, text: current! };
    const { version, shared, isRepeated } = nextVersion(before, input);
    if (known && isRepeated) return toReflectionType(known, input.text);
    const row = {
      id: known?.id ?? uuidv7(ctx.now.getTime()),
      actionId: input.actionId.toLowerCase(),
      planId: plan.id,
      clientId: plan.clientId,
      version,
      shared,
      createdAt: known?.createdAt ?? ctx.now,
      savedAt: ctx.now,
    };
    const textSealed = await this.sealing.seal(ctx, plan.clientId, textPlace(row), input.text);
    const { coachId, supervised, sharesReflections, healthDataAgreed } = sharing;
    const copied = { coachId, supervised, sharesReflections, healthDataAgreed };
    if (known) await ctx.db.of(Reflection).update({ id: row.id }, { ...row, textSealed });
    else await ctx.db.of(Reflection).insert({ ...row, textSealed, ...copied });
    return toReflectionType(row, input.text);
  }
}

export function textPlace({ id, version }: { id: string; version: number }): Place {
  return { kind: 'CLIENT', table: 'reflections', id, version };
}

function toReflectionType(
  { id, actionId, version, shared, savedAt }: Omit<ReflectionType, 'text'>,
  text: string,
): ReflectionType {
  return { id, actionId, text, version, shared, savedAt };
}

function titleOf(action: string, plan: LoadedPlan): string | null {
  const actions = plan.snapshot.steps.flatMap((step) => step.actions);
  return actions.find(({ key }) => key === action)?.title ?? null;
}
