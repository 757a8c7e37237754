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
