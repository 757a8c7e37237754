import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from '../sealing/aes-gcm.js';
import type { ObjectName } from './file-storage.js';

/** Encrypts contents with a new key of their own, bound to their name, so that objects cannot be swapped. */
export function encryptContents(
  name: ObjectName,
  contents: Buffer,
): { key: Buffer; encrypted: Buffer } {
  const key = randomBytes(32);
  return { key, encrypted: encrypt(key, contents, boundTo(name)) };
}

export const decryptContents = (name: ObjectName, key: Buffer, encrypted: Buffer): Buffer =>
  decrypt(key, encrypted, boundTo(name));

const boundTo = ({ practiceId, objectId }: ObjectName): string => `${practiceId}|${objectId}`;
