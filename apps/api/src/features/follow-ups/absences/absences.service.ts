import { localDateOf, startOfDay } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { isStaff, lockStaff, Member } from '../../practices/index.js';
import type { AbsenceType, CoachAwayType } from './absence.type.js';
import { ABSENCE_OF_OWN_COACH, LOCK_CLIENTS_OF_COACH, SET_STAND_IN } from './absences.sql.js';
import { CoachAbsence } from './coach-absence.entity.js';
import type { SetAbsenceInput } from '../follow-ups.inputs.js';
import { words } from '../follow-ups.words.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';

const NONE: AbsenceType = { fromDay: null, backOn: null, standInId: null, version: 0 };

/**
 * A coach's time off and stand-in. Start and end are stored as instants, so that statements can compare them with now.
 */
@Injectable()
export class AbsencesService {
  async own(ctx: Ctx): Promise<AbsenceType> {
    const absence = await ctx.db.of(CoachAbsence).findOne({ memberId: ctx.actor.memberId });
    if (!absence) return NONE;
    const { fromDay, backOn, standInId, version } = absence;
    return { fromDay, backOn, standInId, version };
  }

  /** The absence of the client's coach, while they are away. */
  async ofOwnCoach(ctx: Ctx): Promise<CoachAwayType | null> {
    const { practiceId, clientId } = ctx.actor;
    const [away] = await ctx.db.query(ABSENCE_OF_OWN_COACH, [practiceId, clientId, ctx.now]);
    return away ?? null;
  }

  async set(ctx: Ctx, input: SetAbsenceInput): Promise<AbsenceType> {
    const { practiceId, memberId } = ctx.actor;
    const standInId = input.standInId?.toLowerCase() ?? null;
    if (standInId) await this.#assertColleague(ctx, standInId);
    const period = await this.#period(ctx, input);
    const saved = { ...period, standInId, version: input.version + 1, changedAt: ctx.now };
    // No client is transferred to the coach, and none of theirs gets a follow-up, until this is saved.
    await lockStaff(ctx, memberId!);
    await ctx.db.query(LOCK_CLIENTS_OF_COACH, [practiceId, memberId]);
    const absences = ctx.db.of(CoachAbsence);
    const isSaved =
      input.version === 0
        ? await absences.insertNew({ memberId, ...saved })
        : (await absences.update({ memberId, version: input.version }, saved)) > 0;
    if (isSaved) {
      await ctx.db.query(SET_STAND_IN, [practiceId, memberId, standInId]);
      return { fromDay: saved.fromDay, backOn: saved.backOn, standInId, version: saved.version };
    }
    const { version } = await this.own(ctx);
    throw new Refusal('STALE', words.absence.stale, { version });
  }

  async #period(ctx: Ctx, { fromDay, backOn }: SetAbsenceInput) {
    if (!fromDay && !backOn) return { fromDay: null, backOn: null, startsAt: null, endsAt: null };
    if (!fromDay) throw invalid('input.fromDay', fieldWords.required);
    if (!backOn) throw invalid('input.backOn', fieldWords.required);
    const { timeZone } = await ctx.db.of(Member).get({ id: ctx.actor.memberId });
    if (backOn <= fromDay) throw invalid('input.backOn', words.absence.backAfterStart);
    if (backOn <= localDateOf(ctx.now.getTime(), timeZone)) {
      throw invalid('input.backOn', words.absence.backAfterToday);
    }
    return {
      fromDay,
      backOn,
      startsAt: new Date(startOfDay(fromDay, timeZone)),
      endsAt: new Date(startOfDay(backOn, timeZone)),
    };
  }

  async #assertColleague(ctx: Ctx, id: string): Promise<void> {
    if (id !== ctx.actor.memberId && (await isStaff(ctx, id))) return;
    throw invalid('input.standInId', words.notAColleague);
  }
}
