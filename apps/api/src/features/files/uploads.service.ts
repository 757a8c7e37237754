import { randomUUID } from 'node:crypto';
import { assertNever } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { assertRoleIsCurrent } from '../../platform/auth/current-role.js';
import { RateLimitsService } from '../../platform/auth/sign-ins/rate-limits.service.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { encryptContents } from '../../platform/files/file-cipher.js';
import { checkContents, type FileKind } from '../../platform/files/file-contents.js';
import { FileStorage } from '../../platform/files/file-storage.js';
import { CountOfMembers, Slots } from '../../platform/files/slots.js';
import { VirusScanner } from '../../platform/files/virus-scanner.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { attentionDue, requireSameCoach, touchLastActive } from '../people/index.js';
import { ClientFile } from './client-file.entity.js';
import { fileNameOf, placeOf, requireRoom, type About } from './files.policy.js';
import { LOCK_FOR_FILE } from './files.sql.js';
import { words } from './files.words.js';
import { PracticeFile } from './library/practice-file.entity.js';
import { PracticeFilesService } from './library/practice-files.service.js';
import { RoomService } from './library/room.service.js';

/** How many are read at once; each holds up to 20 MB. */
const MOST_READ_AT_ONCE = 10;
/** How many are scanned and made anew at once. Who comes later waits. */
const MOST_CHECKED_AT_ONCE = 3;
/** Of one member: one is read at once, and so many wait, without being read. */
const MOST_OF_MEMBER = 4;

interface Sent {
  id: string;
  name: string;
}

export interface Upload extends Sent {
  clientId: string;
  /** The coach who was named on the page from which it was sent. */
  coachId: string;
  /** Added for a message that is being written. */
  forMessage: boolean;
}

/** Reads what was sent, up to so many megabytes. */
type Read = (mostMegabytes: number) => Promise<Buffer>;

/** Where a file goes. */
interface Target {
  sent: Sent;
  /** Whether it is for the practice itself. */
  isOfPractice: boolean;
  /** False if it was added before; refused where nothing can be added. */
  isNew(): Promise<boolean>;
  /** False if it was added before. */
  insert(about: About, file: StoredContents): Promise<boolean>;
}

type StoredContents = Pick<ClientFile, 'type' | 'size' | 'objectId'>;

