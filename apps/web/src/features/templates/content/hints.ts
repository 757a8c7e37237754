import type { WordHint } from '@footing/plan-engine';
import { hintLine, shortHint } from './content.words';

/** One sentence for each kind, with each wording once. */
export function hintLines(hints: readonly WordHint[]): string[] {
  const kinds = [...new Set(hints.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const found = hints.filter((hint) => hint.kind === kind).map((hint) => hint.words.trim());
    return hintLine([...new Set(found)], kind);
  });
}

/** "“in 30 days” (a promise?), “secretly” (secrecy?)". */
export const shortHintWords = (hints: readonly WordHint[]): string =>
  hints.map(({ kind, words }) => shortHint(words.trim(), kind)).join(', ');
