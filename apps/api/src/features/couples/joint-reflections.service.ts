import { uuidv7 } from '@footing/kernel';
import { secondTimeAroundForTwo, type JointAction } from '@footing/library';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { ConsentsService } from '../consents/index.js';
import { touchLastActive } from '../people/index.js';
import { nextVersion } from '../reflections/index.js';
import { recordReading } from '../rules/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { CouplePartner } from './couple-partner.entity.js';
import { CoupleReflection } from './couple-reflection.entity.js';
import { CoupleStep } from './couple-step.entity.js';
import { words } from './couples.words.js';
import { OWN_JOINT_REFLECTIONS, SHARED_JOINT_REFLECTIONS } from './joint-reflections.sql.js';
import type {
  JointReflectionType,
  SaveJointReflectionInput,
  SharedJointReflectionType,
} from './joint-reflection.type.js';

const { steps: STEPS } = secondTimeAroundForTwo;

/**
 * What each partner writes for themselves about an action of the plan for two. Nothing that the other partner reads depends on it, not
 * whether the action is done either.
 */
@Injectable()
export class JointReflectionsService {
  constructor(
    private readonly sealing: SealingService,
    private readonly consents: ConsentsService,
  ) {}

  /** The caller's own. They stay readable when joint work is over. */
  async own(ctx: Ctx, { coupleId, clientId }: CouplePartner): Promise<JointReflectionType[]> {
    const { practiceId } = ctx.actor;
    const rows = await ctx.db.query(OWN_JOINT_REFLECTIONS, [practiceId, clientId, coupleId]);
    return rows.map(({ textSealed, wrapped, ...row }) => ({
      ...{ ...row, ...askedBy(row.action) },
      text: this.sealing.openWith(wrapped, practiceId, placeOf(row), textSealed),
    }));
  }

  /** What the partners share with the coach. Their page of readers shows that it was read. */
  async shared(ctx: Ctx, coupleId: string): Promise<SharedJointReflectionType[]> {
    const practiceId = ctx.db.scope.practiceId!;
    const rows = await ctx.db.query(SHARED_JOINT_REFLECTIONS(ctx), [practiceId, coupleId]);
    for (const clientId of new Set(rows.map((row) => row.clientId))) {
      const count = rows.filter((row) => row.clientId === clientId).length;
      recordReading(ctx, clientId, 'REFLECTIONS', count);
    }
    return rows.map(({ id, clientId, action, version, savedAt, textSealed, wrapped }) => {
      const text = this.sealing.openWith(wrapped, practiceId, placeOf({ id, version }), textSealed);
      return { id, clientId, action, text, savedAt };
    });
  }

  /** Saves as the caller types. What they write is also kept if joint work pauses or ends meanwhile. */
  async save(ctx: Ctx, input: SaveJointReflectionInput): Promise<JointReflectionType> {
    // Sharing the first reflection gives the consent for shared reflections.
    if (input.shared) await this.consents.firstYes(ctx, 'REFLECTIONS');
    const sharing = await requireHealthDataConsent(ctx);
    const clientId = ctx.actor.clientId!;
    const own = await ctx.db.of(CouplePartner).get({ id: input.id.toLowerCase(), clientId });
    const { coupleId } = own;
    const { action } = input;
    const step = STEPS.find(({ actions }) => actions.some(({ key }) => key === action));
    const opened = step && (await ctx.db.of(CoupleStep).findOne({ coupleId, step: step.key }));
    if (!opened || !actionOf(action)?.reflection) throw invalid('input.action', words.notToReflect);
    const known = await ctx.db.of(CoupleReflection).findOne({ coupleId, clientId, action });
    const before = known && {
      ...{ version: known.version, shared: known.shared },
      text: await this.sealing.open(ctx, clientId, placeOf(known), known.textSealed),
    };
    const { version, shared, isRepeated } = nextVersion(before, input);
    const id = known?.id ?? uuidv7(ctx.now.getTime());
    const savedAt = known && isRepeated ? known.savedAt : ctx.now;
    if (!isRepeated) {
      const textSealed = await this.sealing.seal(
        ctx,
        clientId,
        placeOf({ id, version }),
        input.text,
      );
      const row = { textSealed, version, shared, savedAt };
      const { coachId, supervised, sharesReflections, healthDataAgreed } = sharing;
      const copied = { coachId, supervised, sharesReflections, healthDataAgreed };
      if (known) await ctx.db.of(CoupleReflection).update({ id, clientId }, row);
      else {
        const fixed = { id, createdAt: ctx.now, partnerId: own.id, coupleId, clientId, action };
        await ctx.db.of(CoupleReflection).insert({ ...fixed, ...row, ...copied });
      }
    }
    const isRead = shared && sharing.sharesReflections;
    if (isRead && !known?.shared) {
      const subject = actionOf(action)!.title;
      await record(ctx, { clientId, kind: 'REFLECTION_SHARED', subject });
    }
    await touchLastActive(ctx, clientId);
    return { ...askedBy(action), id, action, text: input.text, version, shared: isRead, savedAt };
  }
}

const placeOf = ({ id, version }: { id: string; version: number }): Place => ({
  ...{ kind: 'CLIENT', table: 'couple_reflections', id, version },
});

const actionOf = (key: string): JointAction | undefined =>
  STEPS.flatMap(({ actions }) => actions).find((action) => action.key === key);

/** What the client was asked. Keys are stored, so an action may be gone from the library. */
const askedBy = (key: string): { title: string; prompt: string } => {
  const action = actionOf(key);
  return { title: action?.title ?? '', prompt: action?.reflection ?? '' };
};
