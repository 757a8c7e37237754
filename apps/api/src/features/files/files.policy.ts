import { assertNever } from '@footing/kernel';
import { In } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { IMAGE_TYPE, type FileKind } from '../../platform/files/file-contents.js';
import { notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Place } from '../../platform/sealing/sealing.service.js';
import { HARD_LARGEST_MEGABYTES } from '../practices/index.js';
import { requireGranted } from '../terms/index.js';
import { ClientFile } from './client-file.entity.js';
import type { FileAdding } from './file.type.js';
import { words } from './files.words.js';

/** Of one file, as it is sent, whatever an owner allows. */
export const MOST_BYTES = HARD_LARGEST_MEGABYTES * 1_000_000;
/** How many files a client can have. */
export const MOST_FILES = 200;
/** How many each side can add in an hour. */
export const MOST_IN_AN_HOUR = 60;
const HOUR_MS = 3_600_000;
export const LONGEST_NAME = 100;

interface Facts {
  archived: boolean;
  joined: boolean;
  healthDataAgreed: boolean;
}

export function addingOf(
  { db }: Ctx,
  { archived, joined, healthDataAgreed }: Facts,
): `${FileAdding}` {
  if (archived) return 'ARCHIVED';
  if (!joined) return 'NOT_JOINED';
  return db.scope.role === 'CLIENT' && !healthDataAgreed ? 'NO_CONSENT' : 'OPEN';
}

interface Counts extends Facts {
  files: number;
  added: number;
  firstAddedAt: Date | null;
}

export function requireRoom(ctx: Ctx, { files, added, firstAddedAt, ...facts }: Counts): void {
  requireOpen(addingOf(ctx, facts));
  if (files >= MOST_FILES) throw new Refusal('NOT_NOW', words.limitOfClient);
  if (added < MOST_IN_AN_HOUR) return;
  const until = firstAddedAt && new Date(firstAddedAt.getTime() + HOUR_MS);
  throw new Refusal('LIMIT_REACHED', words.limitOfHour, { until });
}

export function requireOpen(adding: `${FileAdding}`): void {
  switch (adding) {
    case 'OPEN':
      return;
    case 'ARCHIVED':
      throw new Refusal('NOT_NOW', words.archived);
    case 'NOT_JOINED':
      throw new Refusal('NOT_NOW', words.notJoined);
    case 'NO_CONSENT':
      return requireGranted(false);
    default:
      assertNever(adding);
  }
}

/** Whether the caller, who can read the file, can remove it: clients all of theirs, a coach those they added. */
export const isRemovable = (
  ctx: Ctx,
  { fromClient, addedById }: Pick<ClientFile, 'fromClient' | 'addedById'>,
): boolean =>
  ctx.db.scope.role === 'CLIENT' || (!fromClient && addedById === ctx.db.scope.memberId);

/**
 * Before files are attached. NOT_FOUND unless these are files of the client that the caller can open, and the client's present coach
 * too; row-level security decides what the caller can open.
 */
export async function requireFiles(
  ctx: Ctx,
  clientId: string,
  ids: readonly string[],
): Promise<void> {
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  if (wanted.size === 0) return;
  const files = await ctx.db.of(ClientFile).find({ id: In([...wanted]), clientId });
  const shared = files.filter(
    ({ removedAt, waits, withId, coachId }) => !removedAt && !waits && withId === coachId,
  );
  if (shared.length < wanted.size) throw notFound();
}

/** Both sides have the client's key, as messages do: erasing what a client wrote erases what was added for them, too. */
export const placeOf = ({ id }: Pick<ClientFile, 'id'>): Place => ({
  ...{ kind: 'CLIENT', table: 'client_files', id, version: 1 },
});

/** What is sealed about a file. */
export interface About {
  name: string;
  /** Of the contents, in base64. */
  key: string;
  /** As browsers know it. Files from before there were sounds have none: their type says it. */
  mime?: string;
}

const ENDINGS: Record<string, string> = {
  [IMAGE_TYPE]: '.jpg',
  'application/pdf': '.pdf',
  'audio/mpeg': '.mp3',
  'audio/mp4': '.m4a',
  'audio/ogg': '.ogg',
  'audio/wav': '.wav',
};

/** What browsers are told that it is. */
export const mimeOf = (type: FileKind, { mime }: About): string =>
  mime ?? (type === 'IMAGE' ? IMAGE_TYPE : 'application/pdf');

/**
 * The name that people see: of what the device sent, only the last part of a path, without characters that are invisible, turn the
 * direction of text, or mean something to a file system, and with an ending that says what the file is.
 */
export function fileNameOf(sent: string, mime = ''): string {
  const [last = ''] = sent.normalize('NFC').split(/[\\/]/).slice(-1);
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, '')
    .replace(/\.(jpe?g|png|webp|gif|heic|pdf|mp3|m4a|mp4|ogg|oga|opus|wav)$/i, '')
    .replace(/[<>:"|?*%]/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
  const short = [...plain].slice(0, LONGEST_NAME).join('').trim();
  return `${short || words.unnamed}${ENDINGS[mime] ?? ''}`;
}
