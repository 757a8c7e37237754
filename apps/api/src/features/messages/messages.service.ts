import { isBlank } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { announce } from '../../platform/live/announcement.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { ConsentsService } from '../consents/index.js';
import { MessageFilesService } from '../files/index.js';
import { Notices } from '../notifications/index.js';
import {
  attentionDue,
  changeSharing,
  lockClientForSharing,
  memberRef,
  touchLastActive,
} from '../people/index.js';
import { requireGranted } from '../terms/index.js';
import { Message } from './message.entity.js';
import type { MessageType } from './message.type.js';
import type { EditMessageInput, SendMessageInput } from './messages.inputs.js';
import {
  changeableUntil,
  isEdited,
  isOwn,
  placeOf,
  requireOpen,
  requireRoomInHour,
  requireTime,
  writingOf,
} from './messages.policy.js';
import { quoteOf } from './message-quote.js';
import {
  namedIn,
  NOTHING,
  referenceOf,
  requireReference,
  type Named,
} from './references/message-references.js';
import { LOCK_FOR_MESSAGE } from './messages.sql.js';
import { words } from './messages.words.js';

@Injectable()
export class MessagesService {
  constructor(
    private readonly sealing: SealingService,
    private readonly consents: ConsentsService,
    private readonly notices: Notices,
    private readonly files: MessageFilesService,
  ) {}

  /** Sending a first message lets the coach read what the client writes; after a no, only an explicit yes does. */
  async send(ctx: Ctx, input: SendMessageInput): Promise<MessageType> {
    const id = input.id.toLowerCase();
    const clientId = input.clientId?.toLowerCase() ?? ctx.actor.clientId;
    if (!clientId) throw notFound();
    const named = namedIn(input);
    requireContents(input, named);
    const known = await ctx.db.of(Message).findOne({ id, clientId });
    if (known && isOwn(ctx, known)) return this.#typeOf(ctx, known);
    const isClient = ctx.actor.role === 'CLIENT';
    if (isClient && clientId === ctx.actor.clientId) await this.#firstYes(ctx);
    const { sent, firstSentAt, wrapped, coach, on, archived, joined, ...copies } = await lockFor(
      ctx,
      clientId,
    );
    requireOpen(writingOf({ on, archived, joined }));
    if (input.coachId && input.coachId.toLowerCase() !== copies.coachId) {
      throw new Refusal('NOT_NOW', words.forEarlierCoach);
    }
    if (isClient) requireGranted(copies.healthDataAgreed);
    requireRoomInHour({ sent, firstSentAt });
    const replyTo = await original(ctx, input.replyToId, { clientId, withId: copies.coachId });
    const reference = await requireReference(ctx, clientId, named);
    const text = input.text.trim();
    const place = placeOf({ id, version: 1 });
    const row = {
      ...{ id, createdAt: ctx.now, withId: copies.coachId, fromClient: isClient, version: 1 },
      ...{ replyToId: replyTo?.id ?? null, ...named },
      textSealed: await this.sealing.seal(ctx, clientId, place, text, wrapped),
      ...copies,
    };
    if (!(await ctx.db.of(Message).insertNew(row))) throw idTaken();
    const files = await this.files.attach(ctx, row, attachedTo(input));
    if (isClient) {
      await touchLastActive(ctx, clientId);
      await this.notices.tell(ctx, [copies.coachId], { kind: 'MESSAGES' });
    }
    await announce(ctx, 'CONTENT', [clientId, copies.coachId]);
    const quote = replyTo && quoteOf(...(await this.#opened(ctx, replyTo)));
    const message = { ...row, at: ctx.now, coach, text, replyTo: quote, editedAt: null, files };
    return { ...message, reference, changeableUntil: changeableUntil(ctx, message) };
  }

  /** A message that the caller wrote. */
  async ofCaller(ctx: Ctx, id: string): Promise<MessageType> {
    const message = await ctx.db.of(Message).get({ id: id.toLowerCase() });
    return isOwn(ctx, message) ? this.#typeOf(ctx, message) : Promise.reject(notFound());
  }

  /** Within ten minutes. */
  async edit(ctx: Ctx, input: EditMessageInput): Promise<MessageType> {
    const message = await lockOwn(ctx, input.id.toLowerCase());
    const text = input.text.trim();
    const stored = await this.#typeOf(ctx, message);
    if (isEdited(ctx, stored, { text, version: input.version })) return stored;
    const { on, archived, joined, healthDataAgreed } = await lockFor(ctx, message.clientId);
    requireOpen(writingOf({ on, archived, joined }));
    if (message.fromClient) requireGranted(healthDataAgreed);
    const version = message.version + 1;
    const place = placeOf({ id: message.id, version });
    const textSealed = await this.sealing.seal(ctx, message.clientId, place, text);
    const edited = { textSealed, version, editedAt: ctx.now };
    await ctx.db.of(Message).update({ id: message.id }, edited);
    await announce(ctx, 'CONTENT', [message.clientId]);
    return { ...stored, text, version, editedAt: ctx.now };
  }

  /** Within ten minutes. Nobody can read the text afterwards, and both see that there was a message. */
  async withdraw(ctx: Ctx, id: string): Promise<MessageType> {
    const message = await lockOwn(ctx, id.toLowerCase());
    if (message.withdrawnAt) return this.#typeOf(ctx, message);
    requireTime(ctx, changeableUntil(ctx, { ...message, at: message.createdAt }));
    const version = message.version + 1;
    const withdrawn = { textSealed: null, ...NOTHING, withdrawnAt: ctx.now, version };
    await ctx.db.of(Message).update({ id: message.id }, withdrawn);
    await this.files.takeBack(ctx, message.id);
    await announce(ctx, 'CONTENT', [message.clientId, message.coachId]);
    if (message.fromClient) await attentionDue(ctx, message.clientId);
    return this.#typeOf(ctx, { ...message, ...withdrawn });
  }

  /** The client decides whether their present coach can read messages with earlier ones, until the next transfer. */
  async shareEarlier(ctx: Ctx, shares: boolean): Promise<Done> {
    const client = await lockClientForSharing(ctx, ctx.actor.clientId!);
    if (client.sharesEarlierMessages !== shares) {
      await changeSharing(ctx, client, { sharesEarlierMessages: shares });
    }
    return DONE;
  }

  async #firstYes(ctx: Ctx): Promise<void> {
    const said = await this.consents.latestDecision(ctx, 'MESSAGES');
    if (said === false) throw new Refusal('NOT_NOW', words.notShared);
    if (said === null) await this.consents.set(ctx, 'MESSAGES', true);
  }

  async #typeOf(ctx: Ctx, message: Message): Promise<MessageType> {
    const { id, createdAt: at, fromClient, version, editedAt } = message;
    const [, text] = await this.#opened(ctx, message);
    const replyTo = await this.#quote(ctx, message);
    const coach = await ctx.load(memberRef, message.withId);
    const files = await this.files.of(ctx, id);
    const reference = await referenceOf(ctx, message.clientId, message);
    const changeable = { editedAt, changeableUntil: changeableUntil(ctx, { ...message, at }) };
    return { id, at, fromClient, coach, text, replyTo, reference, files, version, ...changeable };
  }

