import type { Ctx } from '../context/ctx.js';
import type { SealingService } from './sealing.service.js';

/** The column and row that a short text belongs to. */
export interface TextPlace {
  /** Such as `sessions.place`. */
  column: string;
  id: string;
}

/**
 * Short texts that people write are sealed into strings, because lists and screens read them inside JSON. A sealed string
 * contains its column and row, so statements and entities pass it on unchanged, and the platform opens it in the answer.
 */
const SEALED = /sealed:([a-z_.]+)\/([0-9a-f-]{36}):([A-Za-z0-9_-]+)~/g;
const MARK = 'sealed:';
const VERSION = 0;

/** Seals a text for storage. Empty texts and texts that are sealed already are returned unchanged. */
export async function sealText(ctx: Ctx, { column, id }: TextPlace, text: string): Promise<string> {
  if (text === '' || (isSealedText(text) && (await openText(ctx, text)) !== text)) return text;
  const place = { table: column, id: id.toLowerCase(), version: VERSION };
  const sealed = await ctx.sealing.seal(ctx, place, text);
  return `${MARK}${column}/${place.id}:${sealed.toString('base64url')}~`;
}

/** Opens a stored text. */
export async function openText(ctx: Ctx, text: string): Promise<string> {
  if (!text.includes(MARK)) return text;
  const key = await keyOf(ctx);
  return key ? opened(ctx.sealing, key, text) : text;
}

/** Opens every sealed string of an answer in place. */
export async function openTexts(ctx: Ctx, answer: unknown): Promise<void> {
  if (!holdsSealed(answer)) return;
  const key = await keyOf(ctx);
  if (key) openWithin(answer as Tree, (text) => opened(ctx.sealing, key, text));
}

const isSealedText = (text: string): boolean => text.startsWith(MARK);

interface Key {
  practiceId: string;
  wrapped: Buffer;
}

async function keyOf(ctx: Ctx): Promise<Key | null> {
  const { practiceId } = ctx.db.scope;
  return practiceId ? { practiceId, wrapped: await ctx.sealing.wrappedKey(ctx) } : null;
}

/** Text that only looks like a sealed text does not open with the key and is returned unchanged. */
function opened(sealing: SealingService, { practiceId, wrapped }: Key, text: string): string {
  return text.replace(SEALED, (whole, column: string, id: string, body: string) => {
    try {
      const place = { table: column, id, version: VERSION };
      return sealing.openWith(wrapped, practiceId, place, Buffer.from(body, 'base64url'));
    } catch {
      return whole;
    }
  });
}

type Tree = Record<string, unknown>;

function holdsSealed(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(MARK);
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (holdsSealed((value as Tree)[key])) return true;
  return false;
}

function openWithin(tree: Tree, open: (text: string) => string): void {
  for (const key in tree) {
    const value = tree[key];
    if (typeof value === 'string') {
      if (value.includes(MARK)) tree[key] = open(value);
    } else if (typeof value === 'object' && value !== null) {
      openWithin(value as Tree, open);
    }
  }
}
