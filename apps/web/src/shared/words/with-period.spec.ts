import { expect, it } from '@jest/globals';
import { withPeriod } from './with-period';

it.each([
  ['Working as a couple with Tom', 'Working as a couple with Tom.'],
  ['Working as a couple with K.', 'Working as a couple with K.'],
])('%j ends with one period', (text, ended) => expect(withPeriod(text)).toBe(ended));
