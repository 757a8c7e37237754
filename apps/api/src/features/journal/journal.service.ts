import { JOURNAL_DAYS_BACK } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { deviceMoment } from '../../platform/clock/device-moment.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, ifNotFound, notFound } from '../../platform/errors/fault.js';
import { words as commonWords } from '../../platform/errors/errors.words.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { attentionDue, requireSameCoach, touchLastActive, type Sharing } from '../people/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { JournalEntry } from './journal-entry.entity.js';
import { fromSealed, textPlace, toSealed } from './journal-words.js';
import type { WriteJournalEntryInput } from './journal.inputs.js';
import { ENTRIES_OF_LAST_DAY } from './journal.sql.js';
import type { JournalEntryType } from './journal.type.js';
import { words } from './journal.words.js';

/** More in 24 hours indicates a malfunctioning device. */
const MOST_IN_A_DAY = 100;

/** Writes, shares and deletes entries. Nobody is told of an entry that is not shared, and it does not count as activity. */
@Injectable()
export class JournalService {
  constructor(private readonly sealing: SealingService) {}

  async write(ctx: Ctx, input: WriteJournalEntryInput): Promise<JournalEntryType> {
    const sharing = await requireHealthDataConsent(ctx);
    const known = await this.#known(ctx, input.id);
    if (known) return this.#update(ctx, known, input);
    // A later version means that it existed: if it was deleted elsewhere, this save must not restore it.
    if (input.version > 0) throw notFound();
    const added = await this.#add(ctx, input, sharing);
    if (added) return added;
    // Another attempt with this id came first, or the id belongs to somebody else.
    const first = await this.#known(ctx, input.id);
    if (!first) throw idTaken();
    return this.#update(ctx, first, input);
  }

  /**
   * Requires the version that the client sees, so that no text from another device is shared unseen, and the coach whom
   * they chose, so that after a transfer nobody else reads it.
   */
  async share(ctx: Ctx, id: string, version: number, coachId: string): Promise<JournalEntryType> {
    const sharing = await requireHealthDataConsent(ctx);
    const row = await ctx.db.of(JournalEntry).lock(ownEntry(ctx, id));
    const sealed = await this.#open(ctx, row);
    if (version !== row.version) throw stale(row, sealed);
    requireSameCoach(sharing, coachId);
    const sharedAt = row.sharedAt ?? ctx.now;
    await ctx.db.of(JournalEntry).update(ownEntry(ctx, id), { sharedAt });
    if (!row.sharedAt) await touchLastActive(ctx, row.clientId);
    return toEntryType({ ...row, sharedAt }, sealed);
  }

  async unshare(ctx: Ctx, id: string): Promise<JournalEntryType> {
    const row = await ctx.db.of(JournalEntry).lock(ownEntry(ctx, id));
    const sealed = await this.#open(ctx, row);
    await ctx.db.of(JournalEntry).update(ownEntry(ctx, id), { sharedAt: null });
    if (row.sharedAt) await attentionDue(ctx, row.clientId);
    return toEntryType({ ...row, sharedAt: null }, sealed);
  }

  async delete(ctx: Ctx, id: string): Promise<Done> {
    const row = await ctx.db.of(JournalEntry).lock(ownEntry(ctx, id));
    await ctx.db.of(JournalEntry).delete(ownEntry(ctx, id));
    // Nothing of the client's row tells that an entry which nobody else could read is gone.
    if (row.sharedAt) await attentionDue(ctx, row.clientId);
    return DONE;
  }

  #known(ctx: Ctx, id: string): Promise<JournalEntry | null> {
    return ctx.db.of(JournalEntry).lock(ownEntry(ctx, id)).catch(ifNotFound);
  }

  async #add(
    ctx: Ctx,
    input: WriteJournalEntryInput,
    { coachId, supervised, healthDataAgreed }: Sharing,
  ): Promise<JournalEntryType | null> {
    const createdAt = deviceMoment(ctx, input.at, JOURNAL_DAYS_BACK);
    await this.#checkRoom(ctx);
    const row = {
      ...ownEntry(ctx, input.id),
      createdAt,
      receivedAt: ctx.now,
      savedAt: ctx.now,
      version: 1,
      sharedAt: null,
    };
    const sealed = sealedOf(input);
    const textSealed = await this.sealing.seal(ctx, row.clientId, textPlace(row), sealed);
    const copied = { coachId, supervised, healthDataAgreed };
    const isNew = await ctx.db.of(JournalEntry).insertNew({ ...row, textSealed, ...copied });
    return isNew ? toEntryType(row, sealed) : null;
  }

  async #update(
    ctx: Ctx,
    known: JournalEntry,
    input: WriteJournalEntryInput,
  ): Promise<JournalEntryType> {
    const current = await this.#open(ctx, known);
    const sealed = sealedOf(input);
    const isRetry = input.version + 1 === known.version && current === sealed;
    if (isRetry) return toEntryType(known, current);
    if (input.version !== known.version) throw stale(known, current);
    const row = { ...known, version: known.version + 1, savedAt: ctx.now };
    const textSealed = await this.sealing.seal(ctx, known.clientId, textPlace(row), sealed);
    const { version, savedAt } = row;
    await ctx.db.of(JournalEntry).update(ownEntry(ctx, known.id), { version, savedAt, textSealed });
    return toEntryType(row, sealed);
  }

  #open(ctx: Ctx, row: JournalEntry): Promise<string> {
    return this.sealing.open(ctx, row.clientId, textPlace(row), row.textSealed);
  }

  async #checkRoom(ctx: Ctx): Promise<void> {
    const [lately] = await ctx.db.query(ENTRIES_OF_LAST_DAY, [
      ctx.actor.practiceId,
      ctx.actor.clientId,
      ctx.now,
    ]);
    if (lately!.count >= MOST_IN_A_DAY) throw new Refusal('NOT_NOW', words.limitOfDay);
  }
}

/** Selects one of the caller's own entries; every write uses it. */
const ownEntry = (ctx: Ctx, id: string) => ({
  id: id.toLowerCase(),
  clientId: ctx.actor.clientId!,
});

const sealedOf = ({ text, mood = null, prompt = null }: WriteJournalEntryInput): string =>
  toSealed({ text, mood, prompt });

/** With the newer text, so that the device can show both. */
const stale = ({ version }: JournalEntry, sealed: string): Refusal =>
  new Refusal('STALE', commonWords.changedElsewhere, {
    field: 'input.text',
    current: fromSealed(sealed).text,
    version,
  });

function toEntryType(
  {
    id,
    createdAt,
    savedAt,
    sharedAt,
    version,
  }: Pick<JournalEntry, 'id' | 'createdAt' | 'savedAt' | 'sharedAt' | 'version'>,
  sealed: string,
): JournalEntryType {
  return {
    ...{ id, source: 'ENTRY', at: createdAt, savedAt, version, shared: sharedAt !== null },
    ...fromSealed(sealed),
    title: null,
    actionId: null,
  };
}
