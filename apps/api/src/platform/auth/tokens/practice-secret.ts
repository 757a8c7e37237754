import { isUuid } from '@footing/kernel';
import { hashOfSecret, newSecret, type Secret } from './secret.js';

/** The practice, which says where the row is stored, and the hash of the secret. */
export interface PracticeKey {
  practiceId: string;
  hash: Buffer;
}

const PRACTICE_LENGTH = 22;

/** The practice and a secret of 256 bits in one text, for addresses that work without signing in. Only the hash is stored. */
export function newPracticeSecret(practiceId: string): Secret {
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex').toString('base64url');
  const { text, hash } = newSecret();
  return { text: `${practice}${text}`, hash };
}

/** Null for what cannot be a text of ours. */
export function readPracticeSecret(text: string): PracticeKey | null {
  const hash = hashOfSecret(text.slice(PRACTICE_LENGTH));
  const hex = Buffer.from(text.slice(0, PRACTICE_LENGTH), 'base64url').toString('hex');
  const practiceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return hash && isUuid(practiceId) ? { practiceId, hash } : null;
}
