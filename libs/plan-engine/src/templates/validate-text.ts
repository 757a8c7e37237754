import { isBlank, isStorableText, lengthOf } from '@footing/kernel';

import { TEMPLATE_LIMITS, type ProblemList } from './template-problems.js';

type TextField = 'title' | 'purpose' | 'prompt' | 'about' | 'guidance' | 'noReachReason';

const KEY = /^[a-z0-9-]{1,60}$/;

/** Whether the text is a valid key. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** Adds problems of a title. */
export function checkTitle(title: string, list: ProblemList): void {
  if (isBlank(title)) list.add('EMPTY_TITLE', 'title');
  checkText(title, 'title', list);
}

/** Adds problems of a text: too long, or not storable. */
export function checkText(text: string, field: TextField, list: ProblemList): void {
  if (!isStorableText(text)) list.add('BAD_TEXT', field);
  if (lengthOf(text) > TEMPLATE_LIMITS[field]) list.add('TOO_LONG', field);
}

/** Whether it is a whole number of days from 0 to ten years. */
export function isNumberOfDays(days: number): boolean {
  return isWithin(days, 0, TEMPLATE_LIMITS.days);
}

/** Whether it is a whole number from `min` to `max`, both included. */
export function isWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
