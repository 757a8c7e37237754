import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken, notFound } from '../../../platform/errors/fault.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { announce } from '../../../platform/live/announcement.js';
import { connection, pageSize, readTimeCursor } from '../../../platform/paging/paging.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import {
  isEdited,
  openUntil,
  requireRoomInHour,
  requireTime,
  type EditMessageInput,
} from '../../messages/index.js';
import { Notices } from '../../notifications/index.js';
import { attentionDue, memberRef, touchLastActive } from '../../people/index.js';
import { recordReading } from '../../rules/index.js';
import { requireHealthDataConsent } from '../../terms/index.js';
import { Couple } from '../couple.entity.js';
import { CoupleMessage } from './couple-message.entity.js';
import type { CoupleMessagesType, CoupleMessageType } from './couple-message.type.js';
import type { CoupleMessagesArgs, SendCoupleMessageInput } from './couple-messages.inputs.js';
import {
  COACH_HAS_READ,
  COUPLE_MESSAGES,
  PARTNER_HAS_READ,
  UNREAD_OF_COUPLE,
} from './couple-messages.sql.js';
import { CoupleThreadsService } from './couple-threads.service.js';

/** What the two partners of a couple and their coach write to each other. */
@Injectable()
export class CoupleMessagesService {
  constructor(
    private readonly sealing: SealingService,
    private readonly threads: CoupleThreadsService,
    private readonly notices: Notices,
  ) {}

  /** As far as it reaches the caller: of what was written after they left, or while joint work is paused or over, nothing. */
  async list(ctx: Ctx, { id, first, after }: CoupleMessagesArgs): Promise<CoupleMessagesType> {
    const { practiceId, clientId } = ctx.actor;
    const size = pageSize(first);
    const cursor = readTimeCursor(after);
    const { coupleId, coachId, until, readTo } = await this.threads.find(ctx, id);
    const from = [cursor?.key ?? null, cursor?.id ?? null];
    const rows = await ctx.db.query(COUPLE_MESSAGES, [
      ...[practiceId, coupleId, until],
      ...[...from, size + 1],
    ]);
    const { edges, pageInfo } = connection(rows, size, ({ at, id: last }) => ({
      key: at.toISOString(),
      id: last,
    }));
    const values = [practiceId, coupleId, readTo, until, clientId];
    const [counted] = await ctx.db.query(UNREAD_OF_COUPLE, values);
    logReading(
      ctx,
      edges.map(({ node }) => node),
    );
    return {
      ...{ id: id.toLowerCase(), readTo, now: ctx.now, pageInfo },
      coach: await ctx.load(memberRef, coachId),
      writing: await this.threads.writing(ctx, id),
      unread: counted?.unread ?? 0,
      edges: edges.map(({ cursor: place, node: { wrapped, coachName, textSealed, ...row } }) => ({
        cursor: place,
        node: shownTo(ctx, {
          ...row,
          coach: { id: row.withId, name: coachName },
          text: textSealed && this.sealing.openWith(wrapped, practiceId!, placeOf(row), textSealed),
        }),
      })),
    };
  }

  async send(ctx: Ctx, input: SendCoupleMessageInput): Promise<CoupleMessageType> {
    const id = input.id.toLowerCase();
    const { coupleId } = await this.threads.find(ctx, input.coupleId);
    const known = await ctx.db.of(CoupleMessage).findOne({ id, coupleId });
    if (known && isOwn(ctx, known)) return this.#typeOf(ctx, known);
    const { clientId } = ctx.actor;
    if (clientId) await requireHealthDataConsent(ctx);
    const { coachId, couple, partners, ...hour } = await this.threads.open(ctx, input.coupleId);
    requireRoomInHour(hour);
    const [partnerA, partnerB] = partners;
    const text = input.text.trim();
    const row = {
      ...{ id, createdAt: ctx.now, coupleId, partnerA, partnerB, fromClient: clientId },
      ...{ withId: coachId, coachId, version: 1, editedAt: null, withdrawnAt: null },
    };
    // The coach began the thread, so the key of the couple is there when a partner writes.
    const textSealed = couple
      ? await this.sealing.sealForCouple(ctx, couple, placeOf(row), text)
      : await this.sealing.sealByKeyOfCouple(ctx, coupleId, placeOf(row), text);
    if (!(await ctx.db.of(CoupleMessage).insertNew({ ...row, textSealed }))) throw idTaken();
    if (clientId) {
      await touchLastActive(ctx, clientId);
      await attentionDue(ctx, clientId);
      await this.notices.tell(ctx, [coachId], { kind: 'MESSAGES' });
    }
    await announceTo(ctx, row);
    return shownTo(ctx, { ...row, at: ctx.now, text, coach: await ctx.load(memberRef, coachId) });
  }