interface Checked {
  kind: FileKind;
  mime: string;
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
    private readonly room: RoomService,
    private readonly library: PracticeFilesService,
    private readonly sealing: SealingService,
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
    private readonly rateLimits: RateLimitsService,
  ) {}

  /** The same id again, of the same person, has no effect. */
  async add(ctx: Ctx, upload: Upload, read: Read): Promise<void> {
    await this.#inTurn(ctx, read, {
      sent: upload,
      isOfPractice: false,
      isNew: () => this.#isNew(ctx, upload),
      insert: (about, file) => this.#insert(ctx, upload, about, file),
    });
  }

  /** For the practice of the calling member of staff. */
  async addToPractice(ctx: Ctx, sent: Sent, read: Read): Promise<void> {
    await this.#inTurn(ctx, read, {
      ...{ sent, isOfPractice: true },
      isNew: () => isNewInPractice(ctx, sent.id),
      insert: (about, file) => this.#insertInPractice(ctx, sent.id, about, file),
    });
  }

  async #inTurn(ctx: Ctx, read: Read, target: Target): Promise<void> {
    const { memberId } = ctx.actor;
    const end = this.#ofMembers.begin(memberId, MOST_OF_MEMBER);
    if (!end) throw new Refusal('NOT_NOW', words.busy);
    const turns = this.#turns.get(memberId) ?? new Slots(1);
    this.#turns.set(memberId, turns);
    try {
      await turns.run(() => this.#add(ctx, read, target));
    } finally {
      end();
      if (!this.#ofMembers.has(memberId)) this.#turns.delete(memberId);
    }
  }

  async #add(ctx: Ctx, read: Read, target: Target): Promise<void> {
    const isNew = await ctx.db.inTransaction(async () => {
      await assertRoleIsCurrent(ctx);
      return target.isNew();
    });
    if (!isNew) return;
    // Those that are refused count, too.
    await this.rateLimits.count(ctx, 'FILES', ctx.actor.memberId);
    const most = await this.room.largestMegabytes(ctx, target.isOfPractice);
    const sent = await this.#received(() => read(most));
    const checked = await this.#checks.run(() => this.#checked(sent, target.isOfPractice));
    await this.#store(ctx, target, checked);
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

  async #isNew(ctx: Ctx, { id, clientId, coachId }: Upload): Promise<boolean> {
    const known = await ctx.db.of(ClientFile).findOne({ id, clientId });
    if (known && known.addedById === ctx.actor.memberId) return false;
    await lockFor(ctx, clientId, coachId);
    return true;
  }

  async #checked(sent: Buffer, audio: boolean): Promise<Checked> {
    if (sent.length === 0) throw new Refusal('BAD_FILE', words.empty);
    const scanned = await this.scanner.scan(sent);
    if (scanned === 'FOUND') throw new Refusal('BAD_FILE', words.virus);
    if (scanned === 'UNREACHABLE') throw new Refusal('NOT_NOW', words.notScanned);
    const found = await checkContents(sent, { audio });
    switch (found.kind) {
      case 'IMAGE':
      case 'PDF':
      case 'AUDIO':
        return found;
      case 'OTHER':
        throw new Refusal('BAD_FILE', words.otherKind(audio));
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

  async #store(ctx: Ctx, target: Target, { kind, mime, contents }: Checked): Promise<void> {
    const name = { practiceId: ctx.actor.practiceId, objectId: randomUUID() };
    const { key, encrypted } = encryptContents(name, contents);
    await this.storage.put(name, encrypted);
    const about = { name: fileNameOf(target.sent.name, mime), key: key.toString('base64'), mime };
    const file = { type: kind, size: contents.length, objectId: name.objectId };
    let isStored = false;
    try {
      isStored = await ctx.db.inTransaction(async () => {
        await assertRoleIsCurrent(ctx);
        await this.room.lock(ctx, file.size, target.isOfPractice);
        return target.insert(about, file);
      });
    } finally {
      // What cannot be deleted now has no row, and is found by the sweep.
      if (!isStored) await this.storage.remove(name).catch(() => undefined);
    }
  }

  async #insertInPractice(
    ctx: Ctx,
    id: string,
    about: About,
    file: StoredContents,
  ): Promise<boolean> {
    const row = { id, createdAt: ctx.now, addedById: ctx.actor.memberId, ...file };
    const aboutSealed = await this.library.seal(ctx, id, about);
    if (await ctx.db.of(PracticeFile).insertNew({ ...row, aboutSealed })) return true;
    return isNewInPractice(ctx, id);
  }

  async #insert(
    ctx: Ctx,
    { id, clientId, coachId: named, forMessage }: Upload,
    about: About,
    file: StoredContents,
  ): Promise<boolean> {
    const { coachId, supervised, healthDataAgreed } = await lockFor(ctx, clientId, named);
    const fromClient = ctx.actor.role === 'CLIENT';
    const { memberId: addedById } = ctx.actor;
    const place = placeOf({ id });
    const row = {
      ...{ id, createdAt: ctx.now, clientId, withId: coachId, addedById, fromClient, ...file },
      ...{ coachId, supervised, healthDataAgreed, withMessage: forMessage, waits: forMessage },
      sharedAt: fromClient && !forMessage ? ctx.now : null,
      aboutSealed: await this.sealing.seal(ctx, clientId, place, JSON.stringify(about)),
    };
    if (await ctx.db.of(ClientFile).insertNew(row)) {
      if (!fromClient || forMessage) return true;
      await touchLastActive(ctx, clientId);
      await attentionDue(ctx, clientId);
      return true;
    }
    const known = await ctx.db.of(ClientFile).findOne({ id, clientId });
    if (known?.addedById === addedById) return false;
    throw idTaken('id');
  }
}

/** False for one that the caller added; an id of somebody else's file is taken. */
async function isNewInPractice(ctx: Ctx, id: string): Promise<boolean> {
  const known = await ctx.db.of(PracticeFile).findOne({ id });
  if (known && known.addedById !== ctx.actor.memberId) throw idTaken('id');
  return !known;
}

async function lockFor(ctx: Ctx, clientId: string, coachId: string) {
  const values = [ctx.actor.practiceId, clientId, ctx.now];
  const [facts] = await ctx.db.query(LOCK_FOR_FILE(ctx), values);
  if (!facts) throw notFound();
  requireRoom(ctx, facts);
  requireSameCoach(facts, coachId);
  return facts;
}
