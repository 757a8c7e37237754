import { err, ok, type Result } from './result.js';

/** Why a text is not read as JSON. `path`: the keys and indexes that lead to the place. */
export type JsonProblem =
  | { kind: 'NOT_JSON' }
  /** Objects and lists are nested too deeply. */
  | { kind: 'TOO_DEEP' }
  /** `JSON.parse` keeps the last value of a repeated key, other readers the first one. */
  | { kind: 'DUPLICATE_KEY'; path: (string | number)[] }
  /** The key means something to JavaScript. */
  | { kind: 'FORBIDDEN_KEY'; path: (string | number)[] };

/** They lead to the prototype of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON from an unknown source: also refuses what `JSON.parse` accepts without a word. `deepest`: how many objects
 * and lists may contain one another. Takes time in proportion to the text.
 */
export function parseStrictJson(text: string, deepest: number): Result<unknown, JsonProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ kind: 'NOT_JSON' });
  }
  const problem = problemOfStructure(text, deepest);
  return problem ? err(problem) : ok(value);
}

/** An object or list that is open at some place of the text. */
interface Open {
  /** The keys of an object so far; null for a list. */
  keys: Set<string> | null;
  /** The current key or index. */
  at: string | number;
  expectsKey: boolean;
}

/** Expects valid JSON, so that only strings and brackets matter. */
function problemOfStructure(text: string, deepest: number): JsonProblem | null {
  const open: Open[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const inner = open.at(-1);
    switch (text[index]) {
      case '{':
      case '[': {
        if (open.length === deepest) return { kind: 'TOO_DEEP' };
        const keys = text[index] === '{' ? new Set<string>() : null;
        open.push({ keys, at: keys ? '' : 0, expectsKey: keys !== null });
        break;
      }
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (inner!.keys) inner!.expectsKey = true;
        else inner!.at = (inner!.at as number) + 1;
        break;
      case '"': {
        const end = endOfString(text, index);
        if (inner?.expectsKey) {
          inner.at = JSON.parse(text.slice(index, end + 1)) as string;
          inner.expectsKey = false;
          const kind = problemOfKey(inner.at, inner.keys!);
          if (kind) return { kind, path: open.map(({ at }) => at) };
        }
        index = end;
        break;
      }
      default:
    }
  }
  return null;
}

function problemOfKey(key: string, seen: Set<string>): 'DUPLICATE_KEY' | 'FORBIDDEN_KEY' | null {
  if (FORBIDDEN.has(key)) return 'FORBIDDEN_KEY';
  if (seen.has(key)) return 'DUPLICATE_KEY';
  seen.add(key);
  return null;
}

/** The index of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}
