import { addDays, isUuid } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken, invalid, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { attentionDue, Client } from '../../people/index.js';
import { AttentionMark } from './attention-mark.entity.js';
import type { AttentionMarkType } from '../attention.type.js';
import type { SnoozeAttentionInput, DismissAttentionInput } from '../attention.inputs.js';
import { FACTS_OF_ITEM } from '../items/attention.sql.js';
import {
  ACKNOWLEDGED,
  NEVER_DISMISSED,
  SNOOZE_DAYS_MOST,
  RULED,
  type RuledKind,
} from '../rules/attention-rules.js';
import { words } from '../attention.words.js';

/** The parts of an attention item's id. */
interface Named {
  kind: RuledKind;
  clientId: string;
  subject: string;
}

/** Snoozes and dismisses attention items, and undoes that. Only for the client's current coach. */
@Injectable()
export class AttentionMarksService {
  async snooze(ctx: Ctx, input: SnoozeAttentionInput): Promise<AttentionMarkType> {
    return this.#mark(ctx, input, (kind, today) => {
      const { until } = input;
      const latest = addDays(today, NEVER_DISMISSED.includes(kind) ? 1 : SNOOZE_DAYS_MOST);
      if (until <= today) throw invalid('input.until', words.snooze.afterToday);
      if (until <= latest) return until;
      if (!NEVER_DISMISSED.includes(kind)) {
        throw invalid('input.until', words.snooze.within(SNOOZE_DAYS_MOST));
      }
      throw new Refusal('NOT_NOW', words.snooze.onlyUntilTomorrow, {
        field: 'input.until',
      });
    });
  }

  async dismiss(ctx: Ctx, input: DismissAttentionInput): Promise<AttentionMarkType> {
    return this.#mark(ctx, input, (kind) => {
      if (!NEVER_DISMISSED.includes(kind)) return null;
      const isHold = kind === 'SAFETY_HOLD';
      throw new Refusal('NOT_NOW', isHold ? words.stays.whilePaused : words.stays.untilPaused);
    });
  }

  /** Undoes all marks on the same item, because an earlier one could still hide it. */
  async restore(ctx: Ctx, id: string): Promise<Done> {
    const mark = await this.#own(ctx, id);
    if (!mark) throw notFound();
    if (mark.takenBackAt === null) {
      const { clientId, kind, subject } = mark;
      await attentionDue(ctx, clientId);
      await ctx.db
        .of(AttentionMark)
        .update({ clientId, kind, subject, takenBackAt: IsNull() }, { takenBackAt: ctx.now });
    }
    return DONE;
  }

  async #mark(
    ctx: Ctx,
    input: { id: string; attentionId: string },
    untilOf: (kind: RuledKind, today: string) => string | null,
  ): Promise<AttentionMarkType> {
    const id = input.id.toLowerCase();
    const named = itemNamed(input.attentionId);
    const known = await this.#own(ctx, id);
    if (known) return typeOf(known);
    const { practiceId, memberId } = ctx.actor;
    const [found] = await ctx.db.query(FACTS_OF_ITEM, [
      practiceId,
      memberId,
      ctx.now,
      named.clientId,
      named.kind,
      named.subject,
    ]);
    if (found?.followUpOpen) throw untilAcknowledged();
    // Not their client, or the item no longer exists.
    if (!found?.facts) throw notFound();
    const until = untilOf(named.kind, found.today);
    await attentionDue(ctx, named.clientId);
    const isNew = await ctx.db.of(AttentionMark).insertNew({
      ...named,
      id,
      createdAt: ctx.now,
      markedBy: memberId,
      facts: found.facts,
      until,
    });
    if (!isNew) throw idTaken();
    return { id, at: ctx.now, clientId: named.clientId, kind: named.kind, untilDay: until };
  }

  /** A mark on one of the caller's current clients, no matter who made it. */
  async #own(ctx: Ctx, id: string): Promise<AttentionMark | null> {
    const mark = await ctx.db.of(AttentionMark).findOne({ id: id.toLowerCase() });
    if (!mark) return null;
    const coached = { id: mark.clientId, coachId: ctx.actor.memberId };
    return (await ctx.db.of(Client).findOne(coached)) ? mark : null;
  }
}

const untilAcknowledged = () => new Refusal('NOT_NOW', words.stays.untilAcknowledged);

/** Parses `KIND:client` or `KIND:client:subject`, as `ATTENTION_ITEM` writes it. */
function itemNamed(text: string): Named {
  const [kind, clientId, subject = '', ...more] = text.split(':');
  if (ACKNOWLEDGED.some((each) => each === kind)) throw untilAcknowledged();
  const known = RULED.find((each) => each === kind);
  if (known && clientId && isUuid(clientId) && more.length === 0) {
    return { kind: known, clientId: clientId.toLowerCase(), subject };
  }
  throw invalid('input.attentionId', words.noItem);
}

const typeOf = ({ id, createdAt, clientId, kind, until }: AttentionMark): AttentionMarkType => ({
  id,
  at: createdAt,
  clientId,
  kind,
  untilDay: until,
});
