import { Injectable, Logger } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { isAboutConstraint } from '../../platform/errors/error-code.js';
import { notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { FileAddresses } from '../../platform/files/file-addresses.js';
import { decryptContents } from '../../platform/files/file-cipher.js';
import { FileStorage } from '../../platform/files/file-storage.js';
import { Slots } from '../../platform/files/slots.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { attentionDue, requireSameCoach } from '../people/index.js';
import { recordReading } from '../rules/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { ClientFile } from './client-file.entity.js';
import type { FileAddressType } from './file.type.js';
import { isRemovable, mimeOf, placeOf, type About } from './files.policy.js';
import { words } from './files.words.js';
import { PracticeFile } from './library/practice-file.entity.js';
import { PracticeFilesService } from './library/practice-files.service.js';

export interface OpenedFile {
  name: string;
  mime: string;
  contents: Buffer;
}

@Injectable()
export class FilesService {
  readonly #log = new Logger(FilesService.name);
  /** Each is in memory twice. */
  readonly #reading = new Slots(4);

  constructor(
    private readonly sealing: SealingService,
    private readonly storage: FileStorage,
    private readonly addresses: FileAddresses,
    private readonly library: PracticeFilesService,
  ) {}

  async address(ctx: Ctx, id: string): Promise<FileAddressType> {
    const file = await readable(ctx, id);
    if (file.lostAt) throw new Refusal('NOT_NOW', words.lost);
    return { address: this.addresses.of(ctx, { file: file.id }, file.type === 'AUDIO') };
  }

  /** As `open`, for a file of the practice. */
  async openOfPractice(ctx: Ctx, id: string): Promise<OpenedFile | null> {
    const { file, about } = await ctx.db.inTransaction(async () => {
      const found = await ctx.db.of(PracticeFile).get({ id });
      return { file: found, about: await this.library.about(ctx, found) };
    });
    return this.#contents(ctx, file, about);
  }

  /** The contents for whoever holds an address of it, if they can still read it. Logged like every other reading. */
  async open(ctx: Ctx, id: string): Promise<OpenedFile | null> {
    const { file, about } = await ctx.db.inTransaction(async () => {
      const found = await readable(ctx, id);
      const sealed = found.aboutSealed!;
      const text = await this.sealing.open(ctx, found.clientId, placeOf(found), sealed);
      if (found.fromClient) recordReading(ctx, found.clientId, 'FILES', 1);
      return { file: found, about: JSON.parse(text) as About };
    });
    return this.#contents(ctx, file, about);
  }

  async #contents(
    ctx: Ctx,
    { objectId, type }: Pick<ClientFile, 'objectId' | 'type'>,
    about: About,
  ): Promise<OpenedFile | null> {
    const name = { practiceId: ctx.actor.practiceId, objectId };
    const contents = await this.#reading.run(async () => {
      const encrypted = await this.storage.get(name);
      return encrypted && decryptContents(name, Buffer.from(about.key, 'base64'), encrypted);
    });
    if (contents) return { name: about.name, mime: mimeOf(type, about), contents };
    this.#log.warn('The contents of a file are missing.');
    return null;
  }

  /** The key of the contents goes with the row at once; the contents are deleted by a job. */
  async remove(ctx: Ctx, id: string): Promise<Done> {
    const file = await ctx.db.of(ClientFile).lock({ id: id.toLowerCase() });
    if (!isRemovable(ctx, file)) throw notFound();
    if (file.removedAt) return DONE;
    await ctx.db.of(ClientFile).update({ id: file.id }, { aboutSealed: null, removedAt: ctx.now });
    if (file.sharedAt) await attentionDue(ctx, file.clientId);
    return DONE;
  }

  /** After a transfer the client decides, file by file, what their next coach can open. It is new to that coach. */
  async share(ctx: Ctx, id: string, coachId: string): Promise<Done> {
    const sharing = await requireHealthDataConsent(ctx);
    const file = await ctx.db.of(ClientFile).lock({ id: id.toLowerCase() });
    if (file.removedAt || file.waits) throw notFound();
    requireSameCoach(sharing, coachId);
    if (file.withId === sharing.coachId) return DONE;
    const shared = { withId: sharing.coachId, sharedAt: ctx.now };
    try {
      await ctx.db.of(ClientFile).update({ id: file.id }, shared);
    } catch (error) {
      // The next coach gave them the same file of the practice.
      if (!isAboutConstraint(error, 'client_files_given_once')) throw error;
      throw new Refusal('NOT_NOW', words.sharedAlready);
    }
    await attentionDue(ctx, file.clientId);
    return DONE;
  }
}

/** Row-level security decides; NOT_FOUND for every other file. */
async function readable(ctx: Ctx, id: string): Promise<ClientFile> {
  const file = await ctx.db.of(ClientFile).get({ id: id.toLowerCase() });
  return file.removedAt ? Promise.reject(notFound()) : file;
}
