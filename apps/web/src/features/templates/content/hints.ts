import type { WordHint, WordHintKind } from '@footing/plan-engine';
import { assertNever } from '../../../shared/words';

/** "“in 30 days”, “guaranteed”: this sounds like a promise …", one sentence for each kind. */
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
export const shortHintWords = (hints: readonly WordHint[]): string =>
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
      return 'trying to make someone jealous';
    case 'PURSUIT':
      return 'unwanted contact';
    default:
      return assertNever(kind);
  }
}

function hintWords(kind: WordHintKind): string {
  switch (kind) {
    case 'PROMISE':
      return 'this sounds like a promise about another person, or about how things will end. Nobody can promise that.';
    case 'PRESSURE':
      return 'this sounds like pressure on your client or on the other person.';
    case 'SECRECY':
      return 'this sounds like doing something behind the other person’s back.';
    case 'JEALOUSY':
      return 'this sounds like trying to make someone jealous. That hurts, and it destroys trust.';
    case 'PURSUIT':
      return 'this sounds like contact the other person doesn’t want.';
    default:
      return assertNever(kind);
  }
}
