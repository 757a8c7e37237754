import { isUuid } from '@footing/kernel';
import { hashOfSecret, newSecret } from '../../../platform/auth/tokens/secret.js';

/** The practice, which says where the feed is stored, and the hash of the secret. */
export interface FeedKey {
  practiceId: string;
  hash: Buffer;
}

const PRACTICE_LENGTH = 22;
const ENDING = '.ics';

/** The last part of a new address: the practice and a secret of 256 bits. */
export function newFeedFile(practiceId: string): { file: string; hash: Buffer } {
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex').toString('base64url');
  const { text, hash } = newSecret();
  return { file: `${practice}${text}${ENDING}`, hash };
}

/** Null for what cannot be the last part of an address of ours. */
export function readFeedFile(file: string): FeedKey | null {
  if (!file.endsWith(ENDING)) return null;
  const hash = hashOfSecret(file.slice(PRACTICE_LENGTH, -ENDING.length));
  const hex = Buffer.from(file.slice(0, PRACTICE_LENGTH), 'base64url').toString('hex');
  const practiceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return hash && isUuid(practiceId) ? { practiceId, hash } : null;
}
