import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** How short texts are sealed since these columns hold people's words. Frozen: migrations import no living code. */
export function sealedText(
  masterKey: Buffer,
  { practiceId, wrapped }: { practiceId: string; wrapped: Buffer },
  { column, id }: { column: string; id: string },
  text: string,
): string {
  const wrapping = Buffer.from(hkdfSync('sha256', masterKey, '', 'footing key wrapping', 32));
  const key = decrypt(wrapping, wrapped, practiceId);
  const sealed = encrypt(key, Buffer.from(text), `${practiceId}|${column}|${id}|0`);
  return `sealed:${column}/${id}:${sealed.toString('base64url')}~`;
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
