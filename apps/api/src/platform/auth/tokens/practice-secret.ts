import { isUuid } from '@footing/kernel';
import { hashOfSecret, newSecret, type Secret } from './secret.js';

/** The practice, which says where the row is stored, and the hash of the secret. */
export interface PracticeKey {
  practiceId: string;
  hash: Buffer;
}

/** How many characters of an address the practice takes up. */
export const PRACTICE_LENGTH = 22;

/** The practice and a secret of 256 bits in one text, for addresses that work without signing in. Only the hash is stored. */
export function newPracticeSecret(practiceId: string): Secret {
  const { text, hash } = newSecret();
  return { text: `${practiceInAddress(practiceId)}${text}`, hash };
}

/** The practice as the first part of an address that works without signing in. */
export const practiceInAddress = (practiceId: string): string =>
  Buffer.from(practiceId.replaceAll('-', ''), 'hex').toString('base64url');

/** Null for what cannot be a text of ours. */
export function readPracticeSecret(text: string): PracticeKey | null {
  const hash = hashOfSecret(text.slice(PRACTICE_LENGTH));
  const practiceId = practiceOf(text);
  return hash && practiceId ? { practiceId, hash } : null;
}

/** The practice that an address begins with; null for what cannot be one of ours. */
export function practiceOf(text: string): string | null {
  const hex = Buffer.from(text.slice(0, PRACTICE_LENGTH), 'base64url').toString('hex');
  const practiceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isUuid(practiceId) ? practiceId : null;
}
