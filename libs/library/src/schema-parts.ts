import { z } from 'zod';

import { words } from './schema.words.js';

// A refinement is not part of a JSON Schema; `meta` says there as much of it as can be said.

/**
 * Text of at most `max` code points, as Postgres counts them, without NUL and lone surrogates, which it cannot store.
 */
export function text(max: number): z.ZodString {
  return z
    .string()
    .refine((value) => !/[\0\p{Surrogate}]/u.test(value), words.unsavable)
    .refine((value) => fits(value, max), words.atMostCharacters(max))
    .meta({ maxLength: max });
}

/** Text of at most `max` code points with at least one visible character. */
export function visibleText(max: number): z.ZodString {
  return text(max)
    .refine((value) => /[^\p{Z}\p{C}]/u.test(value), words.empty)
    .meta({ minLength: 1, maxLength: max, pattern: '[^\\p{Z}\\p{C}]' });
}

/** The key of a template, step, action, questionnaire or question. */
export const key = z.string().regex(/^[a-z0-9-]{1,60}$/, words.key);

/** A whole number from `min` to `max`, both included. */
export function whole(min: number, max: number): z.ZodInt {
  const message = words.whole(min, max);
  return z.int(message).min(min, message).max(max, message);
}

/** A list of at most `max` items. */
export function listOf<T extends z.ZodType>(item: T, max: number): z.ZodArray<T> {
  return z.array(item).max(max, words.atMost(max));
}

function fits(value: string, max: number): boolean {
  // Code points are never more than units, and counting them costs a pass over the text.
  return value.length <= max || [...value].length <= max;
}