  /** Within ten minutes, while the caller can write. */
  async edit(ctx: Ctx, input: EditMessageInput): Promise<CoupleMessageType> {
    const message = await this.#lockOwn(ctx, input.id);
    const { id, coupleId } = message;
    const text = input.text.trim();
    const stored = await this.#typeOf(ctx, message);
    if (isEdited(ctx, stored, { text, version: input.version })) return stored;
    if (ctx.actor.clientId) await requireHealthDataConsent(ctx);
    await this.threads.open(ctx, await this.threads.asAsked(ctx, coupleId));
    const version = message.version + 1;
    const place = placeOf({ id, version });
    const textSealed = await this.sealing.sealByKeyOfCouple(ctx, coupleId, place, text);
    const edited = { textSealed, version, editedAt: ctx.now };
    await ctx.db.of(CoupleMessage).update({ id }, edited);
    await announceTo(ctx, message);
    return { ...stored, text, version, editedAt: ctx.now };
  }

  /** Within ten minutes, also once the caller can no longer write. Nobody can read the text afterwards. */
  async withdraw(ctx: Ctx, id: string): Promise<CoupleMessageType> {
    const { clientId } = ctx.actor;
    const message = await this.#lockOwn(ctx, id);
    if (message.withdrawnAt) return this.#typeOf(ctx, message);
    requireTime(ctx, openUntil(message.createdAt));
    const version = message.version + 1;
    const withdrawn = { textSealed: null, withdrawnAt: ctx.now, version };
    await ctx.db.of(CoupleMessage).update({ id: message.id }, withdrawn);
    if (clientId) await attentionDue(ctx, clientId);
    await announceTo(ctx, message);
    return this.#typeOf(ctx, { ...message, ...withdrawn });
  }

  /** Nobody else learns it. */
  async markRead(ctx: Ctx, id: string, to: Date): Promise<Done> {
    const { practiceId, clientId, memberId } = ctx.actor;
    const { coupleId } = await this.threads.find(ctx, id);
    const values = [practiceId, clientId ? id.toLowerCase() : coupleId, to, ctx.now];
    if (!clientId) {
      const { partnerA, partnerB } = await ctx.db.of(Couple).get({ id: coupleId });
      for (const partner of [partnerA, partnerB].sort()) await attentionDue(ctx, partner);
    }
    await ctx.db.write(clientId ? PARTNER_HAS_READ : COACH_HAS_READ, values);
    await announce(ctx, 'CONTENT', [clientId ?? memberId]);
    return DONE;
  }

  /** A message that the caller wrote, locked after the partners: in the order of a transfer. NOT_FOUND for every other one. */
  async #lockOwn(ctx: Ctx, id: string): Promise<CoupleMessage> {
    const messages = ctx.db.of(CoupleMessage);
    const found = await messages.get({ id: id.toLowerCase() });
    if (!isOwn(ctx, found)) throw notFound();
    await this.threads.lock(ctx, found.coupleId);
    return messages.lock({ id: found.id });
  }

  async #typeOf(ctx: Ctx, message: CoupleMessage): Promise<CoupleMessageType> {
    const { textSealed, coupleId, createdAt: at } = message;
    const text =
      textSealed &&
      (await this.sealing.openByKeyOfCouple(ctx, coupleId, placeOf(message), textSealed));
    return shownTo(ctx, { ...message, at, text, coach: await ctx.load(memberRef, message.withId) });
  }
}

/** What the coach read is in the access log of whoever wrote it. */
function logReading(
  ctx: Ctx,
  rows: readonly Pick<CoupleMessage, 'fromClient' | 'textSealed'>[],
): void {
  const authors = rows.flatMap(({ fromClient, textSealed }) =>
    fromClient !== null && textSealed !== null ? [fromClient] : [],
  );
  for (const author of new Set(authors)) {
    const count = authors.filter((each) => each === author).length;
    recordReading(ctx, author, 'MESSAGES', count);
  }
}

type Stored = Pick<CoupleMessage, 'id' | 'fromClient' | 'withId' | 'version' | 'editedAt'>;

function shownTo(
  ctx: Ctx,
  message: Stored & Pick<CoupleMessageType, 'at' | 'coach' | 'text'>,
): CoupleMessageType {
  const { id, at, fromClient, coach, text, version, editedAt } = message;
  const mine = isOwn(ctx, message);
  return {
    ...{ id, at, coach, text, version, editedAt, mine },
    fromCoach: fromClient === null,
    // Nobody learns the id of their partner.
    clientId: ctx.actor.clientId ? null : fromClient,
    changeableUntil: mine ? openUntil(at) : null,
  };
}

/** Whether the caller, who can read the message, wrote it. */
const isOwn = (
  { actor: { clientId, memberId } }: Ctx,
  { fromClient, withId }: Pick<Stored, 'fromClient' | 'withId'>,
): boolean => (clientId ? fromClient === clientId : fromClient === null && withId === memberId);

const announceTo = (
  ctx: Ctx,
  { partnerA, partnerB, withId }: Pick<CoupleMessage, 'partnerA' | 'partnerB' | 'withId'>,
): Promise<void> => announce(ctx, 'CONTENT', [partnerA, partnerB, withId]);

const placeOf = ({ id, version }: { id: string; version: number }) => ({
  ...{ table: 'couple_messages', id, version },
});
