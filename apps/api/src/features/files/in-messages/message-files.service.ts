import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { ClientFile } from '../client-file.entity.js';
import { addingOf, placeOf, requireFiles, requireOpen, type About } from '../files.policy.js';
import { words } from '../files.words.js';
import { FilePlace } from '../places/file-place.entity.js';
import { FilePlacesService, lockForPlaces } from '../places/file-places.service.js';
import type { MessageFileType } from './message-file.type.js';
import type { StoredMessageFile } from './message-files.sql.js';

/** How many files a message can have. */
export const MOST_OF_MESSAGE = 5;

interface Message {
  id: string;
  clientId: string;
  /** The coach of the thread. */
  withId: string;
}

interface Chosen {
  fileIds: readonly string[];
  /** Of the practice, which the client is given. */
  practiceFileIds: readonly string[];
}

/** A file that a message is to have. */
interface Attached {
  file: ClientFile;
  /** It came with the message, and goes with it. */
  brought: boolean;
}

/** The files in messages. */
@Injectable()
export class MessageFilesService {
  constructor(
    private readonly sealing: SealingService,
    private readonly places: FilePlacesService,
  ) {}

  /**
   * For a message that the caller is sending, whose row is there. Files that were added for it wait no longer. NOT_FOUND for a file that
   * the caller could not attach elsewhere either.
   */
  async attach(ctx: Ctx, message: Message, chosen: Chosen): Promise<MessageFileType[]> {
    const ids = [...new Set(chosen.fileIds.map((id) => id.toLowerCase()))];
    const { practiceFileIds } = chosen;
    if (ids.length + practiceFileIds.length === 0) return [];
    if (ids.length + practiceFileIds.length > MOST_OF_MESSAGE) {
      throw invalid('input.fileIds', words.mostOfMessage(MOST_OF_MESSAGE));
    }
    const facts = await lockForPlaces(ctx, message.clientId);
    requireOpen(addingOf(ctx, facts));
    const attached = await this.#chosen(ctx, message, ids);
    for (const practiceFileId of practiceFileIds) {
      const { id, isNew } = await this.places.given(ctx, facts, practiceFileId, true);
      if (attached.some(({ file }) => file.id === id)) continue;
      attached.push({ file: await ctx.db.of(ClientFile).get({ id }), brought: isNew });
    }
    const { coachId, supervised, healthDataAgreed } = facts;
    for (const [at, { file, brought }] of attached.entries()) {
      if (file.waits) {
        const which = { id: file.id, waits: true, removedAt: IsNull() };
        const isThere = (await ctx.db.of(ClientFile).update(which, { waits: false })) > 0;
        if (!isThere) throw new Refusal('NOT_NOW', words.goneAgain);
      }
      await ctx.db.of(FilePlace).insertNew({
        // Ids in the order of the files.
        ...{ id: uuidv7(ctx.now.getTime() + at), createdAt: ctx.now, fileId: file.id, brought },
        ...{ clientId: message.clientId, messageId: message.id, withId: message.withId },
        ...{ addedById: ctx.actor.memberId, fromClient: ctx.actor.role === 'CLIENT' },
        ...{ coachId, supervised, healthDataAgreed },
      });
    }
    return this.#types(
      ctx,
      attached.map(({ file }) => file),
    );
  }

  /** What the caller can open of the files in a message of theirs. */
  async of(ctx: Ctx, messageId: string): Promise<MessageFileType[]> {
    const places = await ctx.db
      .of(FilePlace)
      .find({ messageId, removedAt: IsNull() }, { order: { id: 'ASC' } });
    if (places.length === 0) return [];
    const ids = places.map(({ fileId }) => fileId);
    const files = await ctx.db.of(ClientFile).find({ id: In(ids), removedAt: IsNull() });
    const inOrder = ids.flatMap((id) => files.find((file) => file.id === id) ?? []);
    return this.#types(ctx, inOrder);
  }

  /** The message is withdrawn: what it brought is removed for both, unless it is in another place too. */
  async takeBack(ctx: Ctx, messageId: string): Promise<void> {
    const places = await ctx.db.of(FilePlace).find({ messageId, removedAt: IsNull() });
    for (const { id, fileId, brought } of places) {
      await ctx.db.of(FilePlace).update({ id }, { removedAt: ctx.now });
      if (!brought) continue;
      if (await ctx.db.of(FilePlace).findOne({ fileId, removedAt: IsNull() })) continue;
      const which = { id: fileId, removedAt: IsNull() };
      await ctx.db.of(ClientFile).update(which, { aboutSealed: null, removedAt: ctx.now });
    }
  }

  /** Files as a list of messages reads them. */
  opened(
    { practiceId, wrapped }: { practiceId: string; wrapped: Buffer },
    files: readonly StoredMessageFile[],
  ): MessageFileType[] {
    return files.map(({ about, ...file }) => {
      const sealed = Buffer.from(about, 'base64');
      const text = this.sealing.openWith(wrapped, practiceId, placeOf(file), sealed);
      return { ...file, name: (JSON.parse(text) as About).name };
    });
  }

  /** In the order in which they were named. */
  async #chosen(ctx: Ctx, { clientId, withId }: Message, ids: string[]): Promise<Attached[]> {
    const files = await ctx.db.of(ClientFile).find({ id: In(ids), clientId });
    const { memberId } = ctx.actor;
    const waiting = files.filter(({ waits, addedById }) => waits && addedById === memberId);
    if (waiting.some((file) => file.removedAt)) throw new Refusal('NOT_NOW', words.goneAgain);
    if (waiting.some((file) => file.withId !== withId)) {
      throw new Refusal('NOT_NOW', words.forEarlierCoach);
    }
    const others = ids.filter((id) => !waiting.some((file) => file.id === id));
    await requireFiles(ctx, clientId, others);
    return ids.map((id) => {
      const file = files.find((known) => known.id === id);
      if (!file) throw notFound();
      return { file, brought: file.waits };
    });
  }

  #types(ctx: Ctx, files: readonly ClientFile[]): Promise<MessageFileType[]> {
    return Promise.all(
      files.map(async (file) => {
        const sealed = file.aboutSealed!;
        const text = await this.sealing.open(ctx, file.clientId, placeOf(file), sealed);
        const { id, type, size, lostAt } = file;
        return { id, type, size, lost: lostAt !== null, name: (JSON.parse(text) as About).name };
      }),
    );
  }
}
