import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../rules/index.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { reflectionOfAction, type SealedReflection } from './reflections.loaders.js';
import { textPlace } from './reflections.service.js';
import type {
  ReflectionType,
  RemovedReflectionType,
  SharedReflectionType,
} from './reflection.type.js';
import { REMOVED_REFLECTIONS, SHARED_REFLECTIONS } from './reflections.sql.js';

type Sealed = Pick<SealedReflection, 'id' | 'version' | 'wrapped' | 'textSealed'>;

@Injectable()
export class ReflectionReadsService {
  constructor(private readonly sealing: SealingService) {}

  async ofAction(ctx: Ctx, actionId: string): Promise<ReflectionType | null> {
    const row = await ctx.load(reflectionOfAction, actionId);
    if (!row) return null;
    recordReading(ctx, row.clientId, 'REFLECTIONS', 1);
    const { id, version, shared, savedAt } = row;
    return { id, actionId, text: this.#text(ctx, row), version, shared, savedAt };
  }

  /** What the client chose to share, the latest first. */
  async sharedOf(ctx: Ctx, clientId: string): Promise<SharedReflectionType[]> {
    const rows = await ctx.db.query(SHARED_REFLECTIONS(ctx), [ctx.db.scope.practiceId, clientId]);
    recordReading(ctx, clientId, 'REFLECTIONS', rows.length);
    return rows.map((row) => {
      const { id, actionTitle, stepTitle, savedAt } = row;
      return { id, actionTitle, stepTitle, text: this.#text(ctx, row), savedAt };
    });
  }

  /** What the caller wrote about actions that are no longer in the plan. */
  async ofRemoved(ctx: Ctx, planId: string): Promise<RemovedReflectionType[]> {
    const { practiceId, clientId } = ctx.actor;
    const rows = await ctx.db.query(REMOVED_REFLECTIONS, [practiceId, clientId, planId]);
    return rows.map((row) => {
      const { id, actionTitle, stepTitle, shared, savedAt } = row;
      return { id, actionTitle, stepTitle, shared, savedAt, text: this.#text(ctx, row) };
    });
  }

  #text(ctx: Ctx, { id, version, wrapped, textSealed }: Sealed): string {
    return this.sealing.openWith(
      wrapped,
      ctx.db.scope.practiceId!,
      textPlace({ id, version }),
      textSealed,
    );
  }
}
