import { randomBytes } from 'node:crypto';
import {
  PRACTICE_LENGTH,
  practiceInAddress,
  practiceOf,
} from '../../platform/auth/tokens/practice-secret.js';

const CODE = /^[a-z0-9]{16}$/;

/** 80 bits in small letters and digits: nobody finds a page by trying. */
export const newPageCode = (): string =>
  [...randomBytes(16)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');

/** The last part of a page's address. */
export const pageAddress = (practiceId: string, code: string): string =>
  practiceInAddress(practiceId) + code;

/** Null for what cannot be an address of ours. */
export function readPageAddress(text: string): { practiceId: string; code: string } | null {
  const practiceId = practiceOf(text);
  const code = text.slice(PRACTICE_LENGTH);
  return practiceId && CODE.test(code) ? { practiceId, code } : null;
}
