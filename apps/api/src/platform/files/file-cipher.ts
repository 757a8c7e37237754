import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ObjectName } from './file-storage.js';

const NONCE = 12;
const TAG = 16;

/** Encrypts contents with a new key of their own (AES-256-GCM), bound to their name, so that objects cannot be swapped. */
export function encryptContents(
  name: ObjectName,
  contents: Buffer,
): { key: Buffer; encrypted: Buffer } {
  const key = randomBytes(32);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(name));
  const body = Buffer.concat([cipher.update(contents), cipher.final()]);
  return { key, encrypted: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
}

export function decryptContents(name: ObjectName, key: Buffer, encrypted: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, encrypted.subarray(0, NONCE))
    .setAAD(boundTo(name))
    .setAuthTag(encrypted.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(encrypted.subarray(NONCE + TAG)), decipher.final()]);
}

const boundTo = ({ practiceId, objectId }: ObjectName): Buffer =>
  Buffer.from(`${practiceId}|${objectId}`);
