import type { TemplateContent } from '../types.js';
import { searches, type WordHintKind } from './word-patterns.js';

/** Words of a template or a form that sound like a promise, pressure, secrecy, jealousy or pursuit, and their position. */
export interface WordHint {
  kind: WordHintKind;
  /** Key of the step it is in, as written; null for the template as a whole. */
  step: string | null;
  /** Key of the action it is in, as written. */
  action: string | null;
  /**
   * The place in the template, e.g. `steps.2.actions.0.guidance`, as in `TemplateProblem`; also `title` and `summary`. Of a
   * form, as in `FormProblem`.
   */
  path: string;
  /** As they are written in the text. */
  words: string;
  /** Where they begin, in UTF-16 code units, as `String.slice` counts. */
  offset: number;
}

/** The title and summary of a template, next to its content. */
export interface TemplateHead {
  title: string;
  summary: string;
}

/** The most hints for one text. */
const MOST_OF_A_TEXT = 20;
/** How many characters before a match are searched for words that make it harmless. */
const LOOK_BACK = 80;

/**
 * Hints for the author of a template; they never prevent publishing. In the order of the parts, and of the text within
 * a part. "Opens in 10 days" and "at most two in 7 days" give no hint, "in 30 days" alone does, and nothing after a
 * negation or a doubt in the same sentence does ("nobody can guarantee it"). English only.
 */
export function wordHints(content: TemplateContent, head?: TemplateHead): WordHint[] {
  const whole = { step: null, action: null };
  return [
    ...(head ? hintsOf(head.title, { ...whole, path: 'title' }) : []),
    ...(head ? hintsOf(head.summary, { ...whole, path: 'summary' }) : []),
    ...hintsOf(content.about, { ...whole, path: 'about' }),
    ...content.steps.flatMap((step, index) => {
      const path = `steps.${index}`;
      return [
        ...hintsOfFields(step, ['title', 'purpose', 'guidance'], path, step.key, null),
        ...step.actions.flatMap((action, at) =>
          hintsOfFields(
            action,
            ['title', 'guidance', 'prompt'],
            `${path}.actions.${at}`,
            step.key,
            action.key,
          ),
        ),
      ];
    }),
  ];
}

function hintsOfFields<F extends string>(
  part: Record<F, string | null>,
  fields: F[],
  prefix: string,
  step: string,
  action: string | null,
): WordHint[] {
  return fields.flatMap((field) =>
    hintsOf(part[field] ?? '', { step, action, path: `${prefix}.${field}` }),
  );
}

/** The hints of one text. */
export function hintsOf(
  text: string,
  place: Pick<WordHint, 'step' | 'action' | 'path'>,
): WordHint[] {
  // Replaces one code unit by one, so that offsets do not change.
  const plain = text.replace(/[’ʼ＇]/g, "'").replace(/[“”]/g, '"');
  const found: WordHint[] = [];
  for (const { kind, found: pattern, unless } of searches()) {
    for (const match of plain.matchAll(pattern)) {
      if (unless?.test(before(plain, match.index))) continue;
      const words = text.slice(match.index, match.index + match[0].length);
      found.push({ ...place, kind, words, offset: match.index });
      if (found.length > 4 * MOST_OF_A_TEXT) break;
    }
  }
  return withoutOverlaps(found).slice(0, MOST_OF_A_TEXT);
}

/** The text before it in the same sentence; a colon or a line break also ends a sentence. */
function before(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - LOOK_BACK), index);
  const sentence = near.slice(near.search(/[^.!?:;\n]*$/));
  // "Don't worry" does not negate what follows.
  return sentence
    .replace(
      /\b(?:don't|do not|never) (?:worry|be afraid|mind)\b|\bnot (?:only|just)\b|\bno (?:worries|problem|doubt|matter)\b/gi,
      '',
    )
    .trimEnd();
}

/** Of overlapping hints, the one that starts first remains, then the longer one. */
function withoutOverlaps(hints: WordHint[]): WordHint[] {
  let end = 0;
  return hints
    .sort((a, b) => a.offset - b.offset || b.words.length - a.words.length)
    .filter(({ offset, words }) => {
      if (offset < end) return false;
      end = offset + words.length;
      return true;
    });
}
