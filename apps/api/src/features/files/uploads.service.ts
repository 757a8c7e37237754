import { randomUUID } from 'node:crypto';
import { assertNever } from '@footing/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { assertRoleIsCurrent } from '../../platform/auth/current-role.js';
import { RateLimitsService } from '../../platform/auth/sign-ins/rate-limits.service.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import { idTaken, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { encryptContents } from '../../platform/files/file-cipher.js';
import { checkContents, type FileKind } from '../../platform/files/file-contents.js';
import { FileStorage } from '../../platform/files/file-storage.js';
import { CountOfMembers, Slots } from '../../platform/files/slots.js';
import { VirusScanner } from '../../platform/files/virus-scanner.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { requireSameCoach, touchLastActive } from '../people/index.js';
import { ClientFile } from './client-file.entity.js';
import { fileNameOf, placeOf, requireRoom, type About } from './files.policy.js';
import { BYTES_OF_PRACTICE, LOCK_FOR_FILE } from './files.sql.js';
import { words } from './files.words.js';

/** How many are read at once; each holds up to 10 MB. */
const MOST_READ_AT_ONCE = 20;
/** How many are scanned and made anew at once. Who comes later waits. */
const MOST_CHECKED_AT_ONCE = 3;
/** Of one member: one is read at once, and so many wait, without being read. */
const MOST_OF_MEMBER = 4;

export interface Upload {
  id: string;
  clientId: string;
  /** The coach who was named on the page from which it was sent. */
  coachId: string;
  name: string;
}

interface Checked {
  kind: FileKind;
  contents: Buffer;
}

