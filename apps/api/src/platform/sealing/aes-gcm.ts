import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes before what is encrypted: the nonce, then the tag. */
export const NONCE = 12;
export const TAG = 16;

/** AES-256-GCM with a new nonce. What is encrypted opens only with the same key and `bound`. */
export function encrypt(key: Buffer, clear: Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws if it was changed, or encrypted with another key or `bound`. */
export function decrypt(key: Buffer, encrypted: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, encrypted.subarray(0, NONCE))
    .setAAD(Buffer.from(bound))
    .setAuthTag(encrypted.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(encrypted.subarray(NONCE + TAG)), decipher.final()]);
}
