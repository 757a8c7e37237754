import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../../platform/database/readings.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import {
  reflectionOfAction,
  reflectionsVisibleTo,
  type SealedReflection,
} from './reflections.loaders.js';
import { textPlace } from './reflections.service.js';
import type { ReflectionType, SharedReflectionType } from './reflection.type.js';

/** A client's page shows no more of them. */
const LATEST = 20;

type Sealed = Pick<SealedReflection, 'id' | 'version' | 'wrapped' | 'textSealed'>;

@Injectable()
export class ReflectionReadsService {
  constructor(private readonly sealing: Sealing) {}

  async ofAction(ctx: Ctx, actionId: string): Promise<ReflectionType | null> {
    const row = await ctx.load(reflectionOfAction, actionId);
    if (!row) return null;
    recordReading(ctx, row.clientId, 'REFLECTIONS', 1);
    const { id, version, shared, savedAt } = row;
    return { id, actionId, text: this.#text(ctx, row), version, shared, savedAt };
  }

  /** What the client chose to share, the latest first. */
  async sharedOf(ctx: Ctx, clientId: string): Promise<SharedReflectionType[]> {
    const rows = await ctx.db.query<Sealed & SharedReflectionType>(
      `select r.id, r.text_sealed as "textSealed", r.version, r.saved_at as "savedAt", k.wrapped,
              a.title as "actionTitle", s.title as "stepTitle"
       from reflections r join practice_keys k on k.practice_id = r.practice_id
       join clients c on c.practice_id = r.practice_id and c.id = r.client_id
       join plan_actions a on a.practice_id = r.practice_id and a.id = r.action_id
       join plan_steps s on s.practice_id = a.practice_id and s.id = a.step_id
       where r.practice_id = $1 and r.client_id = $2 and r.shared and ${reflectionsVisibleTo(ctx)}
       order by r.saved_at desc limit ${LATEST}`,
      [ctx.db.scope.practiceId, clientId],
    );
    recordReading(ctx, clientId, 'REFLECTIONS', rows.length);
    return rows.map((row) => {
      const { id, actionTitle, stepTitle, savedAt } = row;
      return { id, actionTitle, stepTitle, text: this.#text(ctx, row), savedAt };
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
