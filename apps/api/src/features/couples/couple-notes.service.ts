import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { idTaken } from '../../platform/errors/fault.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { CoupleNote } from './couple-note.entity.js';
import type { CoupleNoteType, CoupleType, ShareCoupleNoteInput } from './couple.type.js';
import { CoupleFactsService } from './couple-facts.service.js';
import { COUPLE_NOTES, EARLIER_COUPLE_NOTES } from './couples.sql.js';

type NoteRow = Omit<CoupleNoteType, 'body'> & { bodySealed: Buffer; wrapped: Buffer };

/** What a coach writes for both partners. It is final: both may have read it. */
@Injectable()
export class CoupleNotesService {
  constructor(
    private readonly sealing: SealingService,
    private readonly facts: CoupleFactsService,
  ) {}

  /** Of a couple that the caller may see. */
  async of(ctx: Ctx, coupleId: string): Promise<CoupleNoteType[]> {
    const { practiceId } = ctx.actor;
    return this.#opened(ctx, await ctx.db.query(COUPLE_NOTES, [practiceId, coupleId]));
  }

  /** For staff: of joint work of this client before couple `coupleId`, as far as they may see it. */
  async ofEarlier(ctx: Ctx, clientId: string, coupleId: string | null): Promise<CoupleNoteType[]> {
    const values = [ctx.actor.practiceId, clientId, coupleId];
    return this.#opened(ctx, await ctx.db.query(EARLIER_COUPLE_NOTES, values));
  }

  async share(ctx: Ctx, input: ShareCoupleNoteInput): Promise<CoupleType> {
    const { couple, row } = await this.facts.lock(ctx, input.coupleId);
    const id = input.id.toLowerCase();
    const known = await ctx.db.of(CoupleNote).findOne({ id });
    if (known && known.coupleId !== row.id) throw idTaken();
    if (!known) {
      this.facts.requireJointWork(ctx, couple);
      const isNew = await ctx.db.of(CoupleNote).insertNew({
        id,
        createdAt: ctx.now,
        coupleId: row.id,
        partnerA: row.partnerA,
        partnerB: row.partnerB,
        coachId: row.coachId,
        supervised: row.supervised,
        authorId: ctx.actor.memberId,
        bodySealed: await this.sealing.sealForCouple(ctx, row, placeOf(id), input.body),
      });
      // The id belongs to a note of another practice's couple that the caller cannot see.
      if (!isNew) throw idTaken();
      await record(
        ctx,
        ...[row.partnerA, row.partnerB].map((clientId) => ({
          clientId,
          kind: 'COUPLE_NOTE_SHARED',
        })),
      );
    }
    return this.facts.shown(ctx, row.id);
  }

  #opened({ actor: { practiceId } }: Ctx, rows: readonly NoteRow[]): CoupleNoteType[] {
    return rows.map(({ id, at, authorName, bodySealed, wrapped }) => ({
      id,
      at,
      authorName,
      body: this.sealing.openWith(wrapped, practiceId, placeOf(id), bodySealed),
    }));
  }
}

/** A shared note is never changed, so its text has only one version. */
const placeOf = (id: string) => ({ table: 'couple_notes', id, version: 1 });