/** Adds files: asks who may before the contents are read, checks them, encrypts them, and stores them before their row. */
@Injectable()
export class UploadsService {
  readonly #ofMembers = new CountOfMembers();
  readonly #turns = new Map<string, Slots>();
  readonly #checks = new Slots(MOST_CHECKED_AT_ONCE);
  #read = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly contexts: CtxFactory,
    private readonly sealing: SealingService,
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
    private readonly rateLimits: RateLimitsService,
  ) {}

  /** `read` reads what was sent. The same id again, of the same person, has no effect. */
  async add(ctx: Ctx, upload: Upload, read: () => Promise<Buffer>): Promise<void> {
    const { memberId } = ctx.actor;
    const end = this.#ofMembers.begin(memberId, MOST_OF_MEMBER);
    if (!end) throw new Refusal('NOT_NOW', words.busy);
    const turns = this.#turns.get(memberId) ?? new Slots(1);
    this.#turns.set(memberId, turns);
    try {
      await turns.run(() => this.#add(ctx, upload, read));
    } finally {
      end();
      if (!this.#ofMembers.has(memberId)) this.#turns.delete(memberId);
    }
  }

  async #add(ctx: Ctx, upload: Upload, read: () => Promise<Buffer>): Promise<void> {
    const isNew = await ctx.db.inTransaction(async () => {
      await assertRoleIsCurrent(ctx);
      return this.#isNew(ctx, upload);
    });
    if (!isNew) return;
    // Those that are refused count, too.
    await this.rateLimits.count(ctx, 'FILES', ctx.actor.memberId);
    const sent = await this.#received(read);
    const checked = await this.#checks.run(() => this.#checked(sent));
    await this.#requireRoomInPractice(ctx, checked.contents.length);
    await this.#store(ctx, upload, checked);
  }

  async #received(read: () => Promise<Buffer>): Promise<Buffer> {
    if (this.#read >= MOST_READ_AT_ONCE) throw new Refusal('NOT_NOW', words.busy);
    this.#read += 1;
    try {
      return await read();
    } finally {
      this.#read -= 1;
    }
  }

  /** Refused where nothing can be added. */
  async #isNew(ctx: Ctx, { id, clientId, coachId }: Upload): Promise<boolean> {
    const known = await ctx.db.of(ClientFile).findOne({ id, clientId });
    if (known && known.addedById === ctx.actor.memberId) return false;
    await lockFor(ctx, clientId, coachId);
    return true;
  }

  async #checked(sent: Buffer): Promise<Checked> {
    if (sent.length === 0) throw new Refusal('BAD_FILE', words.empty);
    const scanned = await this.scanner.scan(sent);
    if (scanned === 'FOUND') throw new Refusal('BAD_FILE', words.virus);
    if (scanned === 'UNREACHABLE') throw new Refusal('NOT_NOW', words.notScanned);
    const found = await checkContents(sent, { audio: false });
    switch (found.kind) {
      case 'IMAGE':
      case 'PDF':
      case 'AUDIO':
        return found;
      case 'OTHER':
      case 'HEIC':
      case 'BROKEN':
      case 'TOO_MANY_PIXELS':
      case 'ACTIVE_PDF':
      case 'LOCKED_PDF':
      case 'BROKEN_PDF':
      case 'BROKEN_AUDIO':
        throw new Refusal('BAD_FILE', words.refused[found.kind]);
      default:
        return assertNever(found);
    }
  }

  /** Clients cannot see the rows of others, so the server counts. */
  async #requireRoomInPractice({ actor }: Ctx, size: number): Promise<void> {
    const server = this.contexts.forSystem({ practiceId: actor.practiceId });
    const [row] = await server.db.inTransaction(() =>
      server.db.query(BYTES_OF_PRACTICE, [actor.practiceId]),
    );
    if (Number(row!.bytes) + size > this.config.mostFileBytes) {
      throw new Refusal('NOT_NOW', words.limitOfPractice);
    }
  }

  async #store(ctx: Ctx, upload: Upload, { kind, contents }: Checked): Promise<void> {
    const name = { practiceId: ctx.actor.practiceId, objectId: randomUUID() };
    const { key, encrypted } = encryptContents(name, contents);
    await this.storage.put(name, encrypted);
    const about = { name: fileNameOf(upload.name, kind), key: key.toString('base64') };
    const file = { type: kind, size: contents.length, objectId: name.objectId };
    let isStored = false;
    try {
      isStored = await ctx.db.inTransaction(() => this.#insert(ctx, upload, about, file));
    } finally {
      // What cannot be deleted now has no row, and is found by the sweep.
      if (!isStored) await this.storage.remove(name).catch(() => undefined);
    }
  }

  async #insert(
    ctx: Ctx,
    { id, clientId, coachId: named }: Upload,
    about: About,
    file: Pick<ClientFile, 'type' | 'size' | 'objectId'>,
  ): Promise<boolean> {
    await assertRoleIsCurrent(ctx);
    const { coachId, supervised, healthDataAgreed } = await lockFor(ctx, clientId, named);
    const fromClient = ctx.actor.role === 'CLIENT';
    const { memberId: addedById } = ctx.actor;
    const place = placeOf({ id });
    const row = {
      ...{ id, createdAt: ctx.now, clientId, withId: coachId, addedById, fromClient, ...file },
      ...{ coachId, supervised, healthDataAgreed },
      aboutSealed: await this.sealing.seal(ctx, clientId, place, JSON.stringify(about)),
    };
    if (await ctx.db.of(ClientFile).insertNew(row)) {
      if (fromClient) await touchLastActive(ctx, clientId);
      return true;
    }
    const known = await ctx.db.of(ClientFile).findOne({ id, clientId });
    if (known?.addedById === addedById) return false;
    throw idTaken('id');
  }
}

async function lockFor(ctx: Ctx, clientId: string, coachId: string) {
  const values = [ctx.actor.practiceId, clientId, ctx.now];
  const [facts] = await ctx.db.query(LOCK_FOR_FILE(ctx), values);
  if (!facts) throw notFound();
  requireRoom(ctx, facts);
  requireSameCoach(facts, coachId);
  return facts;
}
