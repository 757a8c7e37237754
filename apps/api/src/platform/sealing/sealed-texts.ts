import type { Ctx } from '../context/ctx.js';
import type { ClientKeyRef } from './sealing.service.js';

/** The column and row that a short text belongs to. */
export interface TextPlace {
  /** Such as `sessions.place`. */
  column: string;
  id: string;
  /** The client key that the text is sealed with; without one, it is the practice's. */
  key?: ClientKeyRef;
}

/**
 * Short texts that people write are sealed into strings, because lists and screens read them inside JSON. A sealed string
 * contains the client and the kind of its key, its column and its row, so statements and entities pass it on unchanged, and the platform
 * opens it in the answer. People can type what looks like one: it matches only with ids that Postgres can read.
 */
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const SEALED = new RegExp(
  `sealed:(?:(CLIENT|RECORD)/(${UUID})/)?([a-z_.]+)/(${UUID}):([A-Za-z0-9_-]+)~`,
  'g',
);
const MARK = 'sealed:';
const VERSION = 0;

/** Seals a text for storage. Empty texts and texts that are sealed already are returned unchanged. */
export async function sealText(
  ctx: Ctx,
  { column, id, key }: TextPlace,
  text: string,
): Promise<string> {
  if (text === '' || (isSealedText(text) && (await openText(ctx, text)) !== text)) return text;
  const place = { table: column, id: id.toLowerCase(), version: VERSION };
  const sealed = key
    ? await ctx.sealing.seal(ctx, key.clientId, { ...place, kind: key.kind }, text)
    : await ctx.sealing.sealShort(ctx, place, text);
  const keyPart = key ? `${key.kind}/${key.clientId.toLowerCase()}/` : '';
  return `${MARK}${keyPart}${column}/${place.id}:${sealed.toString('base64url')}~`;
}

/** Opens a stored text. */
export async function openText(ctx: Ctx, text: string): Promise<string> {
  const answer = { text };
  await openTexts(ctx, answer);
  return answer.text;
}

/** Opens every sealed string of an answer in place. */
export async function openTexts(ctx: Ctx, answer: unknown): Promise<void> {
  const sealed: string[] = [];
  collectSealed(answer, sealed);
  const { practiceId } = ctx.db.scope;
  if (sealed.length === 0 || !practiceId) return;
  const keys = await ctx.sealing.wrappedKeys(ctx, sealed.flatMap(keysIn));
  openWithin(answer as Tree, (text) =>
    text.replace(SEALED, (whole, kind, clientId, column: string, id: string, body: string) => {
      try {
        const place = { table: column, id, version: VERSION };
        const wrapped = keys.of(kind ? { kind, clientId } : null);
        return ctx.sealing.openWith(wrapped, practiceId, place, Buffer.from(body, 'base64url'));
      } catch {
        // It only looks like a sealed text.
        return whole;
      }
    }),
  );
}

const isSealedText = (text: string): boolean => text.startsWith(MARK);

function keysIn(text: string): ClientKeyRef[] {
  return [...text.matchAll(SEALED)].flatMap(([, kind, clientId]) =>
    kind ? [{ kind, clientId } as ClientKeyRef] : [],
  );
}

type Tree = Record<string, unknown>;

function collectSealed(value: unknown, found: string[]): void {
  if (typeof value === 'string') {
    if (value.includes(MARK)) found.push(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) collectSealed((value as Tree)[key], found);
  }
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
