import {
  newPracticeSecret,
  readPracticeSecret,
  type PracticeKey,
} from '../../../platform/auth/tokens/practice-secret.js';

const ENDING = '.ics';

/** The last part of a new address. */
export function newFeedFile(practiceId: string): { file: string; hash: Buffer } {
  const { text, hash } = newPracticeSecret(practiceId);
  return { file: `${text}${ENDING}`, hash };
}

/** Null for what cannot be the last part of an address of ours. */
export const readFeedFile = (file: string): PracticeKey | null =>
  file.endsWith(ENDING) ? readPracticeSecret(file.slice(0, -ENDING.length)) : null;
