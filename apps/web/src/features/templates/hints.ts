import type { WordHint, WordHintKind } from '@footing/plan-engine';
import { assertNever } from '../../shared/words';

/** "“in 30 days”, “guaranteed”: this reads like a promise …", one sentence for each kind. */
export function hintLines(hints: readonly WordHint[]): string[] {
  const kinds = [...new Set(hints.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const words = hints
      .filter((hint) => hint.kind === kind)
      .map((hint) => `“${hint.words.trim()}”`);
    return `${[...new Set(words)].join(', ')}: ${hintWords(kind)}`;
  });
}

/** "“in 30 days” (a promise?), “secretly” (secrecy?)". */
export const hintsInShort = (hints: readonly WordHint[]): string =>
  hints.map(({ kind, words }) => `“${words.trim()}” (${kindWords(kind)}?)`).join(', ');

function kindWords(kind: WordHintKind): string {
  switch (kind) {
    case 'PROMISE':
      return 'a promise';
    case 'PRESSURE':
      return 'pressure';
    case 'SECRECY':
      return 'secrecy';
    case 'JEALOUSY':
      return 'a jealousy play';
    case 'PURSUIT':
      return 'unasked contact';
    default:
      return assertNever(kind);
  }
}

function hintWords(kind: WordHintKind): string {
  switch (kind) {
    case 'PROMISE':
      return 'this reads like a promise about another person or about how it ends. Nobody can give that.';
    case 'PRESSURE':
      return 'this reads like pressure, on your client or on the other person.';
    case 'SECRECY':
      return 'this reads like doing something behind the back of the other person.';
    case 'JEALOUSY':
      return 'this reads like making somebody jealous. That hurts, and it destroys trust.';
    case 'PURSUIT':
      return 'this reads like contact that the other person has not asked for.';
    default:
      return assertNever(kind);
  }
}
