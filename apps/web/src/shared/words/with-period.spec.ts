import { expect, it } from '@jest/globals';
import { punctuationInside, withPeriod } from './with-period';

it.each([
  ['Working as a couple with Tom', 'Working as a couple with Tom.'],
  ['Working as a couple with K.', 'Working as a couple with K.'],
])('%j ends with one period', (text, ended) => expect(withPeriod(text)).toBe(ended));

it.each([
  ['Do “A walk”, then “A smile”.', 'Do “A walk,” then “A smile.”'],
  ['Opens after “Are you sure?”. Wait.', 'Opens after “Are you sure?” Wait.'],
  ['“Are you sure?”, “Rest” and more', '“Are you sure?”, “Rest” and more'],
])('%j has its periods and commas inside of the quotation marks', (text, moved) =>
  expect(punctuationInside(text)).toBe(moved),
);
