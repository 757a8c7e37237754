import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

interface PracticeKey {
  practiceId: string;
  /** The practice's key, wrapped by the master key. */
  wrapped: Buffer;
}

/*
 * The formats of `platform/sealing` as they were when the migrations were written. Frozen: migrations import no living
 * code, so that a later format cannot change what they store.
 */

/** A text for a column `…_sealed bytea`. */
export function sealedBytes(
  masterKey: Buffer | undefined,
  practice: PracticeKey,
  { table, id, version }: { table: string; id: string; version: number },
  text: string,
): Buffer {
  if (!masterKey) throw new Error('Texts are sealed with MASTER_KEY, which is missing.');
  const bound = `${practice.practiceId}|${table}|${id}|${version}`;
  return encrypt(unwrapped(masterKey, practice), Buffer.from(text), bound);
}

/** A short text for a column `text` that is read inside JSON. */
export function sealedText(
  masterKey: Buffer,
  practice: PracticeKey,
  { column, id }: { column: string; id: string },
  text: string,
): string {
  const bound = `${practice.practiceId}|${column}|${id}|0`;
  const sealed = encrypt(unwrapped(masterKey, practice), Buffer.from(text), bound);
  return `sealed:${column}/${id}:${sealed.toString('base64url')}~`;
}

/** Begins a text that is sealed with a client key. */
export const BY_CLIENT_KEY = Buffer.from([0xf0, 0x54, 0x4b, 0x01]);

/** A new client key, wrapped by the key of the practice. */
export function newClientKey(masterKey: Buffer, practice: PracticeKey): Buffer {
  return encrypt(
    unwrapped(masterKey, practice),
    randomBytes(32),
    `${practice.practiceId}|client key`,
  );
}

/** A text of a column `…_sealed bytea`, sealed with the practice's key, sealed again with a client key. */
export function sealedAgain(
  masterKey: Buffer,
  practice: PracticeKey,
  clientKey: Buffer,
  { table, id, version }: { table: string; id: string; version: number },
  sealed: Buffer,
): Buffer {
  const { practiceId } = practice;
  const bound = `${practiceId}|${table}|${id}|${version}`;
  const key = unwrapped(masterKey, practice);
  const content = decrypt(key, clientKey, `${practiceId}|client key`);
  return Buffer.concat([BY_CLIENT_KEY, encrypt(content, decrypt(key, sealed, bound), bound)]);
}

const SEALED_TEXT = /^sealed:([a-z_.]+)\/([0-9a-f-]{36}):([A-Za-z0-9_-]+)~$/;

/** A short text, sealed with the practice's key, sealed again with the `RECORD` key of a client. Others are returned as they are. */
export function sealedTextAgain(
  masterKey: Buffer,
  practice: PracticeKey,
  clientKey: Buffer,
  clientId: string,
  text: string,
): string {
  const [, column, id, body] = SEALED_TEXT.exec(text) ?? [];
  if (!column || !id || !body) return text;
  const place = { table: column, id, version: 0 };
  try {
    const sealed = Buffer.from(body, 'base64url');
    const again = sealedAgain(masterKey, practice, clientKey, place, sealed);
    return `sealed:RECORD/${clientId}/${column}/${id}:${again.toString('base64url')}~`;
  } catch {
    // Somebody typed a text that looks like a sealed one.
    return text;
  }
}

function unwrapped(masterKey: Buffer, { practiceId, wrapped }: PracticeKey): Buffer {
  const wrapping = Buffer.from(hkdfSync('sha256', masterKey, '', 'footing key wrapping', 32));
  return decrypt(wrapping, wrapped, practiceId);
}

function encrypt(key: Buffer, text: Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Buffer, sealed: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