  async #quote(ctx: Ctx, { clientId, replyToId }: Message): Promise<MessageType['replyTo']> {
    if (!replyToId) return null;
    const known = await ctx.db.of(Message).findOne({ id: replyToId, clientId });
    if (known) return quoteOf(...(await this.#opened(ctx, known)));
    // A coach cannot read what the client no longer shares.
    return quoteOf({ id: replyToId, fromClient: true, withdrawn: false }, null);
  }

  async #opened(ctx: Ctx, message: Message) {
    const { id, clientId, fromClient, withdrawnAt, textSealed } = message;
    const text =
      textSealed && (await this.sealing.open(ctx, clientId, placeOf(message), textSealed));
    return [{ id, fromClient, withdrawn: withdrawnAt !== null }, text] as const;
  }
}

const attachedTo = ({ fileIds, practiceFileIds }: SendMessageInput) => ({
  fileIds: fileIds ?? [],
  practiceFileIds: practiceFileIds ?? [],
});

/** A message without a text has files, or names something. */
function requireContents(input: SendMessageInput, named: Named): void {
  const { fileIds, practiceFileIds } = attachedTo(input);
  const more = [...fileIds, ...practiceFileIds, ...Object.values(named).filter(Boolean)];
  if (isBlank(input.text) && more.length === 0) {
    throw invalid('input.text', words.empty);
  }
}

/** What the rules of writing need, locked: NOT_FOUND for everybody but the client and their coach. */
export async function lockFor(ctx: Ctx, clientId: string) {
  const values = [ctx.actor.practiceId, clientId, ctx.now];
  const [facts] = await ctx.db.query(LOCK_FOR_MESSAGE(ctx), values);
  return facts ?? Promise.reject(notFound());
}

/** What a message replies to: one of the same thread that the caller can read. NOT_FOUND for every other one. */
async function original(
  ctx: Ctx,
  id: string | null | undefined,
  { clientId, withId }: { clientId: string; withId: string },
): Promise<Message | null> {
  if (!id) return null;
  const found = await ctx.db.of(Message).findOne({ id: id.toLowerCase(), clientId });
  if (!found) throw notFound();
  if (found.withId !== withId) throw new Refusal('NOT_NOW', words.earlierThread);
  return found;
}

/** A message that the caller wrote, locked. NOT_FOUND for every other one. */
async function lockOwn(ctx: Ctx, id: string): Promise<Message> {
  const message = await ctx.db.of(Message).lock({ id });
  return isOwn(ctx, message) ? message : Promise.reject(notFound());
}
