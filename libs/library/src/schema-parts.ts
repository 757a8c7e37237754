import { z } from 'zod';

/**
 * Text of at most `max` code points, as Postgres counts them, without NUL and lone surrogates, which it cannot store.
 */
export function text(max: number): z.ZodString {
  return z
    .string()
    .refine((value) => !/[\0\p{Surrogate}]/u.test(value), 'This cannot be kept as it is.')
    .refine((value) => fits(value, max), `At most ${max} characters.`);
}

/** Text of at most `max` code points with at least one visible character. */
export function visibleText(max: number): z.ZodString {
  return text(max).refine((value) => /[^\p{Z}\p{C}]/u.test(value), 'Please write something here.');
}

/** The key of a template, step, action, questionnaire or question. */
export const key = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/, 'Small letters, digits and hyphens; at most 60 of them.');

/** A whole number from `min` to `max`, both included. */
export function whole(min: number, max: number): z.ZodInt {
  const message = `A whole number from ${min} to ${max}.`;
  return z.int(message).min(min, message).max(max, message);
}

/** A list of at most `max` items. */
export function listOf<T extends z.ZodType>(item: T, max: number): z.ZodArray<T> {
  return z.array(item).max(max, `At most ${max}.`);
}

function fits(value: string, max: number): boolean {
  // Code points are never more than units, and counting them costs a pass over the text.
  return value.length <= max || [...value].length <= max;
}
