import { localDateOf, startOfDay } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { isStaff } from '../practices/index.js';
import type { AbsenceType, CoachAwayType } from './absence.type.js';
import type { SetAbsenceInput } from './follow-ups.inputs.js';

const COLUMNS = `a.from_day::text as "fromDay", a.back_on::text as "backOn", a.stand_in_id as "standInId", a.version`;
const NONE: AbsenceType = { fromDay: null, backOn: null, standInId: null, version: 0 };

/** When the caller is away, and who covers. Moments are computed here so that statements can compare them with now. */
@Injectable()
export class AbsencesService {
  async own(ctx: Ctx): Promise<AbsenceType> {
    const [absence] = await ctx.db.query<AbsenceType>(
      `select ${COLUMNS} from coach_absences a where a.practice_id = $1 and a.member_id = $2`,
      [ctx.actor.practiceId, ctx.actor.memberId],
    );
    return absence ?? NONE;
  }

  /** The absence of the client's coach, while they are away. */
  async ofOwnCoach(ctx: Ctx): Promise<CoachAwayType | null> {
    const [away] = await ctx.db.query<CoachAwayType>(
      `select m.name as "coachName", a.back_on::text as "backOn", i.name as "standInName"
       from clients c
       join members m on m.practice_id = c.practice_id and m.id = c.coach_id
       join coach_absences a on a.practice_id = c.practice_id and a.member_id = c.coach_id
       left join members i on i.practice_id = a.practice_id and i.id = a.stand_in_id and i.removed_at is null
       where c.practice_id = $1 and c.id = $2 and a.starts_at <= $3 and a.ends_at > $3`,
      [ctx.actor.practiceId, ctx.actor.clientId, ctx.now],
    );
    return away ?? null;
  }

  async set(ctx: Ctx, input: SetAbsenceInput): Promise<AbsenceType> {
    const { practiceId, memberId } = ctx.actor;
    const standInId = input.standInId?.toLowerCase() ?? null;
    if (standInId) await this.#assertColleague(ctx, standInId);
    const { fromDay, backOn, startsAt, endsAt } = await this.#period(ctx, input);
    const [saved] = await ctx.db.query<AbsenceType>(
      `insert into coach_absences as a (practice_id, member_id, stand_in_id, from_day, back_on, starts_at, ends_at,
         version, changed_at)
       select $1, $2, $3, $4, $5, $6, $7, 1, $8
       where $9 = 0 or exists (select from coach_absences where practice_id = $1 and member_id = $2)
       on conflict (practice_id, member_id) do update set stand_in_id = $3, from_day = $4, back_on = $5,
         starts_at = $6, ends_at = $7, version = a.version + 1, changed_at = $8
       where a.version = $9
       returning ${COLUMNS}`,
      [practiceId, memberId, standInId, fromDay, backOn, startsAt, endsAt, ctx.now, input.version],
    );
    if (saved) return saved;
    const { version } = await this.own(ctx);
    throw new Refusal('STALE', 'You changed this in another window.', { version });
  }

  async #period(ctx: Ctx, { fromDay, backOn }: SetAbsenceInput) {
    if (!fromDay && !backOn) return { fromDay: null, backOn: null, startsAt: null, endsAt: null };
    if (!fromDay) throw invalid('input.fromDay', 'is missing.');
    if (!backOn) throw invalid('input.backOn', 'is missing.');
    const [member] = await ctx.db.query<{ timeZone: string }>(
      `select time_zone as "timeZone" from members where practice_id = $1 and id = $2`,
      [ctx.actor.practiceId, ctx.actor.memberId],
    );
    const { timeZone } = member!;
    if (backOn <= fromDay) throw invalid('input.backOn', 'must be after the first day away.');
    if (backOn <= localDateOf(ctx.now.getTime(), timeZone)) {
      throw invalid('input.backOn', 'must be after today.');
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
    throw invalid('input.standInId', 'must be a colleague in this practice.');
  }
}
