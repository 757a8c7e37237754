import { createHash, randomBytes } from 'node:crypto';

const SECRET = /^[\w-]{43}$/;

/** A random token of which only the hash is stored. */
export interface Secret {
  text: string;
  hash: Buffer;
}

export function newSecret(): Secret {
  const text = randomBytes(32).toString('base64url');
  return { text, hash: sha256(text) };
}

/** The stored hash of a token, or null if it cannot be a token of ours. */
export function hashOfSecret(text: string | null | undefined): Buffer | null {
  return text && SECRET.test(text) ? sha256(text) : null;
}

// 256 random bits need no slow hash.
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
