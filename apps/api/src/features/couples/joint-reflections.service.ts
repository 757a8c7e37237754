import { uuidv7 } from '@footing/kernel';
import type { JointAction } from '@footing/plan-engine';
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
import { actionIn, actionOfLibrary, CoupleContentService } from './couple-content.service.js';
import { CouplePartner } from './couple-partner.entity.js';
import { CoupleReflection } from './couple-reflection.entity.js';
import { words } from './couples.words.js';
import { OWN_JOINT_REFLECTIONS, SHARED_JOINT_REFLECTIONS } from './joint-reflections.sql.js';
import type {
  JointReflectionType,
  SaveJointReflectionInput,
  SharedJointReflectionType,
} from './joint-reflection.type.js';

/** What the writer was asked: kept with the text, as the action may be changed or removed later. */
interface Asked {
  title: string;
  prompt: string;
}

interface Stored {
  id: string;
  action: string;
  version: number;
  askedSealed: Buffer | null;
}

/**
 * What each partner writes for themselves about an action of the plan for two. Nothing that the other partner reads depends on it, not
 * whether the action is done either.
 */
@Injectable()
export class JointReflectionsService {
  constructor(
    private readonly sealing: SealingService,
    private readonly consents: ConsentsService,
    private readonly content: CoupleContentService,
  ) {}

  /** The caller's own. They stay readable when joint work is over. */
  async own(
    ctx: Ctx,
    { coupleId, clientId }: Pick<CouplePartner, 'coupleId' | 'clientId'>,
  ): Promise<JointReflectionType[]> {
    const { practiceId } = ctx.actor;
    const rows = await ctx.db.query(OWN_JOINT_REFLECTIONS, [practiceId, clientId, coupleId]);
    return rows.map(({ textSealed, askedSealed, wrapped, ...row }) => ({
      ...{ ...row, ...this.#askedBy(practiceId, wrapped, { ...row, askedSealed }) },
      text: this.sealing.openWith(wrapped, practiceId, jointReflectionPlace(row), textSealed),
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
    return rows.map(({ textSealed, wrapped, ...row }) => {
      const { id, clientId, action, savedAt } = row;
      const text = this.sealing.openWith(
        wrapped,
        practiceId,
        jointReflectionPlace(row),
        textSealed,
      );
      const { title } = this.#askedBy(practiceId, wrapped, row);
      return { id, clientId, action, title, text, savedAt };
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
    const known = await ctx.db.of(CoupleReflection).findOne({ coupleId, clientId, action });
    const before = known && {
      ...{ version: known.version, shared: known.shared },
      text: await this.sealing.open(ctx, clientId, jointReflectionPlace(known), known.textSealed),
    };
    const asked =
      askedIn(actionIn(await this.content.of(ctx, coupleId), action)?.action ?? null) ??
      (known && (await this.#askedOf(ctx, clientId, known)));
    if (!asked) throw invalid('input.action', words.notToReflect);
    const { version, shared, isRepeated } = nextVersion(before, input);
    const id = known?.id ?? uuidv7(ctx.now.getTime());
    const savedAt = known && isRepeated ? known.savedAt : ctx.now;
    if (!isRepeated) {
      const seal = (place: Place, text: string) => this.sealing.seal(ctx, clientId, place, text);
      const textSealed = await seal(jointReflectionPlace({ id, version }), input.text);
      const askedSealed = await seal(askedPlace({ id, version }), JSON.stringify(asked));
      const row = { textSealed, askedSealed, version, shared, savedAt };
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
      const subject = asked.title;
      await record(ctx, { clientId, kind: 'REFLECTION_SHARED', subject });
    }
    await touchLastActive(ctx, clientId);
    return { ...asked, id, action, text: input.text, version, shared: isRead, savedAt };
  }

  async #askedOf(ctx: Ctx, clientId: string, stored: Stored): Promise<Asked> {
    const { askedSealed } = stored;
    if (askedSealed === null) return askedByLibrary(stored.action);
    return parsed(await this.sealing.open(ctx, clientId, askedPlace(stored), askedSealed));
  }

  #askedBy(practiceId: string, wrapped: Buffer, stored: Stored): Asked {
    const { askedSealed } = stored;
    if (askedSealed === null) return askedByLibrary(stored.action);
    return parsed(this.sealing.openWith(wrapped, practiceId, askedPlace(stored), askedSealed));
  }
}

interface Version {
  id: string;
  version: number;
}

export const jointReflectionPlace = ({ id, version }: Version): Place => ({
  ...{ kind: 'CLIENT', table: 'couple_reflections', id, version },
});

const askedPlace = ({ id, version }: Version): Place => ({
  ...{ kind: 'CLIENT', table: 'couple_reflections.asked', id, version },
});

const parsed = (asked: string): Asked => JSON.parse(asked) as Asked;

const askedIn = (action: JointAction | null): Asked | null =>
  action?.prompt ? { title: action.title, prompt: action.prompt } : null;

/** In rows from before couples had plans of their own. */
const askedByLibrary = (key: string): Asked =>
  askedIn(actionOfLibrary(key)) ?? { title: '', prompt: '' };
