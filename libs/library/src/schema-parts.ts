import { z } from 'zod';

/** At most `max` code points, as Postgres counts them; NUL and lone surrogates cannot be kept there. */
export function text(max: number): z.ZodString {
  return z
    .string()
    .refine((value) => !/[\0\p{Surrogate}]/u.test(value), 'This cannot be kept as it is.')
    .refine((value) => fits(value, max), `At most ${max} characters.`);
}

/** The same, with something in it that can be seen. */
export function visibleText(max: number): z.ZodString {
  return text(max).refine((value) => /[^\p{Z}\p{C}]/u.test(value), 'Please write something here.');
}

export const key = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/, 'Small letters, digits and hyphens; at most 60 of them.');

export function whole(min: number, max: number): z.ZodInt {
  const message = `A whole number from ${min} to ${max}.`;
  return z.int(message).min(min, message).max(max, message);
}

export function listOf<T extends z.ZodType>(item: T, max: number): z.ZodArray<T> {
  return z.array(item).max(max, `At most ${max}.`);
}

function fits(value: string, max: number): boolean {
  // Code points are never more than units, and counting them costs a pass over the text.
  return value.length <= max || [...value].length <= max;
}
